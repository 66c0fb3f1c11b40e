"""Does again in a store what the log of actions tells of the time since a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from index.notes.action_log import Entry, Row
from index.notes.capturing import Table, tables_of, unpacked

_UNFIT = (sqlite3.IntegrityError, KeyError, ValueError, TypeError)


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of it.

    Attributes:
        done: How many actions were done again.
        missing: How many could not be: their lines are damaged or gone, or need what was in such a line.
        is_known: Whether the log tells of this store at all, so that ``missing`` means something.
        is_foreign: Whether it tells of another store of the same lineage; then nothing was done.
    """

    done: int
    missing: int
    is_known: bool
    is_foreign: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a store stands.

    Attributes:
        sequence: The number of its last transaction.
        lineage: A random name that it has in common with its backups, and with copies of its file.
        digest: Of the line of the log that tells of its last transaction; empty where no line does. Two copies that
            were both worked with have different ones.
    """

    sequence: int
    lineage: str
    digest: str = ""


def standing_of(connection: sqlite3.Connection) -> Standing:
    """Return where a store stands; one of an earlier version has no digest."""
    sequence, lineage, *digest = connection.execute("SELECT * FROM log").fetchone()
    return Standing(int(sequence), str(lineage), *map(str, digest))


def set_standing(connection: sqlite3.Connection, standing: Standing) -> None:
    """Set where a store stands. Runs inside the caller's transaction."""
    values = (standing.sequence, standing.lineage, standing.digest)
    connection.execute("UPDATE log SET sequence = ?, lineage = ?, digest = ?", values)


def is_foreign(standing: Standing, entry: Entry, *, is_certain: bool = False) -> bool:
    """Whether a line shows that a log tells of another store than the one that stands there.

    A file may be copied, and both copies be worked with: they have one lineage, and the numbers of their transactions
    go on alike. What tells them apart is the line that each of them keeps the digest of.

    Args:
        standing: Where the store stands.
        entry: Of its lineage, the first one of its number or a later one.
        is_certain: Whether a gap between the two, which shows nothing, counts as foreign.
    """
    is_of_before = entry.previous is None  # an earlier version, which could not tell
    if entry.sequence == standing.sequence:
        return entry.digest != standing.digest and not (is_of_before and not standing.digest)
    if entry.sequence == standing.sequence + 1:
        return not is_of_before and entry.previous != standing.digest
    return is_certain and not is_of_before


def replay(connection: sqlite3.Connection, entries: Iterable[Entry | None], *, is_certain: bool = False) -> Replayed:
    """Do the later actions of a log again in a store. Runs inside the caller's transaction.

    An action that cannot be done wholly is left out wholly. What a store of another lineage did after the last action
    of this one counts as missing: a backup was restored then, and that backup is gone. Nothing is done where the log
    tells of another copy of the store.

    Args:
        connection: Of a store of today's version.
        entries: As ``ActionLog.entries`` yields them.
        is_certain: Whether nothing is to be done either where damage hides if the log tells of this copy.
    """
    tables = tables_of(connection)
    before = last = standing_of(connection)
    done, behind, is_known, is_own = 0, 0, False, False
    for entry in entries:
        if entry is None or entry.lineage != before.lineage:
            behind += 1
            continue
        behind, is_known = 0, True
        if entry.sequence < before.sequence:
            continue
        # What follows its own line leads on from it, however much between the two is damaged.
        if not is_own and is_foreign(before, entry, is_certain=is_certain):
            return Replayed(0, 0, is_known=False, is_foreign=True)
        is_own = is_own or entry.sequence > before.sequence or entry.digest == before.digest
        if entry.sequence > before.sequence:
            last = Standing(entry.sequence, entry.lineage, entry.digest)
            done += _do_again(connection, entry.rows, tables)
    set_standing(connection, last)
    return Replayed(done, last.sequence - before.sequence - done + behind, is_known)


def _do_again(connection: sqlite3.Connection, rows: Iterable[Row], tables: dict[str, Table]) -> bool:
    connection.execute("SAVEPOINT action")
    try:
        for verb, name, values in rows:
            if verb == "put":
                put_row(connection, name, tables[name], values)
            else:
                _take_away(connection, name, tables[name], values)
    except _UNFIT:  # it needs what was in a damaged line
        connection.execute("ROLLBACK TO action")
        return False
    finally:
        connection.execute("RELEASE action")
    return True


def put_row(connection: sqlite3.Connection, name: str, table: Table, values: dict[str, object]) -> None:
    """Store a row in place of the one of its key; a column that is there no more is left out.

    Raises:
        sqlite3.IntegrityError: it needs what is not there, or cannot be.
        KeyError, ValueError, TypeError: no version of ours wrote it.
    """
    given = [column for column in table.columns if column in values]
    names = ", ".join(f'"{column}"' for column in given)
    keys = ", ".join(f'"{key}"' for key in table.keys)
    others = ", ".join(f'"{column}" = excluded."{column}"' for column in given if column not in table.keys)
    marks = ", ".join("?" * len(given))
    what = f"DO UPDATE SET {others}" if others else "DO NOTHING"
    statement = f"INSERT INTO {name} ({names}) VALUES ({marks}) ON CONFLICT ({keys}) {what}"  # noqa: S608 - names of our tables
    connection.execute(statement, [unpacked(values[column]) for column in given])


def _take_away(connection: sqlite3.Connection, name: str, table: Table, values: dict[str, object]) -> None:
    condition = " AND ".join(f'"{key}" = ?' for key in table.keys)
    statement = f"DELETE FROM {name} WHERE {condition}"  # noqa: S608 - names of our tables
    connection.execute(statement, [unpacked(values[key]) for key in table.keys])
