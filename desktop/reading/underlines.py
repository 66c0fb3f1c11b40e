"""The line under a name: its shape tells the kind of the entity to whoever cannot tell the colours apart."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from index.entities.mentions import Kind


class Stroke(Enum):
    """How a line is drawn."""

    SOLID = auto()
    DASHED = auto()
    DOTTED = auto()
    DASH_DOT = auto()
    LONG_DASHED = auto()
    WAVY = auto()


@dataclass(frozen=True, slots=True)
class Underline:
    """The shape of a line.

    Attributes:
        stroke: How it is drawn.
        is_double: Whether there are two of it.
    """

    stroke: Stroke
    is_double: bool = False


# No two kinds have the same shape; those that articles name most often have the plainest.
UNDERLINES = {
    Kind.PERSON: Underline(Stroke.SOLID),
    Kind.PLACE: Underline(Stroke.DASHED),
    Kind.ORG: Underline(Stroke.SOLID, is_double=True),
    Kind.WEAPON: Underline(Stroke.DOTTED),
    Kind.EVENT: Underline(Stroke.WAVY),
    Kind.DOCUMENT: Underline(Stroke.DASH_DOT),
    Kind.GROUP: Underline(Stroke.DASHED, is_double=True),
    Kind.DATE: Underline(Stroke.LONG_DASHED),
    Kind.MONEY: Underline(Stroke.DASH_DOT, is_double=True),
    Kind.QUANTITY: Underline(Stroke.DOTTED, is_double=True),
    Kind.CONTACT: Underline(Stroke.LONG_DASHED, is_double=True),
}
# Dashes and gaps in pixels; a pen counts in its own widths.
_DASHES = {
    Stroke.DASHED: (5.0, 3.0),
    Stroke.DOTTED: (1.6, 2.4),
    Stroke.DASH_DOT: (6.0, 2.5, 1.6, 2.5),
    Stroke.LONG_DASHED: (11.0, 4.0),
}
_WAVE = 3.0  # pixels from a crest to the next trough
_HEIGHT = 1.3  # pixels of a crest over the middle


def paint_underline(
    painter: QPainter, kind: Kind, colour: QColor, left: float, right: float, y: float, width: float
) -> None:
    """Paint the line of a kind.

    Args:
        painter: Where.
        kind: Of the entity.
        colour: What with.
        left: Where it begins.
        right: Where it ends.
        y: The height of its middle, or of the upper of two.
        width: How thick it is, in pixels.
    """
    underline = UNDERLINES[kind]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(underline, colour, width))
    gap = 2.0 + width / 2
    for height in (y - 0.5, y - 0.5 + gap) if underline.is_double else (y,):
        if underline.stroke is Stroke.WAVY:
            painter.drawPath(_wave(left, right, height))
        else:
            painter.drawLine(QPointF(left, height), QPointF(right, height))


def _pen(underline: Underline, colour: QColor, width: float) -> QPen:
    thickness = min(width, 1.3) if underline.is_double else width
    pen = QPen(colour, thickness)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if underline.stroke in _DASHES:
        pen.setDashPattern([length / thickness for length in _DASHES[underline.stroke]])
    return pen


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    x, side = left, -1.0
    while x < right:
        end = min(right, x + _WAVE)
        path.quadTo(QPointF((x + end) / 2, y + side * 2 * _HEIGHT), QPointF(end, y))
        x, side = end, -side
    return path
