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
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from index.errors import LecternError, NotesError
from index.notes.archive import Manifest, copy_files, files_of, unpack_store
from index.notes.backups import Backups
from index.notes.failures import expected_failures
from index.notes.replaying import Standing, replay, set_standing, standing_of
from index.notes.salvage import salvage
from index.notes.store import NotesStore

_BUSY_TRIES = 20  # at a quarter of a second each
CHANGED_TRIES = 5  # whoever writes without a pause is not waited for any longer
_BEYOND_USE = frozenset({"notes-damaged"})


class Trouble(StrEnum):
    """What was wrong with a store."""

    DAMAGED = "damaged"
    MISSING = "missing"
    BEHIND = "behind"
    """It was whole, and lacked the last actions: SQLite passes over a damaged end of its own log without a word."""


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
        source = "log" if self.backup is None and self.trouble is not Trouble.BEHIND else ""
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
        NotesError: notes-damaged where no backup is whole, and others; the file was not touched.
    """
    recovery = None
    if not files_of(backups.store) and (backups.all() or backups.log.last()):
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
        return store, _caught_up(store, backups) or recovery
    except BaseException:
        store.close()
        raise


def _caught_up(store: NotesStore, backups: Backups) -> Recovery | None:
    """Do again what a whole store lacks of its log, and see to a backup where the log lacks something.

    Where only the last action is lacking, nobody was told that it was stored: a process died between writing it down
    and committing it. It is done, and not worth a word.
    """
    last = backups.log.last()
    present = store.standing()
    if last is not None and last.lineage == present.lineage and last.sequence > present.sequence:
        # Looked at again in the transaction: another window may have been in the middle of one.
        caught = store.within(lambda connection: replay(connection, backups.log.entries()), is_in_log=True)
        found = Recovery(Trouble.BEHIND, "", None, None, caught.done, caught.missing, None)
        return found if caught.done > 1 or caught.missing else None
    if last is not None and last.lineage != present.lineage and last.sequence > present.sequence:
        present = replace(present, sequence=last.sequence + 1)
        store.within(lambda connection: set_standing(connection, present), is_in_log=True)
    is_told = last is not None and last.lineage == present.lineage and last.sequence >= present.sequence
    if not is_told and backups.sequence() < present.sequence:
        backups.make_if_possible()
    return None


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
            NotesStore.open(store).close()
        except NotesError as error:
            if error.code not in _BEYOND_USE:
                raise
            _begin_lineage(fresh, backups)
            _put_aside(store, set_aside, clock())
            _replace(fresh, store)
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
            aside = _put_aside(store, set_aside, now) if files_of(store) else None
            _replace(fresh, store)
            return Recovery(trouble, detail, backup, made if backup else None, actions, lost, aside)
        return _begun_with_the_rest(backups, fresh, set_aside, now) if trouble is Trouble.MISSING else None
    finally:
        remove_store(fresh)


def _unpacked(backup: Path, fresh: Path) -> datetime | None:
    """Unpack a backup; return when it was made, None where it is not whole."""
    try:
        return unpack_whole(backup, fresh).made
    except LecternError:
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
    """
    folder = _new_folder(set_aside, now)
    if backups.log.folder.is_dir():
        shutil.copytree(backups.log.folder, folder / backups.log.folder.name)
    remove_store(fresh)
    last = backups.log.last()
    with closing(NotesStore.open(fresh)) as store:
        if last is not None:
            lineage = last.lineage
            store.within(lambda connection: set_standing(connection, Standing(0, lineage)), is_in_log=True)
    actions, _ = _catch_up(backups, fresh)
    _replace(fresh, backups.store)
    return Recovery(Trouble.MISSING, "", None, None, actions, None, folder)


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
    set_standing(connection, reached)
    return reached.sequence - present.sequence


def _begin_lineage(fresh: Path, backups: Backups) -> None:
    """Let a store that takes another one's place be known by another name, and count on from where the log is."""
    last = backups.log.last()
    with closing(NotesStore.open(fresh)) as store:
        present = store.standing()
        sequence = max(present.sequence, last.sequence if last else 0) + 1
        store.within(
            lambda connection: set_standing(connection, Standing(sequence, secrets.token_hex(8))), is_in_log=True
        )


def _put_aside(store: Path, set_aside: Path, now: datetime) -> Path:
    """Copy a store's files into a new folder, and only then take them away."""
    folder = _new_folder(set_aside, now)
    copy_files(store, folder)
    # The log first: left beside another database, SQLite would write its pages into that one.
    for path in reversed(files_of(store)):
        path.unlink()
    return folder


def _new_folder(set_aside: Path, now: datetime) -> Path:
    """Make a folder for what is put aside now, which holds nothing of another time."""
    folder = set_aside / now.astimezone(UTC).strftime("notes-%Y-%m-%dT%H%M%S.%fZ")
    folder.mkdir(parents=True)
    return folder


def _replace(fresh: Path, store: Path) -> None:
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
