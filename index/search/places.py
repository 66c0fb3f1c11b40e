"""Finds where words follow one another in many documents at once, from the keys of their places (see ``part``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

import numpy as np

from index.search.clauses import Atom, Element
from index.search.packing import Array, ragged
from index.search.part import Places

Lookup: TypeAlias = Callable[[Atom], Places]


def sequences(elements: Iterable[Element], lookup: Lookup) -> Places:
    """Return every place where the elements follow one another. The same as ``phrases.occurrences``.

    Args:
        elements: At least one.
        lookup: Gives the places of an atom.
    """
    return _in_sequence([_element(element, lookup) for element in elements])


def _element(element: Element, lookup: Lookup) -> Places:
    """Return the places of one element, over all its paths."""
    paths = [_in_sequence([lookup(atom) for atom in path]) for path in element.paths]
    return paths[0] if len(paths) == 1 else unique(paths)


def _in_sequence(steps: list[Places]) -> Places:
    """Return the places that take one step from each, each beginning where the one before ends."""
    reached = steps[0]
    for step in steps[1:]:
        if not len(reached.begins):
            break
        reached = _joined(reached, step)
    return reached


def _joined(left: Places, right: Places) -> Places:
    """Return the places that begin with one of the left and end with one of the right that follows it directly."""
    if not len(right.begins):
        return right
    is_simple = _ascends(right.begins)  # nearly always: one term at a position
    if is_simple and len(right.begins) < len(left.ends) and _ascends(left.ends):
        which = np.searchsorted(left.ends, right.begins)  # the fewer are looked for among the more
        is_met = left.ends[np.minimum(which, len(left.ends) - 1)] == right.begins
        return Places(left.begins[which[is_met]], right.ends[is_met])
    first = np.searchsorted(right.begins, left.ends)
    is_met = right.begins[np.minimum(first, len(right.begins) - 1)] == left.ends
    begins, ends, first = left.begins[is_met], left.ends[is_met], first[is_met]
    if is_simple:
        return Places(begins, right.ends[first])
    counts = np.searchsorted(right.begins, ends, side="right") - first
    return unique([Places(np.repeat(begins, counts), right.ends[ragged(first, counts)])])


def _ascends(keys: Array) -> bool:
    """Whether each key is greater than the one before."""
    return bool((keys[1:] > keys[:-1]).all())


def near(operands: list[Places], distance: int, *, is_ordered: bool) -> Array:
    """Return the keys of the operands from whose end all others begin within so many words. As ``phrases.near``.

    Args:
        operands: The places of each, in order.
        distance: In words; 1 means that the next begins where the first ends.
        is_ordered: Whether only the first operand may stand first.
    """
    found = []
    for first, places in enumerate(operands[:1] if is_ordered else operands):
        is_met = np.ones(len(places.begins), bool)
        for other, others in enumerate(operands):
            if other != first:
                low = np.searchsorted(others.begins, places.ends)
                is_met &= low < np.searchsorted(others.begins, places.ends + distance)
        found.append(places.begins[is_met])
    keys: Array = np.unique(np.concatenate(found))
    return keys


def unique(some: list[Places]) -> Places:
    """Return the different places of all, in order."""
    begins = np.concatenate([places.begins for places in some])
    ends = np.concatenate([places.ends for places in some])
    order = np.lexsort((ends, begins))
    begins, ends = begins[order], ends[order]
    is_new = np.ones(len(begins), bool)
    is_new[1:] = (begins[1:] != begins[:-1]) | (ends[1:] != ends[:-1])
    return Places(begins[is_new], ends[is_new])


def different_ends(places: Places) -> Array:
    """Return the keys after the places, each once: what is counted as an occurrence."""
    ends: Array = np.sort(places.ends)
    return ends[np.concatenate(([True], ends[1:] != ends[:-1]))] if len(ends) else ends
