"""Tells whether a page writes 04/05/2021 for 4 May or for 5 April, by what else stands on it.

English is written in countries of both orders. Other numbers of the page that can be read in one way only, a day that
is one of the two readings, the day of the week beside the numbers, and an American time zone tell which is meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from index.articles.dates import WRITTEN_BOTH_WAYS, WrittenDate, date_in_path, dates_in

UNSURE = "text, order of day and month unsure"
"""What is said to be the source of a day whose numbers may be read in two ways."""

_MOST_READ = 400  # pieces of text
_NUMBERS = re.compile(r"(?<![\d./-])(?P<first>[0-3]?\d)(?P<mark>[-/])(?P<second>[0-3]?\d)(?P=mark)(?:19|20)\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LAST_MONTH = 12
_DAYS_OF_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_OF_WEEK = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b", re.IGNORECASE)
_BESIDE = 24  # code points between the day of the week and the numbers
_AMERICAN_TIME = re.compile(
    r"\d\s?(?:[ap]\.?m\.?)?\s(?:ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST|PDT)\b", re.IGNORECASE
)
_MONTH_FIRST, _DAY_FIRST = "us", "gb"  # countries that stand for the two orders


def with_order(language: str, texts: Iterable[str], address: str = "") -> str:
    """Return the tag of a language by which ``dates_in`` reads the numbers of this page.

    Args:
        language: A tag of the page's language, with the country where the page states one.
        texts: Pieces of the page's text; the first 400 with a year are looked at.
        address: Where the page was published, or the name of its file.
    """
    primary = language.partition("-")[0]
    written = [text for text in texts if _YEAR.search(text)][:_MOST_READ]
    if primary not in WRITTEN_BOTH_WAYS or not any(map(_NUMBERS.search, written)):
        return language
    country = _told_by_numbers(written) or _told_by_days(written, primary, address)
    return f"{primary or 'en'}-{country}" if country else language


def day_to_tell(written: Sequence[WrittenDate], place: int, source: str) -> tuple[date, str]:
    """Return one of some written days with where it is known from: ``source``, or that it is unsure."""
    return written[place].day, source if written[place].other is None else UNSURE


def read_in_order(day: date, texts: Iterable[str], language: str) -> tuple[date, str]:
    """Return a day that a search found in some text, read in the order of its page, with where it is known from.

    Args:
        day: The day that was found, whichever way its numbers were read.
        texts: Pieces of the page's text.
        language: What ``with_order`` returned for the page.
    """
    primary = language.partition("-")[0]
    for text in filter(_NUMBERS.search, texts):
        for unsure in (found for found in dates_in(text, primary) if found.other):
            if day in {unsure.day, unsure.other}:
                read = next(found for found in dates_in(text, language) if found.span == unsure.span)
                return day_to_tell((read,), 0, "text")
    return day, "text"


def _told_by_numbers(texts: Iterable[str]) -> str:
    """Return the country whose order numbers have that can be read in one way only; "" where both orders occur."""
    found = {
        _DAY_FIRST if int(numbers["first"]) > _LAST_MONTH else _MONTH_FIRST
        for text in texts
        for numbers in _NUMBERS.finditer(text)
        if max(int(numbers["first"]), int(numbers["second"])) > _LAST_MONTH
    }
    return found.pop() if len(found) == 1 else ""


def _told_by_days(texts: Sequence[str], primary: str, address: str) -> str:
    """Return the country whose order makes unsure numbers the day that something else on the page says."""
    written = [(text, found) for text in texts for found in dates_in(text, primary)]
    sure = {found.day for _, found in written if found.other is None} | {date_in_path(address)}
    for text, found in written:
        if found.other is None:
            continue
        if (found.day in sure) != (found.other in sure):
            return _DAY_FIRST if found.day in sure else _MONTH_FIRST
        around = text[max(0, found.span.start - _BESIDE) : found.span.end + _BESIDE]
        said = {_DAYS_OF_WEEK.index(day.lower()) for day in _DAY_OF_WEEK.findall(around)}
        if (found.day.weekday() in said) != (found.other.weekday() in said):
            return _DAY_FIRST if found.day.weekday() in said else _MONTH_FIRST
        if _AMERICAN_TIME.search(text[found.span.end : found.span.end + _BESIDE]):
            return _MONTH_FIRST
    return ""
