"""The list of results: pages of hits, fetched as the user comes to their end."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.models.wording import counted, day_or_file
from desktop.overriding import override
from index.search.results import Hit, SearchResults

Index: TypeAlias = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole  # the whole Hit, for the delegate


class ResultsModel(QAbstractListModel):
    """Hits in order. Knows how many there are in all, and asks for the next page when a view wants it."""

    page_wanted = Signal(int)  # offset of its first hit

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._total = 0
        self._is_waiting = False

    @property
    def total(self) -> int:
        """How many hits there are in all, fetched or not."""
        return self._total

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The hits that were fetched."""
        return self._hits

    def show(self, results: SearchResults) -> None:
        """Show the first page of other results."""
        self.beginResetModel()
        self._hits = results.hits
        self._total = results.total
        self._is_waiting = False
        self.endResetModel()

    def append(self, results: SearchResults, offset: int) -> None:
        """Add a later page of the same results.

        Args:
            results: The answer.
            offset: Where in all results its first hit stands; a page that does not fit the end is left out.
        """
        self._is_waiting = False
        if offset != len(self._hits) or not results.hits:
            self._total = len(self._hits) if not results.hits else self._total
            return
        self.beginInsertRows(QModelIndex(), offset, offset + len(results.hits) - 1)
        self._hits += results.hits
        self._total = max(results.total, len(self._hits))
        self.endInsertRows()

    def row_of(self, article: str) -> int:
        """Return the row of an article, or -1 where it is not among the hits that were fetched."""
        return next((row for row, hit in enumerate(self._hits) if hit.article == article), -1)

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._hits)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractListModel.CheckIndexOption.IndexIsValid):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title or hit.path
        if role == Qt.ItemDataRole.ToolTipRole:
            return hit.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(hit)
        return None

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._hits) < self._total and not self._is_waiting

    @override
    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page; it comes later, by ``append``."""
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.page_wanted.emit(len(self._hits))

    @staticmethod
    def _spoken(hit: Hit) -> str:
        notes = counted(hit.annotations, "note") if hit.annotations else ""
        read = QCoreApplication.translate("ResultsModel", "read") if hit.is_read else ""
        published = day_or_file(hit.published, hit.file_day)
        in_note = QCoreApplication.translate("ResultCard", "in a note") if hit.is_in_notes else ""
        parts = (hit.title or hit.path, hit.outlet, published, read, notes, in_note, hit.snippet.text)
        return ", ".join(part for part in parts if part)
