"""One part of the articles of one segment: which words there are, in which documents, and where. See ``postings``."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from index.errors import DamagedError
from index.search.dictionary import Dictionary
from index.search.packing import BYTE, NIBBLE, Array, flags_between, ones_before, picked, ragged, rank, unpacked
from index.search.sections import SectionFile

POSITION_BITS = 32  # of the keys that combine a document and a position in it
_SPARSE = 4  # of so many places in a row, one or fewer is wanted: they are picked instead of read together
_FEW, _MOST_RECENT = 16, 32  # words whose postings are kept together, and how many such postings


class _Numbers:
    """Packed numbers, and those that did not fit."""

    def __init__(self, file: SectionFile, name: str, bits: int) -> None:
        self._data = file.array(name)
        self._bits = bits
        self._at = file.array(f"{name}.at")
        self._over = file.array(f"{name}.over")
        self._escape = (1 << bits) - 1

    def between(self, start: int, stop: int) -> Array:
        """Return the numbers from one place to another."""
        numbers = unpacked(self._data, self._bits, start, stop).astype(np.uint32)
        first, last = np.searchsorted(self._at, np.array((start, stop), np.uint32))
        if first < last:
            numbers[self._at[first:last].astype(np.int64) - start] = self._over[first:last]
        return numbers

    def at(self, places: Array) -> Array:
        """Return the numbers at these places."""
        numbers = picked(self._data, self._bits, places).astype(np.uint32)
        if len(self._at):
            large = np.flatnonzero(numbers == self._escape)
            if len(large):
                numbers[large] = self._over[np.searchsorted(self._at, places[large].astype(np.uint32))]
        return numbers


class _Gaps:
    """The distances between places: low bytes, and high bytes of those that have one. See ``packing``."""

    def __init__(self, file: SectionFile, name: str) -> None:
        self._low = file.array(name)
        self._far = file.array(f"{name}.far")
        self._high = _Numbers(file, f"{name}.high", BYTE)
        self._words = self._far.view("<u8")
        self._before: Array | None = None

    def between(self, start: int, stop: int) -> Array:
        """Return the distances from one place to another."""
        gaps = self._low[start:stop].astype(np.uint32)
        far = np.flatnonzero(flags_between(self._far, start, stop))
        if len(far):
            first = int(self._rank(np.array([start]))[0])
            gaps[far] += self._high.between(first, first + len(far)) << 8
        return gaps

    def at(self, places: Array) -> Array:
        """Return the distances at these places."""
        gaps = self._low[places].astype(np.uint32)
        far = np.flatnonzero(self._far[places >> 3] >> (places & 7).astype(np.uint8) & 1)
        if len(far):
            gaps[far] += self._high.at(self._rank(places[far])) << 8
        return gaps

    def _rank(self, places: Array) -> Array:
        if self._before is None:
            self._before = ones_before(self._words)
        return rank(self._words, self._before, places)


class Found(NamedTuple):
    """The postings of some terms.

    Attributes:
        documents: Their numbers; ascending for one term.
        frequencies: How often the term stands in each.
    """

    documents: Array
    frequencies: Array


class Places(NamedTuple):
    """Where some terms stand. A key is the number of the document, shifted left by ``POSITION_BITS``, and a position.

    Attributes:
        begins: The key of the first word of each place.
        ends: The key after the last word.
    """

    begins: Array
    ends: Array


class Group(NamedTuple):
    """Some words of a dictionary.

    Attributes:
        numbers: Of the words, ascending.
        documents: For each document, whether they count in it; None where they do in all.
    """

    numbers: Array
    documents: Array | None


class Part(Dictionary):
    """One part of the articles of one segment, read as it is asked for."""

    def __init__(self, file: SectionFile, name: str, size: int) -> None:
        self._name = name
        super().__init__(file, name)
        self._postings = file.array(f"{name}.postings")
        self._positions = file.array(f"{name}.positions")
        self._documents = file.array(f"{name}.documents")
        self._dense = file.array(f"{name}.dense")
        self._everywhere = file.array(f"{name}.everywhere")
        self._bits = file.array(f"{name}.bits")
        self._steps = _Numbers(file, f"{name}.steps", BYTE)
        self._frequencies = _Numbers(file, f"{name}.frequencies", NIBBLE)
        self._gaps = _Gaps(file, f"{name}.gaps")
        self._wide = file.array(f"{name}.wide")
        self._widths = file.array(f"{name}.widths")
        self.lengths = file.array(f"{name}.lengths")
        self.size = size
        self._dense_starts = self._starts_of(self._dense)
        self._everywhere_starts = self._starts_of(self._everywhere)
        self._sums = _Numbers(file, f"{name}.sums", BYTE)
        self._beginnings = bytes(file.array(f"{name}.beginnings")).split(b"\n")[:-1]
        self.families: dict[str, list[Group]] = {}  # by word: see the module of that name
        self._recent: dict[bytes, Found] = {}

    def sums(self, prefix: bytes) -> Array | None:
        """Return how often the words that begin so stand in each document, where that is kept; see ``beginnings``."""
        if prefix not in self._beginnings:
            return None
        row = self._beginnings.index(prefix)
        return self._sums.between(row * self.size, (row + 1) * self.size)

    def counts(self, numbers: Array) -> Array:
        """Return in how many documents each of the words stands."""
        counts: Array = self._postings[numbers + 1].astype(np.int64) - self._postings[numbers].astype(np.int64)
        return counts

    def place_counts(self, numbers: Array) -> Array:
        """Return in how many places each of the words stands."""
        counts: Array = self._positions[numbers + 1].astype(np.int64) - self._positions[numbers].astype(np.int64)
        return counts

    # postings and places --------------------------------------------------------------------------------------

    def found(self, numbers: Array) -> Found:
        """Return the postings of some words, ascending, word after word; those of few words are kept for a while."""
        if len(numbers) > _FEW:
            return Found(self.documents(numbers), self._frequencies_of(numbers))
        key = numbers.tobytes()
        found = self._recent.get(key)
        if found is None:  # another thread, which merges, may make it too, or clear what is kept: that does no harm
            if len(self._recent) >= _MOST_RECENT:
                self.forget()
            found = self._recent[key] = Found(self.documents(numbers), self._frequencies_of(numbers))
        return found

    def forget(self) -> None:
        """Keep no postings any longer."""
        self._recent.clear()

    def documents(self, numbers: Array) -> Array:
        """Return the documents of some words, word after word."""
        if len(numbers) == 1:
            return self._documents_of(int(numbers[0]))
        return self._documents_of_many(numbers, self.counts(numbers))

    def places(self, numbers: Array, wanted: Array) -> Places:
        """Return where the words stand in the wanted documents.

        Args:
            numbers: Of the words, ascending.
            wanted: For each document of the segment, whether it is.
        """
        found = self.found(numbers)
        per_term = self.place_counts(numbers)
        frequencies = found.frequencies.astype(np.int64)
        if int(frequencies.sum()) != int(per_term.sum()):
            raise self._disagreement()
        chosen = wanted[found.documents]
        keys = found.documents.astype(np.int64) << POSITION_BITS
        if len(numbers) and _is_run(numbers) and np.count_nonzero(chosen) * 2 >= len(chosen):
            places = self._run(int(self._positions[numbers[0]]), keys, frequencies)
            if chosen.all():
                return places
            is_wanted = np.repeat(chosen, frequencies)
            return Places(places.begins[is_wanted], places.ends[is_wanted])
        before = np.cumsum(frequencies)
        shifts = self._positions[numbers].astype(np.int64) - (np.cumsum(per_term) - per_term)
        starts = before - frequencies + np.repeat(shifts, self.counts(numbers))
        frequencies = frequencies[chosen]
        return self._at(keys[chosen], frequencies, ragged(starts[chosen], frequencies))

    def is_plain(self, number: int) -> bool:
        """Whether a word spans one position wherever it stands."""
        first, last = np.searchsorted(self._wide, self._positions[number : number + 2])
        return bool(first == last)

    def spread(self, number: int) -> tuple[Array, Array, Array]:
        """Return the documents of a word, how often it stands in each, and the index of its first place there."""
        found = self.found(np.array([number], np.int64))
        frequencies = found.frequencies.astype(np.int64)
        stops = np.cumsum(frequencies) + int(self._positions[number])
        if int(stops[-1]) != int(self._positions[number + 1]):
            raise self._disagreement()
        return found.documents, frequencies, stops - frequencies

    def distances(self, starts: Array, frequencies: Array) -> Array:
        """Return the distances between places, of as many from each index on as its frequency says.

        Args:
            starts: Indices, ascending; at least one.
            frequencies: At least 1 each.
        """
        total, span = int(frequencies.sum()), int(starts[-1] + frequencies[-1] - starts[0])
        if span > _SPARSE * total:
            return self._gaps.at(ragged(starts, frequencies))
        gaps = self._gaps.between(int(starts[0]), int(starts[0]) + span)
        return gaps if span == total else gaps[ragged(starts - starts[0], frequencies)]

    def gaps(self, start: int, stop: int) -> tuple[Array, Array, Array]:
        """Return gaps of consecutive places; and which of these are wide, counted from the first, and how wide."""
        first, last = np.searchsorted(self._wide, np.array((start, stop), np.uint32))
        wide = self._wide[first:last].astype(np.int64) - start
        return self._gaps.between(start, stop), wide, self._widths[first:last]

    def position_range(self, first: int, stop: int) -> tuple[int, int]:
        """Return the first place of a word, and that of another."""
        return int(self._positions[first]), int(self._positions[stop])

    def _disagreement(self) -> DamagedError:
        return DamagedError(part="search", detail=f"frequencies and positions of {self._name} do not agree")

    def _run(self, start: int, keys: Array, frequencies: Array) -> Places:
        """Return all places of some documents, from one index on, of each as many as its frequency says."""
        stop = start + int(frequencies.sum())
        gaps, wide, widths = self.gaps(start, stop)
        begins = _walked(gaps, keys, frequencies)
        ends = begins + 1
        ends[wide] += widths
        return Places(begins, ends)

    def _at(self, keys: Array, frequencies: Array, at: Array) -> Places:
        """Return the places at these indices; of each document as many as its frequency says.

        Args:
            keys: Of the first positions of the documents.
            frequencies: How many places each has.
            at: The indices, ascending.
        """
        if not len(at):
            return Places(at, at)
        begins = _walked(self._gaps.at(at), keys, frequencies)
        ends = begins + 1
        low, high = np.searchsorted(self._wide, np.array((at[0], at[-1] + 1), np.uint32))
        if low < high:
            wide = self._wide[low:high]
            near = np.minimum(np.searchsorted(wide, at.astype(np.uint32)), len(wide) - 1)
            is_wide = wide[near] == at
            ends[is_wide] += self._widths[low + near[is_wide]]
        return Places(begins, ends)

    def _frequencies_of(self, numbers: Array) -> Array:
        """Return the frequencies of words, ascending, word after word."""
        if not len(numbers):
            return np.zeros(0, np.uint32)
        if _is_run(numbers):
            return self._frequencies.between(int(self._postings[numbers[0]]), int(self._postings[numbers[-1] + 1]))
        return self._frequencies.at(ragged(self._postings[numbers].astype(np.int64), self.counts(numbers)))

    def _starts_of(self, terms: Array) -> Array:
        """Return how many postings the terms before each of these have, and at the end all."""
        starts = np.zeros(len(terms) + 1, np.int64)
        np.cumsum(self.counts(terms.astype(np.int64)), out=starts[1:])
        return starts

    def _documents_of(self, number: int) -> Array:
        everywhere = int(np.searchsorted(self._everywhere, np.uint32(number)))
        if everywhere < len(self._everywhere) and self._everywhere[everywhere] == number:
            return np.flatnonzero(self._flags(everywhere)).astype(np.uint16)
        dense = int(np.searchsorted(self._dense, np.uint32(number)))
        if dense < len(self._dense) and self._dense[dense] == number:
            start, stop = int(self._dense_starts[dense]), int(self._dense_starts[dense + 1])
            return (np.cumsum(self._steps.between(start, stop), dtype=np.int64) - 1).astype(np.uint16)
        before = int(self._dense_starts[dense] + self._everywhere_starts[everywhere])
        return self._documents[int(self._postings[number]) - before : int(self._postings[number + 1]) - before]

    def _documents_of_many(self, numbers: Array, counts: Array) -> Array:
        """Return the documents of words, word after word; those that stand everywhere one by one, others at once."""
        dense, is_dense = _among(self._dense, numbers)
        everywhere, is_everywhere = _among(self._everywhere, numbers)
        starts = self._postings[numbers].astype(np.int64) - self._dense_starts[dense]
        starts -= self._everywhere_starts[everywhere]
        is_rare = ~(is_dense | is_everywhere)
        if is_rare.all():
            return self._documents[ragged(starts, counts)]
        documents = np.empty(int(counts.sum()), np.uint16)
        documents[np.repeat(is_rare, counts)] = self._documents[ragged(starts[is_rare], counts[is_rare])]
        if is_dense.any():
            documents[np.repeat(is_dense, counts)] = self._dense_documents(dense[is_dense], counts[is_dense])
        ends = np.cumsum(counts)
        for which in np.flatnonzero(is_everywhere).tolist():
            documents[ends[which] - counts[which] : ends[which]] = np.flatnonzero(self._flags(everywhere[which]))
        return documents

    def _flags(self, everywhere: int) -> Array:
        """Return for each document whether it has a word, given by its number among those that stand everywhere."""
        width = (self.size + 7) >> 3
        return flags_between(self._bits[everywhere * width : (everywhere + 1) * width], 0, self.size)

    def _dense_documents(self, dense: Array, counts: Array) -> Array:
        """Return the documents of frequent words, given by their numbers among these: the sums of their steps."""
        starts = self._dense_starts[dense]
        if _is_run(dense):
            steps = self._steps.between(int(starts[0]), int(starts[-1]) + int(counts[-1]))
        else:
            steps = self._steps.at(ragged(starts, counts))
        walked = np.cumsum(steps, dtype=np.int64)
        firsts = np.cumsum(counts) - counts
        before = walked[firsts] - steps[firsts]
        documents: Array = (walked - np.repeat(before, counts) - 1).astype(np.uint16)
        return documents


def _among(some: Array, numbers: Array) -> tuple[Array, Array]:
    """Return where each number would stand among some others, ascending, and whether it stands there."""
    at = np.searchsorted(some, numbers.astype(some.dtype))
    is_there = np.zeros(len(numbers), bool)
    inside = at < len(some)
    is_there[inside] = some[at[inside]] == numbers[inside]
    return at, is_there


def _walked(gaps: Array, keys: Array, frequencies: Array) -> Array:
    """Return the keys of places from the distances between them.

    One sum runs over all: the first distance of each document is made to lead there from the last place before it.

    Args:
        gaps: The distances; the first of each document from its beginning.
        keys: Of the first positions of the documents.
        frequencies: How many places each document has; at least one.
    """
    steps = gaps.astype(np.int64)
    if not len(steps):
        return steps
    firsts = np.cumsum(frequencies) - frequencies
    lasts = keys + np.add.reduceat(steps, firsts)
    steps[firsts] += keys
    steps[firsts[1:]] -= lasts[:-1]
    return np.cumsum(steps, out=steps)


def _is_run(numbers: Array) -> bool:
    """Whether ascending numbers leave none out."""
    return int(numbers[-1]) - int(numbers[0]) + 1 == len(numbers)
