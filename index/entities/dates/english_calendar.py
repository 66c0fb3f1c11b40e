"""English names of the calendar: days, months, quarters, decades."""

from __future__ import annotations

from datetime import date

from index.entities.dates import interval as cal
from index.entities.dates.english_words import MONTH_NUMBER, ORDINALS, STEPS, Groups
from index.entities.dates.interval import Interval, Precision
from index.entities.dates.seen_from import SeenFrom

_SOON = 31  # days within which a day without its year is one to come


def month_number(groups: Groups) -> int:
    """Return the number of a month, from 1."""
    return MONTH_NUMBER[groups["month"][:3]]


def calendar_day(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return a day of a month, or several."""
    month, number = month_number(groups), int(groups["day"])
    if groups.get("year"):
        first = date_or_none(int(groups["year"]), month, number)
    else:
        first = seen.nearest(lambda year: date_or_none(year, month, number), soon=_SOON)
    if first is None:
        return None
    if not groups.get("day2"):
        return cal.day(first)
    last = date_or_none(first.year, month, int(groups["day2"]))
    return Interval(first, last, Precision.DAY) if last and first <= last else None


def date_or_none(year: int, month: int, number: int) -> date | None:
    """Return a date; None where the month has no such day."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def day_in_figures(_seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return a day in figures."""
    one, other, year = int(groups["one"]), int(groups["other"]), int(groups["year"])
    number, month = (one, other) if other <= 12 else (other, one)  # the day first, unless that cannot be
    found = date_or_none(year, month, number)
    return cal.day(found) if found else None


def iso_day(_seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return a day as ISO 8601 writes it."""
    found = date_or_none(int(groups["year"]), int(groups["m"]), int(groups["d"]))
    return cal.day(found) if found else None


def month_named(seen: SeenFrom, groups: Groups) -> Interval:
    """Return a month."""
    number = month_number(groups)
    if groups.get("year"):
        return cal.month(int(groups["year"]), number)
    found = seen.nearest(lambda year: cal.month(year, number).first)
    assert found is not None  # noqa: S101 - every year has the month
    return cal.month(found.year, number)


def month_of_year(seen: SeenFrom, groups: Groups) -> Interval:
    """Return a month of last, this or next year."""
    return cal.month(seen.published.year + STEPS[groups["which"]], month_number(groups))


def relative_month(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the last, present or next month of a name."""
    here, number = seen.published, month_number(groups)
    step = STEPS[groups["which"]]
    if step == 0:
        return cal.month(here.year, number)
    if step < 0:
        return cal.month(here.year - (number >= here.month), number)
    return cal.month(here.year + (number <= here.month), number)


def year_named(_seen: SeenFrom, groups: Groups) -> Interval:
    """Return a year."""
    return cal.year(int(groups["year"]))


def years_named(_seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return several years."""
    first, last = int(groups["year"]), groups["last"]
    end = int(last) if len(last) == 4 else first - first % 100 + int(last)
    return cal.years(first, end, Precision.YEAR) if first < end else None


def decade_named(_seen: SeenFrom, groups: Groups) -> Interval:
    """Return a decade."""
    first = int(groups["year"])
    return cal.years(first, first + 9, Precision.DECADE)


def century_named(_seen: SeenFrom, groups: Groups) -> Interval:
    """Return a century."""
    return cal.century(int(groups["number"]))


def quarter_named(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return a quarter; "the last quarter" is the one before that of publication."""
    is_of_a_year = bool(groups.get("year") or groups.get("which"))
    if groups.get("ordinal") == "last" and not is_of_a_year:
        here = seen.published
        return cal.quarter(here.year, (here.month + 2) // 3 - 1)
    number = int(groups["q"]) if groups.get("q") else {**ORDINALS, "last": 4}[groups["ordinal"]]
    return cal.quarter(year_meant(seen, groups), number) if number <= 4 else None


def half_named(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return half a year."""
    number = {**ORDINALS, "last": 2}[groups["ordinal"]]
    return cal.half(year_meant(seen, groups), number) if number <= 2 else None


def year_meant(seen: SeenFrom, groups: Groups) -> int:
    """Return the year of a quarter or half, which may be left out."""
    if groups.get("year"):
        return int(groups["year"])
    return seen.published.year + STEPS.get(groups.get("which", ""), 0)


def season_named(_seen: SeenFrom, groups: Groups) -> Interval:
    """Return a season of a year."""
    return cal.season(int(groups["year"]), groups["season"].replace("fall", "autumn"))


def relative_season(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the last, present or next season of a name."""
    name, step, here = groups["season"].replace("fall", "autumn"), STEPS[groups["which"]], seen.published
    found = [cal.season(here.year + offset, name) for offset in (-2, -1, 0, 1)]
    if step < 0:
        return max((one for one in found if one.last < here), key=lambda one: one.first)
    if step > 0:
        later = [one for one in found if one.first > here and one.first.year > here.year]
        return later[0] if later else cal.season(here.year + 1, name)
    return next((one for one in found if one.first <= here <= one.last), cal.season(here.year, name))
