"""Finds where words and phrases stand, from the positions of their terms."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
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


def near(operands: Sequence[set[Place]], distance: int, *, is_ordered: bool) -> set[Place]:
    """Return every place of the operands that takes part where all of them stand near one another.

    Args:
        operands: The places of each.
        distance: From the end of the first place all others begin within so many words; 1 means directly after it.
        is_ordered: Whether only the first operand may stand first.
    """
    found: set[Place] = set()
    for first, places in enumerate(operands[:1] if is_ordered else operands):
        others = [_Ordered.of(other) for number, other in enumerate(operands) if number != first]
        for place in places:
            near_by = [other.between(place.end, place.end + distance) for other in others]
            if all(near_by):
                found.add(place)
                found.update(other for some in near_by for other in some)
    return found


class _Ordered(NamedTuple):
    """Places in order, and where each begins."""

    places: list[Place]
    begins: list[int]

    @classmethod
    def of(cls, places: set[Place]) -> _Ordered:
        """Return the places in order."""
        ordered = sorted(places)
        return cls(ordered, [place.begin for place in ordered])

    def between(self, low: int, high: int) -> list[Place]:
        """Return those that begin from one position to before another."""
        return self.places[bisect_left(self.begins, low) : bisect_left(self.begins, high)]
