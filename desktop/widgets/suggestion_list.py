"""The list under the search box: ways to complete what is being typed, or earlier searches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.models.suggestions import Suggestion
from desktop.overriding import override

_ROW, _MARGIN, _RADIUS = 28, 6, 8  # pixels
_WIDEST = 460  # pixels


class SuggestionList(QWidget):
    """Never takes the focus; the box that it belongs to moves in it and is told what was clicked.

    Signals:
        clicked(int): The row that was clicked.
    """

    clicked = Signal(int)

    def __init__(self, theme: Theme, room: QWidget) -> None:
        super().__init__(room)
        self._theme = theme
        self._room = room
        self._offers: tuple[Suggestion, ...] = ()
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Suggestions"))
        self.hide()

    @property
    def offers(self) -> tuple[Suggestion, ...]:
        """What is offered."""
        return self._offers

    @property
    def current(self) -> Suggestion | None:
        """The row that the user went to; None where they went to none."""
        return self._offers[self._current] if 0 <= self._current < len(self._offers) else None

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        self.update()

    def show_at(self, corner: QPoint, width: int, offers: Sequence[Suggestion]) -> None:
        """Show offers with the list's upper left corner at a point of its room; nothing where there are none."""
        self._offers, self._current = tuple(offers), -1
        if not offers:
            self.hide()
            return
        width = min(max(width, 320), _WIDEST, self._room.width() - 16)
        left = max(8, min(corner.x(), self._room.width() - width - 8))
        self.setGeometry(left, corner.y(), width, len(offers) * _ROW + 2 * _MARGIN)
        self.show()
        self.raise_()
        self.update()

    def step(self, by: int) -> None:
        """Go up or down among the offers; before the first is none."""
        self._current = max(-1, min(self._current + by, len(self._offers) - 1))
        current = self.current
        self.setAccessibleDescription(f"{current.text}, {current.told}" if current else "")
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._current = self._row_at(event)
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if 0 <= self._row_at(event) < len(self._offers):
            self.clicked.emit(self._row_at(event))

    @override
    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, len(self._offers) * _ROW + 2 * _MARGIN)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.setBrush(self._theme.colour("menu"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        for number, offer in enumerate(self._offers):
            self._paint_row(painter, number, offer)

    def _paint_row(self, painter: QPainter, number: int, offer: Suggestion) -> None:
        row = QRect(_MARGIN, _MARGIN + number * _ROW, self.width() - 2 * _MARGIN, _ROW)
        if number == self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("row-selected"))
            painter.drawRoundedRect(row, 5, 5)
        line = row.adjusted(9, 0, -9, 0)
        painter.setFont(interface_font(8.6))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, offer.told)
        room = line.width() - painter.fontMetrics().horizontalAdvance(offer.told) - 14
        painter.setFont(interface_font(9.4))
        painter.setPen(self._theme.colour("text"))
        text = painter.fontMetrics().elidedText(offer.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _row_at(self, event: QMouseEvent) -> int:
        return (event.position().toPoint().y() - _MARGIN) // _ROW
