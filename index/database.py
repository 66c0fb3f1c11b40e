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
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

_BUSY_SECONDS = 5.0  # how long a writer waits for another one before it gives up
_BETWEEN_LOOKS = 0.01  # seconds between two looks at whether it is one's turn


class ThreadConnections:
    """Lends each thread a connection of its own, and closes them all.

    A connection of ``sqlite3`` belongs to the thread that made it; the window reads from several. They are kept by
    the thread's ident: when the system gives a dead thread's ident to a new one, the new one takes over the idle
    connection, so threads that come and go do not pile up open files.

    Args:
        name: Of what is connected to, as an error names it.
        connect: Makes a connection; with ``check_same_thread=False``, since any thread may close it.
    """

    def __init__(self, name: str, connect: Callable[[], sqlite3.Connection]) -> None:
        self._name = name
        self._connect = connect
        self._state = threading.Condition()
        self._open: dict[int, sqlite3.Connection] = {}
        self._users = 0
        self.is_closed = False

    def own(self, ident: int | None = None) -> sqlite3.Connection:
        """Return the calling thread's connection; whoever closes them all must know that nobody uses it.

        Args:
            ident: In place of the calling thread's, for a connection that several threads use one at a time.

        Raises:
            sqlite3.Error: a connection cannot be made.
            RuntimeError: all were closed.
        """
        with self.using(ident) as connection:
            return connection

    @contextmanager
    def using(self, ident: int | None = None) -> Iterator[sqlite3.Connection]:
        """Give the calling thread's connection, which stays open until the block ends; see ``own``."""
        with self._state:
            if self.is_closed:
                raise RuntimeError(f"{self._name} was closed")
            self._users += 1
        try:
            yield self._lent(threading.get_ident() if ident is None else ident)
        finally:
            with self._state:
                self._users -= 1
                self._state.notify_all()

    def _lent(self, ident: int) -> sqlite3.Connection:
        with self._state:
            known = self._open.get(ident)
        if known is not None:
            return known
        connection = self._connect()
        with self._state:
            self._open[ident] = connection
        return connection

    def close(self) -> None:
        """Close every thread's connection, when no block uses one any more. Twice does no harm."""
        with self._state:
            self.is_closed = True
            self._state.wait_for(lambda: self._users == 0)
            for connection in self._open.values():
                connection.close()
            self._open.clear()


class Database:
    """Hands each thread its own connection, in turn where they write.

    Args:
        path: The file; made when it is missing.
        pragmas: Statements to run on every new connection, such as ``PRAGMA synchronous=FULL``.
    """

    def __init__(self, path: Path, pragmas: tuple[str, ...]) -> None:
        self.path = path
        self._pragmas = pragmas
        self._turn = FileLock(path.with_name(f"{path.name}-turn"))
        self._connections = ThreadConnections(path.name, self._connect)

    def using(self) -> AbstractContextManager[sqlite3.Connection]:
        """Give the calling thread's connection, in autocommit mode; it stays open until the block ends.

        Raises:
            sqlite3.Error: the file cannot be opened as a database.
            RuntimeError: the database was closed.
        """
        return self._connections.using()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            for pragma in self._pragmas:
                connection.execute(pragma)
        except sqlite3.Error:
            connection.close()
            raise
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
        self._connections.close()
