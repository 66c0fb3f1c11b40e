"""The search index of a library: opens it, searches it, and hands out its one writer.

The index keeps no text: snippets and highlights are made from the article's text by their own modules, with the same
analysis. It may be read while another process writes: ``refresh`` shows what that process committed.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Set as AbstractSet
from pathlib import Path

from index.search import integrity
from index.search.backend import INDEX_NAME, FileIndex, IndexStorage
from index.search.executor import Executor
from index.search.query import ParsedQuery
from index.search.results import Matches, Order
from index.search.schema import make_schema
from index.search.snapshot import Snapshot, damage_is_reported
from index.search.writer import LOCK_NAME, IndexWriter, WriteLock, writing


class SearchIndex:
    """One index, open for searching. May be used from several threads; they take turns.

    Raises:
        DamagedError: from every method, where the files are not what was written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turn = threading.RLock()
        self._state = integrity.state(folder)
        self._snapshot = Snapshot(folder)

    @classmethod
    def open(cls, folder: Path) -> SearchIndex:
        """Return the index in the folder.

        Raises:
            DamagedError: there is none, it was made by another version, or its files are not what was written.
        """
        integrity.check(folder)
        return cls(folder)

    @classmethod
    def create(cls, folder: Path) -> SearchIndex:
        """Return a new, empty index in the folder, in place of any that is there, damaged or not.

        Raises:
            LibraryError: "library-busy" while another process writes the old one; "library-not-writable".
        """
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
        lock = WriteLock(folder)
        lock.acquire()
        storage = IndexStorage(folder)
        try:
            with writing(folder):
                _clear(folder)
                FileIndex.create(storage, make_schema(), INDEX_NAME)
                integrity.write_manifest(folder, 0)
                integrity.write_version(folder)  # last: without it the folder is no index
        finally:
            storage.close_files()
            lock.release()
        return cls(folder)

    def search(
        self,
        query: ParsedQuery,
        *,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        noted: AbstractSet[str] = frozenset(),
    ) -> Matches:
        """Return one page of the articles that the query finds, and how many there are in all, exactly.

        Among equals, and by date, the newest come first (with ``Order.OLDEST`` the oldest); undated ones are last.

        Args:
            query: What ``index.search.query.parse`` gave.
            limit: How many articles to return at most.
            offset: How many to pass over.
            order: How they are sorted.
            noted: The ids of articles with annotations; only read where ``query.wants_notes`` is not None.

        Raises:
            QueryError: "prefix-too-broad"; too many words begin with a prefix to look them all up.
            DamagedError: the index cannot be read.
        """
        with self._turn:
            return Executor(self._snapshot, frozenset(noted)).page(query.root, limit, offset, order)

    def count(self) -> int:
        """Return how many articles the index has."""
        with self._turn:
            return self._snapshot.count

    def writer(self) -> IndexWriter:
        """Return the writer, to be used in a ``with`` statement.

        Raises:
            LibraryError: "library-busy" while another writer is open, here or in another process;
                "library-not-writable".
            DamagedError: the index cannot be read.
        """
        return IndexWriter(self._folder, self.refresh)

    def refresh(self) -> None:
        """Show from now on what was last committed, by whichever process.

        Raises:
            DamagedError: the index is gone or cannot be read; what was shown before is still shown.
        """
        with self._turn:
            state = integrity.state(self._folder)
            if state == self._state:
                return
            integrity.check(self._folder)
            is_same_index = state[0] == self._state[0]
            fresh = Snapshot(self._folder, self._snapshot if is_same_index else None)
            self._snapshot.close()
            self._snapshot, self._state = fresh, state

    def verify(self) -> tuple[str, ...]:
        """Read all files of the index and return what is wrong with them, in words; empty where nothing is."""
        with self._turn:
            return integrity.verify(self._folder)

    def close(self) -> None:
        """Let go of the files. The index cannot be used afterwards."""
        with self._turn, damage_is_reported():
            self._snapshot.close()


def _clear(folder: Path) -> None:
    """Remove all files of an index except the lock, which is held; the sign that it is an index goes first."""
    ours = (f"{INDEX_NAME}_", f"{INDEX_NAME}.", f"_{INDEX_NAME}_", integrity.VERSION_NAME, integrity.MANIFEST_NAME)
    (folder / integrity.VERSION_NAME).unlink(missing_ok=True)
    for path in folder.iterdir():
        if not path.name.startswith(ours) or path.name == LOCK_NAME:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
