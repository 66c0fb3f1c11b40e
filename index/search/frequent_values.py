"""Finds the most frequent values of a column among some documents of all segments.

A value has a number of its own in each segment, so those of several segments have to be brought together. Of a
hundred thousand names a list shows some dozens, and to make a string of each takes far longer than the search itself,
with the interpreter held all the while. So values are brought together by a hash of their bytes, counted as arrays,
and only the best are looked at; should two of those share a hash after all, all are counted one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from index.search.columns import Column
from index.search.counts import FacetCount
from index.search.packing import Array, ragged
from index.search.snapshot import Snapshot

_FEW = 256  # values are brought together one by one, which is quicker for so many
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # 2 to the power of 64 over the golden ratio, odd: mixes as in Knuth 6.4


class Seen(NamedTuple):
    """Values of one segment that documents have.

    Attributes:
        column: Of the segment.
        codes: The numbers of the values, ascending.
        counts: How often each stands.
    """

    column: Column
    codes: Array
    counts: Array

    def between(self, first: int, stop: int) -> Seen:
        """Return those with numbers from ``first`` up to ``stop``."""
        begin, end = np.searchsorted(self.codes, (first, stop))
        return Seen(self.column, self.codes[begin:end], self.counts[begin:end])


def seen(snapshot: Snapshot, name: str, documents: Array) -> list[Seen]:
    """Return for each segment the values of a column that some documents have; empty ones are left out.

    Args:
        snapshot: What was searched.
        name: Of the column.
        documents: Ascending.
    """
    found = []
    for segment, base in snapshot.segments:
        first, stop = np.searchsorted(documents, (base, base + segment.size))
        column = segment.column(name)
        per_code = np.bincount(_codes(column, documents[first:stop] - base), minlength=1)
        codes = np.flatnonzero(per_code)
        if len(codes) and codes[0] == 0 and not column.value(0):  # values are in order, the empty one first
            codes = codes[1:]
        found.append(Seen(column, codes, per_code[codes]))
    return found


def by_kind(some: Sequence[Seen]) -> dict[str, list[Seen]]:
    """Return values that are written as a kind, a tab and a name by their kinds, which are in order."""
    kinds: dict[str, list[Seen]] = {}
    for one in some:
        while len(one.codes):
            kind, tab, _ = one.column.value(int(one.codes[0])).partition(b"\t")
            stop = one.column.first_from(kind + bytes((tab[0] + 1,))) if tab else int(one.codes[0]) + 1
            kinds.setdefault(kind.decode("utf-8", "surrogatepass"), []).append(one.between(0, stop))
            one = one.between(stop, len(one.column))  # noqa: PLW2901 - what is left of it
    return dict(sorted(kinds.items()))


def most_frequent(some: Sequence[Seen], most: int, *, skipped: int = 0) -> tuple[FacetCount, ...]:
    """Return the most frequent values with their exact counts; among equals those that come first in the alphabet.

    Args:
        some: The values of each segment.
        most: How many are wanted.
        skipped: How many bytes are left out of the beginning of each value.
    """
    some = [one for one in some if len(one.codes)]
    if sum(len(one.codes) for one in some) <= max(_FEW, 2 * most):
        return _one_by_one(some, most, skipped)
    groups, totals = _together(some)
    limit = int(np.partition(totals, -most)[-most]) if len(totals) > most else 0
    chosen = totals > limit
    begin = 0
    for one in some:  # of those with the last count that is wanted, the first in the alphabet
        inside = groups[begin : begin + len(one.codes)]
        chosen[inside[totals[inside] == limit][:most]] = True
        begin += len(one.codes)
    kept = [_only(one, inside) for one, inside in zip(some, _split(chosen[groups], some), strict=True)]
    found = _one_by_one(kept, int(np.count_nonzero(chosen)) + 1, skipped)
    if len(found) != np.count_nonzero(chosen):  # different values share a hash
        return _one_by_one(some, most, skipped)
    return found[:most]


def _codes(column: Column, documents: Array) -> Array:
    """Return the numbers of the values of some documents of a segment."""
    if column.counts is None:
        return column.codes[documents].astype(np.int64)
    counts = column.counts.astype(np.int64)
    starts = np.cumsum(counts) - counts
    return column.codes[ragged(starts[documents], counts[documents])].astype(np.int64)


def _one_by_one(some: Sequence[Seen], most: int, skipped: int) -> tuple[FacetCount, ...]:
    """Return the most frequent values, each of which is made a string."""
    counts: Counter[str] = Counter()
    for one in some:
        for code, count in zip(one.codes.tolist(), one.counts.tolist(), strict=True):
            counts[one.column.value(code)[skipped:].decode("utf-8", "surrogatepass")] += count
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(FacetCount(value, count) for value, count in ordered[:most])


def _together(some: Sequence[Seen]) -> tuple[Array, Array]:
    """Return for each value of each segment the number of its group, and for each group how often it stands."""
    counts = np.concatenate([one.counts for one in some])
    if len(some) == 1:
        return np.arange(len(counts)), counts
    keys = np.concatenate([_hashes(one) for one in some])
    _, groups = np.unique(keys, return_inverse=True)
    return groups, np.bincount(groups, counts).astype(np.int64)


def _hashes(one: Seen) -> Array:
    """Return a number for each value that is the same wherever the value stands: a hash of its bytes."""
    starts, ends = one.column.ends[one.codes].astype(np.int64), one.column.ends[one.codes + 1].astype(np.int64)
    by_length = np.argsort(starts - ends, kind="stable")  # the longest first, so that those not ended yet are a slice
    starts, lengths = starts[by_length], (ends - starts)[by_length]
    text = one.column.text
    hashes = lengths.astype(np.uint64) * _FACTOR  # mixed, or a byte that equals the length would undo it
    unended = np.searchsorted(-lengths, -np.arange(1, int(lengths[0]) + 1), side="right")
    for place, count in enumerate(unended.tolist()):
        mixed = (hashes[:count] ^ text[starts[:count] + place]) * _FACTOR
        hashes[:count] = mixed ^ (mixed >> np.uint64(29))
    found: Array = np.empty_like(hashes)
    found[by_length] = hashes
    return found


def _split(flags: Array, some: Sequence[Seen]) -> list[Array]:
    """Return flags of the values of all segments by segment."""
    return np.split(flags, np.cumsum([len(one.codes) for one in some])[:-1])


def _only(one: Seen, flags: Array) -> Seen:
    """Return the values for which a flag is set."""
    return Seen(one.column, one.codes[flags], one.counts[flags])
