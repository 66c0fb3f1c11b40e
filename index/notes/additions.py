"""Keeps what stands in a store, and what its second copy knows nothing of.

Such rows need not be damage: an earlier version of Lectern that kept no log may have written them, or a program of
somebody else's. One character that was turned in a key looks like a row too many as well, but then the row of the
right key is missing, and the two agree in everything else.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from index.notes.capturing import Table, tables_of
from index.notes.replaying import put_row
from index.notes.rows import problems_in

_NEEDED_FIRST = ("articles", "texts", "annotations")  # by rows of those that follow, and of the other tables
_MODIFIED = "modified"


def keep_additions(present: Path, second: Path) -> int:
    """Put into the second copy of a store what only the store itself has.

    Args:
        present: The store, or a copy of it.
        second: Its second copy; nobody else has it open.

    Returns:
        How many rows were put; none where the second copy would not be whole with them.

    Raises:
        sqlite3.Error: one of both cannot be read or written.
    """
    with closing(sqlite3.connect(second, isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("ATTACH ? AS present", (str(present),))
        tables = tables_of(connection)
        names = [*_NEEDED_FIRST, *sorted(tables.keys() - set(_NEEDED_FIRST))]
        connection.execute("BEGIN")
        kept = 0
        for name in names:
            kept += sum(_keep(connection, name, tables[name], row) for row in _added(connection, name, tables[name]))
        is_whole = not problems_in(connection)
        connection.execute("COMMIT" if is_whole else "ROLLBACK")
    return kept if is_whole else 0


def _keep(connection: sqlite3.Connection, name: str, table: Table, row: sqlite3.Row) -> bool:
    try:
        put_row(connection, name, table, dict(row))
    except (sqlite3.IntegrityError, UnicodeEncodeError):
        return False  # what it needs is not there, or it is damage after all
    return True


def _added(connection: sqlite3.Connection, name: str, table: Table) -> list[sqlite3.Row]:
    """Return the rows of a table that are to be kept: new ones, and ones that were written later."""
    others = [column for column in table.columns if column not in table.keys]
    is_known = f"EXISTS (SELECT 1 FROM main.{name} AS s WHERE {_alike('s', 'p', table.keys)})"  # noqa: S608 - names of our tables
    is_misnamed = (
        f"EXISTS (SELECT 1 FROM main.{name} AS s WHERE {_alike('s', 'p', others)} AND NOT EXISTS "  # noqa: S608 - likewise
        f"(SELECT 1 FROM present.{name} AS q WHERE {_alike('q', 's', table.keys)}))"
    )
    wanted = f"NOT {is_known} AND NOT {is_misnamed}"
    if _MODIFIED in others:
        said = [column for column in others if column != _MODIFIED]
        wanted += (
            f" OR EXISTS (SELECT 1 FROM main.{name} AS s WHERE {_alike('s', 'p', table.keys)} "  # noqa: S608 - likewise
            f"AND p.{_MODIFIED} > s.{_MODIFIED} AND NOT ({_alike('s', 'p', said)}))"
        )
    return connection.execute(f"SELECT * FROM present.{name} AS p WHERE {wanted}").fetchall()  # noqa: S608 - likewise


def _alike(one: str, other: str, columns: Sequence[str]) -> str:
    return " AND ".join(f'{one}."{column}" IS {other}."{column}"' for column in columns)
