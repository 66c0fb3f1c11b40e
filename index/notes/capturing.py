"""Notes down every row that a transaction changes, whoever changes it, for the log of actions.

Triggers of one connection (they are temporary, and stand in no file) call back for each row that was put or taken
away. So nothing that writes to the store has to think of the log, and nothing can forget it.
"""

from __future__ import annotations

import base64
import sqlite3
from dataclasses import dataclass
from typing import Any

from index.notes.action_log import Row

_OWN = "log"  # where the log stands; it cannot tell of itself
_BYTES = "base64"  # JSON has no bytes: they are an object with this one key


@dataclass(frozen=True, slots=True)
class Table:
    """A table as the log needs to know it.

    Attributes:
        columns: Their names, in order.
        keys: Those that make up the primary key.
    """

    columns: tuple[str, ...]
    keys: tuple[str, ...]


class Capture:
    """What the present transaction of one connection changed.

    Args:
        connection: Its store is of today's version.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._rows: list[Row] = []
        self._tables = tables_of(connection)
        connection.create_function("lectern_row_put", -1, self._put)
        connection.create_function("lectern_row_gone", -1, self._gone)
        for name, table in self._tables.items():
            for statement in _triggers(name, table):
                connection.execute(statement)

    def take(self) -> list[Row]:
        """Return what was noted down since the last call, in order."""
        rows, self._rows = self._rows, []
        return rows

    def _put(self, table: str, *values: object) -> None:
        self._rows.append(["put", table, dict(zip(self._tables[table].columns, map(_packed, values), strict=True))])

    def _gone(self, table: str, *values: object) -> None:
        self._rows.append(["gone", table, dict(zip(self._tables[table].keys, map(_packed, values), strict=True))])


def tables_of(connection: sqlite3.Connection) -> dict[str, Table]:
    """Return the tables that hold what the user made, by name."""
    names = connection.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name != ?", (_OWN,)
    ).fetchall()
    tables = {}
    for (name,) in names:
        columns = connection.execute(f"PRAGMA main.table_info({name})").fetchall()
        keys = sorted((column for column in columns if column[5]), key=lambda column: int(column[5]))
        tables[name] = Table(tuple(column[1] for column in columns), tuple(column[1] for column in keys))
    return tables


def unpacked(value: Any) -> object:  # noqa: ANN401 - any JSON value
    """Return the value of a column that a line of the log holds.

    Raises:
        ValueError, KeyError, TypeError: no version of ours wrote it.
    """
    return base64.b64decode(value[_BYTES], validate=True) if isinstance(value, dict) else value


def _packed(value: object) -> object:
    return {_BYTES: base64.b64encode(value).decode("ascii")} if isinstance(value, bytes) else value


def _triggers(name: str, table: Table) -> list[str]:
    new = ", ".join(f'NEW."{column}"' for column in table.columns)
    old = ", ".join(f'OLD."{key}"' for key in table.keys)
    put, gone = f"lectern_row_put('{name}', {new})", f"lectern_row_gone('{name}', {old})"
    return [
        f"CREATE TEMP TRIGGER log_{verb}_{name} AFTER {verb} ON main.{name} BEGIN SELECT {call}; END"
        for verb, call in (("INSERT", put), ("UPDATE", put), ("DELETE", gone))
    ]
