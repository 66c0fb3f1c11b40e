"""Spans of days, and the calendar's own spans: weeks, months, seasons, decades."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}  # their first months, in the north


class Precision(StrEnum):
    """How exactly words tell a time."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Interval:
    """From one day to another, both included.

    Attributes:
        first: The first day.
        last: The last day.
        precision: How exactly the words tell it.
    """

    first: date
    last: date
    precision: Precision

    def until(self, other: Interval) -> Interval:
        """Return the time from the beginning of this to the end of the other."""
        return Interval(self.first, other.last, other.precision)


def day(one: date) -> Interval:
    """Return a day."""
    return Interval(one, one, Precision.DAY)


def days(first: date, last: date, precision: Precision) -> Interval:
    """Return the time between two days, whichever comes first."""
    return Interval(min(first, last), max(first, last), precision)


def week(one: date) -> Interval:
    """Return the week, from Monday to Sunday, of a day."""
    monday = one - timedelta(one.weekday())
    return Interval(monday, monday + timedelta(6), Precision.WEEK)


def month(year_number: int, number: int) -> Interval:
    """Return a month; the number may lie outside 1 to 12 and then counts into other years."""
    year_number, number = year_number + (number - 1) // 12, (number - 1) % 12 + 1
    last = calendar.monthrange(year_number, number)[1]
    return Interval(date(year_number, number, 1), date(year_number, number, last), Precision.MONTH)


def quarter(year_number: int, number: int) -> Interval:
    """Return a quarter; the number may lie outside 1 to 4."""
    first, last = month(year_number, 3 * number - 2), month(year_number, 3 * number)
    return Interval(first.first, last.last, Precision.QUARTER)


def half(year_number: int, number: int) -> Interval:
    """Return the first or second half of a year."""
    return Interval(month(year_number, 6 * number - 5).first, month(year_number, 6 * number).last, Precision.HALF)


def season(year_number: int, name: str) -> Interval:
    """Return a season of the north, by the month: "summer" is June to August, "winter" begins in December."""
    first = _SEASONS[name]
    return Interval(month(year_number, first).first, month(year_number, first + 2).last, Precision.SEASON)


def year(number: int) -> Interval:
    """Return a year."""
    return Interval(date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


def before(whole: Interval, here: date | None) -> Interval:
    """Return the time before another, from today on; where that is past, its last day alone, vaguely.

    Args:
        whole: What it lies before.
        here: Today; None where it is unknown.
    """
    last = whole.first - timedelta(1)
    if here is None or last < here:
        return Interval(last, last, Precision.VAGUE)
    return Interval(here, last, whole.precision)


def years(first: int, last: int, precision: Precision) -> Interval:
    """Return several years, both included."""
    return Interval(date(first, 1, 1), date(last, 12, 31), precision)


def century(number: int) -> Interval:
    """Return a century: the 20th is 1901 to 2000."""
    return years(100 * number - 99, 100 * number, Precision.CENTURY)


def months_after(one: date, number: int) -> date:
    """Return the same day some months later, or earlier; the last of the month where that has fewer days."""
    there = month(one.year, one.month + number)
    return there.first.replace(day=min(one.day, there.last.day))


_WEEK_PARTS = {"early": (0, 2), "mid": (1, 3), "late": (4, 6)}  # days from Monday
_MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}
_DECADE_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
_CENTURY_PARTS = {"early": (0, 32), "mid": (33, 65), "late": (66, 99)}
_THIRDS = {"early": 0, "mid": 1, "late": 2}


def _whole_decade(first: int) -> Interval:
    return years(first, min(first + 9, date.max.year), Precision.DECADE)


def _whole_century(first: int) -> Interval:
    return years(first, min(first + 99, date.max.year), Precision.CENTURY)


def part(whole: Interval, name: str) -> Interval:
    """Return the "early", "mid" or "late" part of a time; the precision stays that of the whole."""
    if whole.precision is Precision.WEEK and whole == week(whole.first):
        first, last = _WEEK_PARTS[name]
        return Interval(whole.first + timedelta(first), whole.first + timedelta(last), whole.precision)
    if whole.precision is Precision.MONTH and whole == month(whole.first.year, whole.first.month):
        first, last = _MONTH_PARTS[name]
        return Interval(
            whole.first.replace(day=first), whole.last.replace(day=min(last, whole.last.day)), whole.precision
        )
    if whole in {_whole_decade(whole.first.year), _whole_century(whole.first.year)}:
        parts = _DECADE_PARTS if whole.precision is Precision.DECADE else _CENTURY_PARTS
        first, last = parts[name]
        start = whole.first.year
        return years(start + first, start + last, whole.precision)
    if whole.precision is Precision.DAY:
        return whole
    return _third(whole, _THIRDS[name])


def _third(whole: Interval, number: int) -> Interval:
    """Return a third of a time that is made of months; of any other, the whole, as nobody could say which part."""
    end_of_month = month(whole.last.year, whole.last.month).last
    length = (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1
    if whole.first.day != 1 or whole.last != end_of_month or length < 3:
        return whole
    start = whole.first.month + length * number // 3
    end = whole.first.month + length * (number + 1) // 3 - 1
    return Interval(month(whole.first.year, start).first, month(whole.first.year, end).last, whole.precision)


def edge(whole: Interval, *, is_end: bool) -> Interval:
    """Return the beginning or end of a time: of a year its first or last month, of others the early or late part."""
    if whole.precision is not Precision.YEAR:
        return part(whole, "late" if is_end else "early")
    return month(whole.first.year, 12 if is_end else 1)
