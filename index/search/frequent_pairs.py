"""How often two very frequent words follow one another in each document: phrases of such words are read, not sought.

The words of "of the" or "that they" stand so often that looking through their places takes longer than all else that
can be asked. So each larger segment names its most frequent words, and keeps for every two of them that follow one
another somewhere the documents and how often, as the postings of one word: what Lucene calls common grams, but for
pairs of frequent words alone. They weigh less than two hundredths of the text.

``pairs.words`` are the frequent words, each with a line feed after it. The other sections are those of a part without
places (see ``postings``), whose words are the pairs, with a space between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from index.search.packing import Array, ragged, smallest

PAIRS = "pairs"
WORDS = f"{PAIRS}.words"
MOST_WORDS = 48  # that are frequent
FREQUENT = 0.75  # places for each document, from which on a word may be
FEWEST_DOCUMENTS = 4096  # of a segment that keeps any; in smaller ones all is quick

_WORD_BITS, _POSITION_BITS, _DOCUMENT_BITS = 6, 32, 16
_AT_ONCE = 1 << 19  # places that are put in order together; about 50 bytes each


class Word(NamedTuple):
    """A word and where it stands.

    Attributes:
        term: In UTF-8.
        documents: Their numbers, ascending.
        frequencies: In how many places of each.
        gaps: For each place, the distance from the one before in the document, or from its beginning.
    """

    term: bytes
    documents: Array
    frequencies: Array
    gaps: Array


class Pairs(NamedTuple):
    """The pairs of a segment.

    Attributes:
        terms: Both words with a space between, in the order of their bytes.
        counts: For each, in how many documents it stands.
        documents: Their numbers, ascending within a pair.
        frequencies: How often in each.
    """

    terms: list[bytes]
    counts: Array
    documents: Array
    frequencies: Array


@dataclass(slots=True)
class FrequentWords:
    """Picks the most frequent words of a part out of all.

    Attributes:
        size: How many documents there are.
    """

    size: int
    _words: list[Word] = field(default_factory=list)

    def is_frequent(self, places: Array) -> Array:
        """Return for each of some words, given by the number of their places, whether they may be picked."""
        if self.size < FEWEST_DOCUMENTS:
            return np.zeros(len(places), bool)
        is_frequent: Array = places >= FREQUENT * self.size
        return is_frequent

    def add(self, word: Word) -> None:
        """Take a word that may be picked, each position of which it has for itself; the rarest goes for it."""
        narrow = (smallest(word.frequencies), smallest(word.gaps))
        self._words.append(Word(word.term, word.documents.copy(), *narrow))
        if len(self._words) > MOST_WORDS:
            self._words.pop(min(range(len(self._words)), key=lambda one: len(self._words[one].gaps)))

    def terms(self) -> list[bytes]:
        """Return the words that were picked."""
        return [word.term for word in self._words]

    def pairs(self) -> Pairs:
        """Return how often which of the words follow one another where."""
        keys = np.concatenate([_pairs_in(keys) for keys in self._blocks()])
        keys.sort()
        firsts = np.flatnonzero(np.concatenate(([len(keys) > 0], keys[1:] != keys[:-1])))
        frequencies = np.diff(firsts, append=len(keys)).astype(np.uint32)
        keys = keys[firsts]
        numbers, counts = np.unique(keys >> _DOCUMENT_BITS, return_counts=True)
        names = [self._name(number) for number in numbers.tolist()]
        order = sorted(range(len(names)), key=names.__getitem__)
        picked = ragged((np.cumsum(counts) - counts)[order], counts[order])
        documents = keys.astype(np.uint16)
        return Pairs([names[which] for which in order], counts[order], documents[picked], frequencies[picked])

    def _name(self, number: int) -> bytes:
        first, second = self._words[number >> _WORD_BITS], self._words[number & (1 << _WORD_BITS) - 1]
        return first.term + b" " + second.term

    def _blocks(self) -> Iterator[Array]:
        """Yield the places of all words as keys, those in some documents after those in others."""
        total = sum(len(word.gaps) for word in self._words)
        bounds = np.linspace(0, self.size, total // _AT_ONCE + 2).astype(np.int64)
        cuts = [np.searchsorted(word.documents, bounds).tolist() for word in self._words]
        ends = [np.concatenate(([0], np.cumsum(word.frequencies, dtype=np.int64))) for word in self._words]
        for block in range(len(bounds) - 1):
            some = [
                _places(word, number, cuts[number][block], cuts[number][block + 1], ends[number])
                for number, word in enumerate(self._words)
            ]
            yield np.concatenate(some) if some else np.zeros(0, np.int64)


def _places(word: Word, number: int, first: int, stop: int, ends: Array) -> Array:
    """Return the places of a word in a range of its documents, as numbers of document, position and word."""
    if first == stop:
        return np.zeros(0, np.int64)
    steps = word.gaps[int(ends[first]) : int(ends[stop])].astype(np.int64)
    firsts = ends[first:stop] - ends[first]
    keys = word.documents[first:stop].astype(np.int64) << _POSITION_BITS
    lasts = keys + np.add.reduceat(steps, firsts)
    steps[firsts] += keys
    steps[firsts[1:]] -= lasts[:-1]  # so that one sum can run over all documents
    places: Array = np.cumsum(steps, out=steps)
    places <<= _WORD_BITS
    places |= number
    return places


def _pairs_in(keys: Array) -> Array:
    """Return a number of pair and document for each two of these places that follow one another."""
    keys.sort()
    places, words = keys >> _WORD_BITS, keys & (1 << _WORD_BITS) - 1
    found = []
    for ahead in range(1, len(keys)):
        distances = places[ahead:] - places[:-ahead]
        left = np.flatnonzero(distances == 1)
        pairs = words[left] << _WORD_BITS | words[left + ahead]
        found.append((pairs << _DOCUMENT_BITS | places[left] >> _POSITION_BITS).astype(np.int32))  # 28 bits
        if distances.min() >= min(ahead, 2):  # else some words share a position with others
            break
    return np.concatenate(found) if found else np.zeros(0, np.int32)
