"""One committed state of the index, open for reading. Documents are numbered across its segments, oldest first.

Segments never change, so what was read of them stays valid as long as they are open, also when later states share
them. Whatever a damaged file leads to, a number beyond an array's end or a name that is not there, is reported as
damage: files are trusted no further than their checksums, and those are only compared in full by ``verify``.
"""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import numpy as np

from index.errors import DamagedError, LecternError
from index.search.columns import Column
from index.search.commit import Entry, TableOfContents, read_table
from index.search.margins import Margins
from index.search.packing import Array
from index.search.part import Part
from index.search.schema import ARTICLE, OF_FILE, UNDATED
from index.search.segment import Segment

_SYMPTOMS = (
    *(ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, MemoryError, RecursionError),
    *(struct.error, zlib.error),
)
_RETRIES = 100  # commits of another process that are waited out before missing files count as damage
_NEVER = 1 << 40  # later than all days: undated documents come last


class Placed(NamedTuple):
    """Some notes, by their numbers in a segment of their own.

    Attributes:
        segment: That segment.
        articles: The document of the article of each note, or -1 where the index does not have it.
        documents: The same, and -1 for notes that are not what they were.
        lengths: How long each is beside the average.
    """

    segment: Segment
    articles: Array
    documents: Array
    lengths: Array


@contextmanager
def damage_is_reported() -> Iterator[None]:
    """Turn what reading a damaged file raises into ``DamagedError``."""
    try:
        yield
    except LecternError:
        raise
    except _SYMPTOMS as error:
        raise DamagedError(part="search", detail=f"{type(error).__name__}: {error}") from error


def open_segment(folder: Path, entry: Entry) -> Segment:
    """Return a segment, open.

    Raises:
        DamagedError: its file is not the one that the table of contents names.
    """
    with damage_is_reported():
        segment = Segment(folder / entry.facts.name)
    if (segment.file.size, segment.file.sum, segment.size) != (
        entry.facts.size,
        entry.facts.sum,
        entry.facts.documents,
    ):
        segment.close()
        raise DamagedError(part="search", detail=f"{entry.facts.name} is not what was written")
    return segment


