"""One annotation in a list: its label, the passage, the note, and what is to be known about it."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.models.note_lists import local_day
from desktop.models.note_rows import About, Facet, NoteRow
from desktop.models.notes import said_of_passage, value_name
from desktop.models.sections import ROW_ROLE
from desktop.models.wording import day, grouped, isolated, support_said
from desktop.overriding import override
from desktop.reading.rendering import plain
from desktop.reading.shapes import label_kind, paint_shape
from desktop.widgets.laid_text import lay_out
from desktop.widgets.sections_view import HEADING_HEIGHT, LEFT, RIGHT, Index, SectionsDelegate
from index.notes.annotation import UNJUDGED
from index.notes.labels import label_named
from index.notes.scales import reliability

_MARGIN_Y, _GAP = 9, 3  # pixels
_LINES = 3  # of passage and note together
_SHAPE = 9.0  # pixels
_KEPT_CARDS = 300  # laid out cards; some screens full
_LAID_OUT = 400  # characters of a text; three lines hold fewer


@dataclass(frozen=True, slots=True)
class _Fonts:
    strong: QFont
    small: QFont
    line: float

    @staticmethod
    def make() -> _Fonts:
        small = interface_font(8.8)
        return _Fonts(interface_font(8.8, bold=True), small, QFontMetricsF(small).lineSpacing())


@dataclass(frozen=True, slots=True)
class _Card:
    """The two laid out texts of a card, and the height of the first in pixels."""

    passage: QTextLayout
    passage_height: float
    note: QTextLayout | None


class NoteDelegate(SectionsDelegate):
    """Paints notes as cards under headings that are set as they are."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(theme, view)
        self.names_articles = True  # not where the heading names it
        self._fonts = _Fonts.make()
        self._cards: OrderedDict[tuple[NoteRow, int], _Card] = OrderedDict()
        self._height = int((_LINES + 2) * self._fonts.line + 2 * _MARGIN_Y + 2 * _GAP + 1)

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked of every row; a heading is what has no parent, and asking the model for it would take longer.
        return QSize(100, self._height if index.parent().isValid() else HEADING_HEIGHT)

    @override
    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect = QRectF(option.rect)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("row-selected" if is_selected else "row-hover"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self.theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self.theme.colour("focus"), 1))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -1.5))

    @override
    def paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state, rect = option.state, option.rect
        line = rect.adjusted(LEFT, 8, -RIGHT, 0)
        painter.setFont(self._fonts.small)
        painter.setPen(self.theme.colour("faint"))
        count = grouped(index.model().rowCount(index))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        room = line.width() - painter.fontMetrics().horizontalAdvance(count) - 10
        painter.setFont(self._fonts.strong)
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(self.theme.colour("accent" if is_current else "text"))
        title = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(title))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.theme.colour("line"))

    @override
    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, NoteRow):
            return
        card = self._card(row, rect.width() - LEFT - RIGHT)
        kind = label_kind(row.annotation.label)
        edge = rect.right() - 2 if self._view.isRightToLeft() else rect.left()
        painter.fillRect(QRect(edge, rect.top(), 3, rect.height() - 1), self.theme.colour(f"label-{kind}-edge"))
        at = QPointF(rect.left() + LEFT, rect.top() + _MARGIN_Y)
        self._paint_head(painter, row, QRectF(at.x(), at.y(), rect.width() - LEFT - RIGHT, self._fonts.line))
        at += QPointF(0, self._fonts.line + _GAP)
        painter.setPen(self.theme.colour("text"))
        card.passage.draw(painter, at)
        at += QPointF(0, card.passage_height)
        if card.note is not None:
            painter.setPen(self.theme.colour("muted"))
            card.note.draw(painter, at)
        foot = rect.bottom() - _MARGIN_Y - self._fonts.line
        self._paint_foot(painter, row, QRectF(at.x(), foot, rect.width() - LEFT - RIGHT, self._fonts.line))

    def _paint_head(self, painter: QPainter, row: NoteRow, line: QRectF) -> None:
        """The label with its shape at the left; at the right what became of the passage, or the day of the note."""
        if row.about is About.PASSAGE:
            self._paint_label(painter, row.annotation.label, line)
        else:
            painter.setFont(self._fonts.strong)
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, value_name(Facet.ABOUT, row.about))
        self._paint_state(painter, row, line)

    def _paint_label(self, painter: QPainter, key: str, line: QRectF) -> None:
        kind = label_kind(key)
        is_mirrored = self._view.isRightToLeft()
        box = QRectF(
            line.right() - _SHAPE if is_mirrored else line.left(), line.center().y() - _SHAPE / 2, _SHAPE, _SHAPE
        )
        paint_shape(painter, label_named(key).shape, self.theme.colour(f"label-{kind}-edge"), box)
        painter.setFont(self._fonts.strong)
        painter.setPen(self.theme.colour(f"label-{kind}-text"))
        beside = _SHAPE + 7
        name = line.adjusted(0, 0, -beside, 0) if is_mirrored else line.adjusted(beside, 0, 0, 0)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, value_name(Facet.LABEL, key))

    def _paint_state(self, painter: QPainter, row: NoteRow, line: QRectF) -> None:
        became = said_of_passage(row)
        said = day(local_day(row.annotation.created), short=True)
        painter.setFont(self._fonts.small)
        painter.setPen(self.theme.colour("warning" if became else "faint"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, became or said)

    def _paint_foot(self, painter: QPainter, row: NoteRow, line: QRectF) -> None:
        """Tags, then the article that the note is on."""
        tags = " ".join(isolated(f"#{tag}") for tag in row.annotation.tags)
        own = (_grade(row), support_said(row.support), tags)
        parts = (*own, row.listed.outlet, row.listed.title) if self.names_articles else own
        painter.setFont(self._fonts.small)
        painter.setPen(self.theme.colour("warning" if row.is_on_copies else "faint"))
        text = "  ·  ".join(isolated(part) for part in parts if part)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _card(self, row: NoteRow, width: int) -> _Card:
        key = (row, width)
        if key not in self._cards:
            self._cards[key] = self._lay_out(row, width)
            if len(self._cards) > _KEPT_CARDS:
                self._cards.popitem(last=False)
        self._cards.move_to_end(key)
        return self._cards[key]

    def _lay_out(self, row: NoteRow, width: int) -> _Card:
        """Give the passage what lines the note leaves, and the other way round."""
        note = plain(row.annotation.note[:_LAID_OUT])
        passage = " ".join(row.annotation.selector.quote[:_LAID_OUT].split())
        first, height = lay_out(passage, self._fonts.small, width, _LINES - 1 if note else _LINES)
        if not note:
            return _Card(first, height, None)
        return _Card(first, height, lay_out(note, self._fonts.small, width, _LINES - first.lineCount())[0])


def _grade(row: NoteRow) -> str:
    """Return both grades where either is judged, such as "B2"."""
    source, said = row.listed.reliability, row.annotation.credibility
    is_judged = source != reliability().unjudged or said != UNJUDGED
    return f"{source}{said}" if is_judged and row.about is About.PASSAGE else ""
