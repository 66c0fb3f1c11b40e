"""What lists need of articles without opening them: where they are, what they are called, which text they have."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from index.catalogue.records import ASKED_FOR, STANDS_IN, place_of
from index.catalogue.statements import Statements
from index.catalogue.summaries import of_file

_CHUNK = 500  # names in one statement; SQLite allows 999 in old builds


@dataclass(frozen=True, slots=True)
class Edition:
    """An article as it is today.

    Attributes:
        id: Its id.
        path: One path of its file.
        sha256: Of the bytes of its file.
        text_hash: Of its normalised text. Two texts that differ in white space only have the same.
        title: Its title.
        outlet: Its outlet.
        published: The day of publication.
        recogniser: The name of the one who recognised whom it names; empty where that is still to be done.
    """

    id: str
    path: str
    sha256: str
    text_hash: str
    title: str
    outlet: str
    published: date | None
    recogniser: str = ""


class Editions:
    """The articles of the catalogue as they are today."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    def of(self, articles: Iterable[str]) -> dict[str, Edition]:
        """Return these articles by id; unknown ids are left out."""
        wanted = list(articles)
        found: dict[str, Edition] = {}
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            rows = self._statements.rows(
                f"""
                SELECT id, {of_file("path")},
                sha256, text_hash, title, outlet, published, recogniser
                FROM articles WHERE id IN ({",".join("?" * len(chunk))})
                """,  # noqa: S608 - marks only
                *chunk,
            )
            for name, path, sha256, text_hash, title, outlet, published, recogniser in rows:
                day = date.fromisoformat(published) if published else None
                found[name] = Edition(name, path or "", sha256, text_hash, title, outlet, day, recogniser)
        return found

    def let_stand_in(self, article: str) -> None:
        """Let a file of an article count as changed where none has the bytes that the article was read from."""
        self._statements.write(
            """
            UPDATE files SET mtime_ns = ? WHERE mtime_ns != ?
            AND path = (SELECT path FROM files WHERE article = ? ORDER BY path, part LIMIT 1)
            AND NOT EXISTS (
                SELECT 1 FROM files JOIN articles ON articles.id = files.article AND articles.sha256 = files.sha256
                WHERE files.article = ?
            )
            """,
            *(STANDS_IN, ASKED_FOR, article, article),
        )

    def standing_in(self) -> tuple[str, ...]:
        """Return the files that ``let_stand_in`` chose and that have not been read since."""
        rows = self._statements.rows("SELECT DISTINCT path FROM files WHERE mtime_ns = ? ORDER BY path", STANDS_IN)
        return tuple(row[0] for row in rows)

    def place_of(self, sha256: str) -> str:
        """Return where a file or part of these bytes is today, the first in order; "" where there is none."""
        rows = self._statements.rows(
            "SELECT path, part FROM files WHERE sha256 = ? ORDER BY path, part LIMIT 1", sha256
        )
        return next((place_of(*row) for row in rows), "")

    def origins_of(self, articles: Iterable[str]) -> dict[str, str]:
        """Return the origin of each of these articles; copies of one text have the same. Unknown ids are left out."""
        wanted = list(articles)
        found: dict[str, str] = {}
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            query = f"SELECT article, origin FROM origins WHERE article IN ({marks})"  # noqa: S608 - marks only
            found.update((row[0], row[1]) for row in self._statements.rows(query, *chunk))
        return found

    def of_outlets(self, outlets: Iterable[str]) -> frozenset[str]:
        """Return the ids of the articles of these outlets, each named as its articles name it."""
        return frozenset(
            row[0]
            for outlet in outlets
            for row in self._statements.rows("SELECT id FROM articles WHERE outlet = ?", outlet)
        )

    def known_as(self) -> tuple[tuple[str, str, str], ...]:
        """Return id, address and title of every article: what another program may know it by. Reads all of them."""
        return tuple(self._statements.rows("SELECT id, json_extract(article, '$.url'), title FROM articles"))
