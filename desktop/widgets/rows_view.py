"""A list whose rows have two lines: what it is, and what is to be known about it."""

from __future__ import annotations

from string import ascii_letters
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.key_places import typed
from desktop.models.entity_rows import ROW_ROLE, Row, RowsModel
from desktop.overriding import override
from desktop.reading.kind_shapes import paint_kind
from desktop.reading.positions import length_in_document
from desktop.widgets.laid_text import lay_out

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_HEIGHT, _MARGIN, _SHAPE = 48, 14, 9  # pixels


class _Delegate(QStyledItemDelegate):
    """Paints a row: shape, first line with the name in it half bold, second line."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self.theme = theme

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _HEIGHT)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("row-selected" if is_selected else "row-hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("focus"), 1))
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))
        line = rect.adjusted(_MARGIN, 5, -_MARGIN, -rect.height() // 2)
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if row.kind is not None:
            left = line.right() - _SHAPE if is_mirrored else line.left()
            paint_kind(painter, row.kind, self.theme, QRectF(left, line.center().y() - _SHAPE / 2, _SHAPE, _SHAPE))
            indent = _SHAPE + 9
            line = line.adjusted(0 if is_mirrored else indent, 0, -indent if is_mirrored else 0, 0)
        self._paint_text(painter, row, line)
        painter.setFont(interface_font(8.6))
        painter.setPen(self.theme.colour("muted"))
        detail = QRect(line.left(), line.bottom() + 2, line.width(), rect.bottom() - line.bottom() - 6)
        shown = painter.fontMetrics().elidedText(row.detail, Qt.TextElideMode.ElideRight, detail.width())
        painter.drawText(detail, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
        painter.restore()

    def _paint_text(self, painter: QPainter, row: Row, line: QRect) -> None:
        """Paint the first line; the name in it stands out."""
        strong = QTextLayout.FormatRange()
        strong.start = length_in_document(row.text[: row.strong.start])
        strong.length = length_in_document(row.text[row.strong.start : row.strong.stop])
        strong.format.setFontWeight(QFont.Weight.DemiBold)
        formats = [strong] if row.strong else []
        layout, height = lay_out(row.text, interface_font(9.4), line.width(), 1, formats)
        painter.setPen(self.theme.colour("text"))
        layout.draw(painter, QPointF(line.left(), line.center().y() - height / 2))


class RowsView(QListView):
    """Rows, to be gone through with the arrow keys.

    Signals:
        opened(object): Enter or a double click on the row that stands for this.
        typed(str, object): A letter was typed on the row that stands for this.
        reached(object): The row that stands for this is the current one now.
    """

    opened = Signal(object)
    typed = Signal(str, object)
    reached = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said_when_empty = ""
        self.rows = RowsModel(self)
        self.setModel(self.rows)
        self._delegate = _Delegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self._tell(index.row()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def say_when_empty(self, text: str) -> None:
        """Say in the middle of the list why it has no rows."""
        self._said_when_empty = text
        self.viewport().update()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows, and keep the place in the list."""
        place = max(self.currentIndex().row(), 0)
        self.rows.show(rows)
        if rows:
            self.setCurrentIndex(self.rows.index(min(place, len(rows) - 1), 0))

    @property
    def chosen(self) -> object | None:
        """What the current row stands for."""
        number = self.currentIndex().row()
        return self.rows.rows[number].value if 0 <= number < len(self.rows.rows) else None

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.chosen is not None:
            self.reached.emit(self.chosen)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._said_when_empty and not self.rows.rows:
            painter = QPainter(self.viewport())
            painter.setPen(self._delegate.theme.colour("muted"))
            room = self.viewport().rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._said_when_empty)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = typed(event, ascii_letters)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell(self.currentIndex().row())
        elif letter and self.chosen is not None:
            self.typed.emit(letter.lower(), self.chosen)
        else:
            super().keyPressEvent(event)

    def _tell(self, number: int) -> None:
        if 0 <= number < len(self.rows.rows):
            self.opened.emit(self.rows.rows[number].value)
