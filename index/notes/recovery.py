"""Brings the notes back when their store is damaged or gone: from the newest whole backup, and the journal.

The damaged files are copied aside first, byte by byte, and never written to. What the damaged journal still tells of
the time after the backup is done again, action by action.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from index.errors import LecternError, NotesError
from index.notes.archive import Manifest, copy_files, files_of, unpack_store
from index.notes.backups import Backups
from index.notes.salvage import salvage
from index.notes.store import NotesStore

_BUSY_TRIES = 20  # at a quarter of a second each
_BEYOND_USE = frozenset({"notes-damaged"})


@dataclass(frozen=True, slots=True)
class Recovery:
    """How a damaged store was recovered.

    Attributes:
        detail: What was wrong with it.
        backup: The backup it was recovered from.
        made: When that was made, in UTC.
        actions: How many later actions were done again from the damaged journal.
        set_aside: The folder that holds the damaged files; None where the store was missing.
    """

    detail: str
    backup: Path
    made: datetime
    actions: int
    set_aside: Path | None


def open_store(
    backups: Backups, set_aside: Path, clock: Callable[[], datetime]
) -> tuple[NotesStore, Recovery | None]:
    """Open the store; recover it first when it is damaged, or missing although there are backups.

    Args:
        backups: The store's rotating backups.
        set_aside: A folder for damaged files; made when it is needed.
        clock: Gives the present time.

    Raises:
        LibraryError: newer-library; the file was not touched.
        NotesError: notes-damaged where no backup is whole, and others; the file was not touched.
    """
    recovery = None
    if not files_of(backups.store) and backups.all():
        recovery = _recover(backups, set_aside, clock(), "the file was missing")
    try:
        return NotesStore.open(backups.store, clock=clock, backups=backups), recovery
    except NotesError as error:
        if error.code not in _BEYOND_USE:
            raise
        recovery = _recover(backups, set_aside, clock(), str(error.data.get("detail", "")))
        if recovery is None:
            raise
    return NotesStore.open(backups.store, clock=clock, backups=backups), recovery


def restore(file: Path, backups: Backups, set_aside: Path, clock: Callable[[], datetime]) -> Manifest:
    """Put the notes of a backup in the place of those that are there, which are backed up, or put aside, first.

    Another window that has the store open goes on working, on the restored notes.

    Raises:
        NotesError: not-a-backup, newer-backup, backup-damaged, notes-busy … Nothing was changed.
        LibraryError: newer-library; the backup is of a newer version.
    """
    store = backups.store
    fresh = store.with_name(f".{store.name}.restored")
    _remove(fresh)
    try:
        manifest = _unpack_whole(file, fresh)
        try:
            NotesStore.open(store).close()
        except NotesError as error:
            if error.code not in _BEYOND_USE:
                raise
            _put_aside(store, set_aside, clock())
            _replace(fresh, store)
            return manifest
        backups.make()
        _copy_over(fresh, store)
        return manifest
    finally:
        _remove(fresh)


def _recover(backups: Backups, set_aside: Path, now: datetime, detail: str) -> Recovery | None:
    """Recover the store; None where no backup is whole."""
    store = backups.store
    fresh = store.with_name(f".{store.name}.recovered")
    for backup in backups.all():
        _remove(fresh)
        try:
            made = _unpack_whole(backup, fresh).made
        except LecternError:
            continue  # the one before it may be whole
        actions, aside = 0, None
        if files_of(store):
            actions = _salvage(store, fresh)
            aside = _put_aside(store, set_aside, now)
        _replace(fresh, store)
        return Recovery(detail, backup, made, actions, aside)
    _remove(fresh)
    return None


def _unpack_whole(backup: Path, target: Path) -> Manifest:
    """Unpack the store of a backup, bring it up to date, and check all of it."""
    manifest = unpack_store(backup, target)
    with closing(NotesStore.open(target)) as unpacked:
        problems = unpacked.verify()
    if problems:
        raise NotesError("backup-damaged", path=backup)
    return manifest


def _salvage(damaged: Path, fresh: Path) -> int:
    """Do again what the damaged journal tells; on a copy, because SQLite writes to what it opens."""
    with tempfile.TemporaryDirectory() as folder, closing(NotesStore.open(fresh)) as store:
        copy_files(damaged, Path(folder))
        return store.within(lambda connection: salvage(Path(folder, damaged.name), connection))


def _put_aside(store: Path, set_aside: Path, now: datetime) -> Path:
    """Copy a store's files into a new folder, and only then take them away."""
    folder = set_aside / now.astimezone(UTC).strftime("notes-%Y-%m-%dT%H%M%S.%fZ")
    folder.mkdir(parents=True)
    copy_files(store, folder)
    # The log first: left beside another database, SQLite would write its pages into that one.
    for path in reversed(files_of(store)):
        path.unlink()
    return folder


def _replace(fresh: Path, store: Path) -> None:
    """Put a store that nobody has open in the place of one that is gone."""
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    fresh.replace(store)


def _copy_over(fresh: Path, store: Path) -> None:
    """Copy a store over another one in one transaction, which whoever has it open sees as one."""
    tries = 0

    def be_patient(status: int, _remaining: int, _total: int) -> None:
        nonlocal tries
        tries += status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
        if tries > _BUSY_TRIES:
            raise NotesError("notes-busy", path=store)

    with closing(sqlite3.connect(fresh)) as source, closing(sqlite3.connect(store, timeout=0)) as target:
        target.execute("PRAGMA synchronous = FULL")
        source.backup(target, progress=be_patient)


def _remove(store: Path) -> None:
    for path in files_of(store):
        path.unlink()
