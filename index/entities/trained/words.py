"""What a word says by itself: numbers of table rows and flags, worked out once for each word."""

from __future__ import annotations

import re
from zlib import crc32

import numpy as np
import numpy.typing as npt

from index.entities.trained.codes import PARTS, Codes, code_of_gap, codes_of, shape
from index.entities.trained.knowledge import (
    CAPITAL_CLASSES,
    CUE_CATEGORIES,
    NAME_CATEGORIES,
    UNKNOWN_CAPITALS,
    Knowledge,
)

Rows = npt.NDArray[np.int32]
Reals = npt.NDArray[np.float32]

# Tables whose rows are chosen by a hash of the word, or of a part of it: rows, columns.
TABLES = {"word": (8192, 32), "prefix": (2048, 16), "suffix": (4096, 24), "shape": (1024, 16)}
PIECES = (8192, 24)
"""Rows and columns of the table of pieces of three and four letters. Row 0 stands for none."""

MOST_PIECES = 12  # of one word
_FORM_FLAGS = 4  # capital, all capitals, figure in it, no letter or figure
FLAGS = len(NAME_CATEGORIES) + len(CUE_CATEGORIES) + CAPITAL_CLASSES + _FORM_FLAGS
_LONGEST = 32  # letters of a word that are looked at
_MOST_WORDS = 50_000  # remembered; then all are forgotten, so that memory stays bounded
_REPEATS = re.compile(r"(.)\1+")


class WordTable:
    """The words met so far, each with its numbers, flags and codes. Row 0 is the gap between sentences."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self.clear()

    def clear(self) -> None:
        """Forget all words."""
        self._rows: dict[str, int] = {}
        self._used = 1
        size = 1024
        self._numbers: Rows = np.zeros((size, 1 + len(TABLES)), np.int32)
        self._pieces: Rows = np.zeros((size, MOST_PIECES), np.int32)
        self._flags: Reals = np.zeros((size, FLAGS), np.float32)
        self._codes: Codes = np.zeros((size, len(PARTS)), np.uint32)
        self._codes[0] = code_of_gap()

    def rows(self, words: list[str]) -> Rows:
        """Return the row of each word."""
        if self._used > _MOST_WORDS:
            self.clear()
        known = self._rows
        return np.array([known.get(word) or self._add(word) for word in words], np.int32)

    def of(self, rows: Rows) -> tuple[Rows, Rows, Reals, Codes]:
        """Return numbers, pieces, flags and codes of these rows."""
        return self._numbers[rows], self._pieces[rows], self._flags[rows], self._codes[rows]

    def _add(self, word: str) -> int:
        row = self._used
        if row == len(self._numbers):
            self._numbers = np.concatenate([self._numbers, np.zeros_like(self._numbers)])
            self._pieces = np.concatenate([self._pieces, np.zeros_like(self._pieces)])
            self._flags = np.concatenate([self._flags, np.zeros_like(self._flags)])
            self._codes = np.concatenate([self._codes, np.zeros_like(self._codes)])
        form = word[:_LONGEST]
        vector = self._knowledge.row_of(form)
        self._numbers[row] = (vector, *numbers_of(form))
        self._codes[row] = codes_of(form, vector, self._knowledge)
        pieces = pieces_of(form)
        self._pieces[row, : len(pieces)] = pieces
        self._flags[row] = self._flags_of(form)
        self._rows[word] = row
        self._used += 1
        return row

    def _flags_of(self, word: str) -> list[float]:
        knowledge, low = self._knowledge, word.lower()
        capitals = knowledge.capitals.get(low, UNKNOWN_CAPITALS)
        form = (
            word[0].isupper(),
            word.isupper() and len(word) > 1,
            any(map(str.isdigit, word)),
            not word[0].isalnum(),
        )
        return [
            *_unpacked(knowledge.categories_of(word), len(NAME_CATEGORIES)),
            *_unpacked(knowledge.cues.get(low, 0), len(CUE_CATEGORIES)),
            *(float(capitals == step) for step in range(CAPITAL_CLASSES)),
            *map(float, form),
        ]


def _unpacked(categories: int, count: int) -> list[float]:
    return [float(categories >> bit & 1) for bit in range(count)]


def numbers_of(word: str) -> tuple[int, ...]:
    """Return the row of a word in each of the hashed ``TABLES``."""
    low = re.sub(r"\d", "0", word.lower())
    form = shape(word)
    outline = "s" + form if len(word) < 8 else "l" + _REPEATS.sub(r"\1", form)
    keys = (f"w{low}", f"p{low[:3]}", f"s{low[-3:]}", outline)
    return tuple(_hash(key, size) for key, (size, _) in zip(keys, TABLES.values(), strict=True))


def pieces_of(word: str) -> list[int]:
    """Return the rows of the word's pieces of three and four letters, its ends marked."""
    marked = f"<{word.lower()}>"
    pieces = [marked[start : start + size] for size in (3, 4) for start in range(len(marked) - size + 1)]
    return [1 + _hash(piece, PIECES[0] - 1) for piece in pieces[:MOST_PIECES]]


def _hash(key: str, size: int) -> int:
    # CRC-32 is quick, and the same in every process, which Python's own hash is not.
    return crc32(key.encode("utf-8", "surrogatepass")) % size
