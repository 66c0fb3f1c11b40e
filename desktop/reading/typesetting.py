"""Sets paragraphs into a document, piece by piece through a cursor: no HTML ever reaches it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
)

from desktop.appearance.fonts import interface_font, reading_font
from desktop.appearance.theme import Theme
from desktop.appearance.typography import SANS, STANDARD, Typography
from desktop.overriding import override
from desktop.reading.composition import Link, Paragraph, Run, Style
from desktop.reading.positions import Piece, Positions, Stretch, length_in_document, showable
from index.text.direction import Direction
from index.text.spans import Span

TOP, BOTTOM = 34.0, 90.0  # pixels above the first and below the last paragraph


@dataclass(frozen=True, slots=True)
class _Set:
    """How a style is set; lengths in parts of the text size, line height in percent.

    What is to be read stands in the reader's face; what is said about it, in the face of the window.
    """

    size: float
    token: str
    after: float
    line: float
    is_reading: bool = True
    is_bold: bool = False
    indent: float = 0.0
    before: float = 0.0


_SETTINGS = {
    Style.OUTLET: _Set(0.62, "accent", 0.6, 110, is_reading=False, is_bold=True),
    Style.TITLE: _Set(1.72, "text", 0.75, 100, is_bold=True),
    Style.STANDFIRST: _Set(1.04, "muted", 0.85, 114),
    Style.BYLINE: _Set(0.74, "muted", 0.35, 112, is_reading=False),
    Style.SOURCE: _Set(0.68, "faint", 1.8, 112, is_reading=False),
    Style.CAPTION: _Set(0.72, "faint", 1.4, 114, is_reading=False),
    Style.HEADING: _Set(1.14, "text", 0.6, 112, is_bold=True, before=0.8),
    Style.BODY: _Set(1.0, "text", 0.9, 126),
    Style.QUOTE: _Set(1.0, "muted", 0.9, 126, indent=1.5),
    Style.LIST: _Set(1.0, "text", 0.45, 124, indent=1.5),
    Style.ROW: _Set(0.8, "text", 0.35, 118, is_reading=False, indent=0.5),
    Style.FURNITURE: _Set(0.78, "faint", 0.8, 116, is_reading=False, indent=0.9),
    Style.FOLD: _Set(0.7, "faint", 0.0, 112, is_reading=False, before=1.4),
    Style.NOTICE: _Set(0.74, "warning", 1.2, 112, is_reading=False),
}
_STORY = frozenset({Style.BODY, Style.QUOTE, Style.LIST, Style.ROW})  # where the reader's measures hold


class ArticleDocument(QTextDocument):
    """A document that loads nothing, whatever its text may name."""

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002, ARG002 - named by Qt
        # Only an answer that is not null keeps QTextDocument from reading a local file of that name itself.
        return _nothing()


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    return image


class Linked(NamedTuple):
    """Where a click in the heading does something.

    Attributes:
        stretch: Its positions in the document.
        link: What it does.
    """

    stretch: Stretch
    link: Link


@dataclass(frozen=True, slots=True)
class Typeset:
    """A document, where the article's text stands in it, and where its heading can be clicked."""

    document: QTextDocument
    positions: Positions
    links: tuple[Linked, ...] = ()


