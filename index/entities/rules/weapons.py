"""Weapons and platforms named by a designation: S-400, F-35A, T-72B3, AK-47."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised

_SURE = 0.9
_WINDOW = 12  # tokens on either side in which a word may say that a doubtful designation is a weapon
# Single letters are shared with roads, papers, rooms and vitamins: all but these need a word that speaks of weapons.
_FREE = frozenset(["F", "S", "T"])  # single letters that are weapons more often than not: F-35, S-400, T-72
_FIGURES = re.compile(r"\d{1,4}(?:[A-Z]{1,3}\d?)?s?\Z")
_WITHOUT_HYPHEN = re.compile(r"(?:F1[4568]|F2[02]|F35[ABC]?|S[345]00|AK47|RPG7|T(?:55|62|64|72|80|90)[A-Z]?\d?)s?\Z")


def designations(tokens: Tokenised, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield designations."""
    finder = _DesignationFinder(tokens, lexicon)
    words = tokens.words
    for index, word in enumerate(words):
        after = finder.end_of(index) if word[0].isupper() else 0
        if after:
            span = tokens.span(index, after)
            known = lexicon.names.known(words[index:after])
            yield Candidate(span.start, span.end, Kind.WEAPON, _SURE, known.canonical if known else "")


class _DesignationFinder:
    def __init__(self, tokens: Tokenised, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._words = tokens.words
        self._letters = lexicon.names.words("weapon-letters")
        self._context = lexicon.names.words("weapon-context")
        self._roads = lexicon.names.words("road-words")

    def end_of(self, index: int) -> int:
        """Return the end of the designation at ``index``; 0 where none stands."""
        word = self._words[index]
        if index + 2 < len(self._words) and self._words[index + 1] == "-":
            return self._end_after_hyphen(index)
        return index + 1 if _WITHOUT_HYPHEN.match(word) and self._is_among_weapons(index) else 0

    def _end_after_hyphen(self, index: int) -> int:
        """Return the end of S-400, F-35A or Su-24M."""
        tokens, words = self._tokens, self._words
        touching = tokens.touches(index + 1) and tokens.touches(index + 2)
        continues = tokens.touches(index) and words[index - 1] == "-"
        if not touching or continues or not _FIGURES.match(words[index + 2]):
            return 0
        letters = words[index].upper()
        if letters in _FREE and len(words[index + 2].rstrip("s")) > 1:
            return index + 3
        if len(letters) == 1:
            behind = self._words[index + 3].lower() if index + 3 < len(self._words) else ""
            is_road = behind in self._roads
            return index + 3 if not is_road and self._is_among_weapons(index) else 0
        return index + 3 if letters in self._letters else 0

    def _is_among_weapons(self, index: int) -> bool:
        near = self._words[max(0, index - _WINDOW) : index + _WINDOW]
        return any(word.lower() in self._context for word in near)
