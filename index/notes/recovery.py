"""Brings the notes back when their store is damaged, gone, or behind: from the newest whole backup and the log.

The damaged files are copied aside first, byte by byte, and never written to. What was acknowledged after the backup
is done again from the log of actions, and what the log has lost from the journal in the damaged file, as far as that
can be read. How much of it could not be brought back is counted, and said.
"""

from __future__ import annotations

import secrets
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from index.errors import LecternError, NotesError
from index.notes.archive import Manifest, copy_files, files_of, unpack_store, write_archive
from index.notes.backups import Backups
from index.notes.replacing import (
    CHANGED_TRIES,
    copy_over,
    new_folder,
    put_aside,
    put_in_place,
    remove_store,
    watched,
)
from index.notes.replaying import Standing, replay, set_standing, standing_of
from index.notes.salvage import salvage
from index.notes.store import NotesStore

_BEYOND_USE = frozenset({"notes-damaged"})
_NOT_WHOLE = frozenset({"backup-damaged", "not-a-backup", "notes-damaged"})  # a backup that will never be of use


class Trouble(StrEnum):
    """What was wrong with a store."""

    DAMAGED = "damaged"
    MISSING = "missing"
    BEHIND = "behind"
    """It was whole, and lacked the last actions: SQLite passes over a damaged end of its own log without a word."""
    REPLACED = "replaced"
    """It was whole, and another copy than the one that the log tells of: somebody put it there."""


_RECOVERED = frozenset({Trouble.DAMAGED, Trouble.MISSING})


@dataclass(frozen=True, slots=True)
class Recovery:
    """How a store was recovered.

    Attributes:
        trouble: What was wrong with it.
        detail: In the words of SQLite, where it had any.
        backup: The backup it was recovered from; None where the log alone was enough.
        made: When that was made, in UTC.
        actions: How many later actions were done again.
        lost: How many could not be, at most; None where that cannot be known.
        set_aside: The folder that holds the damaged files; None where there was nothing to keep.
    """

    trouble: Trouble
    detail: str
    backup: Path | None
    made: datetime | None
    actions: int
    lost: int | None
    set_aside: Path | None

    def told(self, made: str) -> NotesError:
        """Return what the user is to be told of it.

        Args:
            made: When the backup was made, as the user reads it.
        """
        source = "log" if self.backup is None and self.trouble in _RECOVERED else ""
        ending = "unknown" if self.lost is None else "partly" if self.lost else ""
        code = "-".join(part for part in ("notes", self.trouble, source, ending) if part)
        return NotesError(
            f"{code}-recovered", made=made, actions=self.actions, lost=self.lost, set_aside=self.set_aside
        )


def open_store(
    backups: Backups, set_aside: Path, clock: Callable[[], datetime]
) -> tuple[NotesStore, Recovery | None]:
    """Open the store; recover it first when it is damaged, or missing although there was one.

    Args:
        backups: The store's rotating backups.
        set_aside: A folder for damaged files; made when it is needed.
        clock: Gives the present time.

    Raises:
        LibraryError: newer-library; the file was not touched.
        NotesError: notes-damaged where no backup is whole, notes-log-unreadable where a missing store could come
            back from a log that cannot be read, backup-unreadable, newer-backup or notes-not-written where it could
            come back from a backup later, and others; the file was not touched.
    """
    recovery = None
    if _is_gone(backups.store) and (backups.all() or not backups.log.is_empty()):
        recovery = _recover(backups, set_aside, clock(), Trouble.MISSING, "")
    try:
        store = NotesStore.open(backups.store, clock=clock, backups=backups)
    except NotesError as error:
        if error.code not in _BEYOND_USE:
            raise
        recovery = _recover(backups, set_aside, clock(), Trouble.DAMAGED, str(error.data.get("detail", "")))
        if recovery is None:
            raise
        store = NotesStore.open(backups.store, clock=clock, backups=backups)
    try:
        return store, _caught_up(store, backups, set_aside, clock()) or recovery
    except BaseException:
        store.close()
        raise


def _is_gone(store: Path) -> bool:
    """Whether there is no store; an empty file is what a crash, or a full disk, may leave of one."""
    there = files_of(store)
    return not there or (there == (store,) and store.is_file() and not store.stat().st_size)


def _caught_up(store: NotesStore, backups: Backups, set_aside: Path, now: datetime) -> Recovery | None:
    """Do again what a whole store lacks of its log, and see to a backup where the log lacks something."""
    last = backups.log.last()
    present = store.standing()
    is_own = last is not None and last.lineage == present.lineage
    if last is not None and is_own and last.sequence < present.sequence and _is_surely_ahead(store, backups):
        return _parted(store, backups, set_aside, now)
    if last is not None and is_own and last.digest != present.digest and last.sequence >= present.sequence:
        # Looked at again in the transaction: another window may have been in the middle of one.
        caught = store.within(
            lambda connection: replay(connection, backups.log.entries(), is_certain=True), is_in_log=True
        )
        if caught.is_foreign:
            return _parted(store, backups, set_aside, now)
        if caught.done or caught.missing:
            return Recovery(Trouble.BEHIND, "", None, None, caught.done, caught.missing, None)
    if last is not None and not is_own and last.sequence > present.sequence:
        present = replace(present, sequence=last.sequence + 1, digest="")
        store.within(lambda connection: set_standing(connection, present), is_in_log=True)
    is_told = last is not None and is_own and last.sequence >= present.sequence
    if not is_told and backups.sequence() < present.sequence:
        backups.make_if_possible()
    return None


