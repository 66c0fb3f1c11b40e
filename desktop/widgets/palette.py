"""The palette: one box to reach every action, article, name, label, tag and search by typing a part of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.models.palette import OFFER_ROLE, Offer, PaletteModel, fitting, kind_in_words
from desktop.overriding import override

_WIDTH, _HEIGHT, _TOP = 620, 430, 64  # pixels
_ROW = 34  # pixels

_RADIUS = 10  # pixels


class PaletteDelegate(QStyledItemDelegate):
    """Paints an offer: what it is called, and at the right what it is, or its key."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, _ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer = index.data(OFFER_ROLE)
        if not isinstance(offer, Offer):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("row-selected"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6)
        line = option.rect.adjusted(12, 0, -12, 0)
        painter.setFont(interface_font(8.8))
        painter.setPen(self._theme.colour("muted"))
        said = "   ".join(part for part in (offer.hint, kind_in_words(offer.kind)) if part)
        said = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, line.width() // 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, said)
        room = line.width() - painter.fontMetrics().horizontalAdvance(said) - 16
        painter.setFont(interface_font(10))
        painter.setPen(self._theme.colour("text"))
        text = painter.fontMetrics().elidedText(offer.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()


class Palette(QWidget):
    """Lies over the window until something is chosen or the focus goes.

    Signals:
        typed(str): What stands in the box; offers that have to be looked for follow by ``add_found``.

    Args:
        theme: The first theme.
        room: The window that it lies over.
    """

    typed = Signal(str)

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._theme = theme
        self._offers: tuple[Offer, ...] = ()
        self._found: tuple[Offer, ...] = ()
        self._before: QWidget | None = None
        self.model = PaletteModel(self)
        self.box = QLineEdit()
        self.box.setPlaceholderText(
            self.tr("Actions, articles, names, tags, searches      > actions   @ names   # tags")
        )
        self.box.setAccessibleName(self.tr("Palette"))
        self.box.installEventFilter(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setProperty("role", "menu")
        self.list.setAccessibleName(self.tr("Offers"))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = PaletteDelegate(theme, self)
        self.list.setItemDelegate(self._delegate)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.list, 1)
        self.box.textChanged.connect(self._follow)
        self.list.clicked.connect(self._choose)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        self._delegate.set_theme(theme)
        self.update()

    def open(self, offers: Sequence[Offer]) -> None:
        """Show offers, with nothing typed."""
        self._offers, self._found = tuple(offers), ()
        self._before = self._room.window().focusWidget()
        self.box.clear()
        self._show_fitting()
        self.show()
        self.raise_()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def add_found(self, typed: str, offers: Sequence[Offer]) -> None:
        """Add offers that were looked for, if what was typed still stands."""
        if self.isVisible() and typed == self.box.text():
            self._found = tuple(offers)
            self._show_fitting()

    def leave(self) -> None:
        """Go away, and give the focus back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._do_key(event)
        if watched is self.box and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._before = None  # the focus has gone where the user wants it
            self.hide()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.setBrush(self._theme.colour("menu"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)

    def _do_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Go up or down; past the end by one line is the other end."""
        rows, row = self.model.rowCount(), self.list.currentIndex().row() + by
        if rows:
            row = row % rows if abs(by) == 1 else max(0, min(row, rows - 1))
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _follow(self, text: str) -> None:
        self._found = ()
        self._show_fitting()
        self.typed.emit(text)

    def _show_fitting(self) -> None:
        known = fitting(self._offers, self.box.text())
        self.model.show((*known, *self._found))
        self.list.setCurrentIndex(self.model.index(0, 0))
        self._fit()

    def _fit(self) -> None:
        """Take the room that the offers need, as far as the window has it."""
        width = min(_WIDTH, self._room.width() - 40)
        around = self.sizeHint().height() - self.list.sizeHint().height()
        wanted = around + max(1, self.model.rowCount()) * _ROW
        height = min(wanted, _HEIGHT, self._room.height() - _TOP - 40)
        self.setGeometry(QRect((self._room.width() - width) // 2, _TOP, width, height))

    def _choose(self, index: QModelIndex) -> None:
        offer = index.data(OFFER_ROLE)
        if isinstance(offer, Offer):
            self.leave()
            offer.do()


_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}
