"""Puts articles into the index. One writer at a time over all processes; readers see whole commits only."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from index.errors import DamagedError, LecternError
from index.search.building import Builder
from index.search.clauses import BODY
from index.search.commit import Entry, WriteLock, forget_previous, purge, read_table, write_table, writing
from index.search.document import SearchDocument
from index.search.merging import Source, merged
from index.search.segment import SUFFIX, Contents, Facts, Segment, write_segment
from index.search.snapshot import damage_is_reported, open_segment
from index.search.tiers import Weight, due, tidied


class _Draft:
    """A segment of the state that is being prepared: its file, and what is deleted in it so far."""

    def __init__(self, facts: Facts, segment: Segment, deleted: Sequence[int], *, is_new: bool) -> None:
        self.facts = facts
        self.segment = segment
        self.deleted = set(deleted)
        self.is_new = is_new

    @property
    def live(self) -> int:
        """How many documents are not deleted."""
        return self.facts.documents - len(self.deleted)

    def weight(self) -> Weight:
        """Return how large it is."""
        part = self.segment.part(BODY)
        return Weight(self.facts.documents, self.live, part.position_range(0, part.term_count)[1])

    def source(self) -> Source:
        """Return it as something to be merged."""
        kept = np.ones(self.facts.documents, bool)
        kept[sorted(self.deleted)] = False
        return Source(self.segment, kept)

    def entry(self) -> Entry:
        """Return what the table of contents says of it."""
        return Entry(self.facts, np.array(sorted(self.deleted), np.uint16))


class IndexWriter:
    """A context manager: what was put and removed is committed on a clean exit, and discarded on an exception.

    Args:
        folder: That of the index.
        committed: Called after a commit.
        known: Segments of the index that are open already, by name; they need not be opened again.

    Raises:
        LibraryError: "library-busy" or "library-not-writable".
        DamagedError: the index cannot be read.
    """

    def __init__(self, folder: Path, committed: Callable[[], None], known: Mapping[str, Segment]) -> None:
        self._folder = folder
        self._committed = committed
        self._drafts: list[_Draft] = []
        self._builder = Builder()
        self._waiting: dict[str, int] = {}  # articles that the builder has: their number in the next segment
        self._replaced: set[int] = set()  # numbers in the next segment that count no more
        self._gone: set[str] = set()  # articles that the segments written so far may have, and have to lose
        self._is_changed = False
        self._lock = WriteLock(folder)
        self._lock.acquire()
        try:
            with damage_is_reported(), writing(folder):
                self._table = read_table(folder)
                purge(folder, self._table)
                for entry in self._table.entries:
                    segment = _opened(folder, entry, known)
                    self._drafts.append(_Draft(entry.facts, segment, entry.deleted.tolist(), is_new=False))
        except LecternError:
            self._close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with damage_is_reported(), writing(self._folder):
                if kind is None:
                    self._take_out()
                if kind is None and self._is_changed:
                    self._commit()
                else:
                    self._discard()
        finally:
            self._close()
        if kind is None and self._is_changed:
            self._committed()

    def put(self, document: SearchDocument) -> None:
        """Add an article, in place of what the index has under its id."""
        self.remove(document.article)
        self._waiting[document.article] = self._builder.add(document)
        self._is_changed = True
        if self._builder.is_full:
            with damage_is_reported(), writing(self._folder):
                self._spill()

    def remove(self, article: str) -> None:
        """Take an article out; nothing happens where the index does not have it."""
        self._gone.add(article)
        number = self._waiting.pop(article, None)
        if number is not None:
            self._replaced.add(number)
            self._is_changed = True

    def adopt(self, made: Path, facts: Facts, articles: Iterable[str]) -> bool:
        """Take in a segment that was made elsewhere, in place of what the index has of its articles.

        Args:
            made: Its file, on the same disk as the index; it is moved.
            facts: What its maker said of it.
            articles: Those that it has.

        Returns:
            Whether it is what its maker says; otherwise nothing is taken in.
        """
        with damage_is_reported(), writing(self._folder):
            try:
                segment = open_segment(made.parent, Entry(facts, np.zeros(0, np.uint16)))
            except DamagedError:
                return False
            is_whole = not segment.verify()
            segment.close()
            if not is_whole:
                return False
            for article in articles:
                self.remove(article)
            self._take_out()
            path = made.replace(self._new_path())
            self._drafts.append(_Draft(replace(facts, name=path.name), Segment(path), (), is_new=True))
        self._is_changed = True
        return True

    def tidy(self) -> bool:
        """Make one of a group of segments, however large; return whether there was such a group.

        Where there was none, the files of the generation before are deleted.
        """
        with damage_is_reported(), writing(self._folder):
            is_merged = self._merge(tidied([draft.weight() for draft in self._drafts]))
            if not is_merged:
                forget_previous(self._folder, self._table)
        self._is_changed |= is_merged
        return is_merged

    def _take_out(self) -> None:
        """Delete articles from the segments: all at once, for looking each up when it is put takes longer."""
        for draft in self._drafts:
            gone = draft.deleted.union(draft.segment.documents(self._gone)) if self._gone else draft.deleted
            self._is_changed |= len(gone) > len(draft.deleted)
            draft.deleted = gone
        self._gone = set()

    def _spill(self) -> None:
        """Write what the builder has as a segment."""
        self._take_out()
        if not len(self._builder):
            return
        draft = self._written(self._builder.finish())
        draft.deleted = self._replaced
        self._drafts.append(draft)
        self._waiting, self._replaced = {}, set()

    def _commit(self) -> None:
        """Make what was put and removed visible to readers, and durable."""
        self._spill()
        self._drop_empty()
        while self._merge(due([draft.weight() for draft in self._drafts])):
            pass
        self._table = self._table.next(tuple(draft.entry() for draft in self._drafts))
        write_table(self._folder, self._table)
        purge(self._folder, self._table)

    def _merge(self, which: Sequence[int]) -> bool:
        """Make one of these segments; return whether there are any."""
        if not which:
            return False
        group = [self._drafts[one] for one in which]
        self._drafts.append(self._written(merged([draft.source() for draft in group])))
        for draft in group:
            self._drop(draft)
        self._drop_empty()
        return True

    def _written(self, contents: Contents) -> _Draft:
        """Return a new segment with these contents."""
        path = self._new_path()
        facts = write_segment(path, contents)
        return _Draft(facts, Segment(path), (), is_new=True)

    def _new_path(self) -> Path:
        """Return the name of a new segment."""
        return self._folder / f"{self._table.generation + 1:08d}-{secrets.token_hex(4)}{SUFFIX}"

    def _drop_empty(self) -> None:
        """Leave out segments of which everything is deleted."""
        for draft in [draft for draft in self._drafts if not draft.live]:
            self._drop(draft)

    def _drop(self, draft: _Draft) -> None:
        """Leave a segment out; the file of a new one, which no table names, is deleted."""
        self._drafts.remove(draft)
        draft.segment.close()
        if draft.is_new:
            (self._folder / draft.facts.name).unlink()

    def _discard(self) -> None:
        """Forget what was put and removed, and delete what was written."""
        for draft in [draft for draft in self._drafts if draft.is_new]:
            self._drop(draft)

    def _close(self) -> None:
        """Let go of all files and of the lock."""
        for draft in self._drafts:
            draft.segment.close()
        self._drafts = []
        self._lock.release()


def _opened(folder: Path, entry: Entry, known: Mapping[str, Segment]) -> Segment:
    """Return a segment, open; one that is known still has to be in the folder."""
    segment = known.get(entry.facts.name)
    if segment is None or (folder / entry.facts.name).stat().st_size != entry.facts.size:
        return open_segment(folder, entry)
    return segment.shared()
