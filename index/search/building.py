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
from index.search.surfaces import Surfaces, encoded

BATCH = 1 << 20  # bytes of text that are cut at once
MOST_ENTRIES = 5_000_000  # places in memory; about 24 bytes each at the peak
_MOST_TERMS = 1_000_000  # spellings are forgotten beyond, so that memory stays bounded
_GAP = 8  # positions between two names of one part, so that no phrase runs from one into the next

_WIDTH_BITS, _POSITION_BITS, _DOCUMENT_BITS = 2, 22, 16
_DOCUMENT_SHIFT = _WIDTH_BITS + _POSITION_BITS
_TERM_SHIFT = _DOCUMENT_SHIFT + _DOCUMENT_BITS
_LAST_POSITION = (1 << _POSITION_BITS) - 1  # an article of more words has the rest at this position
_REST_MASK = np.uint64((1 << _TERM_SHIFT) - 1)


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
            writer.add(_inverted(self._keys, self._surfaces.terms))
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
        counts = meanings.counts[cut.numbers]
        entries = ragged(meanings.firsts[cut.numbers], counts)
        at = np.minimum(np.repeat(positions, counts) + meanings.offsets[entries], _LAST_POSITION)
        keys = meanings.terms[entries].astype(np.uint64) << np.uint64(_TERM_SHIFT)
        owners = np.repeat(np.repeat(documents, in_text), counts)
        keys |= (owners << _DOCUMENT_SHIFT | at << _WIDTH_BITS | meanings.widths[entries]).astype(np.uint64)
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


def _inverted(batches: list[Array], terms: list[bytes]) -> Postings:
    """Return the postings of the keys, terms in the order of their bytes. The batches are emptied."""
    is_used = np.zeros(len(terms), bool)
    for keys in batches:
        is_used[keys >> np.uint64(_TERM_SHIFT)] = True
    used = sorted(np.flatnonzero(is_used).tolist(), key=terms.__getitem__)
    ranks = np.zeros(len(terms), np.uint64)
    ranks[used] = np.arange(len(used), dtype=np.uint64) << np.uint64(_TERM_SHIFT)
    keys = np.empty(sum(map(len, batches)), np.uint64)
    end = len(keys)
    while batches:
        batch = batches.pop()
        keys[end - len(batch) : end] = ranks[batch >> np.uint64(_TERM_SHIFT)] | batch & _REST_MASK
        end -= len(batch)
    keys.sort()
    keys = keys[np.concatenate(([True], keys[1:] != keys[:-1]))]  # places beyond the last position fall together
    return _runs(keys, [terms[number] for number in used])


def _runs(keys: Array, terms: list[bytes]) -> Postings:
    """Return what sorted keys say."""
    postings = keys >> np.uint64(_DOCUMENT_SHIFT)
    firsts = np.flatnonzero(np.concatenate(([True], postings[1:] != postings[:-1])))
    postings = postings[firsts]
    places = (keys >> np.uint64(_WIDTH_BITS)).astype(np.int64) & _LAST_POSITION
    gaps = np.diff(places, prepend=0)
    gaps[firsts] = places[firsts]
    widths = (keys & np.uint64((1 << _WIDTH_BITS) - 1)).astype(np.uint8)
    wide = np.flatnonzero(widths)
    return Postings(
        terms=terms,
        counts=np.bincount((postings >> np.uint64(_DOCUMENT_BITS)).astype(np.int64), minlength=len(terms)),
        documents=postings.astype(np.uint16),
        frequencies=np.diff(firsts, append=len(keys)).astype(np.uint32),
        gaps=gaps.astype(np.uint32),
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
