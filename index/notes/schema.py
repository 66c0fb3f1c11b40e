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

_SECOND = (
    "ALTER TABLE annotations ADD COLUMN author TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE annotations ADD COLUMN graded TEXT",
    "ALTER TABLE annotations ADD COLUMN grade_reason TEXT NOT NULL DEFAULT ''",
    # Aliases are a JSON list: they are read and written as a whole.
    """
    CREATE TABLE outlets (
        id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL, domain TEXT NOT NULL,
        reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
        reason TEXT NOT NULL, graded TEXT
    )
    """,
    # Notes on a whole article, or on an entity, which is named by its kind and its name.
    """
    CREATE TABLE subject_notes (
        id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL, about TEXT NOT NULL,
        article TEXT REFERENCES articles (id),
        text_hash TEXT REFERENCES texts (hash),
        note TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL
    )
    """,
    "CREATE INDEX subject_notes_of_article ON subject_notes (article)",
    "CREATE INDEX subject_notes_on_text ON subject_notes (text_hash)",
    # The journal of before knew annotations only. A batch is what one undo takes back.
    """
    CREATE TABLE new_journal (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        batch INTEGER NOT NULL, at TEXT NOT NULL, verb TEXT NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
        article TEXT REFERENCES articles (id),
        text_hash TEXT REFERENCES texts (hash),
        before TEXT, after TEXT, undone INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    INSERT INTO new_journal (number, batch, at, verb, kind, subject, article, text_hash, before, after, undone)
    SELECT number, number, at, verb, 'annotation', annotation, article, text_hash, before, after, undone FROM journal
    """,
    "DROP TABLE journal",
    "ALTER TABLE new_journal RENAME TO journal",
    "CREATE INDEX journal_of_article ON journal (article)",
    "CREATE INDEX journal_on_text ON journal (text_hash)",
    "CREATE INDEX journal_by_state ON journal (undone, batch)",
    "CREATE INDEX journal_by_batch ON journal (batch)",
)

_THIRD = (
    # What the user ruled about the machine's work; values are JSON objects whose shape belongs to other rooms.
    """
    CREATE TABLE decisions (
        id TEXT PRIMARY KEY NOT NULL, topic TEXT NOT NULL, about TEXT NOT NULL,
        value TEXT NOT NULL, made TEXT NOT NULL
    )
    """,
    "CREATE INDEX decisions_of_topic ON decisions (topic, made)",
    # What is remembered without being an action; values are JSON.
    """
    CREATE TABLE memory (
        shelf TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, modified TEXT NOT NULL,
        PRIMARY KEY (shelf, key)
    ) WITHOUT ROWID
    """,
)

_FOURTH = (
    # JSON lists, like the aliases.
    "ALTER TABLE outlets ADD COLUMN history TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE outlets ADD COLUMN other_domains TEXT NOT NULL DEFAULT '[]'",
)

_FIFTH = (
    # What the log of actions goes by: the number of the last transaction, where all that is there already counts as
    # the first, and a name for the store and its backups.
    "CREATE TABLE log (sequence INTEGER NOT NULL, lineage TEXT NOT NULL)",
    """
    INSERT INTO log
    SELECT EXISTS (SELECT 1 FROM journal UNION ALL SELECT 1 FROM memory), lower(hex(randomblob(8)))
    """,
)

_SIXTH = (
    # What an article is beside its text: JSON compressed with zlib. The texts of before have none.
    """
    CREATE TABLE forms (
        hash TEXT PRIMARY KEY NOT NULL REFERENCES texts (hash) ON DELETE CASCADE, packed BLOB NOT NULL
    )
    """,
)

_SEVENTH = (
    # The digest of the line of the log that tells of the last transaction; empty where no line does.
    "ALTER TABLE log ADD COLUMN digest TEXT NOT NULL DEFAULT ''",
    # A window of an earlier version may be open still; what it writes has another line, of which it keeps no digest.
    """
    CREATE TRIGGER digest_of_before AFTER UPDATE OF sequence ON log
    WHEN NEW.sequence <> OLD.sequence AND NEW.digest = OLD.digest BEGIN UPDATE log SET digest = ''; END
    """,
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH, _SEVENTH)
"""Statements that lead from version n to n + 1. Never altered once released; new ones go to the end.

Lines of the log of actions that an earlier version wrote are read by the names of tables and columns: a migration may
add to them, and one that renames or takes away has to be followed by a backup.
"""

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
