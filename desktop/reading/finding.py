"""Finds words in one text, whatever their case and accents and the white space between them."""

from __future__ import annotations

import re
from array import array
from functools import lru_cache

from index.text.folding import fold
from index.text.spans import Span

MOST = 5_000  # places; whoever types one letter is still typing, and marking every "e" would keep the keys waiting

_fold_one = lru_cache(maxsize=8192)(fold)


class FoldedText:
    """A text in one spelling, with the way back to its own offsets. Spans are code points of the text.

    Args:
        text: Any length; folded character by character, so a letter and its accent may be one code point or two.
    """

    def __init__(self, text: str) -> None:
        if text.isascii():
            self._folded, self._origins = fold(text), None
            return
        pieces = [_fold_one(character) for character in text]
        self._folded = "".join(pieces)
        origins = array("L")
        for offset, piece in enumerate(pieces):
            origins.extend([offset] * len(piece))
        origins.append(len(text))
        self._origins = origins

    def occurrences(self, wanted: str) -> tuple[Span, ...]:
        """Return where words stand, in order, at most ``MOST`` places."""
        words = [re.escape("".join(map(_fold_one, word))) for word in wanted.split()]
        if not any(words):
            return ()
        found = []
        for match in re.finditer(r"\s+".join(words), self._folded):
            found.append(self._span(match.start(), match.end()))
            if len(found) == MOST:
                break
        return tuple(found)

    def _span(self, start: int, end: int) -> Span:
        if self._origins is None:
            return Span(start, end)
        # The end reaches to the next letter that is left after folding, and so takes in an accent of the last one.
        return Span(self._origins[start], max(self._origins[end], self._origins[end - 1] + 1))
