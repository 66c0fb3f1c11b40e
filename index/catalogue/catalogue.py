"""The catalogue of one library."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from index.articles.reading import OWN_NOTES, Failure
from index.articles.serialisation import article_from_json, article_to_json
from index.catalogue import summaries
from index.catalogue.applied import Applied
from index.catalogue.departed import Departed
from index.catalogue.editions import Editions
from index.catalogue.entity_lists import EntityLists
from index.catalogue.name_lists import NameLists
from index.catalogue.origins import Origins
from index.catalogue.pending import Pending
from index.catalogue.recognitions import Recognitions
from index.catalogue.records import ASKED_FOR, ArticleRecord, FileRecord, Summary
from index.catalogue.repeats import Repeats
from index.catalogue.schema import PRAGMAS, SCHEMA_VERSION, TABLES
from index.catalogue.statements import Statements, damage_reported
from index.catalogue.summaries import SUMMARY, of_file, summary_of
from index.catalogue.tallies import Tallies
from index.database import Database
from index.errors import DamagedError, LecternError

_PUT_ARTICLE = """
    INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, '{"mentions": [], "entities": []}', '', ?, ?)
    ON CONFLICT (id) DO UPDATE SET
    entities = iif(article = excluded.article, entities, 0),
    recognition = iif(article = excluded.article, recognition, excluded.recognition),
    recogniser = iif(article = excluded.article, recogniser, ''),
    sha256 = excluded.sha256, text_hash = excluded.text_hash, format = excluded.format, title = excluded.title,
    outlet = excluded.outlet, published = excluded.published, language = excluded.language,
    article = excluded.article, lines = excluded.lines, shown_day = excluded.shown_day
