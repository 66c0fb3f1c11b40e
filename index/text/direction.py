"""Which way a text runs."""

from __future__ import annotations

import unicodedata
from collections import Counter
from enum import StrEnum

_LOOK_AT = 4000  # code points; a longer look changes nothing and costs time on huge texts


class Direction(StrEnum):
    """The base direction of a text or paragraph."""

    LTR = "ltr"
    RTL = "rtl"


def direction_of(text: str) -> Direction:
    """Return the direction that most strongly directed characters of the text have.

    A plain majority, not the first strong character of UAX #9: a saved page often begins with a Latin menu.
    """
    right = left = 0
    for character, count in Counter(text[:_LOOK_AT]).items():
        bidi = unicodedata.bidirectional(character)
        if bidi in {"R", "AL"}:
            right += count
        elif bidi == "L":
            left += count
    return Direction.RTL if right > left else Direction.LTR
