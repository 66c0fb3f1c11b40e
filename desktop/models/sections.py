"""A tree of two levels: sections with rows. What the left column shows, whatever it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.overriding import override

Index: TypeAlias = QModelIndex | QPersistentModelIndex

R = TypeVar("R")

ROW_ROLE = Qt.ItemDataRole.UserRole  # the whole row, for the delegate; None on a section
SECTION_ROLE = Qt.ItemDataRole.UserRole + 1  # the section that an index is, or lies in

_TOP = 0  # internal id of a section; a row carries the number of its section plus one


@dataclass(frozen=True, slots=True)
class Section(Generic[R]):
    """A heading and what stands below it.

    Attributes:
        key: What the code calls it.
        title: Its heading, in the language of the interface.
        rows: What stands below.
    """

    key: str
    title: str
    rows: tuple[R, ...]


class SectionsModel(QAbstractItemModel, Generic[R]):
    """Adapts a tuple of sections. A subclass words its rows in ``row_data``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section[R], ...] = ()

    @property
    def sections(self) -> tuple[Section[R], ...]:
        """What is shown."""
        return self._sections

    def show(self, sections: Sequence[Section[R]]) -> None:
        """Show other sections; does nothing where they are the same, so that a view keeps its place."""
        if tuple(sections) == self._sections:
            return
        self.beginResetModel()
        self._sections = tuple(sections)
        self.endResetModel()

    def row(self, index: Index) -> R | None:
        """Return the row at an index, or None where the index is a section or nothing."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        return self._sections[index.internalId() - 1].rows[index.row()]

    def section(self, index: Index) -> Section[R] | None:
        """Return the section that an index is or lies in."""
        if not index.isValid():
            return None
        top = index.internalId() == _TOP
        return self._sections[index.row() if top else index.internalId() - 1]

    def index_of(self, row: R) -> QModelIndex:
        """Return the index of a row; an invalid one where it is not shown."""
        for number, section in enumerate(self._sections):
            if row in section.rows:
                return self.createIndex(section.rows.index(row), 0, number + 1)
        return QModelIndex()

    def row_data(self, row: R, role: int) -> object:
        """Return what a row has for a role; to be overridden."""
        return str(row) if role == Qt.ItemDataRole.DisplayRole else None

    def section_data(self, section: Section[R], role: int) -> object:
        """Return what a section has for a role; may be overridden."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return section.title
        return None

    @override
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own default
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    @override
    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - as in Qt
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        if not parent.isValid():
            return len(self._sections)
        if parent.internalId() != _TOP or parent.column() != 0:
            return 0
        return len(self._sections[parent.row()].rows)

    @override
    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008 - Qt's own default
        """Answered here, since Qt asks it of every row, and would ask for rows and columns both."""
        return self.rowCount(parent) > 0

    @override
    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        section = self.section(index)
        if role == SECTION_ROLE:
            return section
        row = self.row(index)
        if row is None:
            return self.section_data(section, role) if section is not None else None
        return row if role == ROW_ROLE else self.row_data(row, role)
