"""Cuts a text into words that can be compared whatever became of its case, white space and typography."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate

# Letters with the marks that combine with them and the invisible characters inside them make one word; scripts that
# are written without spaces are taken letter by letter; every other visible character stands for itself.
_INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"
_UNSPACED = "\u0e00-\u0eff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
_LETTERS = rf"[^\W{_UNSPACED}]"
_JOINED = rf"[\u0300-\u036f{_INVISIBLE}]"
_WORD = re.compile(rf"({_LETTERS}+(?:{_JOINED}+{_LETTERS}*)*|[{_UNSPACED}]|(?:{_JOINED}+{_LETTERS}*)+|[^\w\s])")
_DROPPED = re.compile(rf"[{_INVISIBLE}]+")
_LIKE = str.maketrans(
    dict.fromkeys("\"'`´‘’‚‛“”„‟«»‹›′″", "'") | dict.fromkeys("‐‑‒–—―−", "-"),  # one sign for quotes, one for dashes
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text.

    Attributes:
        keys: What they are compared by: equal numbers for words that differ in case and typography only.
        starts: Where they begin, in code points.
        ends: Where they end, in code points.
        openings: Numbers of the words that begin a line.
    """

    keys: list[int]
    starts: list[int]
    ends: list[int]
    openings: frozenset[int]

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.keys)


class Vocabulary:
    """Numbers the words of several texts alike."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._seen: dict[str, int] = {}

    def words(self, text: str) -> Words:
        """Return the words of a text. Loops over all words are left to the interpreter's own, written in C."""
        parts = _WORD.split(text)  # what stands between words at even places, words at odd ones
        ends = list(accumulate(map(len, parts)))
        found = parts[1::2]
        for word in set(found) - self._seen.keys():
            self._seen[word] = self._number(word)
        openings = (number for number, between in enumerate(parts[:-1:2]) if "\n" in between or number == 0)
        return Words(list(map(self._seen.__getitem__, found)), ends[:-1:2], ends[1::2], frozenset(openings))

    def _number(self, word: str) -> int:
        folded = _DROPPED.sub("", unicodedata.normalize("NFKC", word).casefold()).translate(_LIKE)
        return self._numbers.setdefault(folded, len(self._numbers))