class Snapshot:
    """One committed state. Queries take turns at it, since each shows its notes; facets are counted beside them.

    So several threads may read at once: what is worked out at the first need is set whole, and is the same whoever
    does it. Only ``show`` wants a turn of its own. Any thread may let go of it while another reads.

    Args:
        folder: That of the index.
        previous: An older state that is open; segments that both have are opened only once.

    Attributes:
        table: What it was read from.
        segments: With the number of the first document of each.
        size: How many documents there are, deleted ones included.
        count: How many there are without those.
        live: For each document, whether it is not deleted; None where all are.

    Raises:
        DamagedError: it cannot be read; every method may raise it too.
    """

    def __init__(self, folder: Path, previous: Snapshot | None = None) -> None:
        known = {segment.name: segment for segment, _ in previous.segments} if previous else {}
        self.table, opened = open_segments(folder, known)
        self._counting = threading.Lock()
        self._users = 1
        bases = np.cumsum([0, *(segment.size for segment in opened)]).tolist()
        self.segments: list[tuple[Segment, int]] = list(zip(opened, bases[:-1], strict=True))
        self.size: int = bases[-1]
        self.live = self._live()
        self.count = sum(entry.live for entry in self.table.entries)
        self._norms: dict[tuple[str, float, float], list[Array]] = {}
        self._newest: Array | None = None
        self._oldest: Array | None = None
        self._days: Array | None = None
        self._margins = Margins()
        self._placed: tuple[Placed, ...] = ()

    def show(self, margins: Margins) -> None:
        """Search these notes too from now on."""
        if margins is not self._margins:
            self._placed = tuple(self._places_of(margins))
            self._margins = margins

    def notes(self) -> tuple[Placed, ...]:
        """Return the notes that are searched too."""
        return self._placed

    def shared(self) -> Snapshot:
        """Return the state for one user more, who has to close it too."""
        with self._counting:
            self._users += 1
        return self

    def close(self) -> None:
        """Let go of it; its files are closed when nobody uses them any more."""
        with self._counting:
            self._users -= 1
            if self._users:
                return
        for segment, _ in self.segments:
            segment.close()

    def parts(self, name: str) -> Iterator[tuple[Part, int, int]]:
        """Yield a part of each segment, the number of its first document, and which segment it is."""
        for which, (segment, base) in enumerate(self.segments):
            yield segment.part(name), base, which

    def columns(self, name: str) -> Iterator[tuple[Column, int]]:
        """Yield a column of each segment, and the number of its first document."""
        for segment, base in self.segments:
            yield segment.column(name), base

    def all_documents(self) -> Array:
        """Return the documents that are not deleted."""
        return np.arange(self.size) if self.live is None else np.flatnonzero(self.live)

    def only_live(self, documents: Array) -> Array:
        """Return those of the documents that are not deleted."""
        return documents if self.live is None else documents[self.live[documents]]

    def days(self) -> Array:
        """Return the ordinal of the day of publication, or ``UNDATED``, by document."""
        if self._days is None:
            days = self._days_or_files()
            self._days = np.where(days > OF_FILE, UNDATED, days)
        return self._days

    def _days_or_files(self) -> Array:
        return _together([segment.published() for segment, _ in self.segments])

    def _ordered(self, sign: int) -> Array:
        """Return the place of each document among days that rise or, with a sign of -1, fall."""
        days = self._days_or_files()
        of_files = 2 * OF_FILE + sign * (days - OF_FILE)
        return np.select([days == UNDATED, days > OF_FILE], [_NEVER, of_files], sign * days)

    def newest_first(self) -> Array:
        """Return a number for each document by which the newest come first; all different.

        Behind them are those of which only the file has a day, by that, and last those without any.
        """
        if self._newest is None:
            self._newest = self._ordered(-1) * (self.size + 1) + np.arange(self.size)
        return self._newest

    def oldest_first(self) -> Array:
        """Return a number for each document by which the oldest come first, the others as above; all different."""
        if self._oldest is None:
            self._oldest = self._ordered(1) * (self.size + 1) + np.arange(self.size)
        return self._oldest

    def norms(self, part: str, weight: float, normalisation: float) -> list[Array]:
        """Return what a frequency in a part is multiplied with, by segment and document: see ``ranking``."""
        key = (part, weight, normalisation)
        if key not in self._norms:
            lengths = [some.lengths for some, _, _ in self.parts(part)]
            total = sum(int(some.sum(dtype=np.int64)) for some in lengths)
            average = total / max(1, sum(int(np.count_nonzero(some)) for some in lengths)) or 1.0
            self._norms[key] = [
                (weight / (1 - normalisation + normalisation * some / average)).astype(np.float32) for some in lengths
            ]
        return self._norms[key]

    def article(self, document: int) -> str:
        """Return the id of a document's article."""
        for segment, base in reversed(self.segments):
            if document >= base:
                return segment.column(ARTICLE).of_document(document - base).decode("utf-8", "surrogatepass")
        raise DamagedError(part="search", detail=f"there is no document {document}")

    def documents_of(self, articles: Sequence[str]) -> Array:
        """Return the document of each of these articles, or -1 where the index does not have it."""
        wanted = [article.encode("utf-8", "surrogatepass") for article in articles]
        found = np.full(len(wanted), -1, np.int64)
        for segment, base in self.segments:
            inside = segment.column(ARTICLE).each_document_of(wanted)
            is_there = inside >= 0
            if self.live is not None:
                is_there &= self.live[base + np.maximum(inside, 0)]
            found[is_there] = base + inside[is_there]
        return found

    def of_articles(self, articles: frozenset[str]) -> Array:
        """Return the documents of these articles, ascending."""
        found = self.documents_of(sorted(articles))
        return np.sort(found[found >= 0])

    def _places_of(self, margins: Margins) -> Iterator[Placed]:
        """Yield the notes with their articles; notes of others than the index has are kept out."""
        known = {one.segment: one.articles for one in self._placed}
        average = margins.average_length()
        for sheet in margins.sheets:
            articles = known.get(sheet.segment)
            if articles is None:
                articles = self.documents_of(sheet.articles)
            yield Placed(sheet.segment, articles, np.where(sheet.is_valid, articles, -1), sheet.lengths() / average)

    def _live(self) -> Array | None:
        if not any(len(entry.deleted) for entry in self.table.entries):
            return None
        live = np.ones(self.size, bool)
        for entry, (_, base) in zip(self.table.entries, self.segments, strict=True):
            live[entry.deleted.astype(np.int64) + base] = False
        return live


def open_segments(folder: Path, known: dict[str, Segment] | None = None) -> tuple[TableOfContents, list[Segment]]:
    """Return the last table and its segments, all open; once more where a commit came in between.

    Args:
        folder: That of the index.
        known: Segments that are open already, by name; those that are needed are shared.

    Raises:
        DamagedError: the table or one of the segments is not what was written.
    """
    with damage_is_reported():
        table = read_table(folder)
    for _ in range(_RETRIES):
        opened: list[Segment] = []
        try:
            for entry in table.entries:
                segment = known.get(entry.facts.name) if known else None
                opened.append(segment.shared() if segment else open_segment(folder, entry))
        except DamagedError:
            for segment in opened:
                segment.close()
            seen, table = table, read_table(folder)
            if seen.generation == table.generation and seen.made == table.made:
                raise
        else:
            return table, opened
    raise DamagedError(part="search", detail="it changes faster than it can be read")


def _together(pieces: list[Array]) -> Array:
    return np.concatenate(pieces) if pieces else np.zeros(0, np.int64)
