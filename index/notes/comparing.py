"""Compares the notes store with its second copy: the newest whole backup, with the log of actions done again over it.

SQLite notices when its pages do not fit together; a character that was changed inside a note it takes for the note.
A backup has its digest and so has each line of the log, so where the two copies differ it is the store that is wrong.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory

from index.errors import LecternError, NotesError
from index.notes.action_log import Entry
from index.notes.additions import keep_additions
from index.notes.archive import copy_files, copy_store
from index.notes.backups import Backups
from index.notes.capturing import tables_of
from index.notes.recovery import unpack_whole
from index.notes.replacing import CHANGED_TRIES, copy_over, new_folder, watched
from index.notes.replaying import Standing, replay, standing_of
from index.notes.store import NotesStore


def differing_rows(backups: Backups) -> int | None:
    """Return how many rows of a store differ from its second copy; None where there is no second copy of it all.

    Others may go on writing to the store.

    Raises:
        NotesError: the store cannot be copied.
    """
    with _both(backups) as (present, second):
        return None if second is None else _differing(present, second)


def mend(backups: Backups, set_aside: Path, clock: Callable[[], datetime]) -> bool:
    """Put the second copy of a store in its place, where the two differ; the damaged files are copied aside first.

    What only the store has is kept, see ``keep_additions``, and backed up: nothing else tells of it.

    A store that is written to meanwhile is compared again: the second copy would lack what was just acknowledged.

    Returns:
        Whether that was done.

    Raises:
        NotesError: the store cannot be copied or written, notes-busy where others never pause; it is as it was.
    """
    for _ in range(CHANGED_TRIES):
        with watched(backups.store) as is_unchanged, _both(backups) as (present, second):
            if second is None or not _differing(present, second):
                return False
            copy_files(backups.store, new_folder(set_aside, clock()))
            kept = keep_additions(present, second)
            if copy_over(second, backups.store, is_unchanged):
                if kept:
                    backups.make_if_possible()
                return True
    raise NotesError("notes-busy", path=backups.store)


@contextmanager
def _both(backups: Backups) -> Iterator[tuple[Path, Path | None]]:
    """Give a copy of a store as it is, and its second copy as of the same action, where there is one."""
    with TemporaryDirectory() as folder:
        present, second = Path(folder, "present"), Path(folder, "second")
        copy_store(backups.store, present, backups.store)
        with closing(sqlite3.connect(present)) as connection:
            standing = standing_of(connection)
        is_made = any(_is_made(backups, backup, second, standing) for backup in backups.all())
        yield present, second if is_made else None


def _is_made(backups: Backups, backup: Path, second: Path, standing: Standing) -> bool:
    """Whether a second copy could be made from a backup, up to where the store stands."""

    def is_wanted(entry: Entry | None) -> bool:
        return entry is not None and (entry.lineage != standing.lineage or entry.sequence <= standing.sequence)

    for path in second.parent.glob(f"{second.name}*"):
        path.unlink()
    try:
        unpack_whole(backup, second)
        with closing(NotesStore.open(second)) as store:
            entries = takewhile(is_wanted, backups.log.entries())
            done = store.within(lambda connection: replay(connection, entries), is_in_log=True)
            return not (done.missing or done.is_foreign) and store.standing() == standing
    except LecternError:
        return False  # the one before it may be whole


def _differing(present: Path, second: Path) -> int:
    with closing(sqlite3.connect(present)) as connection:
        connection.execute("ATTACH ? AS second", (str(second),))
        return sum(_only_in_one(connection, table) for table in tables_of(connection))


def _only_in_one(connection: sqlite3.Connection, table: str) -> int:
    """Return how many rows of a table one of both has that the other has not."""
    counts = (
        connection.execute(f"SELECT count(*) FROM (SELECT * FROM {one}.{table} EXCEPT SELECT * FROM {other}.{table})")  # noqa: S608 - names of our tables
        for one, other in (("main", "second"), ("second", "main"))
    )
    return max(int(count.fetchone()[0]) for count in counts)
