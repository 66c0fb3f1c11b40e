"""Turns documents into segments, many at a time: words become numbers, numbers are sorted, and the runs are postings.

Each place of a word is one number of 64 bits: the term (24 bits), the document (16), the position (22) and how many
words more than one it spans there (2). Sorted, they are the postings of the segment in the order in which they are
written. That is inversion by sorting (Witten, Moffat, Bell: Managing Gigabytes, 1999, chapter 5), in memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from index.search.clauses import TEXT_PARTS
from index.search.document import SearchDocument
from index.search.packing import Array, ragged
from index.search.postings import MOST_DOCUMENTS, PartWriter, Postings
from index.search.schema import COLUMNS, OF_FILE, OUTLET_NAME, UNDATED
from index.search.segment import Contents
from index.search.surfaces import (
    DOCUMENT_BITS,
    DOCUMENT_SHIFT,
    LAST_POSITION,
    TERM_SHIFT,
    WIDTH_BITS,
    Meanings,
    Surfaces,
    encoded,
)

BATCH = 1 << 18  # bytes of text that are cut at once; more make arrays that the system has to find room for each time
MOST_ENTRIES = 10_000_000  # places in memory; about 16 bytes each at the peak
_MOST_TERMS = 1_000_000  # spellings are forgotten beyond, so that memory stays bounded
_GAP = 8  # positions between two names of one part, so that no phrase runs from one into the next

_RUN = 1 << 17  # places of words that are looked at together: what fits into the processor's cache
_WIDTH_MASK = (1 << WIDTH_BITS) - 1
_ATTRIBUTES = {OUTLET_NAME: "outlet"}  # what a document calls its value of a column, where that is not its name
_REST_MASK = np.uint64((1 << TERM_SHIFT) - 1)


class _PartBuilder:
    """Takes the texts of one part."""

    def __init__(self, surfaces: Surfaces) -> None:
        self._surfaces = surfaces
        self._texts: list[bytes] = []
        self._documents: list[int] = []
        self._bytes = 0
        self._keys: list[Array] = []
        self._lengths: list[tuple[Array, Array]] = []

    def add(self, document: int, texts: Sequence[str]) -> int:
        """Take the texts of one document; return how many places of words have come to be in memory by that."""
        for text in texts:
            data = encoded(text)
            self._texts.append(data)
            self._documents.append(document)
            self._bytes += len(data) + 1
        return self._cut() if self._bytes >= BATCH else 0

    def finish(self, name: str, size: int) -> tuple[PartWriter, Array]:
        """Return the postings of all texts, and the number of words of each document."""
        self._cut()
        lengths = np.zeros(size, np.int64)
        for documents, some in self._lengths:
            np.add.at(lengths, documents, some)
        writer = PartWriter(name, size)
        for postings in _inverted(self._keys, self._surfaces):
            writer.add(postings)
        return writer, lengths

    def _cut(self) -> int:
        """Turn the texts that wait into keys; return how many."""
        if not self._texts:
            return 0
        numbers, starts = self._surfaces.cut(b"\n".join(self._texts))
        meanings = self._surfaces.meanings()
        odd = np.flatnonzero(~meanings.is_plain[numbers])
        words = np.ones(len(numbers), np.int64)
        words[odd] = meanings.words[numbers[odd]]
        before = np.zeros(len(words) + 1, np.int64)
        np.cumsum(words, out=before[1:])
        begins = np.cumsum([0, *(len(text) + 1 for text in self._texts)])
        bounds = np.searchsorted(starts, begins)
        lengths = before[bounds[1:]] - before[bounds[:-1]]
        documents = np.array(self._documents, np.int64)
        shifts = _starts(documents, lengths) - before[bounds[:-1]]
        in_text = np.diff(bounds)
        positions = before[:-1]
        positions += np.repeat(shifts, in_text)
        if len(positions):
            np.minimum(positions, LAST_POSITION - int(meanings.words.max()), out=positions)
        places = np.repeat(documents << DOCUMENT_SHIFT, in_text)
        places |= positions << WIDTH_BITS
        keys = _keys(meanings, numbers, places.view(np.uint64), odd)
        self._keys.append(keys)
        self._lengths.append((documents, lengths))
        self._texts, self._documents, self._bytes = [], [], 0
        return len(keys)


def _starts(documents: Array, lengths: Array) -> Array:
    """Return the position at which each text begins: the first of a document at 0, the next after a gap."""
    taken = lengths + _GAP
    before = np.cumsum(taken) - taken
    firsts = np.searchsorted(documents, documents)  # of each text, the first of its document
    starts: Array = before - before[firsts]
    return starts


def _keys(meanings: Meanings, numbers: Array, places: Array, odd: Array) -> Array:
    """Return the keys of all entries of some surfaces, in no order.

    Args:
        meanings: What surfaces stand for.
        numbers: Of the surfaces.
        places: The document and position of each, as part of a key. An article of more words than can be numbered has
            the rest at the last position.
        odd: Which of them have more than one entry, or none.
    """
    keys = meanings.entries[numbers]
    keys += places
    counts = meanings.counts[numbers[odd]]
    several = odd[counts > 1]
    more = counts[counts > 1].astype(np.int64) - 1
    others = meanings.further[ragged(meanings.firsts[numbers[several]].astype(np.int64), more)]
    others += np.repeat(places[several], more)
    nothing = odd[counts == 0]
    if len(nothing):
        keys = np.delete(keys, nothing)
    return np.concatenate((keys, others)) if len(others) else keys


def _inverted(batches: list[Array], surfaces: Surfaces) -> Iterator[Postings]:
    """Yield the postings of the keys, terms in the order of their bytes. The batches are emptied."""
    ranks, order = surfaces.ranks()
    shift = np.uint64(TERM_SHIFT)
    ranks = ranks << shift
    keys = np.empty(sum(map(len, batches)), np.uint64)
    end = len(keys)
    while batches:
        batch = batches.pop()
        ranked = ranks[batch >> shift]
        batch &= _REST_MASK
        np.bitwise_or(ranked, batch, out=keys[end - len(batch) : end])
        end -= len(batch)
    keys.sort()
    start = 0
    while start < len(keys):
        stop = len(keys)
        if stop - start > _RUN:  # up to the end of the term that stands there
            after = (keys[start + _RUN] >> shift) + np.uint64(1)
            stop = start + _RUN + int(np.searchsorted(keys[start + _RUN :], after << shift))
        yield _run(keys[start:stop], surfaces.terms, order)
        start = stop


def _run(keys: Array, terms: list[bytes], order: list[int]) -> Postings:
    """Return what sorted keys of some terms say; ``terms[order[rank]]`` is what the rank in a key stands for."""
    is_new = keys[1:] != keys[:-1]
    if not is_new.all():  # places beyond the last position fall together
        keys = keys[np.concatenate(([True], is_new))]
    postings = keys >> np.uint64(DOCUMENT_SHIFT)
    is_first = np.ones(len(keys), bool)
    np.not_equal(postings[1:], postings[:-1], out=is_first[1:])
    firsts = np.flatnonzero(is_first)
    postings = postings[firsts]
    ranks = (postings >> np.uint64(DOCUMENT_BITS)).astype(np.int64)
    begins = np.flatnonzero(np.concatenate(([True], ranks[1:] != ranks[:-1])))
    low = keys.astype(np.uint32)  # the position and the width are in these bits
    wide = np.flatnonzero(low & _WIDTH_MASK)
    widths = (low[wide] & _WIDTH_MASK).astype(np.uint8)
    low >>= WIDTH_BITS
    low &= LAST_POSITION
    gaps = np.empty_like(low)
    np.subtract(low[1:], low[:-1], out=gaps[1:])
    gaps[firsts] = low[firsts]
    return Postings(
        terms=[terms[order[rank]] for rank in ranks[begins].tolist()],
        counts=np.diff(begins, append=len(postings)),
        documents=postings.astype(np.uint16),
        frequencies=np.diff(firsts, append=len(keys)).astype(np.uint32),
        gaps=gaps,
        wide=wide,
        widths=widths,
    )


class Builder:
    """Takes documents and gives the contents of a segment.

    Args:
        most: After how many places of words a segment is full.
    """

    def __init__(self, most: int = MOST_ENTRIES) -> None:
        self._most = most
        self._surfaces = Surfaces()
        self._begin()

    def __len__(self) -> int:
        """Return how many documents were added since the last segment."""
        return len(self._published)

    @property
    def is_full(self) -> bool:
        """Whether a segment should be made now."""
        return len(self._published) >= MOST_DOCUMENTS or self._entries >= self._most

    def add(self, document: SearchDocument) -> int:
        """Take a document; return its number in the segment."""
        number = len(self._published)
        for name, part in self._parts.items():
            value = getattr(document, name)
            if value and isinstance(value, str):
                self._entries += part.add(number, (value,))
            elif any(value):
                self._entries += part.add(number, value)
        for attribute, values in self._columns_of:
            values.append(_bytes(getattr(document, attribute)))
        self._published.append(_day(document))
        self._entities.append([_bytes(f"{kind}\t{name}") for kind, name in document.entities])
        return number

    def finish(self) -> Contents:
        """Return the contents of the segment, and begin the next one."""
        contents = Contents(
            published=np.array(self._published, np.int64),
            columns=self._columns,
            entities=self._entities,
            parts={name: part.finish(name, len(self)) for name, part in self._parts.items()},
        )
        self._begin()
        return contents

    def _begin(self) -> None:
        if len(self._surfaces.terms) > _MOST_TERMS:
            self._surfaces = Surfaces()
        self._published: list[int] = []
        self._entries = 0
        self._columns: dict[str, list[bytes]] = {name: [] for name in COLUMNS}
        self._columns_of = [(_ATTRIBUTES.get(name, name), values) for name, values in self._columns.items()]
        self._entities: list[list[bytes]] = []
        self._parts = {name: _PartBuilder(self._surfaces) for name in TEXT_PARTS}


def _day(document: SearchDocument) -> int:
    """Return what the column of days has for a document."""
    if document.published is not None:
        return document.published.toordinal()
    return OF_FILE + document.file_day.toordinal() if document.file_day else UNDATED


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")
