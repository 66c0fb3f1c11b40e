"""The day of publication as elements of a page and its scripts state it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from index.articles.dates import dates_in, stated_date
from index.articles.readers.page import Element, is_longer, words_of
from index.articles.readers.page_places import Places

_ELEMENTS = ("time", "abbr", "span", "div", "p", "li", "small", "em")
_MARKED = (".//*[@itemprop='datePublished']", ".//time[@pubdate]")
_CALLED = re.compile(
    r"(?:^|[\s_-])(?:date|datum|fecha|data|published?|pubdate|posted|timestamp|time|veröffentlicht)(?:$|[\s_-])"
    r"|date-?time|pub-?date|publish-?(?:ed|date|time)|post-?(?:date|time)|entry-?date|article-?date|story-?date|dateline",
)
_LATER = re.compile(r"updat|modif|last-?change|aktualis|mis à jour|actualiza|обновл", re.IGNORECASE)
_DIGITS = re.compile(r"(?:19|20)\d{6}(?:\d{4}|\d{6})")
_PRINTED = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d\d?) [\d:]+ [A-Z]+[\d:+-]* (\d{4})")  # as Java prints a time
_SHORT = re.compile(r"(?<![\d./])(\d\d)(?P<mark>[./])(\d\d)(?P=mark)(\d\d)(?![\d./])")  # day, month, year
_LONGEST = 80  # code points of the text of an element that is there to give a day
_IN_SCRIPT = re.compile(
    r"\"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publicationDate"
    r"|publication_date|publishedDate|published_date|pubDate|firstPublished|firstPublishedAt|first_published_at"
    r"|publishedTime|articlePublicationDate|datetimePublished)\"\s*:\s*\"(?P<day>\d{4}-\d\d-\d\d)"
)
_LONGEST_SCRIPT = 2_000_000  # code points of one script that is looked at


def stated_days(places: Places, language: str) -> Iterator[date]:
    """Yield the days that elements of the page state, those nearest to its headline first.

    Elements that are marked as the day of publication go before all others, and days of changes come last.
    """
    for path in _MARKED:
        for element in places.root.xpath(path):
            yield from filter(None, [_day(element, language)])
    found = [element for element in places.root.iter(*_ELEMENTS) if _gives_day(element)]
    for element in sorted(places.nearest(found), key=_is_later):
        if element.tag == "time" or places.is_near(element):
            yield from filter(None, [_day(element, language)])


def drop_days_of_others(places: Places) -> None:
    """Take what gives the day of another article out of a page."""
    for element in [element for element in places.root.iter(*_ELEMENTS) if _gives_day(element)]:
        if element.getparent() is not None and not places.is_own(element):
            element.drop_tree()


def days_in_scripts(root: Element) -> Iterator[date]:
    """Yield the days that the data of a page's scripts call those of publication."""
    for script in root.iter("script"):
        for found in _IN_SCRIPT.finditer((script.text or "")[:_LONGEST_SCRIPT]):
            yield from filter(None, [stated_date(found["day"])])


def _gives_day(element: Element) -> bool:
    """Whether an element is there to give a day."""
    stated = element.get("title") or element.get("aria-label") or ""
    if element.tag == "time" or (stated[-1:].isdigit() and len(stated) <= _LONGEST and dates_in(stated)):
        return True
    name = " ".join(element.get(key) or "" for key in ("class", "id", "data-testid")).lower()
    return bool(name.strip() and _CALLED.search(name)) and not is_longer(element, _LONGEST)


def _is_later(element: Element) -> bool:
    """Whether an element gives the day of a change."""
    name = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    return bool(_LATER.search(name) or _LATER.match(words_of(element)))


def _day(element: Element, language: str) -> date | None:
    """Return the day that an element states, in an attribute or in words."""
    for stated in filter(None, map(element.get, ("datetime", "content", "title", "aria-label"))):
        day = day_of(stated, language)
        if day is not None:
            return day
    return _written(words_of(element), language)


def day_of(value: str, language: str = "") -> date | None:
    """Return the day that a value states in any of the ways in which programs and people write one, or None.

    Args:
        value: ISO 8601, a time of Unix in seconds or milliseconds, digits alone, or words.
        language: A tag of a language; the country in it says in which order numbers stand.
    """
    value = value.strip()
    if value.isascii() and value.isdigit() and len(value) in {10, 13}:
        return datetime.fromtimestamp(int(value[:10]), UTC).date()
    if _DIGITS.fullmatch(value):
        return stated_date(value[:8])
    printed = _PRINTED.fullmatch(value)
    return stated_date(" ".join(printed.groups())) if printed else stated_date(value) or _written(value, language)


def _written(words: str, language: str) -> date | None:
    """Return the first day in some words; the country of a language says in which order numbers stand."""
    primary = language.lower().replace("_", "-").partition("-")[0]
    written = dates_in(words, language)
    if written:
        return written[0].day if written[0].other is None else None
    short = _SHORT.search(words)
    if short is None or (short["mark"] == "/" and primary in {"", "en"}):  # in English it may be the month first
        return None
    return stated_date(f"20{short[4]}-{short[3]}-{short[1]}")
