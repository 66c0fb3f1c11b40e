"""The bubble under the search box that points at what a query has wrong."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.widgets.labels import plain_label
from desktop.widgets.search_box import SearchBox

_ARROW = 6  # pixels, height of the bubble's point


class QueryErrorBubble(QWidget):
    """Says under the search box what a query has wrong; its point stands at the character."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self._theme = theme
        self._point = 20
        self._label = plain_label("", "error", self)
        self._label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8 + _ARROW, 12, 8)
        layout.addWidget(self._label)
        self.setAccessibleName(self.tr("Error in the query"))
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.update()

    def show_at(self, box: SearchBox, sentence: str, position: int) -> None:
        """Show a sentence under a box, pointing at a character.

        Args:
            box: The search box.
            sentence: What is wrong and what was expected.
            position: Code point offset of the character.
        """
        self._label.setText(sentence)
        self.setAccessibleDescription(sentence)
        below = box.mapTo(box.window(), QPoint(0, box.height()))
        corner = self._room.mapFrom(box.window(), below)
        width = max(box.width(), 280)
        left = max(8, min(corner.x(), self._room.width() - width - 8))
        self._point = max(14, min(corner.x() - left + box.character_x(position), width - 14))
        self.setGeometry(left, corner.y() + 1, width, self.heightForWidth(width))
        self.show()
        self.raise_()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, _ARROW + 0.5, self.width() - 1.0, self.height() - _ARROW - 1.0)
        painter.setPen(QPen(self._theme.colour("error"), 1))
        painter.setBrush(self._theme.colour("error-fill"))
        painter.drawRoundedRect(box, 7, 7)
        tip = QPolygonF(
            [
                QPointF(self._point - _ARROW, _ARROW + 1.2),
                QPointF(self._point, 0.5),
                QPointF(self._point + _ARROW, _ARROW + 1.2),
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(tip)
        painter.setPen(QPen(self._theme.colour("error"), 1))
        painter.drawPolyline(tip)