class Typesetter:
    """Sets paragraphs in a theme and as the reader wants them.

    Args:
        theme: Where the colours come from.
        typography: Face and measures.
    """

    def __init__(self, theme: Theme, typography: Typography = STANDARD) -> None:
        self._theme = theme
        self._points = typography.points
        self._is_sans = typography.face == SANS
        # What the table says holds for the standard; the reader's choice scales it.
        self._leading = typography.line_height / STANDARD.line_height
        self._spacing = typography.paragraph_spacing / STANDARD.paragraph_spacing
        self._letters = {style: self._letter_format(style) for style in Style}
        self._blocks: dict[tuple[Style, Direction, bool], QTextBlockFormat] = {}
        self._links: list[Linked] = []

    def typeset(self, paragraphs: Sequence[Paragraph], text: str, owner: QObject) -> Typeset:
        """Return a new document.

        Args:
            paragraphs: What to show.
            text: The text whose spans the paragraphs name.
            owner: What the document is to be deleted with.
        """
        document = ArticleDocument(owner)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(reading_font(self._points, is_sans=self._is_sans))
        document.setDocumentMargin(0)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        pieces: list[Piece] = []
        self._links = []
        for number, paragraph in enumerate(paragraphs):
            self._begin(cursor, paragraph, is_first=number == 0)
            pieces.extend(self._fill(cursor, paragraph))
        cursor.endEditBlock()
        _frame(document)
        return Typeset(document, Positions(text, pieces), tuple(self._links))

    def _begin(self, cursor: QTextCursor, paragraph: Paragraph, *, is_first: bool) -> None:
        shape, letters = self._block_format(paragraph), self._letters[paragraph.style]
        if is_first:
            cursor.setBlockFormat(shape)
            cursor.setBlockCharFormat(letters)
        else:
            cursor.insertBlock(shape, letters)
        cursor.block().setUserState(paragraph.style.value)

    def _fill(self, cursor: QTextCursor, paragraph: Paragraph) -> list[Piece]:
        """Insert the runs and return where those that come from the text stand."""
        pieces: list[Piece] = []
        at = cursor.position()
        for run in paragraph.runs:
            cursor.insertText(showable(run.text), self._letters_of(run, paragraph.style))
            if run.span is not None:
                pieces.append(Piece(Span(run.span.start, run.span.end), at))
            length = length_in_document(run.text)
            if run.link is not None:
                self._links.append(Linked(Stretch(at, at + length), run.link))
            at += length
        return pieces

    def _letters_of(self, run: Run, style: Style) -> QTextCharFormat:
        """Return the letters of a run; a remark, and what does something when it is clicked, look like it."""
        letters = QTextCharFormat(self._letters[style])
        if run.is_remark:
            letters.setFontWeight(QFont.Weight.DemiBold.value)
        elif run.link in {Link.GRADE, Link.COPIES}:
            letters.setForeground(self._theme.colour("accent"))
        return letters

    def _letter_format(self, style: Style) -> QTextCharFormat:
        setting = _SETTINGS[style]
        size = self._points * setting.size
        font = reading_font(size, is_sans=self._is_sans) if setting.is_reading else interface_font(size)
        font.setWeight(QFont.Weight.DemiBold if setting.is_bold else QFont.Weight.Normal)
        if style is Style.OUTLET:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.3)
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(self._theme.colour(setting.token))
        return made

    def _block_format(self, paragraph: Paragraph) -> QTextBlockFormat:
        key = (paragraph.style, paragraph.direction, paragraph.continues)
        if key not in self._blocks:
            self._blocks[key] = self._made_block_format(*key)
        return self._blocks[key]

    def _made_block_format(self, style: Style, direction: Direction, continues: bool) -> QTextBlockFormat:  # noqa: FBT001 - one line of a table
        setting = _SETTINGS[style]
        made = QTextBlockFormat()
        made.setTopMargin(setting.before * self._points)
        spacing = self._spacing if style in _STORY else 1.0
        made.setBottomMargin(0.0 if continues else setting.after * self._points * spacing)
        leading = self._leading if style in _STORY else 1.0
        made.setLineHeight(setting.line * leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        is_rtl = direction is Direction.RTL
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        indent = setting.indent * self._points
        if is_rtl:
            made.setRightMargin(indent)
        else:
            made.setLeftMargin(indent)
        return made


def _frame(document: QTextDocument) -> None:
    """Set what holds for the document as a whole."""
    option = document.defaultTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    shape = QTextFrameFormat(document.rootFrame().frameFormat())
    shape.setTopMargin(TOP)
    document.rootFrame().setFrameFormat(shape)
    set_bottom(document, BOTTOM)


def set_bottom(document: QTextDocument, margin: float) -> None:
    """Set the space below the last paragraph, in pixels."""
    shape = QTextFrameFormat(document.rootFrame().frameFormat())
    shape.setBottomMargin(margin)
    document.rootFrame().setFrameFormat(shape)
