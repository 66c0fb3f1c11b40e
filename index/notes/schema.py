"""The tables of the notes store, as numbered migrations."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from index.errors import LibraryError, NotesError

_FIRST = (
    # A path is kept as bytes: a file's name need not be valid Unicode.
    """
    CREATE TABLE articles (
        id TEXT PRIMARY KEY NOT NULL, path BLOB NOT NULL, sha256 TEXT NOT NULL, text_hash TEXT NOT NULL,
        title TEXT NOT NULL, outlet TEXT NOT NULL, published TEXT, url TEXT NOT NULL
    )
    """,
    # Texts of annotated articles as they were, compressed with zlib; each version once.
    """
    CREATE TABLE texts (hash TEXT PRIMARY KEY NOT NULL, compressed BLOB NOT NULL)
    """,
    """
    CREATE TABLE annotations (
        id TEXT PRIMARY KEY NOT NULL,
        article TEXT NOT NULL REFERENCES articles (id),
        text_hash TEXT NOT NULL REFERENCES texts (hash),
        quote TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
        "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, paragraph INTEGER NOT NULL,
        label TEXT NOT NULL, note TEXT NOT NULL,
        credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
        created TEXT NOT NULL, modified TEXT NOT NULL
    )
    """,
    'CREATE INDEX annotations_of_article ON annotations (article, "start", "end")',
    "CREATE INDEX annotations_on_text ON annotations (text_hash)",
    """
    CREATE TABLE tags (
        annotation TEXT NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
        position INTEGER NOT NULL, tag TEXT NOT NULL,
        PRIMARY KEY (annotation, position)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX annotations_of_tag ON tags (tag)",
    # The references keep every article and text alive that an undo or redo would need.
    """
    CREATE TABLE journal (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL, verb TEXT NOT NULL, annotation TEXT NOT NULL,
        article TEXT NOT NULL REFERENCES articles (id),
        text_hash TEXT NOT NULL REFERENCES texts (hash),
        before TEXT, after TEXT, undone INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX journal_of_article ON journal (article)",
    "CREATE INDEX journal_on_text ON journal (text_hash)",
    "CREATE INDEX journal_by_state ON journal (undone, number)",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST,)
"""Statements that lead from version n to n + 1. Never altered once released; new ones go to the end."""

VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of the store, 0 for one that is still empty.

    Raises:
        LibraryError: newer-library.
        NotesError: notes-damaged, where this is some other program's database.
    """
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise LibraryError("newer-library", path=path.parent)
    if version == 0 and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise NotesError("notes-damaged", path=path, detail="it is the database of another program")
    return version


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the store to today's version. Runs inside the caller's transaction: all of it or nothing.

    Raises:
        LibraryError: newer-library.
        NotesError: notes-damaged.
    """
    for version in range(version_of(connection, path), VERSION):
        for statement in MIGRATIONS[version]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version + 1}")
