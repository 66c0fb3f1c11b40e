"""Runs statements on the catalogue, and tells damage of the file from conditions of the machine."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from index.database import Database
from index.errors import DamagedError, LibraryError

# Conditions of the machine, not of the file: a rebuild would not help. The lower byte is the primary code.
_OF_THE_MACHINE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
    }
    | {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM}
)


@contextmanager
def damage_reported() -> Iterator[None]:
    """Turn what SQLite and JSON say of damaged content into the error that leads to a rebuild.

    Raises:
        DamagedError: the file is damaged.
        LibraryError: the disk is full, the folder read-only, or another process keeps the file busy.
    """
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in _OF_THE_MACHINE:
            raise LibraryError("catalogue-unavailable", detail=str(error)) from error
        raise DamagedError(part="catalogue", detail=str(error)) from error
    except (sqlite3.DatabaseError, json.JSONDecodeError, KeyError) as error:
        raise DamagedError(part="catalogue", detail=str(error)) from error


class Statements:
    """Statements on one database; every method may raise ``DamagedError``."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows that a statement gives."""
        with damage_reported(), self.database.using() as connection:
            return connection.execute(statement, values).fetchall()

    def write(self, statement: str, *values: object) -> None:
        """Run a statement that alters something."""
        with damage_reported(), self.database.using() as connection:
            connection.execute(statement, values)

    def write_many(self, statement: str, values: Iterable[tuple[object, ...]]) -> None:
        """Run a statement for each of several tuples of values."""
        with damage_reported(), self.database.using() as connection:
            connection.executemany(statement, values)

    def held(self) -> HeldStatements:
        """Return the same for very many statements, all of them inside of one transaction of this thread."""
        with self.database.using() as connection:
            return HeldStatements(connection)


class HeldStatements:
    """Statements inside of one transaction, whose block reports damage and holds the connection.

    What ``Statements`` does around each statement takes longer than a quick statement itself.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows that a statement gives."""
        return self._connection.execute(statement, values).fetchall()

    def write(self, statement: str, *values: object) -> int:
        """Run a statement that alters something; return the number of the row that it inserted last."""
        return int(self._connection.execute(statement, values).lastrowid or 0)

    def write_many(self, statement: str, values: Iterable[tuple[object, ...]]) -> None:
        """Run a statement for each of several tuples of values."""
        self._connection.executemany(statement, values)
