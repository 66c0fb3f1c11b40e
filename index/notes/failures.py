"""Turns what SQLite reports into expected errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import NotesError

_PRIMARY = 0xFF  # the low byte of an extended result code is its family; https://www.sqlite.org/rescode.html
_CODES = {
    sqlite3.SQLITE_BUSY: "notes-busy",
    sqlite3.SQLITE_LOCKED: "notes-busy",
    sqlite3.SQLITE_CORRUPT: "notes-damaged",
    sqlite3.SQLITE_NOTADB: "notes-damaged",
    sqlite3.SQLITE_FULL: "notes-disk-full",
    sqlite3.SQLITE_IOERR: "notes-not-written",
    sqlite3.SQLITE_READONLY: "notes-read-only",
    sqlite3.SQLITE_PERM: "notes-read-only",
    sqlite3.SQLITE_CANTOPEN: "notes-unavailable",
}


@contextmanager
def expected_failures(path: Path) -> Iterator[None]:
    """Raise a ``NotesError`` for every failure of SQLite that is not a bug of ours.

    Raises:
        NotesError: notes-busy, notes-damaged, notes-disk-full, notes-not-written, notes-read-only,
            notes-unavailable, notes-bad-character.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = _CODES.get(getattr(error, "sqlite_errorcode", 0) & _PRIMARY)
        if code is None:
            raise
        raise NotesError(code, path=path, detail=str(error)) from error
    except UnicodeEncodeError as error:
        raise NotesError("notes-bad-character", character=f"U+{ord(error.object[error.start]):04X}") from error
