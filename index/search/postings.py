"""How the words of one part of an article are kept in a segment: the writing side. ``part`` is the reading side.

For each part (title, text …) a segment has these sections; "term" is the number of a word in the order of its bytes:

- ``terms``, ``ends``: the words in UTF-8, each with a line feed after it; where each ends.
- ``postings``, ``positions``: for each term, how many postings and positions stand before its own; at the end, all.
- ``documents``: for rare terms, the numbers of the documents, 16 bits each.
- ``dense``: which terms are frequent; ``steps``: for these, the distances between documents, a byte each, the first
  counted from -1. Terms in more than one document of 64 are frequent, so nearly all distances are below 255.
- ``everywhere``: which terms stand in one document of eight or more; ``bits``: for each of these, a bit for each
  document, filled up to whole bytes.
- ``frequencies``: for each posting, how often the word stands there; 4 bits.
- ``gaps``: for each of these places, the distance from the one before it in the document, or from its beginning: its
  low byte; ``gaps.far``: a bit for each that is above 255; ``gaps.high``: the high bytes of those.
- ``wide``, ``widths``: at which places the term spans more than one word, and how many more.
- ``lengths``: the number of words of the part in each document.
- ``pairs``: for frequent words of the text, how often which two follow one another; see ``frequent_pairs``.
- ``beginnings``, ``sums``: for some beginnings of words, how often these stand in each document; see the module
  ``beginnings``.

What does not fit into its bits stands in two sections more, ``….at`` and ``….over`` (see ``packing``).

What they weigh, with those two, for the text of 100,000 news articles of 900 words, in hundredths of that text:

=============== ===== ==============================================
gaps             25.3 low bytes 16.3, high bytes 7.0, bits 2.0
frequencies       4.6
steps             3.3
documents         3.3
bits              1.5
terms, ends       1.2
wide, widths      0.6
postings          0.4
positions         0.4
other parts       0.9 mostly titles
columns           0.4
pairs             1.6 of frequent words
together         43.5 and 1.0 for the sums of beginnings
=============== ===== ==============================================
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from index.search.beginnings import Beginnings
from index.search.clauses import BODY
from index.search.frequent_pairs import PAIRS, WORDS, FrequentWords, Word
from index.search.packing import BYTE, NIBBLE, Array, Bits, Escaped, escape, joined, packed, smallest
from index.search.sections import SectionWriter

MOST_DOCUMENTS = 1 << 16  # of one segment
MOST_PLACES = (1 << 32) - 1  # of one part of one segment
DENSE = 64  # a term is frequent when it stands in one of so many documents, or more
EVERYWHERE = 8  # the same for those that have a bit for each document, which is smaller then


@dataclass(frozen=True, slots=True)
class Postings:
    """Some terms, in the order of their bytes, and where they stand.

    Attributes:
        terms: In UTF-8.
        counts: For each, in how many documents it stands.
        documents: Their numbers, ascending within a term.
        frequencies: For each document of each term, in how many places.
        gaps: For each place, the distance from the one before, or from -0 for the first of a document.
        wide: Which places span more than one word, ascending, as indices of ``gaps``.
        widths: How many more.
    """

    terms: list[bytes]
    counts: Array
    documents: Array
    frequencies: Array
    gaps: Array
    wide: Array
    widths: Array


def dense_terms(counts: Array, documents: int) -> tuple[Array, Array]:
    """Return whether each of the terms has steps, and whether it has bits, in a segment of so many documents."""
    counts = counts.astype(np.int64)
    has_bits = counts * EVERYWHERE >= documents
    return (counts * DENSE >= documents) & ~has_bits, has_bits


@dataclass(slots=True)
class PartWriter:
    """Takes the postings of a part, ranges of terms one after the other, and writes them, packed.

    Attributes:
        name: Of the part.
        size: How many documents the segment has.
    """

    name: str
    size: int
    _terms: list[bytes] = field(default_factory=list)
    _counts: list[Array] = field(default_factory=list)
    _places: list[Array] = field(default_factory=list)
    _documents: list[Array] = field(default_factory=list)
    _steps: list[Escaped] = field(default_factory=list)
    _bits: list[Array] = field(default_factory=list)
    _frequencies: list[Escaped] = field(default_factory=list)
    _gaps: list[Array] = field(default_factory=list)
    _far: Bits = field(default_factory=Bits)
    _high: list[Escaped] = field(default_factory=list)
    _wide: list[Array] = field(default_factory=list)
    _widths: list[Array] = field(default_factory=list)
    _positions: int = 0
    _beginnings: Beginnings = field(init=False)
    _frequent: FrequentWords = field(init=False)

    def __post_init__(self) -> None:
        self._beginnings = Beginnings(self.size if self.name != PAIRS else 0)
        self._frequent = FrequentWords(self.size if self.name == BODY else 0)

    def add(self, some: Postings) -> None:
        """Take the next terms."""
        starts = np.cumsum(some.counts, dtype=np.int64) - some.counts
        has_steps, has_bits = dense_terms(some.counts, self.size)
        is_dense = np.repeat(has_steps, some.counts)
        steps = np.diff(some.documents.astype(np.int32), prepend=np.int32(-1))
        steps[starts] = some.documents[starts].astype(np.int32) + 1
        self._terms += some.terms
        self._counts.append(some.counts)
        places = np.add.reduceat(some.frequencies, starts, dtype=np.int64)
        self._places.append(places)
        self._documents.append(some.documents[np.repeat(~(has_steps | has_bits), some.counts)])
        self._steps.append(escape(steps[is_dense], BYTE))
        for term in np.flatnonzero(has_bits).tolist():
            flags = np.zeros(self.size, bool)
            flags[some.documents[starts[term] : starts[term] + some.counts[term]]] = True
            self._bits.append(np.packbits(flags, bitorder="little"))
        self._frequencies.append(escape(some.frequencies, NIBBLE))
        self._beginnings.add(some.terms, some.counts, some.documents, some.frequencies)
        self._pick_frequent(some, starts, places)
        self._add_places(some)

    def _pick_frequent(self, some: Postings, starts: Array, places: Array) -> None:
        """Take those of the terms whose pairs may be kept; none that spans several positions somewhere."""
        ends = np.cumsum(places)
        for term in np.flatnonzero(self._frequent.is_frequent(places)).tolist():
            postings = slice(int(starts[term]), int(starts[term] + some.counts[term]))
            first, stop = int(ends[term] - places[term]), int(ends[term])
            if not np.diff(np.searchsorted(some.wide, (first, stop))).any():
                gaps = some.gaps[first:stop]
                self._frequent.add(Word(some.terms[term], some.documents[postings], some.frequencies[postings], gaps))

    def _add_places(self, some: Postings) -> None:
        far = some.gaps > 255
        self._gaps.append(some.gaps.astype(np.uint8))
        self._far.add(far)
        self._high.append(escape(some.gaps[far] >> 8, BYTE))
        self._wide.append(some.wide + self._positions)
        self._widths.append(some.widths)
        self._positions += len(some.gaps)

    def write(self, file: SectionWriter, lengths: Array) -> None:
        """Write the sections of the part."""
        counts, places = _whole(self._counts), _whole(self._places)
        name = self.name
        file.put(f"{name}.terms", b"".join(term + b"\n" for term in self._terms))
        file.put(f"{name}.ends", (_summed([len(term) + 1 for term in self._terms]),))
        file.put(f"{name}.postings", (_summed(counts),))
        file.put(f"{name}.positions", (_summed(places),))
        file.put(f"{name}.documents", self._documents, "<u2")
        has_steps, has_bits = dense_terms(counts, self.size)
        file.put(f"{name}.dense", (np.flatnonzero(has_steps),), "<u4")
        self._put_packed(file, "steps", self._steps, BYTE)
        file.put(f"{name}.everywhere", (np.flatnonzero(has_bits),), "<u4")
        file.put(f"{name}.bits", self._bits, "|u1")
        self._put_packed(file, "frequencies", self._frequencies, NIBBLE)
        file.put(f"{name}.gaps", self._gaps, "|u1")
        file.put(f"{name}.gaps.far", self._far.finish(), "|u1")
        self._put_packed(file, "gaps.high", self._high, BYTE)
        file.put(f"{name}.wide", self._wide, "<u4")
        file.put(f"{name}.widths", (smallest(_whole(self._widths)),))
        file.put(f"{name}.lengths", (smallest(lengths),))
        self._beginnings.write(file, name)
        if self._frequent.terms():
            self._write_pairs(file)

    def _write_pairs(self, file: SectionWriter) -> None:
        """Write the pairs of frequent words, as a part without places."""
        file.put(WORDS, b"".join(term + b"\n" for term in self._frequent.terms()))
        pairs, nothing = self._frequent.pairs(), np.zeros(0, np.uint32)
        self._frequent = FrequentWords(0)  # the places of its words weigh much, and are not needed any more
        writer = PartWriter(PAIRS, self.size)
        if pairs.terms:
            writer.add(Postings(*pairs, gaps=nothing, wide=nothing, widths=nothing.astype(np.uint8)))
        writer.write(file, nothing)

    def _put_packed(self, file: SectionWriter, what: str, numbers: list[Escaped], bits: int) -> None:
        small, at, values = joined(numbers)
        file.put(f"{self.name}.{what}", packed(small, bits), "|u1")
        file.put(f"{self.name}.{what}.at", (at,), "<u4")
        file.put(f"{self.name}.{what}.over", (smallest(values),))


def _whole(pieces: list[Array]) -> Array:
    return np.concatenate(pieces).astype(np.int64, copy=False) if pieces else np.zeros(0, np.int64)


def _summed(numbers: Array | list[int]) -> Array:
    """Return how much stands before each, and at the end the sum."""
    sums = np.zeros(len(numbers) + 1, np.int64)
    np.cumsum(numbers, out=sums[1:])
    return smallest(sums)