"""
_CHUNK = 500  # names in one statement; SQLite allows 999 in old builds


class Catalogue:
    """What is known about each file. One writer at a time; any number of readers in any thread.

    Every method may raise ``DamagedError`` when the file turns out not to be a sound database.

    Attributes:
        origins: Which articles go back to one text.
        pending: What the search index does not know yet.
        recognitions: Who and what the articles name.
        repeats: Which lines return in the articles of an outlet.
        applied: Which of the user's rulings the articles follow.
        tallies: How many articles there are of each kind.
        names: What articles name.
        entity_lists: Which of these names are one.
        editions: What lists need of articles without opening them.
        departed: What is remembered of those that are gone.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._statements = Statements(database)
        self.origins = Origins(self._statements)
        self.pending = Pending(self._statements)
        self.recognitions = Recognitions(self._statements, self.pending)
        self.repeats = Repeats(self._statements, self.pending)
        self.applied = Applied(self._statements)
        self.tallies = Tallies(self._statements)
        self.names = NameLists(self._statements)
        self.entity_lists = EntityLists(self._statements)
        self.editions = Editions(self._statements)
        self.departed = Departed(self._statements)

    @classmethod
    def open(cls, path: Path, rules: str) -> Catalogue:
        """Open the catalogue, or make an empty one where there is no file.

        Args:
            path: The file.
            rules: Version of everything its content was derived with; another one means a rebuild.

        Raises:
            DamagedError: it is no sound database, or from another version.
            LibraryError: catalogue-unavailable, such as on a full disk.
        """
        database = Database(path, PRAGMAS)
        try:
            with damage_reported():
                _prepare(database, rules)
        except LecternError:
            database.close()
            raise
        return cls(database)

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    @contextmanager
    def transaction(self, *, is_urgent: bool = False) -> Iterator[None]:
        """Make the writes of the block one transaction; an urgent one goes before others that have not begun."""
        with damage_reported(), self._database.transaction(is_urgent=is_urgent):
            yield

    # files -----------------------------------------------------------------------------------------------

    def files(self) -> dict[str, FileRecord]:
        """Return every known file by its path; of a file of several parts, the first."""
        return {row[0]: _file_record(row) for row in self._statements.rows("SELECT * FROM files WHERE part = ''")}

    def parts(self, path: str) -> dict[str, FileRecord]:
        """Return what is known of a file, by its parts."""
        return {
            row[1]: _file_record(row) for row in self._statements.rows("SELECT * FROM files WHERE path = ?", path)
        }

    def failures(self) -> tuple[FileRecord, ...]:
        """Return the files and parts that should have given an article and did not, by path."""
        rows = self._statements.rows(
            "SELECT * FROM files WHERE failure_code NOT IN ('', ?) ORDER BY path, part", OWN_NOTES
        )
        return tuple(_file_record(row) for row in rows)

    def places_of(self, article: str) -> tuple[tuple[str, str], ...]:
        """Return where an article is: the path and part of each file that holds it."""
        rows = self._statements.rows("SELECT path, part FROM files WHERE article = ? ORDER BY path, part", article)
        return tuple((row[0], row[1]) for row in rows)

    def put_file(self, record: FileRecord) -> None:
        """Store what is known about a file."""
        failure = record.failure or Failure("", "")
        self._statements.write(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            record.path,
            record.part,
            record.size,
            record.mtime_ns,
            record.sha256,
            record.article,
            failure.code,
            failure.reason,
        )

    def move_file(self, path: str, new_path: str, size: int, mtime_ns: int) -> None:
        """Give a file with all its parts another path."""
        articles = [record.article for record in self.parts(path).values() if record.article]
        self._statements.write(
            "UPDATE OR REPLACE files SET path = ?, size = ?, mtime_ns = ? WHERE path = ?",
            new_path,
            size,
            mtime_ns,
            path,
        )
        self.pending.mark(articles)

    def forget_times(self, paths: Iterable[str]) -> tuple[str, ...]:
        """Let these files count as changed, and return the ids of what they hold; unknown ones are left out."""
        held: list[str] = []
        for path in paths:
            held += (record.article or record.path for record in self.parts(path).values())
            self._statements.write("UPDATE files SET mtime_ns = ? WHERE path = ?", ASKED_FOR, path)
        return tuple(held)

    def remove_file(self, path: str, *, keeping: Collection[str] = ()) -> None:
        """Forget a file, or all but some of its parts; articles go with the last file that holds them."""
        for part, record in self.parts(path).items():
            if part not in keeping:
                self._statements.write("DELETE FROM files WHERE path = ? AND part = ?", path, part)
                if record.article:
                    self.remove_if_orphaned(record.article, path)

    # articles --------------------------------------------------------------------------------------------

    def put_article(self, record: ArticleRecord, lines: bytes = b"") -> None:
        """Store an article, and note that search does not know it yet.

        What was recognised in it before is kept only where nothing of the article changed.

        Args:
            record: The article.
            lines: Digests of its lines, see ``index.catalogue.repeats``.
        """
        article, shown_day = record.article, record.article.shown_day[0]
        self.repeats.note(record.id, article.outlet)
        self.departed.forget(record.id)
        self._statements.write(
            _PUT_ARTICLE,
            record.id,
            record.sha256,
            record.text_hash,
            record.format,
            article.title,
            article.outlet,
            article.published.isoformat() if article.published else "",
            article.language,
            json.dumps(article_to_json(article), ensure_ascii=False),
            lines,
            shown_day.isoformat() if shown_day else "",
        )
        self.pending.mark([record.id])

    def copies(self, article: str) -> tuple[Summary, ...]:
        """Return the other articles that go back to the same text, the earliest first."""
        others = self.origins.copies(article)
        return tuple(sorted(self.summaries(others).values(), key=lambda one: (one.published or date.max, one.path)))

    def remove_if_orphaned(self, article: str, path: str) -> bool:
        """Remove an article that no file holds any more, the last in a path; return whether it was one."""
        if self.places_of(article):
            self.editions.let_stand_in(article)
            self.pending.mark([article])  # search knows one path
            return False
        self.repeats.note(article)
        self.departed.note(article, path)
        self._statements.write("DELETE FROM articles WHERE id = ?", article)
        self.pending.mark([article])
        return True

    def article(self, article: str) -> ArticleRecord | None:
        """Return an article, or None where the catalogue has no such id."""
        query = f"""
            SELECT id, {of_file("path")}, sha256, text_hash, format, article,
            {of_file("part")} FROM articles WHERE id = ?
        """  # noqa: S608 - made of this module's own words
        for name, path, digest, text_hash, kind, value, part in self._statements.rows(query, article):
            with damage_reported():
                text = article_from_json(json.loads(value))
            return ArticleRecord(name, path or "", digest, text_hash, kind, text, part or "")
        return None

    def has_article(self, article: str) -> bool:
        """Whether there is an article of this id."""
        return any(self._statements.rows("SELECT 1 FROM articles WHERE id = ?", article))

    def article_of_digest(self, sha256: str) -> str:
        """Return the id of the article that a file of these bytes holds, or ''."""
        rows = self._statements.rows("SELECT article FROM files WHERE sha256 = ? AND article != '' LIMIT 1", sha256)
        return next((row[0] for row in rows), "")

    def article_of_text(self, text_hash: str) -> str:
        """Return the id of the article of this normalised text, or ''."""
        rows = self._statements.rows("SELECT id FROM articles WHERE text_hash = ? LIMIT 1", text_hash)
        return next((row[0] for row in rows), "")

    def articles_at(self, reference: str) -> tuple[str, ...]:
        """Return the ids of the articles whose path is ``reference`` or ends in it at a folder's border."""
        escaped = reference.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        rows = self._statements.rows(
            """SELECT DISTINCT article FROM files WHERE article != '' AND
            (path = ? OR path LIKE ? ESCAPE '\\' OR path LIKE ? ESCAPE '\\')""",
            reference,
            f"%/{escaped}",
            f"%\\\\{escaped}",
        )
        return tuple(row[0] for row in rows)

    def summaries(self, articles: Iterable[str]) -> dict[str, Summary]:
        """Return what lists show of these articles, by id; unknown ids are left out."""
        wanted = list(articles)
        found: dict[str, Summary] = {}
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            rows = self._statements.rows(f"{SUMMARY} WHERE id IN ({marks})", *chunk)
            found.update((row[0], summary_of(row)) for row in rows)
        return found

    def newest(self, *, limit: int, offset: int, oldest_first: bool = False) -> tuple[Summary, ...]:
        """Return a page of all articles by date; behind them, those of which only the file has one, by that."""
        return summaries.newest(self._statements, limit, offset, oldest_first=oldest_first)

    def count(self) -> int:
        """Return how many articles there are."""
        return int(self._statements.rows("SELECT count(*) FROM articles")[0][0])

    # what has to be made good ----------------------------------------------------------------------------

    @property
    def is_lost(self) -> bool:
        """Whether an earlier catalogue was lost, and the files have not all been read again since."""
        return bool(self._statements.rows("SELECT 1 FROM meta WHERE key = 'lost'"))

    def set_lost(self, *, is_lost: bool) -> None:
        """Remember, across interruptions, whether the files still have to be read again."""
        self._statements.write("DELETE FROM meta WHERE key = 'lost'")
        if is_lost:
            self._statements.write("INSERT INTO meta VALUES ('lost', '')")

    def verify(self) -> tuple[str, ...]:
        """Return what SQLite finds wrong with the file; nothing when it is sound."""
        return tuple(row[0] for row in self._statements.rows("PRAGMA integrity_check") if row[0] != "ok")


def _prepare(database: Database, rules: str) -> None:
    with database.using() as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        is_new = version == 0 and not connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        if is_new:
            with database.transaction():
                for statement in TABLES.split(";\n"):
                    connection.execute(statement)
                connection.execute("INSERT INTO meta VALUES ('rules', ?)", (rules,))
                connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
            return
        if version != SCHEMA_VERSION:
            raise DamagedError(part="catalogue", detail=f"version {version}, expected {SCHEMA_VERSION}")
        stored = connection.execute("SELECT value FROM meta WHERE key = 'rules'").fetchone()
        if stored is None or stored[0] != rules:
            raise DamagedError(part="catalogue", detail="it was made by other rules")


def _file_record(row: tuple[Any, ...]) -> FileRecord:
    path, part, size, mtime_ns, sha256, article, code, reason = row
    return FileRecord(path, size, mtime_ns, sha256, article, Failure(code, reason) if code else None, part)
