"""Says how near one another the words of a query stand: what lifts an article above others with the same words.

For each two words that follow one another in the query, the places where they stand near each other in a text count,
the more the nearer, after Büttcher, Clarke and Lushman (Term proximity scoring for ad-hoc retrieval, SIGIR 2006): a
place counts as the inverse square of the distance, and twice where the words have the order of the query, so that a
phrase counts most. Only the best articles are looked at, for those alone can come first.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import numpy as np

from index.search.clauses import BODY, All, Any, Clause, Element, Words
from index.search.families import Lexicon
from index.search.packing import Array
from index.search.part import POSITION_BITS
from index.search.places import sequences
from index.search.ranking import SATURATION, Lookups
from index.search.snapshot import Snapshot

MOST_DOCUMENTS = 60  # that are looked at
_WEIGHT = 2.0  # of nearness beside the words themselves; measured by tests/performance/relevance.py
_FARTHEST = 8  # words
_MOST_PAIRS = 4


def neighbours(root: Clause) -> tuple[tuple[Element, Element], ...]:
    """Return the pairs of words that follow one another in a query and are searched in texts."""
    return tuple(_pairs(root))[:_MOST_PAIRS]


def _pairs(clause: Clause) -> Iterator[tuple[Element, Element]]:
    if isinstance(clause, All | Any):
        for one, other in pairwise(clause.clauses):
            left, right = _word_of(one), _word_of(other)
            if left and right:
                yield left, right


def _word_of(clause: Clause) -> Element | None:
    """Return the one word that a clause is, if it is searched in texts."""
    if isinstance(clause, Words) and len(clause.elements) == 1 and BODY in clause.parts:
        return clause.elements[0]
    return None


def bonuses(snapshot: Snapshot, pairs: tuple[tuple[Element, Element], ...], documents: Array) -> Array:
    """Return for each document what is added to its score, for all pairs of words together.

    Args:
        snapshot: What is searched.
        pairs: As ``neighbours`` gives them.
        documents: In any order.
    """
    strengths = np.zeros((len(pairs), snapshot.size if len(pairs) else 0), np.float32)
    for segment, base in snapshot.segments:
        inside = documents[(documents >= base) & (documents < base + segment.size)] - base
        if not len(inside):
            continue
        wanted = np.zeros(segment.size, bool)
        wanted[inside] = True
        lookups = Lookups(Lexicon(segment, BODY))
        lookups.wanted = wanted
        for number, (one, other) in enumerate(pairs):
            _add(strengths[number, base : base + segment.size], lookups, one, other)
    found = strengths[:, documents]
    bonus: Array = _WEIGHT * (found * (SATURATION + 1) / (found + SATURATION)).sum(axis=0)
    return bonus.astype(np.float32)


def _add(strengths: Array, lookups: Lookups, one: Element, other: Element) -> None:
    """Add to the strength of each document what one pair of words gives in a part."""
    left, right = sequences([one], lookups), sequences([other], lookups)
    for first, second, weight in ((left, right, 2.0), (right, left, 1.0)):
        if not len(first.begins) or not len(second.begins):
            continue
        at = np.searchsorted(second.begins, first.ends)
        is_there = at < len(second.begins)
        distances = second.begins[at[is_there]] - first.ends[is_there] + 1
        is_near = distances <= _FARTHEST
        keys, distances = first.begins[is_there][is_near], distances[is_near].astype(np.float64)
        np.add.at(strengths, keys >> POSITION_BITS, weight / distances**2)
