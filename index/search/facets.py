"""Counts what the articles that were found have in common: outlets, languages, months, entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from index.search.columns import Column
from index.search.packing import Array, ragged
from index.search.schema import ENTITIES, LANGUAGE, OUTLET_NAME, UNDATED
from index.search.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value, and how many of the articles found have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """What the articles found have in common: exact counts, the most frequent first; empty values are left out.

    Attributes:
        outlets: Who published them.
        languages: Primary subtags of BCP 47.
        years: Of publication, as "2021"; in the order of time.
        months: Of publication, as "2021-09"; in the order of time.
        entities: By kind, those that they mention, by their canonical names.
    """

    outlets: tuple[FacetCount, ...]
    languages: tuple[FacetCount, ...]
    years: tuple[FacetCount, ...]
    months: tuple[FacetCount, ...]
    entities: dict[str, tuple[FacetCount, ...]]


def count_facets(snapshot: Snapshot, documents: Array, most: int) -> Facets:
    """Return the facets of some documents.

    Args:
        snapshot: What was searched.
        documents: Ascending.
        most: How many values of each facet are wanted; of times all are given.
    """
    months = _months(snapshot.days()[documents])
    years: Counter[str] = Counter()
    for month, count in months.items():
        years[month[:4]] += count
    by_kind: dict[str, Counter[str]] = {}
    for entity, count in _values(snapshot, ENTITIES, documents).items():
        kind, _, name = entity.partition("\t")
        by_kind.setdefault(kind, Counter())[name] = count
    return Facets(
        outlets=_most(_values(snapshot, OUTLET_NAME, documents), most),
        languages=_most(_values(snapshot, LANGUAGE, documents), most),
        years=_in_order(years),
        months=_in_order(months),
        entities={kind: _most(by_kind[kind], most) for kind in sorted(by_kind)},
    )


def _values(snapshot: Snapshot, name: str, documents: Array) -> Counter[str]:
    """Return how many of the documents have each value of a column; empty values count as none."""
    counts: Counter[str] = Counter()
    for segment, base in snapshot.segments:
        first, stop = np.searchsorted(documents, (base, base + segment.size))
        column = segment.column(name)
        per_code = np.bincount(_codes(column, documents[first:stop] - base), minlength=1)
        for code in np.flatnonzero(per_code).tolist():
            value = column.value(code).decode("utf-8", "surrogatepass")
            if value:
                counts[value] += int(per_code[code])
    return counts


def _codes(column: Column, documents: Array) -> Array:
    """Return the numbers of the values of some documents of a segment."""
    if column.counts is None:
        return column.codes[documents].astype(np.int64)
    counts = column.counts.astype(np.int64)
    starts = np.cumsum(counts) - counts
    return column.codes[ragged(starts[documents], counts[documents])].astype(np.int64)


def _months(days: Array) -> Counter[str]:
    """Return how many of the days, which are ordinals, lie in each month."""
    different, counts = np.unique(days[days != UNDATED], return_counts=True)
    months: Counter[str] = Counter()
    for day, count in zip(different.tolist(), counts.tolist(), strict=True):
        months[date.fromordinal(day).strftime("%Y-%m")] += count
    return months


def _most(counts: Counter[str], most: int) -> tuple[FacetCount, ...]:
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(FacetCount(value, count) for value, count in ordered[:most])


def _in_order(counts: Counter[str]) -> tuple[FacetCount, ...]:
    pairs: Iterable[tuple[str, int]] = sorted(counts.items())
    return tuple(FacetCount(value, count) for value, count in pairs)
