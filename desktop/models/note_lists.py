"""Lists of notes: under which headings they stand, and what they can be narrowed to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt

from desktop.models.note_rows import About, Facet, NoteRow
from desktop.models.notes import FacetRow, said_of_passage, value_name
from desktop.models.sections import Index, Section, SectionsModel
from desktop.models.wording import day
from desktop.overriding import override
from index.notes.handling import plain_tags
from index.notes.labels import labels
from index.text.folding import fold

_TR = "NotesModel"
_LAID_OUT_AT_ONCE = 600  # notes and headings


class Grouping(StrEnum):
    """Under which headings notes stand."""

    ARTICLE = "article"
    TAG = "tag"
    LABEL = "label"
    ENTITY = "entity"
    DAY = "day"


def grouped_notes(rows: Sequence[NoteRow], grouping: Grouping) -> tuple[Section[NoteRow], ...]:
    """Return notes under headings. A note with several tags stands under each; articles keep the given order."""
    groups: dict[str, tuple[str, list[NoteRow]]] = {}
    for row in rows:
        for key in _keys(row, grouping):
            if key not in groups:  # a heading is worded once: a day takes its time
                groups[key] = (_title(key, row, grouping), [])
            groups[key][1].append(row)
    keys = list(groups)
    if grouping is Grouping.DAY:
        keys.sort(reverse=True)
    elif grouping in {Grouping.TAG, Grouping.ENTITY}:
        keys.sort(key=lambda key: (not key, fold(groups[key][0])))
    elif grouping is Grouping.LABEL:
        order = [label.key for label in labels()]
        keys.sort(key=lambda key: (order.index(key) if key in order else len(order), key))
    return tuple(Section(key, groups[key][0], tuple(groups[key][1])) for key in keys)


def _keys(row: NoteRow, grouping: Grouping) -> tuple[str, ...]:
    """Return the key of each heading that a note stands under; empty where it has nothing of that kind."""
    annotation = row.annotation
    match grouping:
        case Grouping.ARTICLE:
            return (annotation.article or f"entity:{annotation.id}",)
        case Grouping.TAG:
            return plain_tags(annotation.tags) or ("",)
        case Grouping.LABEL:
            return (annotation.label if row.about is About.PASSAGE else f"on:{row.about}",)
        case Grouping.ENTITY:
            return row.names or ("",)
        case Grouping.DAY:
            return (local_day(annotation.created).isoformat(),)


def _title(key: str, row: NoteRow, grouping: Grouping) -> str:
    """Return the heading of a key that a note has."""
    match grouping:
        case Grouping.ARTICLE:
            return row.listed.title or row.listed.path or row.listed.last_path
        case Grouping.TAG:
            return f"#{key}" if key else _words("No tag")
        case Grouping.LABEL:
            is_passage = row.about is About.PASSAGE
            return value_name(Facet.LABEL, key) if is_passage else value_name(Facet.ABOUT, row.about)
        case Grouping.ENTITY:
            return value_name(Facet.ENTITY, key) if key else _words("Names nobody")
        case Grouping.DAY:
            return day(local_day(row.annotation.created))


def local_day(moment: datetime) -> date:
    """Return the day of a moment where the user is."""
    return moment.astimezone().date()


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)


class NotesModel(SectionsModel[NoteRow]):
    """Notes under their headings; of many the first are laid out at once, and more when a view gets there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loaded = 0  # sections

    @override
    def show(self, sections: Sequence[Section[NoteRow]]) -> None:
        if tuple(sections) != self.sections:
            self._loaded = _enough(sections, 0)
            super().show(sections)

    @override
    def index_of(self, row: NoteRow) -> QModelIndex:
        index = super().index_of(row)
        while index.isValid() and index.parent().row() >= self._loaded:
            self.fetchMore()
        return index

    def load_all(self) -> None:
        """Lay out all of them: everything is to be selected."""
        while self.canFetchMore():
            self.fetchMore()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return super().rowCount(parent) if parent.isValid() else self._loaded

    @override
    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own default
        return not parent.isValid() and self._loaded < len(self.sections)

    @override
    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008 - Qt's own default
        if self.canFetchMore(parent):
            more = _enough(self.sections, self._loaded)
            self.beginInsertRows(QModelIndex(), self._loaded, self._loaded + more - 1)
            self._loaded += more
            self.endInsertRows()

    @override
    def row_data(self, row: NoteRow, role: int) -> object:
        annotation = row.annotation
        if role == Qt.ItemDataRole.DisplayRole:
            return annotation.selector.quote or annotation.note
        if role == Qt.ItemDataRole.AccessibleTextRole:
            is_passage = row.about is About.PASSAGE
            label = value_name(*(Facet.LABEL, annotation.label) if is_passage else (Facet.ABOUT, row.about))
            tags = " ".join(f"#{tag}" for tag in annotation.tags)
            parts = (label, annotation.selector.quote, annotation.note, tags, said_of_passage(row), row.listed.title)
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.listed.title
        return None

    @override
    def section_data(self, section: Section[NoteRow], role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return section.title
        return super().section_data(section, role)


def _enough(sections: Sequence[Section[NoteRow]], first: int) -> int:
    """Return how many sections from one on hold enough notes for some screens; all of them where that is few."""
    held = 0
    for number, section in enumerate(sections[first:], 1):
        held += len(section.rows) + 1
        if held >= _LAID_OUT_AT_ONCE:
            return number
    return len(sections) - first


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
