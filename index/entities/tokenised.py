"""A text as the recognisers see it: tokens with their offsets, and how much a capital letter says about each.

The tokens are those of names, not those of the search index: "S-400" is three tokens that touch, "U.S." and "O'Brien"
are one, a possessive "'s" stands alone, and a run of one punctuation mark is a single token.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from enum import IntEnum

from index.entities.forms import plain
from index.text.spans import Span

# Combining marks are not \w for ``re``, but belong to the word that they mark.
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670"
_WORD = rf"[^\W\d_][\w{_MARKS}]*"
_ABBREVIATION = r"(?:[A-Za-z]\.){2,}"
_NUMBER = r"\d\w*(?:[.,:]\d\w*)*"
_POSSESSIVE = r"['’][sS](?!\w)"
_MARK_RUN = r"([^\w\s])\1*"
_JOINED = rf"(?:['’](?!(?:[sSdm]|re|ve|ll)(?!\w)){_WORD})*"
_ENGLISH = re.compile(rf"{_ABBREVIATION}|{_WORD}{_JOINED}|{_NUMBER}|{_POSSESSIVE}|{_MARK_RUN}|_+")
_OTHER = re.compile(rf"{_ABBREVIATION}|{_WORD}|{_NUMBER}|{_MARK_RUN}|_+")

_ENDS_SENTENCE = frozenset(".!?…:;|•·*>؟。")
_OPENS_QUOTE = frozenset("\"“‘«„'([–—-")
_ABBREVIATED = frozenset(
    [
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "Prof",
        "Gen",
        "Lt",
        "Col",
        "Maj",
        "Capt",
        "Sgt",
        "Cpl",
        "Adm",
        "Rev",
        "Hon",
        "Sen",
        "Rep",
        "Gov",
        "Pres",
        "Sr",
        "Jr",
        "St",
        "Mt",
        "Brig",
        "Cmdr",
        "Pvt",
        "Ft",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
        "No",
        "vs",
    ]
)
_MINIMUM_LINE = 4  # words; fewer do not show how a line is set


class Setting(IntEnum):
    """How a line is set, and so what its capitals say."""

    SENTENCE = 0
    TITLE = 1  # Every Important Word Has a Capital
    CAPITALS = 2  # EVERY LETTER IS A CAPITAL


class Tokenised:
    """A text and its tokens.

    Attributes:
        text: The text.
        starts: Where each token starts, in code points.
        ends: Where each token ends, in code points.
        words: The form of each token without accents.
        opens: Whether a capital is owed to the token's place: start of a sentence, line or quotation.
        setting: The ``Setting`` of each token's line.
    """

    __slots__ = ("_breaks", "ends", "opens", "setting", "starts", "text", "words")

    def __init__(self, text: str, *, language: str = "en", common: frozenset[str] = frozenset()) -> None:
        """Tokenise ``text``.

        Args:
            text: Any text.
            language: Its language code; in English an apostrophe may stand inside a name.
            common: Words, in lower case, that are usually written so: they show that a line is set as a title.
        """
        self.text = text
        pattern = _ENGLISH if language == "en" else _OTHER
        spans = [match.span() for match in pattern.finditer(text)]
        self.starts = array("l", [start for start, _ in spans])
        self.ends = array("l", [end for _, end in spans])
        # A mark that combines with nothing has no plain form, and stays as it is.
        self.words = [plain(text[start:end]) or text[start:end] for start, end in spans]
        self.opens = bytearray(len(spans))
        self.setting = bytearray(len(spans))
        self._breaks = bytearray(len(spans))
        self._mark_breaks()
        self._mark_openings()
        self._mark_settings(common)

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.words)

    def span(self, first: int, after: int) -> Span:
        """Return the span of the tokens ``[first, after)``."""
        return Span(self.starts[first], self.ends[after - 1])

    def at_or_after(self, offset: int) -> int:
        """Return the first token that starts at ``offset`` or later."""
        return bisect_left(self.starts, offset)

    def touches(self, index: int) -> bool:
        """Whether the token follows the one before it without a space."""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def is_beside(self, index: int) -> bool:
        """Whether the token stands on the same line as the one before it."""
        return not self._breaks[index]

    def _mark_breaks(self) -> None:
        """Mark the tokens that begin a line."""
        end = 0
        for index, start in enumerate(self.starts):
            if start > end:
                self._breaks[index] = self.text.find("\n", end, start) >= 0
            end = self.ends[index]
        if self._breaks:
            self._breaks[0] = 1

    def _mark_openings(self) -> None:
        words, opens = self.words, self.opens
        previous = "\n"
        for index, word in enumerate(words):
            if index == 0 or not self.is_beside(index):
                opens[index] = 1
            elif previous[0] in _ENDS_SENTENCE:
                opens[index] = not (previous == "." and self._is_abbreviated(index - 1))
            elif previous[0] in _OPENS_QUOTE:
                # an opening mark inside a sentence: a space before it, none after it
                opens[index] = opens[index - 1] or (not self.touches(index - 1) and self.touches(index))
            previous = word

    def _is_abbreviated(self, stop: int) -> bool:
        """Whether the full stop ``stop`` belongs to an abbreviation or an initial."""
        if stop == 0 or not self.touches(stop):
            return False
        before = self.words[stop - 1]
        if len(before) == 1 and before.isalpha():
            ends = stop > 1 and self.words[stop - 2] == "-" and not self.touches(min(stop + 1, len(self) - 1))
            return not ends  # the S of "Igla-S." is no initial
        return before in _ABBREVIATED

    def _mark_settings(self, common: frozenset[str]) -> None:
        first = 0
        for index in range(1, len(self.words) + 1):
            if index == len(self.words) or not self.is_beside(index):
                setting = _setting_of(self.words[first:index], common)
                if setting:
                    self.setting[first:index] = bytes([setting]) * (index - first)
                first = index


def _setting_of(line: list[str], common: frozenset[str]) -> Setting:
    """Judge a line by its words: how many are in capitals, and whether common words have one."""
    words = [word for word in line if len(word) > 2 and word[0].isalpha()]
    if len(words) < _MINIMUM_LINE:
        return Setting.SENTENCE
    if sum(word.isupper() for word in words) * 10 >= len(words) * 7:
        return Setting.CAPITALS
    if line[-1] == ".":
        return Setting.SENTENCE
    long_words = [word for word in words[1:] if len(word) > 3]
    small = sum(word.islower() for word in long_words)
    raised = sum(word[0].isupper() and word.lower() in common for word in long_words)
    return Setting.TITLE if raised >= 2 and small * 5 <= len(long_words) else Setting.SENTENCE
