"""Annotations, articles and texts as rows of the notes store."""

from __future__ import annotations

import json
import sqlite3
import zlib
from datetime import date, datetime

from index.notes.annotation import Annotation, NotedArticle, Selector
from index.notes.making import utc_now
from index.notes.memory import FILES
from index.notes.serialisation import annotation_to_json, time_to_json
from index.text.spans import Span

_COLUMNS = (
    "id",
    "article",
    "text_hash",
    "quote",
    "prefix",
    "suffix",
    "start",
    "end",
    "paragraph",
    "label",
    "note",
    "credibility",
    "created",
    "modified",
    "author",
    "graded",
    "grade_reason",
)
_NAMES = ", ".join(f'"{name}"' for name in _COLUMNS)
_INSERT = f"INSERT INTO annotations ({_NAMES}) VALUES ({', '.join(f':{name}' for name in _COLUMNS)})"  # noqa: S608 - names from the table above
# Tags come along in the same statement, so that a reader never sees an annotation with another state's tags.
_SELECT = f"""
    SELECT {_NAMES}, (
        SELECT json_group_array(tag) FROM (SELECT tag FROM tags WHERE annotation = annotations.id ORDER BY position)
    ) AS tags FROM annotations
"""  # noqa: S608 - the same

ARTICLE_ORDER = 'ORDER BY "start", "end", created, id'
LIBRARY_ORDER = 'ORDER BY article, "start", "end", created, id'


def select_annotations(connection: sqlite3.Connection, clause: str, *values: object) -> tuple[Annotation, ...]:
    """Return the annotations that an SQL clause of ours (``WHERE …``, ``ORDER BY …``) selects."""
    rows = connection.execute(f"{_SELECT} {clause}", values).fetchall()
    # Read at once: a list over a library has many thousands of them.
    tags = json.loads(f"[{','.join(row['tags'] for row in rows)}]")
    return tuple(map(_to_annotation, rows, tags))


def _to_annotation(row: sqlite3.Row, tags: list[str]) -> Annotation:
    """Return the annotation of a row; by place, because lists over a library make many thousands of them."""
    name, article, text_hash, quote, prefix, suffix, start, end, paragraph, *rest = row
    label, note, credibility, created, modified, author, graded, reason, _ = rest
    return Annotation(
        name,
        article,
        Selector(quote, prefix, suffix, Span(start, end), paragraph),
        text_hash,
        label,
        note,
        tuple(tags),
        credibility,
        datetime.fromisoformat(created),
        datetime.fromisoformat(modified),
        author,
        datetime.fromisoformat(graded) if graded else None,
        reason,
    )


def put_annotation(connection: sqlite3.Connection, annotation: Annotation) -> None:
    """Store the annotation in place of the one of its id, if there is one."""
    delete_annotation(connection, annotation.id)
    connection.execute(_INSERT, annotation_to_json(annotation))
    connection.executemany(
        "INSERT INTO tags (annotation, position, tag) VALUES (?, ?, ?)",
        [(annotation.id, position, tag) for position, tag in enumerate(annotation.tags)],
    )


def delete_annotation(connection: sqlite3.Connection, identity: str) -> None:
    """Delete the annotation of this id, with its tags."""
    connection.execute("DELETE FROM annotations WHERE id = ?", (identity,))


def put_article(connection: sqlite3.Connection, article: NotedArticle) -> None:
    """Store what is known of an article, in place of what was known.

    Where its file was another one, that is remembered as long as its text is kept: a quotation of that text is found
    in no other file.
    """
    _remember_file(connection, article)
    connection.execute(
        """
        INSERT INTO articles (id, path, sha256, text_hash, title, outlet, published, url)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET path = excluded.path, sha256 = excluded.sha256, text_hash = excluded.text_hash,
            title = excluded.title, outlet = excluded.outlet, published = excluded.published, url = excluded.url
        """,
        (
            article.id,
            article.path.encode("utf-8", "surrogatepass"),
            article.sha256,
            article.text_hash,
            article.title,
            article.outlet,
            article.published.isoformat() if article.published else None,
            article.url,
        ),
    )


def _remember_file(connection: sqlite3.Connection, article: NotedArticle) -> None:
    """Remember the file of which an article is no longer known, if it had a text that is kept."""
    row = connection.execute(
        "SELECT * FROM articles WHERE id = ? AND text_hash != ? AND text_hash IN (SELECT hash FROM texts)",
        (article.id, article.text_hash),
    ).fetchone()
    if row is not None:
        former = to_article(row)
        value = json.dumps({"path": former.path, "sha256": former.sha256}, sort_keys=True)
        connection.execute(
            "INSERT OR IGNORE INTO memory (shelf, key, value, modified) VALUES (?, ?, ?, ?)",
            (FILES, f"{former.id} {former.text_hash}", value, time_to_json(utc_now())),
        )


def to_article(row: sqlite3.Row) -> NotedArticle:
    """Return the article of a row."""
    values = dict(row)
    published = values["published"]
    values["path"] = values["path"].decode("utf-8", "surrogatepass")
    values["published"] = date.fromisoformat(published) if published else None
    return NotedArticle(**values)


def select_noted_articles(connection: sqlite3.Connection) -> tuple[NotedArticle, ...]:
    """Return the articles that bear annotations, or a note on the whole of them, by id."""
    rows = connection.execute(
        """
        SELECT * FROM articles WHERE id IN (SELECT article FROM annotations)
        OR id IN (SELECT article FROM subject_notes) ORDER BY id
        """
    )
    return tuple(map(to_article, rows))


def put_text(connection: sqlite3.Connection, text_hash: str, text: str) -> bool:
    """Store a version of a text, unless it is there already; return whether it was not."""
    is_new = connection.execute("SELECT 1 FROM texts WHERE hash = ?", (text_hash,)).fetchone() is None
    if is_new:
        compressed = zlib.compress(text.encode("utf-8", "surrogatepass"))
        connection.execute("INSERT INTO texts (hash, compressed) VALUES (?, ?)", (text_hash, compressed))
    return is_new


def unpack_text(compressed: bytes) -> str:
    """Return the text that ``put_text`` compressed.

    Raises:
        zlib.error, UnicodeDecodeError: the bytes are damaged.
    """
    return zlib.decompress(compressed).decode("utf-8", "surrogatepass")


def problems_in(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Check a whole store, page by page and text by text; return what is wrong, in words."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    found += [f"a row of {row[0]} refers to a missing row of {row[2]}" for row in orphans]
    for row in connection.execute("SELECT hash, compressed FROM texts"):
        try:
            unpack_text(row["compressed"])
        except (zlib.error, UnicodeDecodeError) as error:
            found.append(f"the text {row['hash']} is damaged: {error}")
    return tuple(found)
