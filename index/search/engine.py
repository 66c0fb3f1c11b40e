"""The search index of a library: opens it, searches it, and hands out its one writer.

The index keeps no text: snippets and highlights are made from the article's text by their own modules, with the same
analysis. It may be read while another process writes: ``refresh`` shows what that process committed.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

from index.errors import QueryError
from index.search import integrity
from index.search.clauses import Clause, HasNotes, Members
from index.search.commit import MAKING_NAME, WriteLock, new_table, remove_index, write_table, writing
from index.search.counts import Facets
from index.search.executor import Executor
from index.search.facets import count_facets
from index.search.margins import Margins, Note
from index.search.query import ParsedQuery
from index.search.results import Matches, Order
from index.search.snapshot import Snapshot, damage_is_reported
from index.search.suggesting import OtherForms, Suggestion, other_forms, suggest
from index.search.writer import IndexWriter

Resolve: TypeAlias = Callable[[Members], AbstractSet[str] | Clause]
"""Gives the ids of the articles that a clause means, or another clause, of what the index knows."""

# Queries after which the memory of what they read is given back. The system could take it anyway, but it stands in
# the size of the process: half a megabyte for each query, up to all of the index. To give it back takes a
# millisecond, and the queries that follow take no longer than they do otherwise.
_REST = 64


@dataclass(frozen=True, slots=True)
class _Members:
    """Answers clauses that the index knows nothing of."""

    noted: AbstractSet[str]
    resolve: Resolve | None

    def __call__(self, clause: HasNotes | Members) -> AbstractSet[str] | Clause:
        if isinstance(clause, HasNotes):
            return self.noted
        if self.resolve is None:
            raise QueryError("field-unavailable", position=clause.position, field=clause.field)
        return self.resolve(clause)


class SearchIndex:
    """One index, open for searching. May be used from several threads; queries take turns, but for counting facets.

    A query holds on to the state that it began with: ``refresh`` and ``close`` neither wait for it nor take the files
    away below it. One that comes after ``close``, from a thread that still had the index in hand, opens what is in
    the folder by then for itself.

    Raises:
        DamagedError: from every method, where the files are not what was written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._turn = threading.RLock()  # of queries
        self._asked = 0
        self._changing = threading.Lock()  # of the state that they begin with
        self._refreshing = threading.Lock()
        self._snapshot: Snapshot | None = Snapshot(folder)
        self._margins = Margins()
        self._notes_as_of = -1

    @classmethod
    def open(cls, folder: Path) -> SearchIndex:
        """Return the index in the folder.

        Raises:
            DamagedError: there is none, it was made by another version, or its files are not what was written.
        """
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
        try:
            with writing(folder):
                remove_index(folder)
                write_table(folder, new_table())
        finally:
            lock.release()
        return cls(folder)

    def take_notes(self, version: int, notes: Callable[[], Mapping[str, Note]]) -> None:
        """Search these notes too from now on.

        Args:
            version: Another number for every state of the notes; nothing is done for one that was taken last.
            notes: Gives all notes on articles of that state, or of a later one, by their ids.
        """
        with self._turn:
            if version != self._notes_as_of:
                self._margins = self._margins.updated(notes())
                self._notes_as_of = version

    def search(
        self,
        query: ParsedQuery,
        *,
        limit: int = 20,
        offset: int = 0,
        order: Order = Order.RELEVANCE,
        noted: AbstractSet[str] = frozenset(),
        resolve: Resolve | None = None,
        origins: Collection[Collection[str]] = (),
    ) -> Matches:
        """Return one page of the articles that the query finds, and how many there are in all, exactly.

        Among equals, and by date, the newest come first (with ``Order.OLDEST`` the oldest); undated ones are last.

        Args:
            query: What ``index.search.query.parse`` gave.
            limit: How many articles to return at most.
            offset: How many to pass over.
            order: How they are sorted.
            noted: The ids of articles with annotations; only read where ``query.wants_notes`` is not None.
            resolve: Says what each of ``query.members`` means; only needed where there are any.
            origins: The ids of articles that are copies of one text, for each such text; only the best of those that
                are found is returned, and counted.

        Raises:
            QueryError: "prefix-too-broad": a prefix in a phrase stands for words in too many places;
                "field-unavailable": the query asks for a set of articles, and nothing was given to resolve it.
            DamagedError: the index cannot be read.
        """
        with self._reading() as snapshot:
            return Executor(snapshot, _Members(noted, resolve)).page(query.root, limit, offset, order, origins)

    def facets(
        self,
        query: ParsedQuery,
        *,
        most: int = 20,
        noted: AbstractSet[str] = frozenset(),
        resolve: Resolve | None = None,
        shelves: Mapping[str, Mapping[str, AbstractSet[str]]] = MappingProxyType({}),
    ) -> Facets:
        """Return what all articles that the query finds have in common, with exact counts.

        Args:
            query: As for ``search``.
            most: How many outlets, languages, and entities of each kind are wanted.
            noted: As for ``search``.
            resolve: As for ``search``.
            shelves: What other rooms know: for a facet ("tags", "labels", "states") the ids of the articles that have
                each value.

        Raises:
            QueryError: as for ``search``.
            DamagedError: the index cannot be read.
        """
        with self._reading() as snapshot, damage_is_reported():
            found = Executor(snapshot, _Members(noted, resolve)).find(query.root)
            kept = snapshot.shared()
        # Out of turn: counting reads columns only, and the next key need not wait for it.
        with closing(kept), damage_is_reported():
            return count_facets(kept, found.documents, most, shelves)

    def suggest(self, query: ParsedQuery) -> tuple[Suggestion, ...]:
        """Return other spellings for the words of a query that no article has.

        Raises:
            DamagedError: the index cannot be read.
        """
        with self._reading() as snapshot, damage_is_reported():
            return suggest(snapshot, query)

    def other_forms(self, query: ParsedQuery) -> tuple[OtherForms, ...]:
        """Return the other forms of the words of a query that articles have, and that it finds too.

        Raises:
            DamagedError: the index cannot be read.
        """
        with self._reading() as snapshot:
            return other_forms(snapshot, query)

    def count(self) -> int:
        """Return how many articles the index has."""
        with self._reading() as snapshot:
            return snapshot.count

    def writer(self) -> IndexWriter:
        """Return the writer, to be used in a ``with`` statement.

        Raises:
            LibraryError: "library-busy" while another writer is open, here or in another process;
                "library-not-writable".
            DamagedError: the index cannot be read.
        """
        with self._taken() as snapshot:
            known = {segment.name: segment for segment, _ in snapshot.segments}
            return IndexWriter(self._folder, self.refresh, known)

    @contextmanager
    def making(self) -> Iterator[Path]:
        """Give an empty folder for segments that the writer is to adopt; it goes with all that is left in it.

        Raises:
            LibraryError: "library-not-writable".
        """
        folder = self._folder / MAKING_NAME
        with writing(self._folder):
            shutil.rmtree(folder, ignore_errors=True)  # of a process that was killed
            folder.mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)  # the next one tries again

    def tidy(self) -> bool:
        """Merge some large segments; return whether there were any to merge, so that another call may find more.

        For when there is nothing else to do: it takes some seconds at most, and until then there is no other writer.

        Raises:
            LibraryError: as for ``writer``.
            DamagedError: the index cannot be read.
        """
        with self.writer() as writer:
            return writer.tidy()

    def refresh(self) -> None:
        """Show from now on what was last committed, by whichever process.

        Raises:
            DamagedError: the index is gone or cannot be read; what was shown before is still shown.
        """
        with self._refreshing, self._taken() as old:
            if integrity.state(self._folder) == (old.table.made, old.table.generation):
                return
            new = Snapshot(self._folder, old)
            with self._changing:
                replaced, self._snapshot = self._snapshot, new if self._snapshot else None
            (replaced or new).close()

    def verify(self) -> tuple[str, ...]:
        """Read all files of the index and return what is wrong with them, in words; empty where nothing is."""
        return integrity.verify(self._folder)

    def close(self) -> None:
        """Let go of the files, as soon as no query reads them any more; twice does no harm."""
        with self._changing:
            snapshot, self._snapshot = self._snapshot, None
        if snapshot is not None:
            snapshot.close()

    @contextmanager
    def _reading(self) -> Iterator[Snapshot]:
        """Give the state to a query, when it is its turn."""
        with self._turn, self._taken() as snapshot:
            snapshot.show(self._margins)
            yield snapshot
            self._asked += 1
            if self._asked % _REST == 0:
                for segment, _ in snapshot.segments:
                    segment.file.rest()

    @contextmanager
    def _taken(self) -> Iterator[Snapshot]:
        """Give the state to somebody, and keep it open until then."""
        with self._changing:
            snapshot = self._snapshot.shared() if self._snapshot else None
        snapshot = snapshot or Snapshot(self._folder)
        try:
            yield snapshot
        finally:
            snapshot.close()
