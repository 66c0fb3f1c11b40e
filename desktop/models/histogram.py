"""Articles over time: days put together into bars of equal length, with the empty ones between."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from index.search.counts import FacetCount

_MOST_BARS = 96  # drawn at once; more would be thinner than a pointer can tell apart


class Unit(StrEnum):
    """How long a bar is."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


_DAYS = {Unit.DAY: 1, Unit.MONTH: 30, Unit.YEAR: 365}  # at least, in a stretch


@dataclass(frozen=True, slots=True)
class Bar:
    """Articles of one stretch of time.

    Attributes:
        first: Its first day.
        last: Its last day, inclusive.
        count: How many articles were published in it.
    """

    first: date
    last: date
    count: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bars in the order of time, without a gap."""

    unit: Unit = Unit.DAY
    bars: tuple[Bar, ...] = ()

    @property
    def most(self) -> int:
        """The highest count."""
        return max((bar.count for bar in self.bars), default=0)

    def chosen(self, first: date | None, last: date | None) -> range:
        """Return the numbers of the bars that touch a range of days, ends included; None is open."""
        touching = [
            number
            for number, bar in enumerate(self.bars)
            if (last is None or bar.first <= last) and (first is None or bar.last >= first)
        ]
        return range(touching[0], touching[-1] + 1) if touching else range(0)


def histogram(days: Iterable[FacetCount]) -> Histogram:
    """Return the bars for counts of days, in the smallest unit that does not give too many of them.

    Args:
        days: Counts of days, written as ISO 8601, in any order.
    """
    counts = {date.fromisoformat(day.value): day.count for day in days}
    if not counts:
        return Histogram()
    first, last = min(counts), max(counts)
    for unit in Unit:
        if (last - first).days // _DAYS[unit] < _MOST_BARS:
            break
    stretches = tuple(_stretches(first, last, unit))
    totals = dict.fromkeys(stretches, 0)
    for day, count in counts.items():
        totals[_stretch(day, unit)] += count
    return Histogram(unit, tuple(Bar(start, end, totals[start, end]) for start, end in stretches))


def range_clause(first: date, last: date) -> str:
    """Return the clause for a range of days, ends included."""
    return f"date:{first.isoformat()}" if first == last else f"date:{first.isoformat()}..{last.isoformat()}"


def range_of(clause: str) -> tuple[date | None, date | None] | None:
    """Return the first and last day of a clause of dates; None where it is not of that form."""
    field, _, value = clause.partition(":")
    begin, dots, end = value.strip('"').partition("..")
    try:
        first = _span(begin)[0] if begin else None
        last = _span(end or ("" if dots else begin))[1] if (end or not dots) else None
    except ValueError:
        return None
    return (first, last) if field == "date" else None


def _span(value: str) -> tuple[date, date]:
    """Return the first and last day of "2026", "2026-03" or "2026-03-07"."""
    parts = [int(part) for part in value.split("-")]
    year, month, day = (*parts, *(1,) * (3 - len(parts)))
    unit = (Unit.YEAR, Unit.MONTH, Unit.DAY)[len(parts) - 1]
    return _stretch(date(year, month, day), unit)


def _stretches(first: date, last: date, unit: Unit) -> Iterable[tuple[date, date]]:
    """Yield the stretches from the one of the first day to that of the last."""
    at = _stretch(first, unit)
    while at[1] < last:
        yield at
        at = _stretch(at[1] + timedelta(days=1), unit)
    yield at


def _stretch(day: date, unit: Unit) -> tuple[date, date]:
    """Return the first and last day of the stretch that a day is in."""
    if unit is Unit.DAY:
        return day, day
    if unit is Unit.YEAR:
        return date(day.year, 1, 1), date(day.year, 12, 31)
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
