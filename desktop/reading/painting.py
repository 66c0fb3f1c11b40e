"""Paints marks under the text, and what little belongs beside a paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextBlock

from desktop.appearance.theme import Theme
from desktop.reading.composition import Style
from desktop.reading.geometry import Geometry
from desktop.reading.marks import Layer, Mark, MarkStack
from desktop.reading.underlines import paint_underline
from index.entities.mentions import Kind

_RADIUS = 3.0  # pixels
_FADED = 0.68  # how much of the paper lies over what is not in the light; the text can still be made out
# Names in the headline stand again in the text; marking them in large letters would only shout.
_QUIET = {Style.TITLE.value, Style.STANDFIRST.value, Style.OUTLET.value}


class Weight(StrEnum):
    """How strongly names are marked."""

    NONE = "none"
    LIGHT = "light"
    NORMAL = "normal"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class _Ink:
    """How a name is marked.

    Attributes:
        tints: How much of the colour lies under it, on light and on dark paper.
        line: How much of the colour the line under it has.
        width: Of the line, in pixels.
    """

    tints: tuple[float, float]
    line: float
    width: float


_INKS = {
    Weight.LIGHT: _Ink((0.0, 0.0), 0.5, 1.2),
    Weight.NORMAL: _Ink((0.055, 0.12), 0.66, 1.5),
    Weight.STRONG: _Ink((0.13, 0.22), 1.0, 2.0),
}
_STANDING_OUT = _Ink((0.2, 0.3), 1.0, 2.0)


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Which marks stand out.

    Attributes:
        annotation: The id of the active annotation, or empty.
        entity: The number of the chosen entity.
        hovered: The number of the entity under the pointer.
        hit: The number of the current hit.
        find: The number of the place that was found last in the article.
    """

    annotation: str = ""
    entity: int | None = None
    hovered: int | None = None
    hit: int | None = None
    find: int | None = None


class MarkPainter:
    """Paints in a theme's colours.

    Args:
        theme: Where the colours come from.
        weight: How strongly to mark names.
    """

    def __init__(self, theme: Theme, weight: Weight = Weight.NORMAL) -> None:
        self._theme = theme
        self._ink = _INKS.get(weight)
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

    def fade(
        self, painter: QPainter, geometry: Geometry, marks: MarkStack, rectangle: QRectF, scrolled: float
    ) -> None:
        """Paint over all text but annotated passages, so that these stand in the light.

        Args:
            painter: In the document's coordinates, over the text.
            geometry: Where positions lie.
            marks: What is marked.
            rectangle: What is to be painted, in coordinates of the viewport.
            scrolled: How far down the document the viewport's upper edge is.
        """
        shade = QPainterPath()
        shade.addRect(rectangle.translated(0, scrolled))
        lit = QPainterPath()
        lit.setFillRule(Qt.FillRule.WindingFill)
        top, bottom = rectangle.top() + scrolled, rectangle.bottom() + scrolled
        for block, _ in geometry.blocks(top, bottom):
            start, end = block.position(), block.position() + block.length()
            for mark in marks.overlapping(start, end):
                if mark.layer is Layer.ANNOTATION:
                    for box in geometry.boxes(max(start, mark.start), min(end, mark.end)):
                        lit.addRect(box.adjusted(-2, -2, 2, 5))
        painter.fillPath(shade.subtracted(lit), self._colour("paper", _FADED))

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
        elif mark.layer is Layer.HIT:
            self._paint_hit(painter, boxes, is_current=mark.owner == emphasis.hit)
        else:
            self._paint_find(painter, boxes, is_current=mark.owner == emphasis.find)

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
        ink = _STANDING_OUT if _stands_out(mark, emphasis) else self._ink
        if ink is None:
            return
        token = f"entity-{mark.kind}"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(token, ink.tints[self._theme.is_dark]))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-1, 0, 1, 1), _RADIUS, _RADIUS)
        colour, kind = self._colour(token, ink.line), Kind(mark.kind.upper())
        for box in boxes:
            paint_underline(painter, kind, colour, box.left(), box.right(), box.bottom() + 1, ink.width)

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

    def _paint_find(self, painter: QPainter, boxes: list[QRectF], *, is_current: bool) -> None:
        """Paint a frame: what was found here and now looks unlike what the query hit."""
        painter.setPen(QPen(self._colour("find-edge"), 2.0 if is_current else 1.0))
        painter.setBrush(self._colour("find-current" if is_current else "find"))
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-2, -1, 2, 2), _RADIUS, _RADIUS)

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
