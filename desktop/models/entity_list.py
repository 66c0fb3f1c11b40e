"""All entities of a library as a table that asks for what is in sight, however many there are."""

from __future__ import annotations

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.models.entities import kind_name
from desktop.models.wording import counted, grouped
from desktop.overriding import override
from index.named import EntityOrder, EntityPage, LinkedEntity

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ENTITY_ROLE = Qt.ItemDataRole.UserRole  # the whole entity; None while it is on its way


class Column(IntEnum):
    """The columns, in order."""

    NAME = 0
    ARTICLES = 1
    MENTIONS = 2


ORDERS = {Column.NAME: EntityOrder.NAME, Column.ARTICLES: EntityOrder.ARTICLES, Column.MENTIONS: EntityOrder.MENTIONS}


class EntityListModel(QAbstractTableModel):
    """Entities by page.

    Signals:
        page_wanted(int): The page that begins at this place is in sight, and not there yet.
        order_wanted(EntityOrder): The user wants them in another order.

    Args:
        page: How many entities a page has.
        parent: Qt's.
    """

    page_wanted = Signal(int)
    order_wanted = Signal(object)

    def __init__(self, page: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._total = 0
        self._order = EntityOrder.ARTICLES
        self._pages: dict[int, tuple[LinkedEntity, ...]] = {}
        self._asked: set[int] = set()

    def begin(self, first: EntityPage) -> None:
        """Show another list, of which the first page is there."""
        self.beginResetModel()
        self._total = first.total
        self._pages = {0: first.entities}
        self._asked = {0}
        self.endResetModel()

    def add(self, offset: int, page: EntityPage) -> None:
        """Take the page that begins at a place; where the list has another length, it is of another list."""
        if page.total != self._total or offset not in self._asked:
            return
        self._pages[offset] = page.entities
        last = min(offset + len(page.entities), self._total) - 1
        if last >= offset:
            self.dataChanged.emit(self.index(offset, 0), self.index(last, len(Column) - 1))

    def entity(self, row: int) -> LinkedEntity | None:
        """Return the entity of a row, or None, and ask for it, where it is not there yet."""
        offset = row - row % self._page
        page = self._pages.get(offset)
        if page is None:
            if offset not in self._asked:
                self._asked.add(offset)
                self.page_wanted.emit(offset)
            return None
        return page[row - offset] if row - offset < len(page) else None

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        names = (self.tr("Name"), self.tr("Articles"), self.tr("Mentions"))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        is_sorted = ORDERS[Column(section)] is self._order
        arrow = "↑" if section == Column.NAME else "↓"
        return f"{names[section]} {arrow}" if is_sorted else names[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not self.checkIndex(index, QAbstractTableModel.CheckIndexOption.IndexIsValid):
            return None
        entity, column = self.entity(index.row()), Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if entity is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (entity.name, grouped(entity.articles), grouped(entity.mentions))[column]
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                counts = f"{counted(entity.mentions, 'mention')}, {counted(entity.articles, 'article')}"
                return f"{entity.name}, {kind_name(entity.kind)}, {counts}"
            case _:
                return entity if role == ENTITY_ROLE else None

    @override
    def sort(self, column: int, _order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(Column) and ORDERS[Column(column)] is not self._order:
            self._order = ORDERS[Column(column)]
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
            self.order_wanted.emit(self._order)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column is Column.NAME else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
