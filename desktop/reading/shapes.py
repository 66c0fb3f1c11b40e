"""The shape that stands beside a label's colour, so that colour is never the only signal."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from desktop.appearance.theme import Theme
from index.notes.labels import Label, labels

PLAIN = "plain"  # the colours of a label that is not known any more


def label_kind(key: str) -> str:
    """Return under which name the theme has the colours of a label."""
    return key if any(label.key == key for label in labels()) else PLAIN


def paint_shape(painter: QPainter, shape: str, colour: QColor, box: QRectF) -> None:
    """Paint a label's shape into a square.

    Args:
        painter: Where.
        shape: One of the shapes of ``index.notes.labels``.
        colour: What with.
        box: The square.
    """
    path = _PATHS[shape](box)
    painter.setPen(QPen(colour, max(1.2, box.width() / 6)) if shape == "ring" else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if shape == "ring" else colour)
    painter.drawPath(path)


def label_icon(label: Label, theme: Theme, side: int = 14) -> QIcon:
    """Return a label's shape in its colour, twice as fine as it is large.

    Args:
        label: Which.
        theme: Where the colour comes from.
        side: Its width and height in pixels.
    """
    pixmap = QPixmap(QSize(side, side) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.colour(f"label-{label_kind(label.key)}-edge")
    paint_shape(painter, label.shape, colour, QRectF(1, 1, side - 2, side - 2))
    painter.end()
    return QIcon(pixmap)


def _ellipse(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(box)
    return path


def _square(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5)
    return path


def _bar(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    width = box.width() / 3
    path.addRoundedRect(QRectF(box.left(), box.top(), width, box.height()), 1, 1)
    path.addRoundedRect(QRectF(box.right() - width, box.top(), width, box.height()), 1, 1)
    return path


def _polygon(points: list[tuple[float, float]]) -> Callable[[QRectF], QPainterPath]:
    """Return a painter of a polygon whose corners are given in parts of the box."""

    def path_in(box: QRectF) -> QPainterPath:
        corners = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in points]
        path = QPainterPath()
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
        return path

    return path_in


def _star(points: int = 5) -> list[tuple[float, float]]:
    corners = []
    for number in range(points * 2):
        radius = 0.55 if number % 2 == 0 else 0.24
        angle = math.pi * (number / points - 0.5)
        corners.append((0.5 + radius * math.cos(angle), 0.53 + radius * math.sin(angle)))
    return corners


_PATHS: dict[str, Callable[[QRectF], QPainterPath]] = {
    "circle": _ellipse,
    "ring": lambda box: _ellipse(box.adjusted(1, 1, -1, -1)),
    "square": _square,
    "diamond": _polygon([(0.5, -0.04), (1.04, 0.5), (0.5, 1.04), (-0.04, 0.5)]),
    "triangle": _polygon([(0.5, 0.0), (1.04, 0.98), (-0.04, 0.98)]),
    "bar": _bar,
    "star": _polygon(_star()),
}
