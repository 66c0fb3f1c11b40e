"""Which segments should become one, and when.

The policy is that of the logarithmic method (Bentley, Saxe 1980), as in Lucene and others: segments of about one size
form a tier, each tier four times the size of the one below; when a tier has four, they become one of the next. So an
article is written once for each tier, and a query looks into few segments.

A commit merges small segments only, so that saving an article never waits for a library to be written anew; large
ones are merged when there is nothing else to do (``SearchIndex.tidy``). Only where that does not happen for so long
that queries would suffer does a commit merge large ones too.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from index.search.postings import MOST_DOCUMENTS, MOST_PLACES

MOST_SEGMENTS = 8  # that are left when all is tidy, but for libraries of more than half a million articles
_MOST_UNTIDY = 24  # a query looks into each; about 0.1 ms
_SMALL = 1024  # articles; four segments of that size are merged in a quarter of a second
_TIER_BASE = 4
_SMALLEST_TIER = 64  # articles; below this all segments count as of one size


class Weight(NamedTuple):
    """How large a segment is.

    Attributes:
        documents: How many it has.
        live: How many of them are not deleted.
        places: Of words, in its largest part.
    """

    documents: int
    live: int
    places: int


def due(weights: Sequence[Weight]) -> list[int]:
    """Return which of the segments a commit should make one, ascending; none where all may stay."""
    small = [which for which, one in enumerate(weights) if one.documents < _SMALL]
    chosen = tidied([weights[which] for which in small])
    if chosen:
        return [small[which] for which in chosen]
    return tidied(weights) if len(weights) > _MOST_UNTIDY else []


def tidied(weights: Sequence[Weight]) -> list[int]:
    """Return which of the segments should become one, whatever it takes, ascending; none where all may stay.

    Those of which half is deleted are chosen; else a tier that is full; else, where there are too many segments,
    the smallest that fit into one.
    """
    wasted = [which for which, one in enumerate(weights) if one.live * 2 <= one.documents]
    if wasted:
        return sorted(_fitting(wasted, weights))
    small = [which for which, one in enumerate(weights) if one.live * 2 <= MOST_DOCUMENTS]
    tiers = {which: _tier(weights[which].live) for which in small}
    for tier in sorted(set(tiers.values())):
        if sum(one == tier for one in tiers.values()) >= _TIER_BASE:
            group = _fitting([which for which in small if tiers[which] <= tier], weights)
            if len(group) >= _TIER_BASE:
                return sorted(group)
    if len(weights) > MOST_SEGMENTS:
        group = _fitting(range(len(weights)), weights)
        return sorted(group) if len(group) > 1 else []
    return []


def _fitting(which: Sequence[int] | range, weights: Sequence[Weight]) -> list[int]:
    """Return the smallest of some segments that fit into one together; one at least."""
    group: list[int] = []
    live = places = 0
    for one in sorted(which, key=lambda one: weights[one].live):
        live += weights[one].live
        places += weights[one].places
        if group and (live > MOST_DOCUMENTS or places > MOST_PLACES):
            break
        group.append(one)
    return group


def _tier(size: int) -> int:
    """Return the tier of a segment of so many articles."""
    return 0 if size < _SMALLEST_TIER else 1 + int(math.log(size / _SMALLEST_TIER, _TIER_BASE))
