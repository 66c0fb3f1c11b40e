"""From the words for a date to the days that they mean."""

from __future__ import annotations

import re
from datetime import date

from index.entities.dates import interval as cal
from index.entities.dates.before_elsewhere import is_before
from index.entities.dates.english import english
from index.entities.dates.interval import Interval
from index.entities.dates.languages import LANGUAGES
from index.entities.dates.seen_from import SeenFrom, UndatedError
from index.entities.dates.simple import understander
from index.entities.dates.tense import is_done, is_future, is_past
from index.entities.dates.tense_elsewhere import is_future_in

_ENGLISH = "en"
_LONGEST = 80  # code points; no expression is longer
_DASHES = str.maketrans("‐‑‒–—", "-----")
_BEFORE = re.compile(
    r"^(?:on|at|over|during|around|about|in|as early as|as late as|as recently as|as soon as|back in|the morning of"
    r"|the evening of|the night of(?! \d)|the afternoon of)[ ]"
)

_HOW_LONG = re.compile(
    r"in (?!recent|coming)[a-z\d-]+ (?:hour|day|week|fortnight|month|year|decade|centur)(?:s|y|ies)?$"
)
_STRETCHED_OUT = re.compile(
    r"\b(?:first|only|once|twice|times|worst|\w{2,}est|most|least)(?: [\w-]+){0,3} $", re.IGNORECASE
)


def resolve(
    expression: str, published: date | None, *, before: str = "", behind: str = "", language: str = "en"
) -> Interval | None:
    """Return the days that the words for a date mean; None where that cannot be told.

    Args:
        expression: As it stands in the text: "late last year", "3–5 May", "in the coming weeks".
        published: The day of publication; without it, words that need it mean nothing.
        before: What stands before the expression in its sentence: it tells "will meet on Monday" from "met on
            Monday".
        behind: What stands behind it in its sentence: "On Monday the council will meet".
        language: Language code of the text.
    """
    if len(expression) > _LONGEST:
        return None
    words = " ".join(expression.translate(_DASHES).lower().split()).strip(" ,.;:")
    code = language.partition("-")[0].lower() or _ENGLISH
    understand = _LANGUAGES.get(code)
    if understand is None:
        return None
    if code == _ENGLISH and _HOW_LONG.match(words) and (_STRETCHED_OUT.search(before) or is_past(before)):
        return None  # "the worst flood in three decades", "it was drafted in eleven days"
    is_to_come = is_future(before, behind) if code == _ENGLISH else is_future_in(code, before, behind)
    seen = SeenFrom(published, is_to_come, code == _ENGLISH and is_done(before))
    try:
        found = understand(words, seen)
        return cal.before(found, published) if found and is_before(code, before, behind) else found
    except (UndatedError, OverflowError, ValueError):
        return None  # a day that no calendar of ours has: the year 0, or after 9999


def _understand_english(words: str, seen: SeenFrom) -> Interval | None:
    found = english(words, seen)
    while found is None and _BEFORE.match(words):
        words = _BEFORE.sub("", words)
        found = english(words, seen)
    return found


_LANGUAGES = {_ENGLISH: _understand_english, **{code: understander(words) for code, words in LANGUAGES.items()}}
