"""Dated sentences: what they are of, and how they are put together into years, months and days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from desktop.models.sections import Section, SectionsModel
from desktop.models.wording import day, isolated
from desktop.overriding import override
from index.named import TimelineEntry

_TR = "Timeline"


class Zoom(StrEnum):
    """How much time stands under one heading."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"


ZOOM_WORDS = {Zoom.YEAR: "Years", Zoom.MONTH: "Months", Zoom.DAY: "Days"}


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


def zoom_name(zoom: Zoom) -> str:
    """Return what a zoom is called."""
    return _words(ZOOM_WORDS[zoom])


def span_in_words(entry: TimelineEntry) -> str:
    """Return the days that are meant, as closely as the sentence says."""
    first, last = entry.first, entry.last
    if first == last:
        return day(first, short=True)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if first.day == 1 and (first.year, first.month) == (last.year, last.month) and entry.precision == "month":
        return heading(first, Zoom.MONTH)
    return f"{day(first, short=True)} – {day(last, short=True)}"


def heading(first: date, zoom: Zoom) -> str:
    """Return the heading under which what begins on a day stands."""
    if zoom is Zoom.DAY:
        return day(first)
    if zoom is Zoom.YEAR:
        return str(first.year)
    name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.LongFormat)
    return f"{name} {first.year}"


def timeline_sections(entries: Iterable[TimelineEntry], zoom: Zoom) -> tuple[Section[TimelineEntry], ...]:
    """Return dated sentences under headings, in the order of time."""
    groups: dict[str, list[TimelineEntry]] = {}
    for entry in sorted(entries, key=lambda one: (one.first, one.last)):
        groups.setdefault(_key(entry.first, zoom), []).append(entry)
    return tuple(Section(key, heading(rows[0].first, zoom), tuple(rows)) for key, rows in groups.items())


def between(entries: Iterable[TimelineEntry], first: date | None, last: date | None) -> Iterator[TimelineEntry]:
    """Yield the sentences that mean a time within a range of days, ends included; None is open."""
    for entry in entries:
        if (last is None or entry.first <= last) and (first is None or entry.last >= first):
            yield entry


def lanes(
    entries: Sequence[TimelineEntry], first: date, last: date, pixels: float, gap: float
) -> list[tuple[int, float, float]]:
    """Return for each entry its lane and its left and right end in a strip, so that none lies on another.

    Each takes the first lane that is free where it begins.

    Args:
        entries: In the order of their first days.
        first: The day at the left end of the strip.
        last: The day at its right end, inclusive.
        pixels: Its width.
        gap: The least width of an entry, and what is free behind it; in pixels.
    """
    scale = pixels / ((last - first).days + 1)
    ends: list[float] = []
    placed = []
    for entry in entries:
        left = max(0.0, (entry.first - first).days * scale)
        right = min(pixels, max((entry.last - first).days * scale + scale, left + gap))
        lane = next((number for number, end in enumerate(ends) if end <= left), len(ends))
        ends[lane : lane + 1] = [right + gap / 2]
        placed.append((lane, left, right))
    return placed


class TimelineModel(SectionsModel[TimelineEntry]):
    """Dated sentences under their headings."""

    @override
    def row_data(self, row: TimelineEntry, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (span_in_words(row), row.text, row.outlet, row.title) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text
        return None


def _key(first: date, zoom: Zoom) -> str:
    length = {Zoom.YEAR: 4, Zoom.MONTH: 7, Zoom.DAY: 10}[zoom]
    return first.isoformat()[:length]


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
