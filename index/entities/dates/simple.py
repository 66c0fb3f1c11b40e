"""Expressions for dates in other languages than English, by what their words tell.

The order of the words matters little to their meaning: "geçen yılın mart ayında" and "en mars de l'année dernière"
both tell a month and last year. What they tell is gathered, and makes an interval, or none where it does not fit
together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from index.entities.dates import calendar_words as sort
from index.entities.dates import english_relative as relative
from index.entities.dates import interval as cal
from index.entities.dates.calendar_words import CalendarWords, Told
from index.entities.dates.english_calendar import date_or_none, day_in_figures, iso_day, relative_season
from index.entities.dates.english_words import DAYS
from index.entities.dates.interval import Interval, Precision
from index.entities.dates.seen_from import SeenFrom

_SOON = 31  # days within which a day without its year is one to come, as in English
_WHICH = {-1: "last", 0: "this", 1: "next"}
_ANY_DAY = date(2024, 5, 15)
_WEEKDAYS = tuple(DAYS)
_TIMES = sort.TIME_FIGURES + sort.DOTTED + sort.CLOCK
_SILENT = frozenset(sort.OF + sort.IN + sort.TO + sort.AND + sort.PART_OF_DAY + sort.BESIDE + sort.AT)
_SPANS = sort.SPAN + sort.YEAR + sort.DECADES
_SUFFIXES = frozenset(sort.LOCATIVE + sort.GENITIVE + sort.ABLATIVE)


def understand(words: CalendarWords, expression: str, seen: SeenFrom) -> Interval | None:
    """Return what an expression means; None where that cannot be told.

    Args:
        words: Of its language.
        expression: As it stands in the text.
        seen: Whence, and whether looking forward.

    Raises:
        UndatedError: it needs a day of publication, and there is none.
    """
    told = [one for one in words.read(expression) if one.sort not in _SILENT and one.sort not in _SUFFIXES]
    if told and told[0].sort == sort.DATE_FIGURES and len(told) == 1:
        return _in_figures(str(told[0].value), seen)
    if len(told) > 1 and all(one.sort in sort.YEAR_FIGURES + sort.DAY_FIGURES for one in told):
        return _in_numbers(told, seen)
    gathered = _Gathered(told)
    found = gathered.interval(seen) if gathered.is_known else None
    parts = gathered.values(sort.PART + sort.PART_BEHIND)
    return cal.part(found, str(parts[0])) if found and parts else found


def _in_figures(value: str, seen: SeenFrom) -> Interval | None:
    one, other, year = value.replace("/", ".").split(".")
    return day_in_figures(seen, {"one": one, "other": other, "year": year})


def _in_numbers(told: Sequence[Told], seen: SeenFrom) -> Interval | None:
    """Return a day as ISO 8601 writes it, or years from one to another."""
    sorts = "".join(one.sort for one in told)
    numbers = [int(one.value) for one in told]
    if sorts == "ydd":
        year, month, day = numbers
        return iso_day(seen, {"year": str(year), "m": str(month), "d": str(day)})
    is_range = sorts == "yy" and numbers[0] < numbers[1]
    return cal.years(numbers[0], numbers[1], Precision.YEAR) if is_range else None


class _Gathered:
    """What the words of an expression tell, by sort."""

    def __init__(self, told: Sequence[Told]) -> None:
        self._told = told
        self.is_known = bool(told) and all(one.sort not in sort.UNKNOWN + _TIMES for one in told)

    def values(self, sorts: str) -> list[int | str]:
        """Return the values of all words of these sorts, in order."""
        return [one.value for one in self._told if one.sort in sorts]

    def numbers(self, sorts: str) -> list[int]:
        """Return the numbers that words of these sorts tell."""
        return [int(one) for one in self.values(sorts)]

    def interval(self, seen: SeenFrom) -> Interval | None:
        """Return the time that is told."""
        ways: tuple[Callable[[SeenFrom], Interval | None], ...] = (
            self._ago,
            self._stretch,
            self._decade,
            self._season,
            self._calendar,
            self._named_day,
            self._weekday,
            self._span,
        )
        return next((found for way in ways if (found := way(seen)) is not None), None)

    def _which(self) -> int | None:
        found = self.numbers(sort.WHICH + sort.WHICH_BEHIND)
        return found[0] if len(found) == 1 else None

    def _ago(self, seen: SeenFrom) -> Interval | None:
        if not self.values(sort.AGO_BEFORE + sort.AGO_BEHIND):
            return None
        twice = self.values(sort.TWO_UNITS)
        units = twice or self.values(_SPANS + sort.UNIT)
        number = self.numbers(sort.NUMBER + sort.DAY_FIGURES) or [2 if twice else 1]
        return relative.around(seen.published, -number[0], str(units[0])) if len(units) == 1 else None

    def _stretch(self, seen: SeenFrom) -> Interval | None:
        """Return "the last three years", to the day of publication."""
        numbers, units = self.numbers(sort.NUMBER + sort.DAY_FIGURES), self.values(_SPANS + sort.UNIT)
        steps = self.numbers(sort.WHICH + sort.WHICH_BEHIND + sort.STRETCHING)
        if len(numbers) != 1 or len(units) != 1 or not any(steps) or self.values(sort.MONTH + sort.LONE_MONTH):
            return None
        which = "last" if min(steps) < 0 else "next"
        return relative.stretch_of(seen, {"number": str(numbers[0]), "which": which, "unit": str(units[0])})

    def _decade(self, _seen: SeenFrom) -> Interval | None:
        years = self.numbers(sort.DECADE_FIGURES)
        if self.values(sort.DECADES + sort.PLURAL) or "decade" in self.values(sort.SPAN):
            years += self.numbers(sort.YEAR_FIGURES)
        if len(years) != 1 or years[0] % 10:
            return None
        return cal.years(years[0], years[0] + 9, Precision.DECADE)

    def _season(self, seen: SeenFrom) -> Interval | None:
        seasons, years, which = self.values(sort.SEASON), self._years(seen), self._which()
        if len(seasons) != 1:
            return None
        if len(years) == 1:
            return cal.season(years[0], str(seasons[0]))
        if which is None:
            return None
        return relative_season(seen, {"season": str(seasons[0]), "which": _WHICH[which]})

    def _years(self, seen: SeenFrom) -> list[int]:
        """Return the years that are told, in figures or as "last year"."""
        years, which = self.numbers(sort.YEAR_FIGURES), self._which()
        if not years and which is not None and self.values(_SPANS) == ["year"]:
            years = [seen.published.year + which]
        return years

    def _calendar(self, seen: SeenFrom) -> Interval | None:
        """Return days of a month, a month or a year."""
        months = list(dict.fromkeys(self.numbers(sort.MONTH + sort.LONE_MONTH)))
        days, years = self.numbers(sort.DAY_FIGURES + sort.DAY_WORD), self._years(seen)
        if len(months) > 1 or len(years) > 1 or len(days) > 2 or (days and not months):
            return None
        if not months:
            return cal.year(years[0]) if years and self.values(sort.YEAR_FIGURES) else None
        month = months[0]
        if not days:
            return cal.month(years[0] if years else self._year_of_month(month, seen), month)
        return self._days(days, month, years, seen)

    def _year_of_month(self, month: int, seen: SeenFrom) -> int:
        which = self._which()
        if which == 0:
            return seen.published.year
        looking = seen if which is None else seen.looking(forward=which > 0)
        found = looking.nearest(lambda year: cal.month(year, month).first)
        assert found is not None  # noqa: S101 - every year has the month
        return found.year

    def _days(self, days: Sequence[int], month: int, years: Sequence[int], seen: SeenFrom) -> Interval | None:
        which = self._which()
        first = date_or_none(years[0], month, days[0]) if years else None
        if not years and which == 0:
            first = date_or_none(seen.published.year, month, days[0])
        elif not years:
            looking = seen if which is None else seen.looking(forward=which > 0)
            first = looking.nearest(
                lambda year: date_or_none(year, month, days[0]), soon=_SOON if which is None else 0
            )
        last = date_or_none(first.year, month, days[-1]) if first else None
        return Interval(first, last, Precision.DAY) if first and last and first <= last else None

    def _named_day(self, seen: SeenFrom) -> Interval | None:
        steps = self.numbers(sort.NAMED_DAY)
        return cal.day(seen.published + timedelta(steps[0])) if len(steps) == 1 else None

    def _weekday(self, seen: SeenFrom) -> Interval | None:
        weekdays, which = self.numbers(sort.WEEKDAY + sort.LONE_WEEKDAY), self._which()
        if len(weekdays) != 1:
            return None
        groups = {"weekday": _WEEKDAYS[weekdays[0]], "which": "" if which is None else _WHICH[which]}
        return relative.weekday_named(seen, groups) if which is None else relative.relative_weekday(seen, groups)

    def _span(self, seen: SeenFrom) -> Interval | None:
        spans, which = self.values(_SPANS), self._which()
        if len(spans) != 1 or which is None:
            return None
        return relative.relative_unit(seen, {"unit": str(spans[0]), "which": _WHICH[which]})


def understander(words: CalendarWords) -> Callable[[str, SeenFrom], Interval | None]:
    """Return what understands the expressions of a language."""
    return lambda expression, seen: understand(words, expression, seen)


def understands(words: CalendarWords, expression: str) -> bool:
    """Whether an expression can mean a time at all, whenever it was written."""
    try:
        return understand(words, expression, SeenFrom(_ANY_DAY)) is not None
    except (OverflowError, ValueError):
        return False  # a day that no calendar of ours has
