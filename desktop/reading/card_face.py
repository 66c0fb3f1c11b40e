"""What a card in the margin shows, laid out for one width and painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextCursor,
    QTextDocument,
)

from desktop.appearance.fonts import INTERFACE_POINTS, interface_font
from desktop.appearance.theme import Theme
from desktop.models.wording import isolated
from desktop.reading import wording
from desktop.reading.rendering import render
from desktop.reading.shapes import label_kind, paint_shape
from desktop.reading.typesetting import ArticleDocument
from index.notes.annotation import UNJUDGED, PlacedAnnotation, State
from index.notes.labels import Label, label_named

_LEFT, _RIGHT, _TOP, _BOTTOM = 15.0, 13.0, 10.0, 10.0  # pixels between the card's edge and what it shows
_STRIP = 4.0  # pixels of the coloured strip
_SHAPE = 8.0  # pixels of the label's shape
_GAP = 5.0  # pixels between the rows
_HEAD = 18.0  # pixels of the first row
_DOUBT = 10.0  # pixels of the sign at a marker whose passage changed
_CHIP = 20.0  # pixels of a tag's height
_QUOTED = 220  # code points of the quotation that an unplaced card shows
HEAD_CENTRE = 22.0  # pixels from the card's top to where its connector ends


@dataclass(frozen=True, slots=True)
class _Chip:
    text: str
    box: QRectF


class CardFace:
    """The look of one annotation at one width.

    Args:
        placed: What to show.
        theme: Where the colours come from.
        width: Of the card, in pixels.

    Attributes:
        warnings: What stands below the first row, a line each; see ``wording.warnings_of``.
    """

    def __init__(self, placed: PlacedAnnotation, theme: Theme, width: float) -> None:
        self._annotation = placed.annotation
        self.warnings = wording.warnings_of(placed)
        self._theme = theme
        self.label: Label = label_named(self._annotation.label)
        self.kind = label_kind(self._annotation.label)
        self.width = width
        self._head = interface_font(INTERFACE_POINTS * 0.86, bold=True)
        self._small = interface_font(INTERFACE_POINTS * 0.8)
        self._quotation = self._quoted() if placed.placement.state is State.UNPLACED else None
        self._note = self._written() if self._annotation.note.strip() else None
        self._chips: list[_Chip] = []
        self.height = self._lay_out()

    @property
    def aside(self) -> str:
        """What stands at the right of the first row: the credibility, or how old the annotation is."""
        grade = self._annotation.credibility
        return wording.age(self._annotation.created) if grade == UNJUDGED else wording.credibility(grade)

    def link_at(self, place: QPointF) -> str:
        """Return the address of the link at a place of the card, or empty for none."""
        if self._note is None:
            return ""
        return self._note.documentLayout().anchorAt(place - QPointF(_LEFT, self._note_top))

    # Layout

    def _quoted(self) -> QTextDocument:
        quote = self._annotation.selector.quote
        shown = quote if len(quote) <= _QUOTED else f"{quote[:_QUOTED].rstrip()}…"
        document = self._document()
        font = QFont(document.defaultFont())
        font.setItalic(True)
        document.setDefaultFont(font)
        document.setPlainText(f"“{shown}”")
        return document

    def _written(self) -> QTextDocument:
        document = self._document()
        colours = {name: self._theme.css(name) for name in ("accent", "chip", "muted")}
        document.setDefaultStyleSheet(
            f"h1, h2, h3, h4, h5, h6 {{ font-size: {INTERFACE_POINTS}pt; font-weight: 600; margin: 6px 0 2px 0; }}"
            f"p, ul, ol, pre {{ margin: 0 0 5px 0; }} ul, ol {{ -qt-list-indent: 1; }}"
            f"a {{ color: {colours['accent']}; }} code, pre {{ background: {colours['chip']}; }}"
            f"blockquote {{ color: {colours['muted']}; margin: 0 0 5px 10px; }}"
        )
        document.setHtml(render(self._annotation.note))
        _drop_last_margin(document)
        return document

    def _document(self) -> QTextDocument:
        document = ArticleDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(16)
        document.setDefaultFont(interface_font(INTERFACE_POINTS * 0.95))
        document.setTextWidth(self.width - _LEFT - _RIGHT)
        return document

    def _lay_out(self) -> float:
        """Place the rows from top to bottom and return the height of the card."""
        y = _TOP + _HEAD
        if self.warnings:
            y += QFontMetricsF(self._small).height() * len(self.warnings) + _GAP
        if self._quotation is not None:
            self._quotation_top = y + 2
            y += self._quotation.size().height() + 2 + _GAP
        if self._note is not None:
            self._note_top = y + 2
            y += self._note.size().height() + 2 + _GAP
        self._chips = self._placed_chips(y)
        if self._chips:
            y = self._chips[-1].box.bottom() + _GAP
        return round(max(y - _GAP, _TOP + _HEAD) + _BOTTOM)

    def _placed_chips(self, top: float) -> list[_Chip]:
        """Place the tags in rows."""
        metrics = QFontMetricsF(self._small)
        x, y, right = _LEFT, top + 1, self.width - _RIGHT
        chips = []
        for tag in wording.tags_of(self._annotation):
            text = isolated(metrics.elidedText(tag, Qt.TextElideMode.ElideRight, right - _LEFT - 20))
            width = metrics.horizontalAdvance(text) + 20
            if x > _LEFT and x + width > right:
                x, y = _LEFT, y + _CHIP + 4
            chips.append(_Chip(text, QRectF(x, y, width, _CHIP)))
            x += width + 5
        return chips

    # Painting

    def paint(self, painter: QPainter, *, is_active: bool, has_focus: bool, aside_inset: float = 0.0) -> None:
        """Paint the card with its upper left corner at the origin.

        Args:
            painter: Where.
            is_active: Whether it is the active one.
            has_focus: Whether the keys go to it.
            aside_inset: How far the text at the right of the first row gives way, in pixels.
        """
        paint_card_ground(painter, self._theme, self.kind, self.width, self.height, is_active, has_focus)
        self._paint_head(painter, aside_inset)
        self._paint_warnings(painter)
        if self._quotation is not None:
            self._paint_document(painter, self._quotation, self._quotation_top, "muted")
        if self._note is not None:
            self._paint_document(painter, self._note, self._note_top, "text")
        self._paint_chips(painter)

    def _paint_warnings(self, painter: QPainter) -> None:
        metrics = QFontMetricsF(self._small)
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("warning"))
        for number, warning in enumerate(self.warnings):
            shown = metrics.elidedText(warning, Qt.TextElideMode.ElideRight, self.width - _LEFT - _RIGHT)
            painter.drawText(QPointF(_LEFT, _TOP + _HEAD + number * metrics.height() + metrics.ascent()), shown)

    def _paint_head(self, painter: QPainter, inset: float) -> None:
        edge, text = f"label-{self.kind}-edge", f"label-{self.kind}-text"
        row = QRectF(_LEFT, _TOP, self.width - _LEFT - _RIGHT, _HEAD)
        centre = row.center().y() - 1
        paint_shape(
            painter, self.label.shape, self._theme.colour(edge), QRectF(_LEFT, centre - _SHAPE / 2, _SHAPE, _SHAPE)
        )
        painter.setFont(self._head)
        painter.setPen(self._theme.colour(text))
        name = wording.translated(self.label.name)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # as the buttons beside it stand
        painter.drawText(row.adjusted(_SHAPE + 6, -2, 0, 0), Qt.AlignmentFlag.AlignLeft | middle, name)
        used = _SHAPE + 6 + QFontMetricsF(self._head).horizontalAdvance(name) + 10
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("faint"))
        room = row.width() - used - inset
        aside = QFontMetricsF(self._small).elidedText(self.aside, Qt.TextElideMode.ElideRight, room)
        painter.drawText(row.adjusted(0, -2, -inset, 0), Qt.AlignmentFlag.AlignRight | middle, aside)

    def _paint_document(self, painter: QPainter, document: QTextDocument, top: float, token: str) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        colours = QPalette()
        colours.setColor(QPalette.ColorRole.Text, self._theme.colour(token))
        context.palette = colours
        painter.save()
        painter.translate(_LEFT, top)
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_chips(self, painter: QPainter) -> None:
        painter.setFont(self._small)
        for chip in self._chips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("chip"))
            painter.drawRoundedRect(chip.box, _CHIP / 2, _CHIP / 2)
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(chip.box, Qt.AlignmentFlag.AlignCenter, chip.text)


def paint_card_ground(
    painter: QPainter,
    theme: Theme,
    kind: str,
    width: float,
    height: float,
    is_active: bool,  # noqa: FBT001
    has_focus: bool,  # noqa: FBT001
) -> None:
    """Paint an empty card: its ground, its coloured strip, its edge."""
    edge = theme.colour(f"label-{kind}-edge")
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.75, 0.75, width - 1.5, height - 1.5), 7, 7)
    painter.fillPath(path, theme.colour("card"))
    painter.save()
    painter.setClipPath(path)
    painter.fillRect(QRectF(0, 0, _STRIP, height), edge)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if has_focus:
        painter.setPen(QPen(theme.colour("focus"), 2.0))
    else:
        painter.setPen(QPen(edge if is_active else theme.colour("line"), 1.4 if is_active else 1.0))
    painter.drawPath(path)


def paint_marker(
    painter: QPainter, theme: Theme, label: Label, box: QRectF, *, is_active: bool, has_focus: bool, is_doubtful: bool
) -> None:
    """Paint what stands for a card where there is no room for one: its label's shape, in a frame if it is active.

    A passage that is not where it was, or not as it was, has an exclamation mark at the corner.
    """
    kind = label_kind(label.key)
    frame = box.adjusted(1, 1, -1, -1)
    if is_active or has_focus:
        painter.setPen(theme.colour("focus" if has_focus else f"label-{kind}-edge"))
        painter.setBrush(theme.colour(f"label-{kind}-fill"))
        painter.drawRoundedRect(frame, 6, 6)
    paint_shape(painter, label.shape, theme.colour(f"label-{kind}-edge"), frame.adjusted(6, 6, -6, -6))
    if is_doubtful:
        corner = QRectF(box.right() - _DOUBT, box.top(), _DOUBT, _DOUBT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warning"))
        painter.drawEllipse(corner)
        painter.setPen(theme.colour("paper"))
        painter.setFont(interface_font(INTERFACE_POINTS * 0.7, bold=True))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, "!")


def _drop_last_margin(document: QTextDocument) -> None:
    """Take away the space below the last paragraph, which the card has itself."""
    cursor = QTextCursor(document.lastBlock())
    shape = cursor.blockFormat()
    shape.setBottomMargin(0)
    cursor.setBlockFormat(shape)
