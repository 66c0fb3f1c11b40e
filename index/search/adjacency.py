"""Counts by document where words follow one another or stand near one another: the quick way for plain words.

``places`` does it for whatever a query may ask. Most phrases are of words that take one position each, and for these
a flag for each position is enough: the positions of some documents are numbered through, the flags of the rarer word
are set, and those of the more frequent one are read. That needs no search, and so few documents at a time that the
flags stay in the processor's cache. Rare words come first, and later ones are only read in documents that are left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

from index.search.clauses import Element
from index.search.families import Lexicon
from index.search.packing import Array
from index.search.part import Group, Part

_AT_ONCE = 1 << 20  # positions of a block, a byte each
_SPARSE = 32  # where one position in so many has a word, flags are quicker than a search
_FREQUENT = 8  # places of all words together for each document
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


def are_frequent(part: Part, steps: Sequence[Step]) -> bool:
    """Whether words stand in so many places that this is quicker than ``places``, as measured."""
    places = sum(int(part.place_counts(group.numbers).sum()) for step in steps for group in step)
    return places >= _FREQUENT * part.size


def following(part: Part, steps: Sequence[Step]) -> Counted:
    """Return the documents in which words follow one another, and in how many places. As ``places.sequences``.

    Args:
        part: With all positions of a document below its length.
        steps: What ``steps_of`` gave.
    """
    documents, sides = _sides(part, steps)
    order = sorted(range(len(sides)), key=lambda step: sides[step].places)
    counts = []
    for block in _blocks(part, documents, len(steps)):
        hits = np.zeros(0, np.int64)
        alive = None
        for rank, step in enumerate(order):
            begins = sides[step].places_in(part, block, alive) - step
            if rank:
                begins = begins[np.flatnonzero(block.among(begins, hits))]
            hits = begins
            if not len(hits):
                break
            alive = block.having(hits) if 0 < rank < len(order) - 1 else alive
        counts.append(block.counts(hits))
    return _found(documents, counts)


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
    documents, sides = _sides(part, operands)
    counts = []
    for block in _blocks(part, documents, distance + 1):
        places = [block.different(side.places_in(part, block, None)) for side in sides]
        found = []
        for first, some in enumerate(places[:1] if is_ordered else places):
            for other, others in enumerate(places):
                if other != first:
                    some = some[block.is_ahead(some, others, distance)]  # noqa: PLW2901 - the same places, fewer of them
            found.append(some)
        counts.append(block.counts(np.concatenate(found)))
    return _found(documents, counts)


class _Block(NamedTuple):
    """Some of the documents, with their positions numbered through.

    Attributes:
        first: Which of the documents comes first, as an index.
        stop: Which comes after the last.
        bases: What is added to the positions of each document.
        extent: More than the largest number of a position, by as much as anything looks ahead.
    """

    first: int
    stop: int
    bases: Array
    extent: int

    def flags(self, places: Array) -> Array:
        """Return a flag for each position, set at these."""
        flags = np.zeros(self.extent, bool)
        flags[places] = True
        return flags

    def among(self, some: Array, others: Array) -> Array:
        """Return for each of some places whether it is one of the others."""
        if len(some) * _SPARSE > self.extent:
            found: Array = self.flags(others)[some]
            return found
        others = self.different(others)
        at = np.minimum(np.searchsorted(others, some), len(others) - 1)
        is_among: Array = others[at] == some
        return is_among

    def is_ahead(self, some: Array, others: Array, distance: int) -> Array:
        """Return for each of some places whether one of the others, in order, is so many after it or fewer."""
        if (len(some) + len(others)) * _SPARSE <= self.extent:
            low, high = np.searchsorted(others, some + 1), np.searchsorted(others, some + 1 + distance)
            between: Array = low < high
            return between
        reached, width = self.flags(others), 1
        while width < distance:  # twice as far at each turn
            step = min(width, distance - width)
            reached = np.concatenate((reached[:-step] | reached[step:], reached[-step:]))
            width += step
        is_ahead: Array = reached[some + 1]
        return is_ahead

    def having(self, places: Array) -> Array:
        """Return for each document whether one of the places is in it."""
        having = np.zeros(len(self.bases), bool)
        having[np.searchsorted(self.bases, places, side="right") - 1] = True
        return having

    def counts(self, places: Array) -> Array:
        """Return for each document how many different places are in it."""
        places = self.different(places)
        counts: Array = np.diff(np.searchsorted(places, self.bases), append=len(places))
        return counts

    def different(self, places: Array) -> Array:
        """Return the places in order, each once."""
        if len(places) < 2 or (places[1:] > places[:-1]).all():
            return places
        if len(places) * _SPARSE > self.extent:
            return np.flatnonzero(self.flags(places))
        different: Array = np.unique(places)
        return different


class _Word(NamedTuple):
    """One word, in the documents that are looked at.

    Attributes:
        which: In which of them it stands, as indices.
        frequencies: How often in each.
        starts: The index of its first place in each.
    """

    which: Array
    frequencies: Array
    starts: Array

    def places_in(self, part: Part, block: _Block, alive: Array | None) -> Array:
        """Return where it stands in a block, or in those of its documents that are alive."""
        low, high = np.searchsorted(self.which, (block.first, block.stop)).tolist()
        which, frequencies, starts = (
            self.which[low:high] - block.first,
            self.frequencies[low:high],
            self.starts[low:high],
        )
        if alive is not None:
            chosen = alive[which]
            which, frequencies, starts = which[chosen], frequencies[chosen], starts[chosen]
        if not len(which):
            return np.zeros(0, np.int64)
        walked = part.distances(starts, frequencies).astype(np.int64)
        firsts = np.cumsum(frequencies) - frequencies
        shifts = block.bases[which] + walked[firsts]
        np.cumsum(walked, out=walked)
        walked += np.repeat(shifts - walked[firsts], frequencies)
        return walked


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


def _sides(part: Part, steps: Sequence[Step]) -> tuple[Array, list[_Side]]:
    """Return the documents that have a word of each step, and these words in them."""
    wanted = np.ones(part.size, bool)
    for step in steps:
        having = np.zeros(part.size, bool)
        for numbers, counts in step:
            documents = part.documents(numbers)
            having[documents if counts is None else documents[counts[documents]]] = True
        wanted &= having
    documents = np.flatnonzero(wanted)
    if not len(documents):
        return documents, []
    index = np.zeros(part.size, np.int64)
    index[documents] = np.arange(len(documents))
    sides = []
    for step in steps:
        words = []
        for numbers, counts in step:
            chosen = wanted if counts is None else wanted & counts
            words += [_word(part, number, chosen, index) for number in numbers.tolist()]
        sides.append(_Side(words, sum(int(word.frequencies.sum()) for word in words)))
    return documents, sides


def _word(part: Part, number: int, wanted: Array, index: Array) -> _Word:
    """Return a word in the wanted documents; ``index`` says which of these each is."""
    documents, frequencies, starts = part.spread(number)
    chosen = wanted[documents]
    if chosen.all():
        return _Word(index[documents], frequencies, starts)
    return _Word(index[documents[chosen]], frequencies[chosen], starts[chosen])


def _blocks(part: Part, documents: Array, between: int) -> Iterator[_Block]:
    """Yield the documents in blocks, with so many positions before each that belong to none."""
    taken = part.lengths[documents].astype(np.int64) + between
    ends = np.cumsum(taken)
    first = 0
    while first < len(documents):
        before = int(ends[first - 1]) if first else 0
        stop = max(int(np.searchsorted(ends, before + _AT_ONCE)), first + 1)
        bases = ends[first:stop] - taken[first:stop] - before + between
        yield _Block(first, stop, bases, int(ends[stop - 1]) - before + between + 1)
        first = stop


def _found(documents: Array, counts: list[Array]) -> Counted:
    """Return those of the documents that have a count."""
    if not counts:
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    numbers = np.concatenate(counts)
    found = numbers > 0
    return documents[found], numbers[found].astype(np.float32)
