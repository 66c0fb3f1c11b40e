"""Military units by their number: "82nd Airborne Division", "7th Fleet", "XVIII Airborne Corps", "Third Army"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.tokenised import Setting, Tokenised

_SURE = 0.9
_LONGEST = 4  # words between the number and the word for the sort
_ORDINAL = re.compile(r"\d{1,4}(?:st|nd|rd|th)\Z")
_ROMAN = re.compile(r"[IVX]{1,6}\Z")
_WORDS = frozenset(
    [
        "First",
        "Second",
        "Third",
        "Fourth",
        "Fifth",
        "Sixth",
        "Seventh",
        "Eighth",
        "Ninth",
        "Tenth",
        "Eleventh",
        "Twelfth",
    ]
)
_BEGINNINGS = frozenset("0123456789IVX" + "".join(word[0] for word in _WORDS))
_UNITS = frozenset(["Army", "Battalion", "Brigade", "Corps", "Fleet", "Regiment", "Squadron", "Wing"])
_UNITS_OF = frozenset(["Division", "Group", "Company", "Battery", "Detachment", "Infantry", "Cavalry", "Artillery"])
"""Units only with a word between: "1st Armoured Division", but the "1st Division" may be of football."""
_OF_ROMAN = frozenset(["Corps", "Army"])


def units(tokens: Tokenised) -> Iterator[Candidate]:
    """Yield military units. Time grows with the number of tokens."""
    words = tokens.words
    for index, word in enumerate(words):
        if word[0] not in _BEGINNINGS or tokens.setting[index] != Setting.SENTENCE:
            continue
        roman = _ROMAN.match(word) is not None
        if word in _WORDS or roman or _ORDINAL.match(word):
            after = _end(tokens, index, _OF_ROMAN if roman else _UNITS)
            if after:
                span = tokens.span(index, after)
                yield Candidate(span.start, span.end, Kind.ORG, _SURE)


def _end(tokens: Tokenised, number: int, sorts: frozenset[str]) -> int:
    """Return where the unit of a number ends: behind the last word for its sort; 0 where none stands."""
    words, found = tokens.words, 0
    for index in range(number + 1, min(number + 2 + _LONGEST, len(words))):
        if not tokens.is_beside(index) or not words[index][0].isupper() or tokens.touches(index):
            break
        if words[index] in sorts or (words[index] in _UNITS_OF and sorts is _UNITS and index > number + 1):
            found = index + 1
    return found
