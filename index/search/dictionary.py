"""The words of one part of one segment, in the order of their bytes, each with its number. See ``postings``."""

from __future__ import annotations

from bisect import bisect_left

import numpy as np

from index.search.packing import Array
from index.search.sections import SectionFile

_MOST_FOUND = 1 << 14  # words whose number is remembered


class Dictionary:
    """All words of one part, read where they lie.

    Attributes:
        term_count: How many there are.
    """

    def __init__(self, file: SectionFile, name: str) -> None:
        self._text = file.array(f"{name}.terms").data
        self._ends = file.array(f"{name}.ends")
        self.term_count = len(self._ends) - 1
        self._known: dict[bytes, int] = {}

    def term(self, number: int) -> bytes:
        """Return a word by its number."""
        return bytes(self._text[int(self._ends[number]) : int(self._ends[number + 1]) - 1])

    def find(self, term: bytes) -> int:
        """Return the number of a word, or -1."""
        number = self._known.get(term)
        if number is None:
            number = self.first_from(term)
            if number == self.term_count or self.term(number) != term:
                number = -1
            if len(self._known) > _MOST_FOUND:
                self._known.clear()
            self._known[term] = number
        return number

    def first_from(self, term: bytes) -> int:
        """Return the number of the first word that is not before this one."""
        return bisect_left(range(self.term_count), term, key=self.term)

    def with_prefix(self, prefix: bytes) -> Array:
        """Return the numbers of the words that begin so."""
        first = self.first_from(prefix)
        return np.arange(first, self.first_from(prefix + b"\xff"), dtype=np.int64)

    def words(self, first: int, stop: int) -> list[str]:
        """Return the words of these numbers."""
        text = bytes(self._text[int(self._ends[first]) : int(self._ends[stop])])
        return text.decode().split("\n")[:-1]

    def text(self) -> bytes:
        """Return all words, each with a line feed after it."""
        return bytes(self._text)

    def numbers_at(self, offsets: Array) -> Array:
        """Return the numbers of the words at these offsets of ``text``."""
        return np.searchsorted(self._ends, offsets.astype(self._ends.dtype), side="right") - 1

    def ends(self) -> Array:
        """Return where each word begins in ``text``, and the length of the whole."""
        return self._ends
