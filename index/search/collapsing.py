"""Leaves of several copies of one text only the best: five outlets that run one report are one origin."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import numpy as np

from index.search.packing import Array
from index.search.ranking import Scored
from index.search.snapshot import Snapshot


class Collapsed(NamedTuple):
    """What is left.

    Attributes:
        found: The best of each origin, and all that have no copies.
        copies: For each of them, how many of its copies were found and left out.
    """

    found: Scored
    copies: Array


def collapsed(snapshot: Snapshot, found: Scored, ranks: Array, origins: Collection[Collection[str]]) -> Collapsed:
    """Return of the documents found the best of each origin.

    Args:
        snapshot: What was searched.
        found: The documents.
        ranks: For each of them, a number by which the best comes first; all different.
        origins: The ids of the articles of each origin that has several.
    """
    origin_of = _origins(snapshot, origins)[found.documents]
    inside = np.flatnonzero(origin_of >= 0)
    ordered = inside[np.argsort(ranks[inside])]
    different, firsts, counts = np.unique(origin_of[ordered], return_index=True, return_counts=True)
    is_kept = origin_of < 0
    copies = np.zeros(len(found.documents), np.int64)
    if len(different):
        is_kept[ordered[firsts]] = True
        copies[ordered[firsts]] = counts - 1
    scores = found.scores[is_kept] if found.scores is not None else None
    return Collapsed(Scored(found.documents[is_kept], scores), copies[is_kept])


def _origins(snapshot: Snapshot, origins: Collection[Collection[str]]) -> Array:
    """Return for each document the number of its origin, or -1 where it has no copies."""
    articles = [article for some in origins for article in some]
    numbers = np.repeat(np.arange(len(origins)), [len(some) for some in origins])
    documents = snapshot.documents_of(articles)
    origin_of = np.full(snapshot.size, -1, np.int64)
    origin_of[documents[documents >= 0]] = numbers[documents >= 0]
    return origin_of
