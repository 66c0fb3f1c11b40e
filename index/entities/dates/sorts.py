"""Which sort of time an expression tells: a date of the calendar, one seen from the present, how long, what hour."""

from __future__ import annotations

import re

from index.entities.dates import calendar_words as words
from index.entities.dates.calendar_words import CalendarWords
from index.entities.dates.languages import LANGUAGES

ABSOLUTE = "absolute"
RELATIVE = "relative"
DURATION = "duration"
TIME = "time"

_TIME = re.compile(
    r"\d{1,2}[:.]\d\d(?![\d./])|\d ?[ap]\.?m\b|^\d{4} (?:gmt|utc|local time|hours)\b|\bo['’]clock", re.IGNORECASE
)
_SEEN_FROM_NOW = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|ago|earlier|later|last|next|this|past|previous|coming|recent|before|after)\b",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\b(?:second|minute|hour|day|week|weekend|month|quarter|year|decade|night|fortnight)s?$", re.IGNORECASE
)
_CENTURIES = re.compile(r"\bcenturies$|^(?!\d+(?:st|nd|rd|th)).*\bcentury$", re.IGNORECASE)
_IN_FIGURES = re.compile(r"\d")
_TIMES = frozenset(words.TIME_FIGURES + words.DOTTED + words.CLOCK)
_FROM_NOW = frozenset(
    words.NAMED_DAY + words.WHICH + words.WHICH_BEHIND + words.STRETCHING + words.AGO_BEFORE + words.AGO_BEHIND
)
_LASTING = frozenset(
    words.NUMBER + words.DAY_FIGURES + words.UNIT + words.HOUR + words.SPAN + words.YEAR + words.DECADES
)
_FIGURES = frozenset(
    words.DAY_FIGURES + words.DAY_WORD + words.YEAR_FIGURES + words.DATE_FIGURES + words.DECADE_FIGURES
)


def sort_of(expression: str, language: str = "en") -> str:
    """Return the sort of an expression for a date; a month or weekday alone is seen from the present.

    Args:
        expression: As it stands in the text.
        language: Code of its language; one without a table is taken for English.
    """
    table = LANGUAGES.get(language)
    return _in_english(expression) if table is None else _by_words(table, expression)


def _in_english(expression: str) -> str:
    if _TIME.search(expression):
        return TIME
    if _SEEN_FROM_NOW.search(expression):
        return RELATIVE
    if _UNIT.search(expression) or _CENTURIES.search(expression):
        return DURATION
    return ABSOLUTE if _IN_FIGURES.search(expression) else RELATIVE


def _by_words(table: CalendarWords, expression: str) -> str:
    sorts = {told.sort for told in table.read(expression)}
    if not _TIMES.isdisjoint(sorts) or words.AT in sorts:
        return TIME
    if not _FROM_NOW.isdisjoint(sorts):
        return RELATIVE
    if _LASTING.issuperset(sorts):
        return DURATION
    return RELATIVE if _FIGURES.isdisjoint(sorts) else ABSOLUTE