def _is_surely_ahead(store: NotesStore, backups: Backups) -> bool:
    """Whether lines were written for what a store has done, and a log whose end can be read has not got them."""

    def is_ahead(connection: sqlite3.Connection) -> bool:
        present, last, end = standing_of(connection), backups.log.last(), backups.log.end()
        if last is None or end is None or not present.digest:
            return False
        # The very end may be a line of it without its sign: a process died after committing, and before that.
        return last.sequence < present.sequence and end.digest != present.digest

    # While nobody else can write: else somebody might come further between the looks.
    return store.within(is_ahead, is_in_log=True)


def _parted(store: NotesStore, backups: Backups, set_aside: Path, now: datetime) -> Recovery:
    """Let a copy that was put in the place of the store go its own way, and keep the other one and its log aside."""
    folder = _copied_log(backups, new_folder(set_aside, now))
    lost = _keep_other_copy(backups, folder, now)
    standing = _new_lineage(store, backups)
    store.within(lambda connection: set_standing(connection, standing), is_in_log=True)
    backups.make_if_possible()
    return Recovery(Trouble.REPLACED, "", None, None, 0, lost, folder)


def _keep_other_copy(backups: Backups, folder: Path, now: datetime) -> int | None:
    """Make a backup of the store that the log tells of.

    Returns:
        How many of its actions are not in it, at most; None where no earlier backup leads to that store any more.
    """
    fresh, last = folder / backups.store.name, backups.log.last()
    try:
        for backup in (*backups.all(), None):
            remove_store(fresh)
            try:
                made = _unpacked(backup, fresh) if backup else _begun(backups, fresh)
            except LecternError:
                continue  # the store itself is whole, and is not to be refused for that
            if made is None:
                continue
            with closing(NotesStore.open(fresh)) as store:
                done = store.within(lambda connection: replay(connection, backups.log.entries()), is_in_log=True)
                is_there = not done.is_foreign and last is not None and store.standing().digest == last.digest
            if is_there:
                write_archive(fresh, folder / "notes.zip", now, {})
                return done.missing
        return None
    finally:
        remove_store(fresh)


def restore(file: Path, backups: Backups, set_aside: Path, clock: Callable[[], datetime]) -> Manifest:
    """Put the notes of a backup in the place of those that are there, which are backed up, or put aside, first.

    Another window that has the store open goes on working, on the restored notes.

    Raises:
        NotesError: not-a-backup, newer-backup, backup-damaged, notes-busy … Nothing was changed.
        LibraryError: newer-library; the backup is of a newer version.
    """
    store = backups.store
    fresh = store.with_name(f".{store.name}.restored")
    remove_store(fresh)
    try:
        manifest = unpack_whole(file, fresh)
        try:
            NotesStore.open(store, clock=clock, backups=backups).close()  # backed up before a migration
        except NotesError as error:
            if error.code not in _BEYOND_USE:
                raise
            _begin_lineage(fresh, backups)
            put_aside(store, set_aside, clock())
            put_in_place(fresh, store)
            backups.make_if_possible()
            return manifest
        _back_up_and_copy_over(fresh, backups)
        backups.make_if_possible()  # what is done from now on follows from this state, and from no earlier one
        return manifest
    finally:
        remove_store(fresh)


def _back_up_and_copy_over(fresh: Path, backups: Backups) -> None:
    """Replace a store by another one as soon as a backup holds all of it; others may write to it until then."""
    for _ in range(CHANGED_TRIES):
        with watched(backups.store) as is_unchanged:
            _begin_lineage(fresh, backups)
            backups.make()
            if copy_over(fresh, backups.store, is_unchanged):
                return
    raise NotesError("notes-busy", path=backups.store)


def _recover(backups: Backups, set_aside: Path, now: datetime, trouble: Trouble, detail: str) -> Recovery | None:
    """Recover the store from a whole backup, or from a log that reaches back to the first action.

    Where there is neither, a damaged store is left alone, which None says; a missing one begins with what is left.
    """
    store = backups.store
    fresh = store.with_name(f".{store.name}.recovered")
    try:
        for backup in (*backups.all(), None):
            remove_store(fresh)
            made = _unpacked(backup, fresh) if backup else _begun(backups, fresh)
            if made is None:
                continue  # the one before it may be whole
            actions, lost = _catch_up(backups, fresh)
            aside = put_aside(store, set_aside, now) if files_of(store) else None
            put_in_place(fresh, store)
            return Recovery(trouble, detail, backup, made if backup else None, actions, lost, aside)
        return _begun_with_the_rest(backups, fresh, set_aside, now) if trouble is Trouble.MISSING else None
    finally:
        remove_store(fresh)


