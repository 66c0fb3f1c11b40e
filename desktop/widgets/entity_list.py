"""All entities of the library: found by a part of their name, narrowed to a kind, several taken together."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.models.entities import kind_title
from desktop.models.entity_list import ENTITY_ROLE, Column, EntityListModel
from desktop.models.wording import counted
from desktop.overriding import override
from desktop.reading.kind_shapes import paint_kind
from desktop.widgets.labels import give_clear_button, plain_label
from desktop.widgets.tables import show_as_rows
from index.entities.mentions import Kind
from index.named import EntityOrder, EntityPage, LinkedEntity

_COUNT = 84  # pixels, the narrowest column of a count
_NAME = 176  # pixels, the narrowest column of names: about 20 letters behind the shape
_PAUSE = 120  # milliseconds of rest in typing before the list follows
_REST = 150  # milliseconds on a row before it is told; who holds an arrow key down passes over the rows
_SHAPE = 16  # pixels, with what is free around it


class _Delegate(QStyledItemDelegate):
    """Puts the shape of its kind before a name."""

    def __init__(self, theme: Theme, view: QTableView) -> None:
        super().__init__(view)
        self.theme = theme

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        entity = index.data(ENTITY_ROLE)
        if index.column() == Column.NAME and isinstance(entity, LinkedEntity):
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(_SHAPE, _SHAPE)
            option.icon = kind_icon(entity.kind, self.theme)


class EntityList(QWidget):
    """The list, with what narrows it above.

    Signals:
        list_wanted(str, Kind, EntityOrder): Entities with these words in their name, of a kind or None for all.
        entity_reached(LinkedEntity): The user came to rest on this one.
        entity_opened(LinkedEntity): All about this one is wanted.
        union_wanted(tuple[LinkedEntity, ...]): These are the same.
    """

    list_wanted = Signal(str, object, object)
    entity_reached = Signal(object)
    entity_opened = Signal(object)
    union_wanted = Signal(object)

    def __init__(self, theme: Theme, page: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = EntityListModel(page, self)
        self._order = EntityOrder.ARTICLES
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find a name"))
        self.search.setAccessibleName(self.tr("Find a name"))
        give_clear_button(self.search)
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(self.tr("Kind"))
        self.kinds.addItem(self.tr("All kinds"), "")
        for kind in Kind:
            self.kinds.addItem(kind_title(kind), kind.value)
        self.table = QTableView()
        self._delegate = _Delegate(theme, self.table)
        self._said = plain_label("", "small")
        self.unite = QPushButton(self.tr("These are the same…"))
        self.unite.setAutoDefault(False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE)
        self._typing.timeout.connect(self.ask)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._tell_reached)
        self._reached = ""
        self._set_up_table()
        self._compose()
        self._wire()

    @property
    def kind(self) -> Kind | None:
        """The kind that the list is narrowed to."""
        value = self.kinds.currentData()
        return Kind(value) if value else None

    @property
    def wish(self) -> tuple[str, Kind | None, EntityOrder]:
        """What the list is to show."""
        return self.search.text().strip(), self.kind, self._order

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.theme = theme
        self.table.viewport().update()

    def ask(self) -> None:
        """Ask for what is to be shown."""
        self.list_wanted.emit(*self.wish)

    def show_page(self, first: EntityPage) -> None:
        """Show a list of which the first page is there; the place in it stays if it is the same list again."""
        place = self.table.currentIndex().row() if self.model.rowCount() == first.total else 0
        self.model.begin(first)
        self._said.setText(counted(first.total, "entity") if first.total else self.tr("No name is like that."))
        if first.total:
            # selectRow finds no row from right to left before the table is laid out
            self.table.setCurrentIndex(self.model.index(max(place, 0), 0))
        self._resting.stop()  # nobody went there
        self._reached = "" if (current := self.current()) is None else current.id

    def current(self) -> LinkedEntity | None:
        """Return the entity of the current row; None where there is none, or it is on its way."""
        row = self.table.currentIndex().row()
        return self.model.entity(row) if row >= 0 else None

    def chosen(self) -> tuple[LinkedEntity, ...]:
        """Return the entities that are selected, in the order of the list."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(entity for row in rows if (entity := self.model.entity(row)) is not None)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(self._delegate)
        show_as_rows(table, self.tr("Entities of the library"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setWordWrap(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(28)
        header = table.horizontalHeader()
        header.setSectionResizeMode(int(Column.NAME), QHeaderView.ResizeMode.Stretch)
        for column in (Column.ARTICLES, Column.MENTIONS):
            header.setSectionResizeMode(int(column), QHeaderView.ResizeMode.Fixed)
            header.resizeSection(int(column), max(_COUNT, header.sectionSizeHint(int(column))))
        counts = header.sectionSize(int(Column.ARTICLES)) + header.sectionSize(int(Column.MENTIONS))
        table.setMinimumWidth(_NAME + counts + table.verticalScrollBar().sizeHint().width() + 2 * table.frameWidth())
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self.model.sort)

    def _compose(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.kinds)
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(self.unite)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(9)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _wire(self) -> None:
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.kinds.currentIndexChanged.connect(lambda _number: self.ask())
        self.model.order_wanted.connect(self._sort)
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.table.clicked.connect(lambda _index: self._tell_reached())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._resting.start())
        self.model.dataChanged.connect(lambda *_: self._resting.start())  # it may be the row that was waited for
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._follow_selection())
        self.unite.clicked.connect(lambda _checked: self.union_wanted.emit(self.chosen()))
        self._follow_selection()

    def _follow_selection(self) -> None:
        self.unite.setEnabled(len(self.table.selectionModel().selectedRows()) > 1)

    def _sort(self, order: EntityOrder) -> None:
        self._order = order
        self.ask()

    def _tell_reached(self) -> None:
        self._resting.stop()
        entity = self.current()
        if entity is not None and entity.id != self._reached:
            self._reached = entity.id
            self.entity_reached.emit(entity)

    def _open(self) -> None:
        if (entity := self.current()) is not None:
            self.entity_opened.emit(entity)


def kind_icon(kind: Kind, theme: Theme) -> QIcon:
    """Return the shape of a kind in its colour, twice as fine as it is large."""
    pixmap = QPixmap(QSize(_SHAPE, _SHAPE) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_kind(painter, kind, theme, QRectF(3, 3, _SHAPE - 6, _SHAPE - 6))
    painter.end()
    return QIcon(pixmap)
