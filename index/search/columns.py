"""What is known about each document besides its words: values that many share (outlet, language), or of its own.

A column of ``NAME`` has three sections: ``NAME.values``, the different values in UTF-8, in order, one after the
other; ``NAME.ends``, where each begins, and the length of the whole; ``NAME.codes``, for each document the number of
its value. A column of several values to a document has ``NAME.counts`` beside them: how many of the codes are whose.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

import numpy as np

from index.search.packing import Array, smallest
from index.search.sections import SectionFile, SectionWriter

_SCAN = 16  # looking a value up costs as much as passing over so many


def write_column(file: SectionWriter, name: str, values: Sequence[bytes]) -> None:
    """Write a column of one value to a document."""
    different = sorted(set(values))
    numbers = {value: number for number, value in enumerate(different)}
    ends = np.cumsum([0, *(len(value) for value in different)])
    file.put(f"{name}.values", b"".join(different))
    file.put(f"{name}.ends", (smallest(ends),))
    file.put(f"{name}.codes", (smallest(np.array([numbers[value] for value in values], np.int64)),))


def write_lists(file: SectionWriter, name: str, values: Sequence[Sequence[bytes]]) -> None:
    """Write a column of any number of values to a document."""
    write_column(file, name, [value for some in values for value in some])
    file.put(f"{name}.counts", (smallest(np.array([len(some) for some in values], np.int64)),))


class Column:
    """A column of strings.

    Attributes:
        codes: The numbers of the values, document after document.
        counts: How many of the codes each document has; None where each has one.
        text: The bytes of all values, in order.
        ends: Where each value begins in them, and the length of the whole.
    """

    def __init__(self, file: SectionFile, name: str) -> None:
        self.text = file.array(f"{name}.values")
        self.ends = file.array(f"{name}.ends")
        self._text = self.text.data
        self.codes = file.array(f"{name}.codes")
        self.counts = file.array(f"{name}.counts") if f"{name}.counts" in file else None
        self._document_of: Array | None = None
        self._flags: dict[int, Array] = {}

    def __len__(self) -> int:
        """Return how many different values there are."""
        return len(self.ends) - 1

    def value(self, code: int) -> bytes:
        """Return the value of a number, in UTF-8."""
        return bytes(self._text[int(self.ends[code]) : int(self.ends[code + 1])])

    def code(self, value: bytes) -> int:
        """Return the number of a value, or -1 where no document has it."""
        code = self.first_from(value)
        return code if code < len(self) and self.value(code) == value else -1

    def first_from(self, value: bytes) -> int:
        """Return the number of the first value that is not before this one."""
        return bisect_left(range(len(self)), value, key=self.value)

    def of_document(self, document: int) -> bytes:
        """Return the value of a document; for columns of one value to each."""
        return self.value(int(self.codes[document]))

    def documents(self, value: bytes) -> Array:
        """Return the documents that have the value; for columns of one value to each."""
        code = self.code(value)
        return np.flatnonzero(self.codes == code) if code >= 0 else np.zeros(0, np.int64)

    def flags(self, code: int) -> Array:
        """Return for each document whether it has the value of a number; kept, so for columns of few values."""
        if code not in self._flags:
            self._flags[code] = self.codes == code
        return self._flags[code]

    def document(self, value: bytes) -> int:
        """Return the last document that has the value, or -1; quick where each document has a value of its own."""
        code = self.code(value)
        if code < 0:
            return -1
        if self._document_of is None:
            documents = np.zeros(len(self), np.int64)
            documents[self.codes] = np.arange(len(self.codes))
            self._document_of = documents
        return int(self._document_of[code])

    def documents_of(self, values: AbstractSet[bytes]) -> list[int]:
        """Return the last document of each of the values that the column has, in no order."""
        if len(values) * _SCAN < len(self):
            return [document for document in map(self.document, values) if document >= 0]
        text, ends = bytes(self._text), self.ends.tolist()
        return [self.document(value) for value in (text[a:b] for a, b in pairwise(ends)) if value in values]

    def each_document_of(self, values: Sequence[bytes]) -> Array:
        """Return the last document that has each of these values, or -1, in the order of the values."""
        found = np.full(len(values), -1, np.int64)
        if not len(self) or not values:
            return found
        known, wanted = self._as_array(), np.array(values, bytes)
        codes = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        is_known = known[codes] == wanted
        documents = np.zeros(len(self), np.int64)
        documents[self.codes] = np.arange(len(self.codes))
        found[is_known] = documents[codes[is_known]]
        return found

    def _as_array(self) -> Array:
        """Return all values, in order; those of one length, such as ids, are not copied."""
        lengths = np.diff(self.ends.astype(np.int64))
        if lengths[0] and (lengths == lengths[0]).all():
            return np.frombuffer(self._text, f"S{lengths[0]}", len(self))
        return np.array([self.value(code) for code in range(len(self))], bytes)

    def lists(self) -> list[list[bytes]]:
        """Return the values of all documents."""
        values = [self.value(code) for code in range(len(self))]
        counts = self.counts.tolist() if self.counts is not None else [1] * len(self.codes)
        codes = iter(self.codes.tolist())
        return [[values[next(codes)] for _ in range(count)] for count in counts]
