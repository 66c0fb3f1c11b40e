"""The shape that stands for a kind of entity, so that its colour is never the only signal."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.appearance.theme import Theme
from desktop.reading.shapes import paint_shape
from index.entities.mentions import Kind

SHAPES: Mapping[Kind, str] = {
    Kind.PERSON: "circle",
    Kind.PLACE: "diamond",
    Kind.ORG: "square",
    Kind.WEAPON: "triangle",
    Kind.EVENT: "star",
    Kind.DOCUMENT: "bar",
}
"""The kinds that are marked unless the reader says otherwise have a shape each; the quiet ones share a ring."""


def paint_kind(painter: QPainter, kind: Kind, theme: Theme, box: QRectF) -> None:
    """Paint the shape of a kind in its colour into a square."""
    paint_shape(painter, SHAPES.get(kind, "ring"), theme.colour(f"entity-{kind.lower()}"), box)
