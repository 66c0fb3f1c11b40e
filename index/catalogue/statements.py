"""Runs statements on the catalogue, and tells damage of the file from conditions of the machine."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from index.database import Database
from index.errors import DamagedError

# Conditions of the machine, not of the file: a rebuild would not help.
_NOT_DAMAGE = frozenset({"SQLITE_BUSY", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_LOCKED"})


@contextmanager
def damage_reported() -> Iterator[None]:
    """Turn what SQLite and JSON say of damaged content into the error that leads to a rebuild."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname in _NOT_DAMAGE:
            raise
        raise DamagedError(part="catalogue", detail=str(error)) from error
    except (sqlite3.DatabaseError, json.JSONDecodeError, KeyError) as error:
        raise DamagedError(part="catalogue", detail=str(error)) from error


class Statements:
    """Statements on one database; every method may raise ``DamagedError``."""

    def __init__(self, database: Database) -> None:
        self.database = database

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows that a statement gives."""
        with damage_reported():
            return self.database.connection.execute(statement, values).fetchall()

    def write(self, statement: str, *values: object) -> None:
        """Run a statement that alters something."""
        with damage_reported():
            self.database.connection.execute(statement, values)

    def write_many(self, statement: str, values: Iterable[tuple[object, ...]]) -> None:
        """Run a statement for each of several tuples of values."""
        with damage_reported():
            self.database.connection.executemany(statement, values)
