"""The line that joins a passage and its card."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

_DOT = 2.6  # pixels; the radius of the dot at the card


def paint_connector(painter: QPainter, pen: QPen, begin: QPointF, end: QPointF) -> None:
    """Paint from the edge of the text to the card, level at both ends, with a dot at the card.

    Args:
        painter: Where.
        pen: What with.
        begin: At the edge of the text.
        end: At the edge of the card.
    """
    bend = (begin.x() + end.x()) / 2
    path = QPainterPath(begin)
    path.cubicTo(QPointF(bend, begin.y()), QPointF(bend, end.y()), end)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawEllipse(end, _DOT, _DOT)
