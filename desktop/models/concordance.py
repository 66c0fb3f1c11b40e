"""Every hit of a query in its context, as lines of a table that sorts by what stands around the hit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.wording import isolated
from desktop.overriding import override
from index.text.folding import fold
from index.text.spans import Span

Index: TypeAlias = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole  # the whole line
_BEFORE_FROM_THE_HIT = 6  # words before a hit that are compared, the nearest first


class Column(IntEnum):
    """The columns, in order."""

    BEFORE = 0
    HIT = 1
    AFTER = 2
    ARTICLE = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One hit.

    Attributes:
        article: The id of its article.
        span: Where it is, in code points of the article's text.
        before: The words before it.
        hit: What was found.
        after: The words after it.
        source: Title, outlet and day of the article.
    """

    article: str
    span: Span
    before: str
    hit: str
    after: str
    source: str


_KEYS: dict[Column, Callable[[Line], object]] = {
    Column.BEFORE: lambda line: [fold(word) for word in reversed(line.before.split()[-_BEFORE_FROM_THE_HIT:])],
    Column.HIT: lambda line: fold(line.hit),
    Column.AFTER: lambda line: fold(line.after),
    Column.ARTICLE: lambda line: (fold(line.source), line.span.start),
}


class ConcordanceModel(QAbstractTableModel):
    """The lines. Sorting by what stands before a hit begins with the nearest word."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines in the order in which they are shown."""
        return self._lines

    def show(self, lines: tuple[Line, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Before"), self.tr("Hit"), self.tr("After"), self.tr("Article"))
        return names[section] if 0 <= section < len(names) else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return isolated((line.before, line.hit, line.after, line.source)[index.column()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(Column(index.column()))
            case _:
                return _more(line, role)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(Column):
            return
        self.layoutAboutToBeChanged.emit()
        is_reverse = order is Qt.SortOrder.DescendingOrder
        self._lines = tuple(sorted(self._lines, key=_KEYS[Column(column)], reverse=is_reverse))  # type: ignore[arg-type]
        self.layoutChanged.emit()


def _more(line: Line, role: int) -> object:
    """Return what a line has whatever the column."""
    told: dict[int, object] = {
        LINE_ROLE: line,
        Qt.ItemDataRole.ToolTipRole: line.source,
        Qt.ItemDataRole.AccessibleTextRole: f"{line.before} {line.hit} {line.after}, {line.source}",
    }
    return told.get(role)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    """Return how a column is set: what stands before a hit runs up to it, in either direction of writing."""
    side = {Column.BEFORE: Qt.AlignmentFlag.AlignRight, Column.HIT: Qt.AlignmentFlag.AlignHCenter}
    return side.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
