"""Connections to the notes store: one for each thread, every write a transaction of its own.

SQLite serialises writers itself (``BEGIN IMMEDIATE`` waits for its turn), so several threads and several processes
may hold the same store open. WAL lets readers go on while somebody writes; ``synchronous = FULL`` makes a commit wait
until the disk has it, which is what lets an acknowledged note survive a loss of power. The log of actions has it even
before the commit, which is what lets it survive damage to the store's file.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from index.database import ThreadConnections
from index.errors import NotesError
from index.notes.action_log import ActionLog, Written
from index.notes.capturing import Capture
from index.notes.failures import expected_failures
from index.notes.replaying import Standing, set_standing, standing_of
from index.notes.schema import VERSION, migrate, version_of

PATIENCE = 5.0  # seconds that a busy store is waited for
_WATCHER = -1  # in place of a thread's ident, which is never negative


def do_nothing() -> None:
    """Stand in where nobody wants to be called."""


class Connections:
    """Opens the store, and lends each thread its own connection.

    Args:
        path: The store's file.
        patience: Seconds that a busy store is waited for.
        after_commit: Called after every transaction that was committed, outside of it.
        log: Where every transaction is written down as well; None for a store that is only passing through.
        when_unmarked: Called instead of ``after_commit`` where the log could not be told of the commit.
    """

    def __init__(
        self,
        path: Path,
        patience: float = PATIENCE,
        after_commit: Callable[[], object] = do_nothing,
        log: ActionLog | None = None,
        when_unmarked: Callable[[], object] = do_nothing,
    ) -> None:
        self.path = path
        self._log = log
        self._captures: dict[int, Capture] = {}
        self._after_commit = after_commit
        self._when_unmarked = when_unmarked
        self._patience = patience
        self._lock = threading.Lock()
        self._open = ThreadConnections("the notes store", lambda: self._connect("PRAGMA journal_mode = WAL"))

    @property
    def is_closed(self) -> bool:
        """Whether the store was closed."""
        return self._open.is_closed

    def prepare(self, before_migration: Callable[[], object] = do_nothing) -> None:
        """Make the store or bring it up to date, and check that it is whole.

        Args:
            before_migration: Called before a store of an earlier version is altered.

        Raises:
            LibraryError: newer-library; the file was not touched.
            NotesError: notes-damaged and others; the file was not touched.
        """
        self._refuse_headless_log()
        with expected_failures(self.path), closing(self._connect()) as connection:
            version = version_of(connection, self.path)
            _check(connection, self.path)
        if version < VERSION:
            if version > 0:
                before_migration()
            with self._transaction() as connection:
                migrate(connection, self.path)

    def _refuse_headless_log(self) -> None:
        """SQLite throws a log away whose database is missing; it may hold the only copy of notes."""
        log = self.path.with_name(self.path.name + "-wal")
        has_database = self.path.exists() and self.path.stat().st_size > 0
        if not has_database and log.exists() and log.stat().st_size > 0:
            raise NotesError("notes-damaged", path=self.path, detail="its log is there, the database is not")

    def _connect(self, *pragmas: str) -> sqlite3.Connection:
        # Used by one thread at a time (see the class); close() may be called from another.
        connection = sqlite3.connect(
            self.path, timeout=self._patience, isolation_level=None, check_same_thread=False, cached_statements=64
        )
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone does not reach the platter
            for pragma in pragmas:
                connection.execute(pragma)
        except sqlite3.Error:  # a file that is no database shows at the first statement that looks into it
            connection.close()
            raise
        return connection

    def reading(self) -> sqlite3.Connection:
        """Return this thread's connection; each single statement sees one consistent state."""
        return self._open.own()

    def watching(self) -> sqlite3.Connection:
        """Return a connection for the one who watches for changes, who lets one thread use it at a time.

        Nobody writes through it, so that its ``PRAGMA data_version`` changes with every commit of anybody.
        """
        return self._open.own(_WATCHER)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give a transaction: durable when the block ends, undone wholly when it raises.

        Raises:
            NotesError: see ``expected_failures`` and ``ActionLog.append``; nothing was changed.
        """
        written: Written | None = None
        try:
            with self._captured() as capture, self._transaction() as connection:
                before = connection.total_changes
                yield connection
                if connection.total_changes != before:
                    last = standing_of(connection)
                    if self._log is not None and capture is not None:
                        written = self._log.append(last.sequence + 1, last.lineage, last.digest, capture.take())
                    digest = written.digest if written else ""
                    set_standing(connection, Standing(last.sequence + 1, last.lineage, digest))
            is_marked = self._log is None or written is None or self._log.confirm(written)
        finally:
            if written is not None:
                written.close()
        if is_marked:
            self._after_commit()
        else:
            self._when_unmarked()

    @contextmanager
    def catching_up(self) -> Iterator[sqlite3.Connection]:
        """Give a transaction for what stands in the log already.

        Raises:
            NotesError: as ``writing``.
        """
        with self._transaction() as connection:
            yield connection

    @contextmanager
    def _captured(self) -> Iterator[Capture | None]:
        """Have what the calling thread's connection changes noted down, where there is a log."""
        if self._log is None:
            yield None
            return
        ident = threading.get_ident()
        with expected_failures(self.path):
            connection = self._open.own(ident)
            with self._lock:
                if ident not in self._captures:
                    self._captures[ident] = Capture(connection)
                capture = self._captures[ident]
        capture.take()  # what a transaction that was undone had left
        yield capture

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with expected_failures(self.path):
            connection = self.reading()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            finally:
                # Some failures (a full disk) make SQLite roll back by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def close(self) -> None:
        """Close the connections of all threads. The store is not usable afterwards."""
        self._open.close()
        with self._lock:
            self._captures.clear()


def _check(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found == "ok" and _is_cut(connection, path):
        found = "it ends in the middle"
    if found != "ok":
        raise NotesError("notes-damaged", path=path, detail=found)


def _is_cut(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the file is shorter than it says; SQLite takes the rest of a page for empty, and reads on."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size > 0:
        return False  # the last pages may stand there
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    return path.stat().st_size < int(pages) * int(size)
