"""Puts one notes store in the place of another, and keeps the files of the one that goes."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from index.errors import NotesError
from index.notes.archive import copy_files, files_of
from index.notes.failures import expected_failures

_BUSY_TRIES = 20  # at a quarter of a second each
CHANGED_TRIES = 5
"""How often a store that somebody wrote to meanwhile is tried again: who writes without a pause is not waited for."""


def put_aside(store: Path, set_aside: Path, now: datetime) -> Path:
    """Copy a store's files into a new folder, and only then take them away."""
    folder = new_folder(set_aside, now)
    copy_files(store, folder)
    # The log first: left beside another database, SQLite would write its pages into that one.
    for path in reversed(files_of(store)):
        path.unlink()
    return folder


def new_folder(set_aside: Path, now: datetime) -> Path:
    """Make a folder for what is put aside now, which holds nothing of another time."""
    folder = set_aside / now.astimezone(UTC).strftime("notes-%Y-%m-%dT%H%M%S.%fZ")
    folder.mkdir(parents=True)
    return folder


def put_in_place(fresh: Path, store: Path) -> None:
    """Put a store that nobody has open in the place of one that is gone."""
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    fresh.replace(store)


class _Outdated(Exception):  # noqa: N818 - never leaves this module
    """Somebody wrote to the store that was to be replaced."""


@contextmanager
def watched(store: Path) -> Iterator[Callable[[], bool]]:
    """Give a question: whether nobody has written to a store since, by whatever program."""
    with expected_failures(store), closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")  # else it could not be looked at while it is locked

        def version() -> int:
            return int(connection.execute("PRAGMA data_version").fetchone()[0])

        before = version()
        yield lambda: version() == before


def copy_over(fresh: Path, store: Path, is_unchanged: Callable[[], bool]) -> bool:
    """Copy a store over another one in one transaction, which whoever has it open sees as one.

    Args:
        fresh: The store to copy; nobody else has it open.
        store: The store to replace.
        is_unchanged: Asked once nobody else can write to the store any more, see ``watched``.

    Returns:
        Whether it was done; not where the store holds what is not accounted for in the other one.
    """
    tries = 0

    def check(status: int, _remaining: int, _total: int) -> None:
        nonlocal tries
        tries += status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if tries > _BUSY_TRIES:
            raise NotesError("notes-busy", path=store)
        if status == sqlite3.SQLITE_OK and not is_unchanged():
            raise _Outdated

    with closing(sqlite3.connect(fresh)) as source, closing(sqlite3.connect(store, timeout=0)) as target:
        target.execute("PRAGMA synchronous = FULL")
        pages = int(source.execute("PRAGMA page_count").fetchone()[0])
        try:
            # In two steps: the first one takes the write lock, the last one commits.
            source.backup(target, pages=max(1, pages // 2), progress=check)
        except _Outdated:
            return False
    return True


def remove_store(store: Path) -> None:
    """Take away a store that was made here, with what SQLite keeps beside it."""
    for path in files_of(store):
        path.unlink()
