"""Days, months, years and ranges of them, as typed in a query."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from index.search.clauses import Dates

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?", re.ASCII)
_RANGE = ".."
_LAST = re.compile(r"(\d{1,4})([dwmy])", re.ASCII | re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def parse_dates(text: str) -> Dates | None:
    """Return the days that ``2021``, ``2021-09``, ``2021-09-01`` or a range such as ``2021-09..2022`` means.

    A range may be open at one end: ``2021..``, ``..2021-09``. None where the text is nothing of the sort, or the
    range ends before it begins.
    """
    if _RANGE not in text:
        return _period(text)
    left, _, right = text.partition(_RANGE)
    if not left and not right:
        return None
    begin = _period(left) if left else Dates(date.min, date.min)
    end = _period(right) if right else Dates(date.max, date.max)
    if begin is None or end is None or end.last < begin.first:
        return None
    return Dates(begin.first, end.last)


def parse_last(text: str, today: date) -> Dates | None:
    """Return the days that ``7d``, ``2w``, ``3m`` (of 30 days) or ``1y`` (of 365) before and with today are.

    None where the text is nothing of the sort.
    """
    match = _LAST.fullmatch(text)
    if match is None or not int(match[1]):
        return None
    days = int(match[1]) * _DAYS[match[2].lower()]
    return Dates(today - timedelta(days=min(days, today.toordinal()) - 1), today)


def _period(text: str) -> Dates | None:
    """Return the days of one year, month or day."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        return _days(year or 0, month, day)
    except ValueError:  # no such month or day; monthrange's IllegalMonthError is one too
        return None


def _days(year: int, month: int | None, day: int | None) -> Dates:
    """Return the days of what is given.

    Raises:
        ValueError: there is no such day.
    """
    if month is None:
        return Dates(date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return Dates(date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    only = date(year, month, day)
    return Dates(only, only)
