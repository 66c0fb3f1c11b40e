"""Paints marks under the text, and what little belongs beside a paragraph."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock

from desktop.appearance.theme import Theme
from desktop.reading.composition import Style
from desktop.reading.geometry import Geometry
from desktop.reading.marks import Layer, Mark, MarkStack

_RADIUS = 3.0  # pixels
# How much of an entity's colour lies under its name: by whether it stands out, and whether the theme is dark.
_TINTS = {(False, False): 0.055, (False, True): 0.12, (True, False): 0.2, (True, True): 0.3}
# Names in the headline stand again in the text; marking them in large letters would only shout.
_QUIET = {Style.TITLE.value, Style.STANDFIRST.value, Style.OUTLET.value}


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Which marks stand out.

    Attributes:
        annotation: The id of the active annotation, or empty.
        entity: The number of the chosen entity.
        hovered: The number of the entity under the pointer.
        hit: The number of the current hit.
    """

    annotation: str = ""
    entity: int | None = None
    hovered: int | None = None
    hit: int | None = None


class MarkPainter:
    """Paints in a theme's colours.

    Args:
        theme: Where the colours come from.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._colours: dict[tuple[str, float], QColor] = {}

    def paint(
        self, painter: QPainter, geometry: Geometry, marks: MarkStack, emphasis: Emphasis, top: float, bottom: float
    ) -> None:
        """Paint what lies between two heights.

        Args:
            painter: In the document's coordinates.
            geometry: Where positions lie.
            marks: What is marked.
            emphasis: What stands out.
            top: The upper edge of what is to be painted, in the document's coordinates.
            bottom: The lower edge.
        """
        for block, rectangle in geometry.blocks(top, bottom):
            self._paint_beside(painter, geometry, block, rectangle)
            start, end = block.position(), block.position() + block.length()
            is_quiet = block.userState() in _QUIET
            for mark in marks.overlapping(start, end):
                if is_quiet and mark.layer is Layer.ENTITY and not _stands_out(mark, emphasis):
                    continue
                boxes = geometry.boxes(max(start, mark.start), min(end, mark.end))
                visible = [box for box in boxes if box.bottom() >= top - 4 and box.top() <= bottom + 4]
                if visible:
                    self._paint_mark(painter, mark, visible, emphasis)

    def _colour(self, token: str, opacity: float = 1.0) -> QColor:
        key = (token, opacity)
        if key not in self._colours:
            self._colours[key] = self._theme.colour(token, opacity)
        return self._colours[key]

    def _paint_mark(self, painter: QPainter, mark: Mark, boxes: list[QRectF], emphasis: Emphasis) -> None:
        if mark.layer is Layer.ANNOTATION:
            self._paint_annotation(painter, mark, boxes, emphasis)
        elif mark.layer is Layer.ENTITY:
            self._paint_entity(painter, mark, boxes, emphasis)
        else:
            self._paint_hit(painter, boxes, is_current=mark.owner == emphasis.hit)

    def _paint_annotation(self, painter: QPainter, mark: Mark, boxes: list[QRectF], emphasis: Emphasis) -> None:
        is_active = mark.owner == emphasis.annotation
        fades = bool(emphasis.annotation) and not is_active
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(f"label-{mark.kind}-fill", 0.72 if fades else 1.0))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), _RADIUS, _RADIUS)
        edge = self._colour(f"label-{mark.kind}-edge", 1.0 if is_active else 0.55)
        style = Qt.PenStyle.SolidLine if is_active else Qt.PenStyle.DotLine
        painter.setPen(QPen(edge, 2.0 if is_active else 1.0, style))
        for box in boxes:
            painter.drawLine(QPointF(box.left() - 1, box.bottom() + 3), QPointF(box.right() + 1, box.bottom() + 3))

    def _paint_entity(self, painter: QPainter, mark: Mark, boxes: list[QRectF], emphasis: Emphasis) -> None:
        token = f"entity-{mark.kind}"
        strong = _stands_out(mark, emphasis)
        tint = _TINTS[strong, self._theme.is_dark]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(token, tint))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), _RADIUS, _RADIUS)
        painter.setPen(QPen(self._colour(token, 1.0 if strong else 0.62), 2.0 if strong else 1.5))
        for box in boxes:
            painter.drawLine(QPointF(box.left(), box.bottom() + 1), QPointF(box.right(), box.bottom() + 1))

    def _paint_hit(self, painter: QPainter, boxes: list[QRectF], *, is_current: bool) -> None:
        edge = "hit-current-edge" if is_current else "hit-edge"
        painter.setPen(QPen(self._colour(edge), 1.6) if is_current else Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("hit-current" if is_current else "hit"))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-1.5, -0.5, 1.5, 1.5), _RADIUS, _RADIUS)
        if not is_current:
            painter.setPen(QPen(self._colour(edge), 1.0))
            for box in boxes:
                painter.drawLine(QPointF(box.left(), box.bottom() + 1), QPointF(box.right(), box.bottom() + 1))

    def _paint_beside(self, painter: QPainter, geometry: Geometry, block: QTextBlock, rectangle: QRectF) -> None:
        """Paint the bar of a quotation, the dot of a list's item, the rule above the fold."""
        style = block.userState()
        if style in {Style.QUOTE.value, Style.FURNITURE.value}:
            self._paint_bar(painter, geometry, block, rectangle)
        elif style == Style.LIST.value and block.text()[:1] not in {"•", "-", "–", "*", "·", "‣"}:
            self._paint_dot(painter, geometry, block, rectangle)
        elif style == Style.FOLD.value:
            painter.setPen(QPen(self._colour("line"), 1.0))
            painter.drawLine(rectangle.topLeft() - QPointF(0, 10), rectangle.topRight() - QPointF(0, 10))

    def _paint_bar(self, painter: QPainter, geometry: Geometry, block: QTextBlock, rectangle: QRectF) -> None:
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = geometry.width - 3 if is_rtl else rectangle.left()
        height = block.layout().boundingRect().height()
        painter.fillRect(QRectF(x, rectangle.top(), 3, height), self._colour("line"))

    def _paint_dot(self, painter: QPainter, geometry: Geometry, block: QTextBlock, rectangle: QRectF) -> None:
        first = geometry.line(block.position())
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = geometry.width - 8 if is_rtl else rectangle.left() + 8
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("muted"))
        painter.drawEllipse(QPointF(x, first.center().y() + 1), 2.4, 2.4)


def _stands_out(mark: Mark, emphasis: Emphasis) -> bool:
    """Whether an entity is chosen or under the pointer."""
    return mark.owner in {emphasis.hovered, emphasis.entity}
