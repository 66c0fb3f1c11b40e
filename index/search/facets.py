"""Counts what the articles that were found have in common: outlets, languages, months, entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from typing import TypeAlias

import numpy as np

from index.search.counts import FacetCount, Facets
from index.search.frequent_values import by_kind, most_frequent, seen
from index.search.packing import Array
from index.search.schema import ENTITIES, FORMAT, LANGUAGE, OUTLET_NAME, UNDATED
from index.search.snapshot import Snapshot

Shelves: TypeAlias = Mapping[str, Mapping[str, AbstractSet[str]]]
TAGS, LABELS, STATES, READ, UNREAD = "tags", "labels", "states", "read", "unread"


def count_facets(snapshot: Snapshot, documents: Array, most: int, shelves: Shelves) -> Facets:
    """Return the facets of some documents.

    Args:
        snapshot: What was searched.
        documents: Ascending.
        most: How many values of each facet are wanted; of times all are given.
        shelves: For each facet that the index knows nothing of, the ids of the articles that have each value.
    """
    days = _days(snapshot.days()[documents])
    years, months = _shortened(days, len("2021")), _shortened(days, len("2021-09"))
    shelved = {name: _shelved(snapshot, documents, shelves.get(name, {})) for name in (TAGS, LABELS, STATES)}
    states = shelved[STATES]
    states[UNREAD] = len(documents) - states[READ]
    states = +states  # only those above 0
    entities = by_kind(seen(snapshot, ENTITIES, documents))
    return Facets(
        outlets=most_frequent(seen(snapshot, OUTLET_NAME, documents), most),
        languages=most_frequent(seen(snapshot, LANGUAGE, documents), most),
        years=_in_order(years),
        months=_in_order(months),
        days=_in_order(days),
        types=most_frequent(seen(snapshot, FORMAT, documents), most),
        tags=_most(shelved[TAGS], most),
        labels=_most(shelved[LABELS], most),
        states=_most(states, most) if STATES in shelves else (),
        entities={
            kind: most_frequent(some, most, skipped=len(kind.encode("utf-8", "surrogatepass")) + 1)
            for kind, some in entities.items()
        },
    )


def _shelved(snapshot: Snapshot, documents: Array, values: Mapping[str, AbstractSet[str]]) -> Counter[str]:
    """Return how many of the documents have each value, given the articles that have it."""
    names = list(values)
    articles = [article for name in names for article in values[name]]
    numbers = np.repeat(np.arange(len(names)), [len(values[name]) for name in names])
    having = snapshot.documents_of(articles)
    is_found = np.zeros(snapshot.size + 1, bool)  # the last one for articles that the index does not have
    is_found[documents] = True
    counts = np.bincount(numbers[is_found[having]], minlength=len(names)).tolist() if names else []
    return Counter({name: count for name, count in zip(names, counts, strict=True) if count})


def _days(days: Array) -> Counter[str]:
    """Return how many of the days, which are ordinals, are each day."""
    different, counts = np.unique(days[days != UNDATED], return_counts=True)
    return Counter(dict(zip(map(_written, different.tolist()), counts.tolist(), strict=True)))


def _written(day: int) -> str:
    return date.fromordinal(day).isoformat()


def _shortened(days: Counter[str], length: int) -> Counter[str]:
    """Return the counts of longer times: of the first so many characters of each day."""
    counts: Counter[str] = Counter()
    for day, count in days.items():
        counts[day[:length]] += count
    return counts


def _most(counts: Counter[str], most: int) -> tuple[FacetCount, ...]:
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(FacetCount(value, count) for value, count in ordered[:most])


def _in_order(counts: Counter[str]) -> tuple[FacetCount, ...]:
    pairs: Iterable[tuple[str, int]] = sorted(counts.items())
    return tuple(FacetCount(value, count) for value, count in pairs)
