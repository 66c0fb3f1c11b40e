"""Turns documents into segments, many at a time: words become numbers, numbers are sorted, and the runs are postings.

Each place of a word is one number of 64 bits: the term (24 bits), the document (16), the position (22) and how many
words more than one it spans there (2). Sorted, they are the postings of the segment in the order in which they are
written. That is inversion by sorting (Witten, Moffat, Bell: Managing Gigabytes, 1999, chapter 5), in memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from index.search.clauses import TEXT_PARTS
from index.search.document import SearchDocument
from index.search.packing import Array, ragged
from index.search.postings import MOST_DOCUMENTS, PartWriter, Postings
from index.search.schema import ARTICLE, LANGUAGE, OUTLET_NAME, UNDATED
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

BATCH = 1 << 20  # bytes of text that are cut at once
MOST_ENTRIES = 5_000_000  # places in memory; about 24 bytes each at the peak
_MOST_TERMS = 1_000_000  # spellings are forgotten beyond, so that memory stays bounded
_GAP = 8  # positions between two names of one part, so that no phrase runs from one into the next

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
        self.entries = 0

    def add(self, document: int, texts: Sequence[str]) -> None:
        """Take the texts of one document."""
        for text in texts:
            data = encoded(text)
            self._texts.append(data)
            self._documents.append(document)
            self._bytes += len(data) + 1
        if self._bytes >= BATCH:
            self._cut()

    def finish(self, name: str, size: int) -> tuple[PartWriter, Array]:
        """Return the postings of all texts, and the number of words of each document."""
        self._cut()
        lengths = np.zeros(size, np.int64)
        for documents, some in self._lengths:
            np.add.at(lengths, documents, some)
        writer = PartWriter(name, size)
        if self._keys:
            writer.add(_inverted(self._keys, self._surfaces))
        return writer, lengths

    def _cut(self) -> None:
        """Turn the texts that wait into keys."""
        if not self._texts:
            return
        cut = self._surfaces.cut(b"\n".join(self._texts))
        meanings = self._surfaces.meanings()
        begins = np.cumsum([0, *(len(text) + 1 for text in self._texts)])
        bounds = np.searchsorted(cut.starts, begins)
        words = meanings.words[cut.numbers]
        before = np.zeros(len(words) + 1, np.int64)
        np.cumsum(words, out=before[1:])
        lengths = before[bounds[1:]] - before[bounds[:-1]]
        documents = np.array(self._documents, np.int64)
        shifts = _starts(documents, lengths) - before[bounds[:-1]]
        in_text = np.diff(bounds)
        positions = before[:-1] + np.repeat(shifts, in_text)
        owners = np.repeat(documents << DOCUMENT_SHIFT, in_text)
        keys = _keys(meanings, cut.numbers, owners, positions)
        self._keys.append(keys)
        self._lengths.append((documents, lengths))
        self.entries += len(keys)
        self._texts, self._documents, self._bytes = [], [], 0


def _starts(documents: Array, lengths: Array) -> Array:
    """Return the position at which each text begins: the first of a document at 0, the next after a gap."""
    taken = lengths + _GAP
    before = np.cumsum(taken) - taken
    firsts = np.searchsorted(documents, documents)  # of each text, the first of its document
    starts: Array = before - before[firsts]
    return starts


def _keys(meanings: Meanings, numbers: Array, owners: Array, positions: Array) -> Array:
    """Return the keys of all entries of some surfaces, in no order.

    Args:
        meanings: What surfaces stand for.
        numbers: Of the surfaces.
        owners: The document of each, shifted.
        positions: Of each. An article of more words than can be numbered has the rest at the last position.
    """
    counts, firsts = meanings.counts[numbers], meanings.firsts[numbers]
    longest = int(meanings.words.max(initial=0))
    places = (owners | np.minimum(positions, max(LAST_POSITION - longest, 0)) << WIDTH_BITS).astype(np.uint64)
    some = slice(None) if counts.all() else counts > 0
    first = meanings.entries[firsts[some]] + places[some]
    several = np.flatnonzero(counts > 1)
    more = counts[several].astype(np.int64) - 1
    others = meanings.entries[ragged(firsts[several] + 1, more)] + np.repeat(places[several], more)
    return np.concatenate((first, others))


def _inverted(batches: list[Array], surfaces: Surfaces) -> Postings:
    """Return the postings of the keys, terms in the order of their bytes. The batches are emptied."""
    ranks, order = surfaces.ranks()
    shift = np.uint64(TERM_SHIFT)
    keys = np.empty(sum(map(len, batches)), np.uint64)
    end = len(keys)
    while batches:
        batch = batches.pop()
        ranked = ranks[batch >> shift]
        ranked <<= shift
        batch &= _REST_MASK
        np.bitwise_or(ranked, batch, out=keys[end - len(batch) : end])
        end -= len(batch)
    keys.sort()
    is_new = keys[1:] != keys[:-1]
    if not is_new.all():  # places beyond the last position fall together
        keys = keys[np.concatenate(([True], is_new))]
    return _runs(keys, surfaces.terms, order)


def _runs(keys: Array, terms: list[bytes], order: list[int]) -> Postings:
    """Return what sorted keys say; of the terms, which have this order, only those that stand anywhere."""
    postings = keys >> np.uint64(DOCUMENT_SHIFT)
    firsts = np.flatnonzero(np.concatenate(([True], postings[1:] != postings[:-1])))
    postings = postings[firsts]
    low = keys.astype(np.uint32)  # the position and the width are in these bits
    widths = (low & ((1 << WIDTH_BITS) - 1)).astype(np.uint8)
    wide = np.flatnonzero(widths)
    places = low >> WIDTH_BITS & LAST_POSITION
    gaps = places.copy()
    gaps[1:] -= places[:-1]
    gaps[firsts] = places[firsts]
    counts = np.bincount((postings >> np.uint64(DOCUMENT_BITS)).astype(np.int64), minlength=len(order))
    used = np.flatnonzero(counts)
    return Postings(
        terms=[terms[order[rank]] for rank in used.tolist()],
        counts=counts[used],
        documents=postings.astype(np.uint16),
        frequencies=np.diff(firsts, append=len(keys)).astype(np.uint32),
        gaps=gaps,
        wide=wide,
        widths=widths[wide],
    )


class Builder:
    """Takes documents and gives the contents of a segment."""

    def __init__(self) -> None:
        self._surfaces = Surfaces()
        self._begin()

    def __len__(self) -> int:
        """Return how many documents were added since the last segment."""
        return len(self._documents)

    @property
    def is_full(self) -> bool:
        """Whether a segment should be made now."""
        entries = sum(part.entries for part in self._parts.values())
        return len(self._documents) >= MOST_DOCUMENTS or entries >= MOST_ENTRIES

    def add(self, document: SearchDocument) -> int:
        """Take a document; return its number in the segment."""
        number = len(self._documents)
        for name, part in self._parts.items():
            value = getattr(document, name)
            texts = (value,) if isinstance(value, str) else value
            if any(texts):
                part.add(number, texts)
        kept = replace(document, title="", body="", authors=(), path="", people=(), organisations=(), places=())
        self._documents.append(kept)
        return number

    def finish(self) -> Contents:
        """Return the contents of the segment, and begin the next one."""
        documents = self._documents
        size = len(documents)
        published = [one.published.toordinal() if one.published else UNDATED for one in documents]
        contents = Contents(
            published=np.array(published, np.int64),
            columns={
                ARTICLE: [_bytes(one.article) for one in documents],
                LANGUAGE: [_bytes(one.language) for one in documents],
                OUTLET_NAME: [_bytes(one.outlet) for one in documents],
            },
            entities=[[_bytes(f"{kind}\t{name}") for kind, name in one.entities] for one in documents],
            parts={name: part.finish(name, size) for name, part in self._parts.items()},
        )
        self._begin()
        return contents

    def _begin(self) -> None:
        if len(self._surfaces.terms) > _MOST_TERMS:
            self._surfaces = Surfaces()
        self._documents: list[SearchDocument] = []
        self._parts = {name: _PartBuilder(self._surfaces) for name in TEXT_PARTS}


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass")
