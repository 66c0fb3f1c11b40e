"""English words for times that are seen from the day of publication: "yesterday", "three decades ago"."""

from __future__ import annotations

from datetime import date, timedelta

from index.entities.dates import interval as cal
from index.entities.dates.english_calendar import month_named
from index.entities.dates.english_words import DAYS, FEW, ORDINALS, STEPS, Groups, number_of
from index.entities.dates.interval import Interval, Precision
from index.entities.dates.seen_from import SeenFrom

NAMED_DAYS = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "yesterday": -1,
    "last night": -1,
    "overnight": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


def named_day(seen: SeenFrom, groups: Groups) -> Interval:
    """Return a day near the day of publication by its name."""
    return cal.day(seen.published + timedelta(NAMED_DAYS[groups["name"]]))


def weekday_named(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the last such weekday, or the next where the words look forward; the day of publication counts."""
    wanted, here = DAYS[groups["weekday"]], seen.published
    since = (here.weekday() - wanted) % 7
    if seen.is_forward:
        return cal.day(here + timedelta((wanted - here.weekday()) % 7))
    return cal.day(here - timedelta(since))


def relative_weekday(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the weekday before, in the week of, or after the day of publication."""
    wanted, here, step = DAYS[groups["weekday"]], seen.published, STEPS[groups["which"]]
    if step == 0:
        return cal.day(cal.week(here).first + timedelta(wanted))
    if step < 0:
        return cal.day(here - timedelta((here.weekday() - wanted - 1) % 7 + 1))
    return cal.day(here + timedelta((wanted - here.weekday() - 1) % 7 + 1))


def weekend_named(seen: SeenFrom, groups: Groups) -> Interval:
    """Return a Saturday and Sunday."""
    step = STEPS[groups["which"]] if groups.get("which") else (0 if seen.is_forward else -1)
    saturday = cal.week(seen.published).first + timedelta(5)
    if step < 0 and saturday + timedelta(1) > seen.published:
        saturday -= timedelta(7)
    if step > 0:
        saturday += timedelta(7)
    return Interval(saturday, saturday + timedelta(1), Precision.DAY)


def relative_unit(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return the calendar's last, present or next week, month, quarter, year, decade or century."""
    here, step = seen.published, STEPS[groups["which"]]
    match groups["unit"]:
        case "week":
            return cal.week(here + timedelta(7 * step))
        case "month":
            return cal.month(here.year, here.month + step)
        case "quarter":
            return cal.quarter(here.year, (here.month + 2) // 3 + step)
        case "year":
            return cal.year(here.year + step)
        case "decade":
            first = here.year // 10 * 10 + 10 * step
            return cal.years(first, first + 9, Precision.DECADE)
        case _:
            return cal.century((here.year + 99) // 100 + step)


def year_before_last(seen: SeenFrom, _groups: Groups) -> Interval:
    """Return the year before last."""
    return cal.year(seen.published.year - 2)


def week_of_month(seen: SeenFrom, groups: Groups) -> Interval:
    """Return seven days of a month: its first, second … or last."""
    whole = month_named(seen, groups)
    if groups["ordinal"] == "last":
        return Interval(whole.last - timedelta(6), whole.last, Precision.WEEK)
    first = whole.first + timedelta(7 * (ORDINALS[groups["ordinal"]] - 1))
    return Interval(first, min(first + timedelta(6), whole.last), Precision.WEEK)


_PRECISIONS = {
    "hour": Precision.DAY,
    "day": Precision.DAY,
    "week": Precision.WEEK,
    "fortnight": Precision.WEEK,
    "month": Precision.MONTH,
    "year": Precision.YEAR,
    "decade": Precision.DECADE,
    "centur": Precision.CENTURY,
}


def moved(here: date, number: int, unit: str) -> date:
    """Return the day some units later; the number may be negative."""
    if unit in {"hour", "day", "week", "fortnight"}:
        hours = {"hour": 1, "day": 24, "week": 168, "fortnight": 336}[unit] * number
        return here + timedelta(-(-hours // 24) if hours > 0 else hours // 24)
    return cal.months_after(here, number * {"month": 1, "year": 12, "decade": 120, "centur": 1200}[unit])


def around(here: date, number: int, unit: str) -> Interval:
    """Return the unit of the calendar that lies some units away: three months ago is a month."""
    there = moved(here, number, unit)
    match unit:
        case "day" | "hour":
            return cal.day(there)
        case "week" | "fortnight":
            return cal.week(there)
        case "month":
            return cal.month(there.year, there.month)
        case "year":
            return cal.year(there.year)
        case "decade":
            return cal.years(there.year - 5, there.year + 4, Precision.DECADE)
        case _:
            return cal.years(there.year - 50, there.year + 49, Precision.CENTURY)


def long_ago(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the unit of the calendar so many units ago."""
    return around(seen.published, -number_of(groups["number"]), groups["unit"])


def half_century_ago(seen: SeenFrom, _groups: Groups) -> Interval:
    """Return the ten years around fifty years ago."""
    return around(seen.published, -5, "decade")


def from_now(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the unit of the calendar in so many units."""
    return around(seen.published, number_of(groups["number"]), groups["unit"])


def few_ago(seen: SeenFrom, groups: Groups) -> Interval:
    """Return a vague time some units ago."""
    nearest, farthest = FEW[groups.get("few", "")]
    unit = groups["unit"]
    near, far = around(seen.published, -nearest, unit), around(seen.published, -farthest, unit)
    return Interval(far.first, near.last, Precision.VAGUE)


_VAGUE = {
    "day": ("day", 7),
    "week": ("day", 30),
    "fortnight": ("day", 30),
    "month": ("month", 6),
    "year": ("year", 5),
    "decade": ("year", 30),
    "centur": ("year", 300),
}


def vague_past(seen: SeenFrom, groups: Groups) -> Interval:
    """Return recent days, weeks, months or years."""
    unit, number = _VAGUE[groups["unit"]]
    return Interval(moved(seen.published, -number, unit), seen.published, Precision.VAGUE)


def vague_future(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the coming days, weeks, months or years."""
    unit, number = _VAGUE[groups["unit"]]
    return Interval(seen.published, moved(seen.published, number, unit), Precision.VAGUE)


def stretch_of(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the last or next so many units, to or from the day of publication."""
    number = number_of(groups["number"]) if groups.get("number") else 1
    there = moved(seen.published, number * (1 if STEPS[groups["which"]] > 0 else -1), groups["unit"])
    return cal.days(there, seen.published, _PRECISIONS[groups["unit"]])


def within(seen: SeenFrom, groups: Groups) -> Interval:
    """Return the time until so many units have passed."""
    there = moved(seen.published, number_of(groups["number"]), groups["unit"])
    return Interval(seen.published, there, _PRECISIONS[groups["unit"]])


FEASTS = {"new year's eve": (12, 31), "new year's day": (1, 1), "christmas eve": (12, 24), "christmas day": (12, 25)}


def feast_named(seen: SeenFrom, groups: Groups) -> Interval | None:
    """Return a feast of the calendar."""
    month, number = FEASTS[groups["name"].replace("’", "'")]
    if groups.get("year"):
        return cal.day(date(int(groups["year"]), month, number))
    found = seen.nearest(lambda year: date(year, month, number))
    return cal.day(found) if found else None
