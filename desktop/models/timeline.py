"""Dated sentences: what they are of, how many of them mean which time, and how each is told in a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.models.entity_rows import Row
from desktop.models.histogram import Histogram, histogram
from desktop.models.wording import day, isolated, month, year
from index.named import TimelineEntry
from index.search.counts import FacetCount

_TR = "Timeline"


@dataclass(frozen=True, slots=True)
class Source:
    """Of what a timeline is; of the whole library where all is empty.

    Attributes:
        query: Of the articles that this finds.
        article: Of the article of this id.
        entity: Of the sentences that name the entity of this id.
        name: What it is called.
    """

    query: str = ""
    article: str = ""
    entity: str = ""
    name: str = ""


def title_of(source: Source) -> str:
    """Return the title of a timeline, in the language of the interface."""
    name = source.name or source.query
    if not name:
        return _words("Timeline of the library")
    return _words("Timeline of {name}").format(name=isolated(name))


def span_in_words(entry: TimelineEntry) -> str:
    """Return the days that are meant, as closely as the sentence says."""
    first, last = entry.first, entry.last
    if first == last:
        return f"…{day(first, short=True)}" if entry.is_some_time_before else day(first, short=True)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return year(first) if first.year == last.year else f"{year(first)}–{year(last)}"
    if entry.precision == "month":
        return month(first)
    return f"{day(first, short=True)} – {day(last, short=True)}"


def entry_row(entry: TimelineEntry) -> Row:
    """Return the row of a dated sentence: the sentence with its words of time, then when that is, and the source."""
    begin = entry.expression_span.start - entry.span.start
    is_there = begin >= 0 and entry.text[begin : begin + len(entry.expression)] == entry.expression
    parts = (span_in_words(entry), isolated(entry.outlet), isolated(entry.title))
    detail = "  ·  ".join(part for part in parts if part)
    text = entry.text.replace("\n", " ")  # one for one, so that the words stay where they are
    return Row(text, detail, entry, None, range(begin, begin + len(entry.expression)) if is_there else range(0))


def over_time(entries: Iterable[TimelineEntry]) -> Histogram:
    """Return how many sentences mean a time that begins in each stretch."""
    counts = Counter(entry.first.isoformat() for entry in entries)
    return histogram(FacetCount(value, count) for value, count in counts.items())


def between(entries: Iterable[TimelineEntry], first: date, last: date) -> Iterator[TimelineEntry]:
    """Yield the sentences whose time begins within a range of days, ends included."""
    return (entry for entry in entries if first <= entry.first <= last)


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