def _unpacked(backup: Path, fresh: Path) -> datetime | None:
    """Unpack a backup; return when it was made, None where it is not whole.

    Raises:
        LecternError: it may be whole, and cannot be read, or unpacked, for the moment, or by this version.
    """
    try:
        return unpack_whole(backup, fresh).made
    except NotesError as error:
        if error.code not in _NOT_WHOLE:
            raise
        return None


def _begun(backups: Backups, fresh: Path) -> datetime | None:
    """Begin an empty store, where the log reaches back to the first action; return a time without a meaning."""
    first = next(backups.log.entries(), None)
    if first is None or first.sequence != 1:
        return None
    with closing(NotesStore.open(fresh)) as store:
        store.within(lambda connection: set_standing(connection, Standing(0, first.lineage)), is_in_log=True)
    return datetime.min.replace(tzinfo=UTC)


def _begun_with_the_rest(backups: Backups, fresh: Path, set_aside: Path, now: datetime) -> Recovery:
    """Begin a store with what the end of the log still gives, where there is nothing else.

    The log is copied aside before: the next backups shorten it, and another copy of a backup may turn up that needs
    all of it.

    Raises:
        NotesError: notes-log-unreadable; once it can be read, it may give more.
    """
    if detail := backups.log.trouble():
        raise NotesError("notes-log-unreadable", path=backups.log.folder, detail=detail)
    folder = _copied_log(backups, new_folder(set_aside, now))
    remove_store(fresh)
    last = backups.log.last()
    with closing(NotesStore.open(fresh)) as store:
        if last is not None:
            lineage = last.lineage
            store.within(lambda connection: set_standing(connection, Standing(0, lineage)), is_in_log=True)
    actions, _ = _catch_up(backups, fresh)
    put_in_place(fresh, backups.store)
    return Recovery(Trouble.MISSING, "", None, None, actions, None, folder)


def _copied_log(backups: Backups, folder: Path) -> Path:
    """Copy the log into a folder, and return that; a file that cannot be read stays where it is."""
    if backups.log.folder.is_dir():
        with suppress(shutil.Error):  # all others were copied
            shutil.copytree(backups.log.folder, folder / backups.log.folder.name)
    return folder


def unpack_whole(backup: Path, target: Path) -> Manifest:
    """Unpack the store of a backup, bring it up to date, and check all of it."""
    manifest = unpack_store(backup, target)
    with closing(NotesStore.open(target)) as unpacked:
        problems = unpacked.verify()
    if problems:
        raise NotesError("backup-damaged", path=backup)
    return manifest


def _catch_up(backups: Backups, fresh: Path) -> tuple[int, int | None]:
    """Do again what was done after the backup, from the log, and then from the damaged store.

    Returns:
        How many actions were done again, and how many could not be, at most; None where that cannot be known.
    """
    with tempfile.TemporaryDirectory() as folder, closing(NotesStore.open(fresh)) as store:
        log = store.within(lambda connection: replay(connection, backups.log.entries()), is_in_log=True)
        if not files_of(backups.store):
            return log.done, log.missing if log.is_known else None
        copy_files(backups.store, Path(folder))  # SQLite writes to what it opens
        damaged = Path(folder, backups.store.name)
        reached = _standing_in(damaged)
        missing = log.missing + store.within(lambda connection: _go_on_from(connection, reached), is_in_log=True)
        if log.is_known and not missing:
            return log.done, 0  # nothing that a damaged file says could add to that
        saved = store.within(lambda connection: salvage(damaged, connection))
        is_counted = log.is_known or reached is not None
        return log.done + saved, max(0, missing - saved) if is_counted else None


def _standing_in(damaged: Path) -> Standing | None:
    """Return where a damaged store stands; None where that cannot be read, or it is of before there was a log."""
    try:
        with closing(sqlite3.connect(damaged)) as connection:
            return standing_of(connection)
    except (sqlite3.DatabaseError, TypeError, ValueError):
        return None


def _go_on_from(connection: sqlite3.Connection, reached: Standing | None) -> int:
    """Let the next action have a number that no lost one had; return how many were lost behind those in the log."""
    present = standing_of(connection)
    if reached is None or reached.lineage != present.lineage or reached.sequence <= present.sequence:
        return 0
    set_standing(connection, replace(reached, digest=""))  # no line is left that tells of it
    return reached.sequence - present.sequence


def _begin_lineage(fresh: Path, backups: Backups) -> None:
    """Let a store that takes another one's place be known by another name, and count on from where the log is."""
    with closing(NotesStore.open(fresh)) as store:
        standing = _new_lineage(store, backups)
        store.within(lambda connection: set_standing(connection, standing), is_in_log=True)


def _new_lineage(store: NotesStore, backups: Backups) -> Standing:
    last = backups.log.last()
    return Standing(max(store.standing().sequence, last.sequence if last else 0) + 1, secrets.token_hex(8))
