"""The margin beside the text: cards level with their passages, and the lines that join them.

Places are kept in the document's coordinates and worked out once for each change of text, width or cards; a step of
scrolling only moves what is in sight. In a long article they are worked out piece by piece, from the top.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.appearance.fonts import INTERFACE_POINTS, interface_font
from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading.card import AnnotationCard
from desktop.reading.card_face import HEAD_CENTRE
from desktop.reading.connectors import paint_connector
from desktop.reading.page import Page
from desktop.reading.placing import GAP, Wish, place
from desktop.reading.rows import Anchor, Row
from desktop.reading.shapes import label_kind
from index.notes.annotation import PlacedAnnotation

_AFTER_LINE = 10.0  # pixels between the last word of a line and its connector
_MARKER_CENTRE = 12.0
_UNPLACED_TOP = 44.0  # pixels of the document: beside the headline, where there is room and it is seen
# Positions of the document. Finding the line of a passage makes Qt lay out all text before it, so the cards of a long
# article get their places in steps: first those of what is seen at once, the others between the events that follow.
_AT_ONCE, _AT_A_TIME = 8_000, 10_000


class Lane(QWidget):
    """Holds the cards of one article. It lies over the page's margin, and on the page for the connectors.

    Signals:
        activated(str), revised(str, AnnotationEdit), removed(str), left(), dragged(str): As a card's.
    """

    activated = Signal(str)
    revised = Signal(str, object)
    removed = Signal(str)
    left = Signal()
    dragged = Signal(str)

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._cards: dict[str, AnnotationCard] = {}
        self._anchors: tuple[Anchor, ...] = ()
        self._rows: list[Row] = []
        self._active = ""
        self._horizon = _AT_ONCE
        self._onwards = QTimer(self)
        self._onwards.setInterval(0)
        self._onwards.timeout.connect(self._go_on)
        self.setAccessibleName(self.tr("Notes in the margin"))
        page.set_overlay(self.paint_into_page)
        page.laid_out.connect(self._begin)
        page.verticalScrollBar().valueChanged.connect(self._scroll)
        page.viewport().installEventFilter(self)

    def card(self, annotation: str) -> AnnotationCard | None:
        """Return the card of an annotation, if it has one."""
        return self._cards.get(annotation)

    def cards(self) -> tuple[AnnotationCard, ...]:
        """Return all cards from top to bottom."""
        return tuple(row.card for row in self._rows)

    def set_annotations(self, anchors: Sequence[Anchor]) -> None:
        """Show these annotations; a card whose annotation stays is kept, with what is being entered in it.

        Args:
            anchors: In the order of their passages.
        """
        wanted = {anchor.placed.annotation.id for anchor in anchors}
        for gone in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(gone)
            card.dismiss()
        for anchor in anchors:
            known = self._cards.get(anchor.placed.annotation.id)
            if known is not None:
                known.show_annotation(anchor.placed)
        self._anchors = tuple(anchors)
        self.set_active(self._active if self._active in wanted else "")

    def set_theme(self, theme: Theme) -> None:
        """Show the cards in another theme."""
        self._theme = theme
        for card in self._cards.values():
            card.set_theme(theme)
        self.update()

    def set_active(self, annotation: str) -> None:
        """Let one card stand out, exactly level with its passage; empty for none."""
        self._active = annotation
        chosen = next((anchor for anchor in self._anchors if anchor.placed.annotation.id == annotation), None)
        if chosen is not None and chosen.position is not None:
            self._horizon = max(self._horizon, chosen.position)
        for key, card in self._cards.items():
            card.set_active(key == annotation)
        self.lay_out()

    def finish_editing(self) -> None:
        """Close all forms, keeping what was entered."""
        for card in tuple(self._cards.values()):
            card.finish_editing()

    def top_of(self, annotation: str) -> float | None:
        """Return where a card stands in the document, in pixels; None where there is none."""
        return next((row.top for row in self._rows if row.card.id == annotation), None)

    def _card_for(self, placed: PlacedAnnotation) -> AnnotationCard:
        """Return the card of an annotation, which is made when it first has a place."""
        key = placed.annotation.id
        if key not in self._cards:
            self._cards[key] = self._made(placed)
            self._cards[key].set_active(key == self._active)
        return self._cards[key]

    def _made(self, placed: PlacedAnnotation) -> AnnotationCard:
        card = AnnotationCard(placed, self._theme, self)
        card.hide()
        card.activated.connect(self.activated)
        card.revised.connect(self.revised)
        card.removed.connect(self.removed)
        card.left.connect(self.left)
        card.dragged.connect(self.dragged)
        card.resized.connect(self.lay_out)
        return card

    # Places

    def _begin(self) -> None:
        """Work out the places at the beginning of a text that lies elsewhere now, and the others soon."""
        self._horizon = _AT_ONCE
        self.lay_out()

    def _go_on(self) -> None:
        """Place the cards of the next piece as well; nothing has moved above them."""
        before = self._horizon
        self._horizon += _AT_A_TIME
        self._place(
            [
                *self._rows,
                *(
                    self._row(anchor)
                    for anchor in self._anchors
                    if anchor.position is not None and before < anchor.position <= self._horizon
                ),
            ]
        )

    def lay_out(self) -> None:
        """Work out where every card belongs, as far down as the text is laid out by now."""
        self._cover_margin()
        self._place([self._row(anchor) for anchor in self._anchors if self._is_near(anchor)])

    def _place(self, rows: list[Row]) -> None:
        """Let each card have its place, none on another."""
        rows.sort(key=lambda row: row.wish)
        active = next((number for number, row in enumerate(rows) if row.card.id == self._active), None)
        gap = 2.0 if self._page.arrangement.is_narrow else GAP
        tops = place([Wish(row.wish, row.height) for row in rows], active, gap)
        for row, top in zip(rows, tops, strict=True):
            row.top = top
        self._rows = rows
        if self._horizon < self._page.length:
            self._onwards.start()
        else:
            self._onwards.stop()
            self._page.reserve(max((row.top + row.height for row in rows), default=0.0))
        self._scroll()

    def _is_near(self, anchor: Anchor) -> bool:
        return anchor.position is None or anchor.position <= self._horizon

    def _cover_margin(self) -> None:
        """Lie over the margin; connectors that cross the text's ragged edge are painted into the page's own space."""
        viewport, arrangement = self._page.viewport().geometry(), self._page.arrangement
        width = arrangement.lead + arrangement.card
        if self._page.is_mirrored:
            self.setGeometry(viewport.left() - width, viewport.top(), width, viewport.height())
        else:
            self.setGeometry(viewport.right() + 1, viewport.top(), width, viewport.height())

    def _row(self, anchor: Anchor) -> Row:
        """Return a card where it would be if there were no others."""
        card, arrangement = self._card_for(anchor.placed), self._page.arrangement
        card.set_marker(arrangement.is_narrow)
        height = float(card.height_for(arrangement.card))
        centre = _MARKER_CENTRE if arrangement.is_narrow else HEAD_CENTRE
        if anchor.position is None:
            return Row(card, None, 0, height, _UNPLACED_TOP, _UNPLACED_TOP)
        line = self._page.geometry_of_text.line(anchor.position)
        middle = line.bottom() + 3 if not arrangement.is_narrow else line.center().y()
        edge = line.left() if self._page.is_mirrored else line.right()
        return Row(card, middle, edge, height, middle - centre, middle - centre)

    def _scroll(self) -> None:
        """Move the cards that are in sight to where they are now."""
        arrangement, scrolled = self._page.arrangement, self._page.scrolled
        x, height = 0 if self._page.is_mirrored else arrangement.lead, self.height()
        for row in self._rows:
            top = row.top - scrolled
            if top + row.height > -40 and top < height + 40:
                row.card.setGeometry(x, round(top), arrangement.card, round(row.height))
                row.card.show()
            elif row.card.isHidden():
                continue
            elif not row.card.hasFocus() and row.card.editor is None:
                # A card that has the focus keeps it out of sight; hiding it would hand the focus elsewhere.
                row.card.hide()
            else:
                row.card.move(x, round(top))
        self.update()
        self._page.viewport().update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._cover_margin()
        return super().eventFilter(watched, event)

    # Connectors

    def connectors(self) -> Iterable[tuple[Row, float]]:
        """Yield the rows whose passage is in sight, each with the height of its line in the viewport."""
        if self._page.arrangement.is_narrow:
            return
        scrolled, height = self._page.scrolled, self.height()
        for row in self._rows:
            if row.line_y is not None and 0 <= row.line_y - scrolled <= height:
                yield row, row.line_y - scrolled

    def paint_into_page(self, painter: QPainter) -> None:
        """Paint the part of each connector between the last word of its line and the edge of the text.

        Args:
            painter: In coordinates of the viewport.
        """
        edge = 0.0 if self._page.is_mirrored else float(self._page.viewport().width())
        for row, y in self.connectors():
            start = row.line_x - _AFTER_LINE if self._page.is_mirrored else row.line_x + _AFTER_LINE
            beyond = start < edge if self._page.is_mirrored else start > edge
            if not beyond:
                painter.setPen(self._pen(row))
                painter.drawLine(QPointF(start, y), QPointF(edge, y))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - painted whole
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heading(painter)
        for row, y in self.connectors():
            self._paint_connector(painter, row, y)

    def _paint_heading(self, painter: QPainter) -> None:
        """Paint the heading of the cards whose passage is not in the text any more."""
        first = next((row for row in self._rows if row.line_y is None), None)
        if first is None or self._page.arrangement.is_narrow:
            return
        painter.setFont(interface_font(INTERFACE_POINTS * 0.8, bold=True))
        painter.setPen(self._theme.colour("muted"))
        x = 0 if self._page.is_mirrored else self._page.arrangement.lead
        painter.drawText(QPointF(x + 2, first.top - self._page.scrolled - 8), self.tr("Unplaced"))

    def _paint_connector(self, painter: QPainter, row: Row, y: float) -> None:
        """Paint from the edge of the text to the card."""
        lead = self._page.arrangement.lead
        begin, end = (self.width(), self.width() - lead + 1) if self._page.is_mirrored else (0, lead - 1)
        target = row.top - self._page.scrolled + HEAD_CENTRE
        paint_connector(painter, self._pen(row), QPointF(begin, y), QPointF(end, target))

    def _pen(self, row: Row) -> QPen:
        is_active = row.card.id == self._active
        token = f"label-{label_kind(row.card.placed.annotation.label)}-edge"
        colour = self._theme.colour(token, 1.0 if is_active else 0.6)
        return QPen(colour, 1.3, Qt.PenStyle.SolidLine if is_active else Qt.PenStyle.DotLine)
