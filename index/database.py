"""A SQLite file with one connection for each thread that uses it.

SQLite lets one write at a time and gives no turn to those who wait: they ask again now and then, and somebody who
writes one transaction after the other may keep them out for seconds. So there is a lock beside the file that whoever
is in a hurry holds while waiting, and that everybody else passes through before a transaction. As long as
transactions are short, a user's action waits for the end of one, however much is being written.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

_BUSY_SECONDS = 5.0  # how long a writer waits for another one before it gives up
_BETWEEN_LOOKS = 0.01  # seconds between two looks at whether it is one's turn


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
        self._turn = FileLock(path.with_name(f"{path.name}-turn"))
        self._state = threading.Condition()
        self._connections: dict[int, sqlite3.Connection] = {}
        self._users = 0
        self._is_closed = False

    @contextmanager
    def using(self) -> Iterator[sqlite3.Connection]:
        """Give the calling thread's connection, in autocommit mode; it stays open until the block ends.

        Raises:
            sqlite3.Error: the file cannot be opened as a database.
            RuntimeError: the database was closed.
        """
        with self._state:
            if self._is_closed:
                raise RuntimeError(f"{self.path.name} was closed")
            self._users += 1
        try:
            yield self._own_connection()
        finally:
            with self._state:
                self._users -= 1
                self._state.notify_all()

    def _own_connection(self) -> sqlite3.Connection:
        """Return this thread's connection. A new thread may take over that of a dead one whose ident it was given."""
        ident = threading.get_ident()
        with self._state:
            known = self._connections.get(ident)
        if known is not None:
            return known
        # Any thread may close a connection; only one at a time uses it.
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for pragma in self._pragmas:
                connection.execute(pragma)
        except sqlite3.Error:
            connection.close()
            raise
        with self._state:
            self._connections[ident] = connection
        return connection

    @contextmanager
    def transaction(self, *, is_urgent: bool = False) -> Iterator[sqlite3.Connection]:
        """Run the block in one write transaction: all of it or, when it raises, nothing.

        Args:
            is_urgent: Whether somebody waits for it, so that it goes before others that have not begun.

        Raises:
            sqlite3.Error: the transaction cannot begin or commit.
        """
        with self.using() as connection:
            with self._turn_taken():
                if is_urgent:
                    connection.execute("BEGIN IMMEDIATE")
            if not is_urgent:
                connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                # Some failures (a full disk) make SQLite roll back by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    @contextmanager
    def _turn_taken(self) -> Iterator[None]:
        """Hold the lock of whoever is next, for the block. Without it, SQLite still lets one write at a time."""
        with contextlib.ExitStack() as held:
            with contextlib.suppress(Timeout, OSError):  # held too long, or a folder that may only be read
                held.enter_context(self._turn.acquire(_BUSY_SECONDS, poll_interval=_BETWEEN_LOOKS))
            yield

    def close(self) -> None:
        """Close every thread's connection, when no thread is using one any more. Twice does no harm."""
        with self._state:
            self._is_closed = True
            self._state.wait_for(lambda: self._users == 0)
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()
