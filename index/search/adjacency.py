"""Counts by document where words follow one another or stand near one another: the quick way for plain words.

``places`` does it for whatever a query may ask. Most phrases are of words that take one position each, and for these
a mark for each position is enough: the positions of some documents are numbered through, those of the rarer word are
marked, and those of the more frequent one are looked up. That needs no search, and so few documents at a time that
the marks stay in the processor's cache. Rare words come first; later ones are only read in documents that are left.

Nearness is looked up twice: first in marks for cells of several positions each, which rules out most places, and then
closely in what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

from index.search.clauses import Element
from index.search.families import Lexicon
from index.search.packing import Array
from index.search.part import Group, Part

_AT_ONCE = 1 << 21  # positions of a block, a byte each
_DENSE = 6  # where one position in so many has a word, cells would rule out too little
_SMALLEST_CELL = 3  # bits: cells of eight positions
_MOST_STAMPS = 255  # different marks of a byte; it is cleaned when they are used up
_WHOLE = 2  # words of which one document in so many is wanted are read in all: that takes no picking
_FREQUENT, _FREQUENT_NEAR = 8, 4  # places of all words together for each document
_MOST_WORDS = 16  # that one step may stand for; prefixes stand for more
_FARTHEST = 64  # words apart; beyond, the space between documents would be most of a block

Step: TypeAlias = list[Group]  # the words that stand at one position
Counted: TypeAlias = tuple[Array, Array]  # documents, ascending, and a number for each


def steps_of(lexicon: Lexicon, elements: Sequence[Element]) -> list[Step] | None:
    """Return the words that elements stand for, one position after the other; None where ``places`` is needed."""
    steps: list[Step] = []
    for element in elements:
        if len(element.paths) > 1:
            return None
        for atom in element.paths[0]:
            step = [group for group in lexicon.groups(atom) if len(group.numbers)]
            numbers = [number for group in step for number in group.numbers.tolist()]
            if len(numbers) > _MOST_WORDS or not all(map(lexicon.part.is_plain, numbers)):
                return None
            steps.append(step)
    return steps


def are_frequent(part: Part, steps: Sequence[Step], *, is_near: bool) -> bool:
    """Whether words stand in so many places that this is quicker than ``places``, as measured.

    Args:
        part: Where they stand.
        steps: What ``steps_of`` gave.
        is_near: Whether they are to stand near one another, and not one after the other.
    """
    places = sum(int(part.place_counts(group.numbers).sum()) for step in steps for group in step)
    return places >= (_FREQUENT_NEAR if is_near else _FREQUENT) * part.size


def following(part: Part, steps: Sequence[Step]) -> Counted:
    """Return the documents in which words follow one another, and in how many places. As ``places.sequences``.

    Args:
        part: With all positions of a document below its length.
        steps: What ``steps_of`` gave.
    """
    sides = _sides(part, steps)
    order = sorted(range(len(sides)), key=lambda step: sides[step].places)
    counts, marks = [], _Marks()
    for block in _blocks(part, len(steps)) if sides else ():
        hits = np.zeros(0, np.int32)
        alive = None
        for rank, step in enumerate(order):
            begins = sides[step].places_in(part, block, alive) - np.int32(step)
            if rank:
                begins = begins[marks.among(begins, hits, block.extent)]
            hits = begins
            if not len(hits):
                break
            alive = block.having(hits) if 0 < rank < len(order) - 1 else alive
        counts.append(block.counts(hits))
    return _found(counts)


def near(part: Part, operands: Sequence[Step], distance: int, *, is_ordered: bool) -> Counted | None:
    """Return the documents in which words stand near one another, and in how many places. As ``places.near``.

    Args:
        part: As for ``following``.
        operands: The words of each operand.
        distance: As for ``places.near``; where it is too large, None is returned.
        is_ordered: As for ``places.near``.
    """
    if distance > _FARTHEST:
        return None
    sides = _sides(part, operands)
    counts, marks = [], _Marks()
    for block in _blocks(part, distance + 1) if sides else ():
        places = [_different(side.places_in(part, block, None)) for side in sides]
        found = []
        for first, some in enumerate(places[:1] if is_ordered else places):
            for other, others in enumerate(places):
                if other != first:
                    some = some[marks.is_ahead(some, others, distance, block.extent)]  # noqa: PLW2901 - fewer of them
            found.append(some)
        counts.append(block.counts(np.concatenate(found)))
    return _found(counts)


class _Marks:
    """Marks positions of a block, to look others up among them; the memory for it is taken once.

    Each turn marks with another number, so that nothing has to be wiped out after it.
    """

    def __init__(self) -> None:
        self._data = np.zeros(0, np.uint8)
        self._stamp = 0

    def among(self, some: Array, others: Array, extent: int) -> Array:
        """Return for each of some places, all below ``extent``, whether it is one of the others."""
        self._begin(extent)
        self._data[others] = self._stamp
        found: Array = self._data[some] == self._stamp
        return found

    def is_ahead(self, some: Array, others: Array, distance: int, extent: int) -> Array:
        """Return for each of some places whether one of the others, in order, is so many after it or fewer.

        The last of the places is so much below ``extent``, or more.
        """
        if len(others) * _DENSE > extent:
            reached: Array = _reached(others, distance, extent)[some + 1]
            return reached
        bits = np.int32(max(_SMALLEST_CELL, (distance - 1).bit_length()))
        self._begin((extent >> int(bits)) + 1)
        self._data[others >> bits] = self._stamp
        may_be = self._data[(some + 1) >> bits] == self._stamp
        may_be |= self._data[(some + distance) >> bits] == self._stamp
        which = np.flatnonzero(may_be)
        after = some[which] + 1
        at = np.searchsorted(others, after)
        is_there = at < len(others)
        is_ahead = np.zeros(len(some), bool)
        is_ahead[which[is_there]] = others[at[is_there]] - after[is_there] < distance
        return is_ahead

    def _begin(self, extent: int) -> None:
        """Begin a turn with so many positions."""
        if extent > len(self._data):
            self._data, self._stamp = np.zeros(extent, np.uint8), 0
        elif self._stamp == _MOST_STAMPS:
            self._data[:] = 0
            self._stamp = 0
        self._stamp += 1


def _reached(others: Array, distance: int, extent: int) -> Array:
    """Return for each position whether one of the others is there or less than a distance after it."""
    reached = np.zeros(extent, bool)
    reached[others] = True
    width = 1
    while width < distance:  # twice as far at each turn
        step = min(width, distance - width)
        reached[:-step] |= reached[step:].copy()
        width += step
    return reached


def _different(places: Array) -> Array:
    """Return the places in order, each once."""
    if len(places) < 2 or (places[1:] > places[:-1]).all():
        return places
    different: Array = np.unique(places)
    return different


class _Block(NamedTuple):
    """Some documents that follow one another, with their positions numbered through.

    Attributes:
        first: The first of them.
        stop: The one after the last.
        bases: What is added to the positions of each.
        extent: More than the largest number of a position, by as much as anything looks ahead.
    """

    first: int
    stop: int
    bases: Array
    extent: int

    def having(self, places: Array) -> Array:
        """Return for each document whether one of the places is in it."""
        having = np.zeros(len(self.bases), bool)
        having[np.searchsorted(self.bases, places, side="right") - 1] = True
        return having

    def counts(self, places: Array) -> Counted:
        """Return which documents have how many different places."""
        places = _different(places)
        if len(places) < len(self.bases):
            counts = np.bincount(np.searchsorted(self.bases, places, side="right") - 1, minlength=len(self.bases))
        else:
            counts = np.diff(np.searchsorted(places, self.bases), append=len(places))
        having = np.flatnonzero(counts)
        return having + self.first, counts[having].astype(np.float32)


class _Word(NamedTuple):
    """One word, in the documents that are looked at.

    Attributes:
        documents: In which of them it stands.
        frequencies: How often in each.
        starts: The index of its first place in each.
    """

    documents: Array
    frequencies: Array
    starts: Array

    def places_in(self, part: Part, block: _Block, alive: Array | None) -> Array:
        """Return where it stands in a block, or in those of its documents that are alive."""
        low, high = np.searchsorted(self.documents, (block.first, block.stop)).tolist()
        which = self.documents[low:high] - block.first
        frequencies, starts = self.frequencies[low:high], self.starts[low:high]
        if alive is not None:
            chosen = alive[which]
            which, frequencies, starts = which[chosen], frequencies[chosen], starts[chosen]
        if not len(which):
            return np.zeros(0, np.int32)
        steps = part.distances(starts, frequencies).astype(np.int32, copy=False)
        firsts = np.cumsum(frequencies) - frequencies
        lasts = np.add.reduceat(steps, firsts, dtype=np.int32)  # each sum leads to the last place of a document
        lasts += block.bases[which]
        steps[firsts] += block.bases[which]
        steps[firsts[1:]] -= lasts[:-1]  # so that one sum can run over all documents
        return np.cumsum(steps, dtype=np.int32, out=steps)


class _Side(NamedTuple):
    """All words of a step.

    Attributes:
        words: At least one.
        places: In how many places they stand.
    """

    words: list[_Word]
    places: int

    def places_in(self, part: Part, block: _Block, alive: Array | None) -> Array:
        """Return where they stand in a block; see ``_Word``. In order if it is one word."""
        some = [word.places_in(part, block, alive) for word in self.words]
        return some[0] if len(some) == 1 else np.concatenate(some)


def _sides(part: Part, steps: Sequence[Step]) -> list[_Side]:
    """Return the words of each step in the documents that have one of each; nothing where there are none."""
    wanted = np.ones(part.size, bool)
    for step in steps:
        having = np.zeros(part.size, bool)
        for numbers, counts in step:
            documents = part.documents(numbers)
            having[documents if counts is None else documents[counts[documents]]] = True
        wanted &= having
    if not wanted.any():
        return []
    sides = []
    for step in steps:
        words = []
        for numbers, counts in step:
            words += [_word(part, number, wanted, counts) for number in numbers.tolist()]
        sides.append(_Side(words, sum(int(word.frequencies.sum()) for word in words)))
    return sides


def _word(part: Part, number: int, wanted: Array, counts: Array | None) -> _Word:
    """Return a word in the wanted documents, or in all if that is less work; only where it counts."""
    documents, frequencies, starts = part.spread(number)
    chosen = wanted[documents]
    if counts is not None:
        chosen &= counts[documents]
    elif np.count_nonzero(chosen) * _WHOLE >= len(chosen):
        return _Word(documents, frequencies, starts)
    return _Word(documents[chosen], frequencies[chosen], starts[chosen])


def _blocks(part: Part, between: int) -> Iterator[_Block]:
    """Yield all documents in blocks, with so many positions before each that belong to none."""
    taken = part.lengths.astype(np.int64) + between
    ends = np.cumsum(taken)
    first = 0
    while first < part.size:
        before = int(ends[first - 1]) if first else 0
        stop = max(int(np.searchsorted(ends, before + _AT_ONCE)), first + 1)
        bases = (ends[first:stop] - taken[first:stop] - before + between).astype(np.int32)
        yield _Block(first, stop, bases, int(ends[stop - 1]) - before + between + 1)
        first = stop


def _found(counts: list[Counted]) -> Counted:
    """Return the documents of all blocks."""
    if not counts:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    return np.concatenate([some for some, _ in counts]), np.concatenate([some for _, some in counts])
