"""The list of results, and how one is painted."""

from __future__ import annotations

from collections import OrderedDict
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QMenu, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.appearance.theme import Theme
from desktop.models.results import HIT_ROLE, ResultsModel
from desktop.overriding import override
from desktop.widgets.result_card import CardFonts, ResultCard
from index.search.results import Hit

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_KEPT_CARDS = 300  # laid out cards; some screens full, about 10 KB each


class ResultsDelegate(QStyledItemDelegate):
    """Paints hits as cards, and keeps the cards that it laid out."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._fonts = CardFonts.make()
        self._height = self._fonts.card_height()
        self._cards: OrderedDict[tuple[Hit, int], ResultCard] = OrderedDict()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        self._cards.clear()

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self._height)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.colour("row-selected" if is_selected else "row-hover"))
        if is_selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), self._theme.colour("accent"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.colour("focus"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))
        if isinstance(hit, Hit):
            self._card(hit, int(rect.width())).paint(painter, QPointF(rect.topLeft()))
        painter.restore()

    def _card(self, hit: Hit, width: int) -> ResultCard:
        key = (hit, width)
        if key not in self._cards:
            self._cards[key] = ResultCard(hit, width, self._fonts, self._theme)
            if len(self._cards) > _KEPT_CARDS:
                self._cards.popitem(last=False)
        self._cards.move_to_end(key)
        return self._cards[key]


class ResultsView(QListView):
    """Results in a column.

    Signals:
        hit_opened(str): The id of the article that the user wants to read.
        hit_opened_behind(str): The id of an article that the user wants in a tab of its own, to read it later.
        left_upwards: The user goes from the first result back to the search box.
        drag_begun(str): The id of the article that the user drags out of the list.
    """

    hit_opened = Signal(str)
    hit_opened_behind = Signal(str)
    left_upwards = Signal()
    drag_begun = Signal(str)

    def __init__(self, model: ResultsModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Results"))
        self.setModel(model)
        self._delegate = ResultsDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_theme(theme)
        self.viewport().update()

    def enter(self) -> None:
        """Take the focus, with a result selected."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_behind = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._open(self.currentIndex(), is_behind=is_behind)
        elif event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0):
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Go to a title by its first letters, where all of them are there."""
        model = self.model()
        if isinstance(model, ResultsModel) and len(model.hits) == model.total:
            super().keyboardSearch(search)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._open(self.indexAt(event.position().toPoint()), is_behind=True)
        else:
            super().mouseReleaseEvent(event)

    @override
    def startDrag(self, _actions: Qt.DropAction) -> None:
        hit = self.currentIndex().data(HIT_ROLE)
        if isinstance(hit, Hit):
            self.drag_begun.emit(hit.article)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(index))
        behind = menu.addAction(self.tr("Open in a tab of its own"))
        behind.triggered.connect(lambda: self._open(index, is_behind=True))
        menu.popup(event.globalPos())

    def _open(self, index: QModelIndex, *, is_behind: bool = False) -> None:
        hit = index.data(HIT_ROLE)
        if isinstance(hit, Hit):
            (self.hit_opened_behind if is_behind else self.hit_opened).emit(hit.article)
