"""One result, laid out once and painted often: title, outlet and day, snippet with its hits, counts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter, QTextCharFormat, QTextLayout

from desktop.appearance.fonts import interface_font
from desktop.appearance.theme import Theme
from desktop.models.wording import counted, day_or_file, isolated
from desktop.reading.positions import length_in_document
from desktop.translating import plural
from desktop.widgets.laid_text import lay_out
from index.search.results import Hit, Snippet

MARGIN_X, MARGIN_Y = 16, 11  # pixels
_LINES = 4  # of title and snippet together, so that all cards are of one height
_MOST_TITLE_LINES = 2
_APART = 12  # pixels at least between the two ends of a line
_GAP = 4.0  # pixels between the parts
_DOT = "  ·  "


@dataclass(frozen=True, slots=True)
class CardFonts:
    """The fonts of a card and the heights of their lines in pixels."""

    title: QFont
    read_title: QFont
    small: QFont
    title_line: float
    small_line: float

    @staticmethod
    def make() -> CardFonts:
        """Return the fonts; the application must exist."""
        title, read, small = interface_font(10, bold=True), interface_font(10), interface_font(8.8)
        heights = [QFontMetricsF(font).lineSpacing() for font in (title, small)]
        return CardFonts(title, read, small, heights[0], heights[1])

    def card_height(self) -> int:
        """Return the height of every card in pixels."""
        text = _MOST_TITLE_LINES * self.title_line + (_LINES - _MOST_TITLE_LINES + 1) * self.small_line
        return int(text + 2 * _GAP + 2 * MARGIN_Y + 1)


class ResultCard:
    """A hit, laid out for a width in a theme's colours.

    Args:
        hit: The hit.
        width: Of the whole card, in pixels.
        fonts: What to set it in.
        theme: Where the colours come from.
    """

    def __init__(self, hit: Hit, width: float, fonts: CardFonts, theme: Theme) -> None:
        self._hit = hit
        self._width = width - 2 * MARGIN_X
        self._fonts = fonts
        self._theme = theme
        title_font = fonts.read_title if hit.is_read else fonts.title
        self._title, self._title_height = lay_out(hit.title or hit.path, title_font, self._width, _MOST_TITLE_LINES)
        title_lines = self._title.lineCount()
        self._snippet, _height = lay_out(
            hit.snippet.text, fonts.small, self._width, _LINES - title_lines, hit_formats(hit.snippet, theme)
        )

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the card with its upper left corner at a point."""
        at = corner + QPointF(MARGIN_X, MARGIN_Y)
        painter.setPen(self._theme.colour("muted" if self._hit.is_read else "text"))
        self._title.draw(painter, at)
        at += QPointF(0, self._title_height + _GAP)
        self._paint_facts(painter, at)
        at += QPointF(0, self._fonts.small_line + _GAP)
        painter.setPen(self._theme.colour("muted"))
        self._snippet.draw(painter, at)

    def _paint_facts(self, painter: QPainter, at: QPointF) -> None:
        """Outlet and day where a line begins, counts where it ends; see ``facts_of``."""
        painter.setFont(self._fonts.small)
        metrics = QFontMetricsF(self._fonts.small)
        baseline = at.y() + metrics.ascent()
        begin, counts = facts_of(self._hit, self._width, metrics)
        counts_width = metrics.horizontalAdvance(counts)
        places = (at.x(), at.x() + self._width - counts_width)
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            places = (at.x() + self._width - metrics.horizontalAdvance(begin), at.x())
        painter.setPen(self._theme.colour("faint"))
        painter.drawText(QPointF(places[1], baseline), counts)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QPointF(places[0], baseline), begin)


def facts_of(hit: Hit, width: float, metrics: QFontMetricsF) -> tuple[str, str]:
    """Return what stands at the two ends of a line: outlet and day, and the counts.

    Where there is no room for all, the number of entities gives way first and the outlet's name after it.
    """
    published = day_or_file(hit.published, hit.file_day, short=True)
    counts, beside = counts_in_words(hit), metrics.horizontalAdvance(_DOT + published) + _APART
    if metrics.horizontalAdvance(hit.outlet + counts) + beside > width:
        counts = counts_in_words(replace(hit, entities=0))
    room = width - metrics.horizontalAdvance(counts) - beside
    outlet = metrics.elidedText(hit.outlet, Qt.TextElideMode.ElideRight, max(room, 0))
    return origin(outlet, published), counts


def origin(outlet: str, published: str) -> str:
    """Return outlet and day in one line, each in its own direction; either may be empty."""
    return _DOT.join(isolated(part) for part in (outlet, published) if part)


def hit_formats(snippet: Snippet, theme: Theme) -> list[QTextLayout.FormatRange]:
    """Return how the hits of a snippet are set: half bold on a tint, so never by colour alone."""
    look = QTextCharFormat()
    look.setBackground(theme.colour("hit"))
    look.setForeground(theme.colour("text"))
    look.setFontWeight(QFont.Weight.DemiBold)
    formats = []
    for span in snippet.highlights:
        # Qt counts some characters twice; the core never does.
        found = QTextLayout.FormatRange()
        found.start = length_in_document(snippet.text[: span.start])
        found.length = length_in_document(span.of(snippet.text))
        found.format = look
        formats.append(found)
    return formats


def counts_in_words(hit: Hit) -> str:
    """Return how many copies, notes and entities an article has, and whether a note is what was found."""
    parts = []
    if hit.copies:
        parts.append(plural("ResultCard", "%n copy|%n copies", hit.copies))
    if hit.is_in_notes:  # in place of their number: the outlet needs the room
        parts.append(QCoreApplication.translate("ResultCard", "in a note"))
    elif hit.annotations:
        parts.append(counted(hit.annotations, "note"))
    if hit.entities:
        parts.append(counted(hit.entities, "entity"))
    return " · ".join(parts)
