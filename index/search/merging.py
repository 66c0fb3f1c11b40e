"""Makes one segment of several, without what was deleted: one range of words after the other, to bound memory.

Which segments are merged, and when, says ``tiers``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from index.search.clauses import TEXT_PARTS
from index.search.packing import Array, ragged
from index.search.part import Part
from index.search.postings import MOST_DOCUMENTS, PartWriter, Postings
from index.search.schema import COLUMNS, ENTITIES
from index.search.segment import Contents, Segment

_AT_ONCE = 500_000  # places of words that are in memory at once; about 60 bytes each


class Source(NamedTuple):
    """A segment to be merged.

    Attributes:
        segment: It.
        kept: For each of its documents, whether it is still wanted.
    """

    segment: Segment
    kept: Array


class _Input(NamedTuple):
    """One part of a source: for each word its rank among the words of all sources, for each document its new number.

    Those of documents that are not kept are -1.
    """

    part: Part
    ranks: Array
    renumbered: Array


def merged(sources: Sequence[Source]) -> Contents:
    """Return the contents of the segment that the sources become."""
    renumbered = []
    size = 0
    for source in sources:
        numbers = np.where(source.kept, np.cumsum(source.kept) - 1 + size, -1)
        renumbered.append(numbers)
        size += int(source.kept.sum())
    return Contents(
        published=np.concatenate([source.segment.published()[source.kept] for source in sources]),
        columns={name: [values[0] for values in _values(sources, name)] for name in COLUMNS},
        entities=_values(sources, ENTITIES),
        parts={name: _merged_part(name, sources, renumbered, size) for name in TEXT_PARTS},
    )


def _values(sources: Sequence[Source], name: str) -> list[list[bytes]]:
    """Return a column of the documents that are kept."""
    return [
        values
        for source in sources
        for values, is_kept in zip(source.segment.column(name).lists(), source.kept.tolist(), strict=True)
        if is_kept
    ]


def _merged_part(
    name: str, sources: Sequence[Source], renumbered: Sequence[Array], size: int
) -> tuple[PartWriter, Array]:
    """Return the postings of one part of all sources, and its lengths by document."""
    parts = [source.segment.part(name) for source in sources]
    terms, inputs = _inputs(parts, renumbered)
    writer = PartWriter(name, size)
    for first, stop in _ranges(inputs, len(terms)):
        postings = _merged_range(inputs, terms, first, stop)
        if len(postings.documents):
            writer.add(postings)
        for source in sources:
            source.segment.file.rest()  # it is read from its beginning to its end, and once
    lengths = [part.lengths[source.kept] for part, source in zip(parts, sources, strict=True)]
    return writer, np.concatenate(lengths).astype(np.int64)


def _inputs(parts: Sequence[Part], renumbered: Sequence[Array]) -> tuple[list[bytes], list[_Input]]:
    """Return the words of all sources, in the order of their bytes, and which of them each source has."""
    words = [part.text().split(b"\n")[:-1] for part in parts]
    terms = sorted(set().union(*words))
    ranks = {term: rank for rank, term in enumerate(terms)}
    inputs = [
        _Input(part, np.fromiter((ranks[term] for term in some), np.int64, len(some)), numbers)
        for part, some, numbers in zip(parts, words, renumbered, strict=True)
    ]
    return terms, inputs


def _ranges(inputs: Sequence[_Input], terms: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of ranks with few places each, and fewer words than 16 bits can number."""
    places = np.zeros(terms + 1, np.int64)
    for source in inputs:
        places[1:] += np.bincount(source.ranks, source.part.place_counts(np.arange(len(source.ranks))), terms).astype(
            np.int64
        )
    before = np.cumsum(places)
    first = 0
    while first < terms:
        stop = int(np.searchsorted(before, before[first] + _AT_ONCE))
        stop = min(max(stop, first + 1), first + MOST_DOCUMENTS, terms)
        yield first, stop
        first = stop


def _merged_range(inputs: Sequence[_Input], terms: list[bytes], first: int, stop: int) -> Postings:
    """Return the postings of the words of a range of ranks; words that stand in no document any more are left out."""
    some = [_read(source, first, stop) for source in inputs]
    ranks, documents, frequencies, gaps, widths = (np.concatenate(column) for column in zip(*some, strict=True))
    if stop - first > 1:  # a single word, which may stand in very many places, is in order already
        order = np.argsort(ranks, kind="stable")  # 16 bits: a radix sort; sources are in the order of their documents
        starts = np.cumsum(frequencies, dtype=np.int64) - frequencies
        places = ragged(starts[order], frequencies[order])
        documents, frequencies, gaps, widths = documents[order], frequencies[order], gaps[places], widths[places]
    counts = np.bincount(ranks, minlength=stop - first)
    is_used = counts > 0
    wide = np.flatnonzero(widths)
    return Postings(
        terms=[term for term, used in zip(terms[first:stop], is_used.tolist(), strict=True) if used],
        counts=counts[is_used],
        documents=documents,
        frequencies=frequencies,
        gaps=gaps,
        wide=wide,
        widths=widths[wide],
    )


def _read(source: _Input, first: int, stop: int) -> tuple[Array, Array, Array, Array, Array]:
    """Return (rank from ``first``, new document, frequency) of postings, and (gap, width) of their places."""
    part = source.part
    low, high = np.searchsorted(source.ranks, (first, stop)).tolist()
    numbers = np.arange(low, high, dtype=np.int64)
    found = part.found(numbers) if high > low else None
    if found is None:
        nothing = np.zeros(0, np.uint16)
        return nothing, nothing, nothing.astype(np.uint32), nothing.astype(np.uint32), nothing.astype(np.uint8)
    begin, end = part.position_range(low, high)
    gaps, wide, wide_by = part.gaps(begin, end)
    widths = np.zeros(len(gaps), np.uint8)
    widths[wide] = wide_by
    ranks = np.repeat((source.ranks[low:high] - first).astype(np.uint16), part.counts(numbers))
    documents = source.renumbered[found.documents]
    kept = documents >= 0
    frequencies = found.frequencies
    if not kept.all():
        kept_places = np.repeat(kept, frequencies)
        gaps, widths = gaps[kept_places], widths[kept_places]
        ranks, documents, frequencies = ranks[kept], documents[kept], frequencies[kept]
    return ranks, documents.astype(np.uint16), frequencies, gaps, widths
