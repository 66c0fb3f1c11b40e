"""Finds where words and phrases stand, from the positions of their terms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple, TypeAlias

from index.search.clauses import Atom, Element


class Place(NamedTuple):
    """Where a term or phrase stands.

    Attributes:
        begin: Its first position.
        end: The position after its last.
        first: Where it begins in the text, in code points.
        last: Where it ends in the text, in code points.
    """

    begin: int
    end: int
    first: int
    last: int


Lookup: TypeAlias = Callable[[Atom], Iterable[Place]]
Positions: TypeAlias = Callable[[Atom], Iterable[tuple[int, int]]]  # (position, position after it)


def occurrences(elements: Iterable[Element], lookup: Lookup) -> set[Place]:
    """Return every place where the elements follow one another.

    Args:
        elements: At least one.
        lookup: Gives the places of an atom.
    """
    return _in_sequence([_element_places(element, lookup) for element in elements])


def _element_places(element: Element, lookup: Lookup) -> set[Place]:
    """Return the places of one element, over all its paths."""
    places: set[Place] = set()
    for path in element.paths:
        places |= _in_sequence([set(lookup(atom)) for atom in path])
    return places


def _in_sequence(steps: list[set[Place]]) -> set[Place]:
    """Return the places that take one step from each set, each beginning where the one before ends."""
    reached = steps[0]
    for step in steps[1:]:
        if not reached:
            break
        by_begin: defaultdict[int, list[Place]] = defaultdict(list)
        for place in step:
            by_begin[place.begin].append(place)
        reached = {
            Place(place.begin, following.end, place.first, following.last)
            for place in reached
            for following in by_begin.get(place.end, ())
        }
    return reached


def ends(elements: Iterable[Element], positions: Positions) -> set[int]:
    """Return the positions after every place where the elements follow one another.

    The same places as those of ``occurrences``, for callers that need no more of them and need them quickly.

    Args:
        elements: At least one.
        positions: Gives the positions of an atom.
    """
    reached: set[int] | None = None
    for element in elements:
        onward: set[int] = set()
        for path in element.paths:
            onward |= _after(path, reached, positions)
        reached = onward
        if not reached:
            break
    return reached or set()


def _after(path: Iterable[Atom], reached: set[int] | None, positions: Positions) -> set[int]:
    """Return the positions after the path, where it begins at one of those reached; None stands for anywhere."""
    for atom in path:
        if reached is None:
            reached = {end for _, end in positions(atom)}
        else:
            reached = {end for begin, end in positions(atom) if begin in reached}
        if not reached:
            break
    return reached or set()
