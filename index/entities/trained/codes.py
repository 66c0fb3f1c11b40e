"""What a word is to the linear members: its form, parts, clusters and lists, each as one number.

A number is a hash of what it stands for; ``linear`` turns numbers into rows of a table. The parts are those of
Ratinov and Roth (2009), "Design challenges and misconceptions in named entity recognition".
"""

from __future__ import annotations

import re
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from index.entities.trained.knowledge import UNKNOWN_CAPITALS, Knowledge

Codes = npt.NDArray[np.uint32]

PARTS = (
    "word",
    "outline",
    "outline in full",
    "first two",
    "first three",
    "first four",
    "last two",
    "last three",
    "last four",
    "few clusters",
    "some clusters",
    "many clusters",
    "names",
    "cues",
    "capitals",
)
"""What is told of a word; 0 stands for a part that it has not."""

NUMBER = {part: number for number, part in enumerate(PARTS)}
_LONG = 7  # letters from which on an outline is shortened
_REPEATS = re.compile(r"(.)\1+")
_DIGITS = re.compile(r"\d")


def codes_of(word: str, row: int, knowledge: Knowledge) -> list[int]:
    """Return the numbers of a word's parts, in the order of ``PARTS``.

    Args:
        word: The word.
        row: The row of its vector; 0 where it has none.
        knowledge: What is known of words.
    """
    low = _DIGITS.sub("0", word.lower())
    full = shape(word)
    short = _REPEATS.sub(r"\1", full)
    is_word = low[0].isalpha()
    starts = (low[:size] if is_word and len(low) > size else "" for size in (2, 3, 4))
    ends = (low[-size:] if is_word and len(low) > size else "" for size in (2, 3, 4))
    lists = (knowledge.categories_of(word), knowledge.cues.get(word.lower(), 0))
    values = (
        low,
        short,
        full if len(full) < _LONG else f"{short}+",
        *starts,
        *ends,
        *(str(number) if number >= 0 else "" for number in knowledge.clusters_of(row)),
        *(str(bits) if bits else "" for bits in lists),
        str(knowledge.capitals.get(word.lower(), UNKNOWN_CAPITALS)),
    )
    return [_code(part, value) if value else 0 for part, value in zip(PARTS, values, strict=True)]


def code_of_gap() -> list[int]:
    """Return the numbers of the empty places between sentences, which tell that one ends or begins."""
    return [_code(part, "\n") if part in {"word", "outline"} else 0 for part in PARTS]


@lru_cache(maxsize=4096)
def shape(word: str) -> str:
    """Return the outline of a word: "Xxx" for "Abc", "dd" for "12"."""
    return "".join(_outline(letter) for letter in word)


def _outline(letter: str) -> str:
    if letter.isupper():
        return "X"
    if letter.isalpha():
        return "x"
    return "d" if letter.isdigit() else letter


def _code(part: str, value: str) -> int:
    # CRC-32 is quick, and the same in every process, which Python's own hash is not.
    return crc32(f"{part}={value}".encode("utf-8", "surrogatepass")) or 1
