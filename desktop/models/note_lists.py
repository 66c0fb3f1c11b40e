"""Lists of notes: under which headings they stand, and what they can be narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt

from desktop.models.notes import Facet, FacetRow, NoteRow, value_name
from desktop.models.sections import Section, SectionsModel
from desktop.models.wording import day
from desktop.overriding import override
from index.notes.annotation import State
from index.notes.labels import labels
from index.text.folding import fold

_TR = "NotesModel"


class Grouping(StrEnum):
    """Under which headings notes stand."""

    ARTICLE = "article"
    TAG = "tag"
    LABEL = "label"
    DAY = "day"


def grouped_notes(rows: Sequence[NoteRow], grouping: Grouping) -> tuple[Section[NoteRow], ...]:
    """Return notes under headings. A note with several tags stands under each; articles keep the given order."""
    groups: dict[str, tuple[str, list[NoteRow]]] = {}
    for row in rows:
        for key, title in _headings(row, grouping):
            groups.setdefault(key, (title, []))[1].append(row)
    keys = list(groups)
    if grouping is Grouping.DAY:
        keys.sort(reverse=True)
    elif grouping is Grouping.TAG:
        keys.sort(key=lambda key: (not key, fold(key)))
    elif grouping is Grouping.LABEL:
        order = [label.key for label in labels()]
        keys.sort(key=lambda key: (order.index(key) if key in order else len(order), key))
    return tuple(Section(key, groups[key][0], tuple(groups[key][1])) for key in keys)


def _headings(row: NoteRow, grouping: Grouping) -> list[tuple[str, str]]:
    """Return key and title of each heading that a note stands under."""
    annotation = row.annotation
    if grouping is Grouping.ARTICLE:
        return [(annotation.article, row.listed.title or row.listed.path)]
    if grouping is Grouping.LABEL:
        return [(annotation.label, value_name(Facet.LABEL, annotation.label))]
    if grouping is Grouping.DAY:
        made = local_day(annotation.created)
        return [(made.isoformat(), day(made))]
    return [(tag, f"#{tag}") for tag in annotation.tags] or [("", _words("No tag"))]


def local_day(moment: datetime) -> date:
    """Return the day of a moment where the user is."""
    return moment.astimezone().date()


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)


class NotesModel(SectionsModel[NoteRow]):
    """Notes under their headings."""

    @override
    def row_data(self, row: NoteRow, role: int) -> object:
        annotation = row.annotation
        if role == Qt.ItemDataRole.DisplayRole:
            return annotation.selector.quote
        if role == Qt.ItemDataRole.AccessibleTextRole:
            label = value_name(Facet.LABEL, annotation.label)
            state = "" if row.state is State.EXACT else value_name(Facet.STATE, row.state)
            tags = " ".join(f"#{tag}" for tag in annotation.tags)
            parts = (label, annotation.selector.quote, annotation.note, tags, state, row.listed.title)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.listed.title
        return None

    @override
    def section_data(self, section: Section[NoteRow], role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return section.title
        return super().section_data(section, role)


class FacetModel(SectionsModel[FacetRow]):
    """Values that notes can be narrowed to."""

    @override
    def row_data(self, row: FacetRow, role: int) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            chosen = f", {_words('chosen')}" if row.is_chosen else ""
            return f"{row.name}, {row.count}{chosen}"
        return None
