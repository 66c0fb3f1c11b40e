"""How often the words with the same beginning stand in each document, for beginnings that very many words have.

Whoever types a word asks for its first letter first, and for the second: thousands of words, with a posting of one of
them for every few words of all texts. Adding these up takes longer than most of what can be asked, and gives a number
for nearly each document. So the sums are kept, a byte for each document (see ``packing``), where a beginning of one
or two letters has more postings than are quickly added up. They weigh about a hundredth of the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np

from index.search.packing import BYTE, Array, Escaped, escape, smallest
from index.search.sections import SectionWriter

LETTERS = (1, 2)
FREQUENT = 4  # postings for each document, from which on a beginning has its sums kept
FEWEST_DOCUMENTS = 4096  # of a segment that keeps any; in smaller ones all is quick


@dataclass(slots=True)
class _Row:
    """The sums of one beginning, as far as its words were seen.

    Attributes:
        beginning: In UTF-8.
        sums: How often its words stand in each document.
        postings: How many were added up.
    """

    beginning: bytes
    sums: Array
    postings: int = 0


@dataclass(slots=True)
class Beginnings:
    """Takes the postings of terms in the order of their bytes, adds them up, and writes the sums.

    Attributes:
        size: How many documents there are.
    """

    size: int
    _current: dict[int, _Row] = field(default_factory=dict)
    _kept: list[tuple[bytes, Escaped]] = field(default_factory=list)

    def add(self, terms: Sequence[bytes], counts: Array, documents: Array, frequencies: Array) -> None:
        """Take the next terms, as in ``postings.Postings``."""
        if self.size < FEWEST_DOCUMENTS:
            return
        ends = [0, *np.cumsum(counts).tolist()]
        for letters in LETTERS:
            for beginning, first, stop in _groups(terms, letters):
                if len(beginning.decode()) == letters:
                    row = self._row(letters, beginning)
                    some = slice(ends[first], ends[stop])
                    row.postings += ends[stop] - ends[first]
                    np.add.at(row.sums, documents[some], frequencies[some])

    def _row(self, letters: int, beginning: bytes) -> _Row:
        """Return the sums of a beginning; terms come in order, so that those of the one before are complete."""
        row = self._current.get(letters)
        if row is None or row.beginning != beginning:
            self._close(letters)
            row = self._current[letters] = _Row(beginning, np.zeros(self.size, np.uint32))
        return row

    def _close(self, letters: int) -> None:
        row = self._current.pop(letters, None)
        if row is not None and row.postings > FREQUENT * self.size:
            self._kept.append((row.beginning, escape(row.sums, BYTE)))

    def write(self, file: SectionWriter, name: str) -> None:
        """Write the sections: the beginnings, and the sums of one after the other."""
        for letters in LETTERS:
            self._close(letters)
        at = [sums.at + row * self.size for row, (_, sums) in enumerate(self._kept)]
        file.put(f"{name}.beginnings", b"".join(beginning + b"\n" for beginning, _ in self._kept))
        file.put(f"{name}.sums", [sums.small for _, sums in self._kept], "|u1")
        file.put(f"{name}.sums.at", at, "<u4")
        file.put(f"{name}.sums.over", [smallest(np.concatenate([sums.values for _, sums in self._kept] or [_NONE]))])


_NONE = np.zeros(0, np.uint32)


def _groups(terms: Sequence[bytes], letters: int) -> Iterator[tuple[bytes, int, int]]:
    """Yield what terms begin with, and the first and the end of those that do."""
    first = 0
    for beginning, some in groupby(term.decode()[:letters] for term in terms):
        stop = first + sum(1 for _ in some)
        yield beginning.encode(), first, stop
        first = stop
