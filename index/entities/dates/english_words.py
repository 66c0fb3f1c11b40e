"""The words and patterns of which English expressions for dates are made."""

from __future__ import annotations

from collections.abc import Callable

from index.entities.dates.interval import Interval
from index.entities.dates.seen_from import SeenFrom

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
MONTH_NUMBER = {name: number for number, name in enumerate(MONTHS.split(), 1)}
WEEK = "monday tuesday wednesday thursday friday saturday sunday"
DAYS = {name: number for number, name in enumerate(WEEK.split())}
COUNT = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
TENS = {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
SMALL = {word: number for number, word in enumerate(COUNT.split())} | TENS | {"a": 1, "an": 1}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
FEW = {"few": (2, 5), "several": (2, 5), "some": (2, 5), "": (2, 5)}

M = (
    r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?"
)
Y = r"(?P<year>1[0-9]\d\d|20\d\d)"
D = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
D2 = r"(?P<day2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
W = r"(?P<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?"
N = r"(?P<number>\d{1,4}|" + "|".join(sorted(SMALL, key=len, reverse=True)) + ")"
U = r"(?P<unit>day|week|fortnight|month|year|decade|centur)(?:s|y|ies)?"
REL = r"(?P<which>last|past|previous|this|next|coming)"
SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
TIME = r"(?:[ ](?:morning|afternoon|evening|night))?"
ORDINAL = r"(?P<ordinal>first|second|third|fourth|fifth|last)"

Groups = dict[str, str]
Make = Callable[[SeenFrom, Groups], Interval | None]


STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
UNIT_STRETCH = r"(?P<unit>hour|day|week|fortnight|month|year|decade|centur)(?:s|y|ies)?"


def number_of(word: str) -> int:
    """Return the number that a word or figures tell."""
    return int(word) if word.isdigit() else SMALL[word]
