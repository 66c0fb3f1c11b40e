"""A SQLite file with one connection for each thread that uses it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_BUSY_SECONDS = 5.0  # how long a writer waits for another one before it gives up


class Database:
    """Hands each thread its own connection, and closes them all.

    A connection of ``sqlite3`` belongs to the thread that made it; the window reads from several.

    Args:
        path: The file; made when it is missing.
        pragmas: Statements to run on every new connection, such as ``PRAGMA synchronous=FULL``.
    """

    def __init__(self, path: Path, pragmas: tuple[str, ...]) -> None:
        self.path = path
        self._pragmas = pragmas
        self._local = threading.local()
        self._all: list[sqlite3.Connection] = []
        self._guard = threading.Lock()

    @property
    def connection(self) -> sqlite3.Connection:
        """The calling thread's connection, in autocommit mode.

        Raises:
            sqlite3.Error: the file cannot be opened as a database.
        """
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._connect()
            self._local.connection = connection
        return connection

    def _connect(self) -> sqlite3.Connection:
        # Any thread may close a connection; only its own one uses it.
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for pragma in self._pragmas:
                connection.execute(pragma)
        except sqlite3.Error:
            connection.close()
            raise
        with self._guard:
            self._all.append(connection)
        return connection

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Run the block in one write transaction: all of it or, when it raises, nothing.

        Raises:
            sqlite3.Error: the transaction cannot begin or commit.
        """
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        try:
            connection.execute("COMMIT")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close every thread's connection."""
        with self._guard:
            for connection in self._all:
                connection.close()
            self._all.clear()
        self._local = threading.local()
