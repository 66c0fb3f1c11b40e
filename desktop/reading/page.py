"""A page of text with marks painted under the letters, in its measure. It answers where things are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.appearance.fonts import reading_font
from desktop.appearance.theme import Theme
from desktop.appearance.typography import SANS, STANDARD, Typography
from desktop.overriding import override
from desktop.reading.arrangement import Arrangement, arrange
from desktop.reading.geometry import Geometry
from desktop.reading.marks import Mark, MarkStack
from desktop.reading.painting import Emphasis, MarkPainter, Weight
from desktop.reading.positions import Stretch
from desktop.reading.typesetting import BOTTOM, ArticleDocument, Typeset, set_bottom

_ABOVE = 150  # pixels between the upper edge and a passage that is revealed
_BELOW = 30.0  # pixels below the last card


class Page(QTextBrowser):
    """Shows a document of ours and the marks on it, read-only. Positions are UTF-16 units of that document.

    Signals:
        laid_out(): Everything may have moved: another document or width.
    """

    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article")
        self._theme = theme
        self._painter = MarkPainter(theme)
        self._marks = MarkStack()
        self._emphasis = Emphasis()
        self._typography = STANDARD
        self._is_mirrored = self._has_backlight = False
        self._overlay: Callable[[QPainter], None] | None = None
        self._text_from: Callable[[int], int] = int
        self._reserved = BOTTOM
        self._arrangement = arrange(self.width(), 9.0)
        self.setDocument(ArticleDocument(self))
        self.geometry_of_text = Geometry(self.document())
        self._set_up()

    def _set_up(self) -> None:
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setCursorWidth(0)
        self.viewport().setMouseTracking(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # A bar that comes and goes would change the measure, and with it every line.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(28)
        self.setAccessibleName(self.tr("Article"))

    @property
    def arrangement(self) -> Arrangement:
        """How the width is shared."""
        return self._arrangement

    @property
    def is_mirrored(self) -> bool:
        """Whether the margin is at the left, for text from right to left."""
        return self._is_mirrored

    @property
    def length(self) -> int:
        """How many positions the document has."""
        return self.document().characterCount()

    @property
    def scrolled(self) -> int:
        """How far down the document the upper edge is, in pixels."""
        return self.verticalScrollBar().value()

    def show_document(self, typeset: Typeset, typography: Typography, *, is_mirrored: bool) -> None:
        """Show another document, from its beginning.

        Args:
            typeset: The document; the one before it is deleted.
            typography: How it is set.
            is_mirrored: Whether it runs from right to left.
        """
        before = self.document()
        self._marks = MarkStack()
        self._reserved = BOTTOM
        self._typography = typography
        self._dress()
        self._is_mirrored = is_mirrored
        self.geometry_of_text = Geometry(typeset.document)
        self._arrange()
        self.setDocument(typeset.document)
        before.deleteLater()
        self.verticalScrollBar().setValue(0)
        self.laid_out.emit()

    def set_text_places(self, text_from: Callable[[int], int]) -> None:
        """Set what tells where the first text of the article stands from a position on: there a caret begins."""
        self._text_from = text_from

    def select(self, stretches: Sequence[Stretch]) -> None:
        """Select from the first of these stretches to the last."""
        if stretches:
            cursor = self.textCursor()
            cursor.setPosition(stretches[0].start)
            cursor.setPosition(stretches[-1].end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def set_theme(self, theme: Theme) -> None:
        """Paint marks in another theme; the document carries its colours itself."""
        self._theme = theme
        self._dress()

    def _dress(self) -> None:
        self._painter = MarkPainter(self._theme, Weight(self._typography.mark_weight))
        self.viewport().update()

    @property
    def has_backlight(self) -> bool:
        """Whether what is not annotated is faded."""
        return self._has_backlight

    def set_backlight(self, lit: bool) -> None:  # noqa: FBT001 - as Qt's setters are
        """Let what is not annotated fade, or not."""
        self._has_backlight = lit
        self.viewport().update()

    def set_overlay(self, paint: Callable[[QPainter], None]) -> None:
        """Let something be painted over the text, in coordinates of the viewport."""
        self._overlay = paint

    def reserve(self, bottom: float) -> None:
        """See to it that one can scroll down to what stands beside the text.

        Args:
            bottom: Down to where, in pixels of the document.
        """
        text_bottom = self.document().size().height() - self._reserved
        wanted = max(BOTTOM, bottom - text_bottom + _BELOW)
        if abs(wanted - self._reserved) > 1:
            self._reserved = wanted
            set_bottom(self.document(), wanted)

    def set_marks(self, marks: MarkStack) -> None:
        """Show these marks and no others."""
        self._marks = marks
        self.viewport().update()

    @property
    def emphasis(self) -> Emphasis:
        """What stands out."""
        return self._emphasis

    def set_emphasis(self, emphasis: Emphasis) -> None:
        """Let other marks stand out."""
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self.viewport().update()

    def reveal(self, start: int, end: int) -> None:
        """Scroll to a stretch unless it is well in sight."""
        boxes = self.geometry_of_text.boxes(start, end)
        if not boxes:
            return
        top, bottom = boxes[0].top() - self.scrolled, boxes[0].bottom() - self.scrolled
        if top < 40 or bottom > self.viewport().height() - 60:
            self._scroll_to(int(boxes[0].top()) - _ABOVE)

    def position_at_top(self) -> int:
        """Return the position of the text at the upper edge."""
        return self.geometry_of_text.hit(QPointF(4, self.scrolled + 4), Qt.HitTestAccuracy.FuzzyHit)

    def position_at_bottom(self) -> int:
        """Return the position of the text at the lower edge."""
        bottom = self.scrolled + self.viewport().height() - 4
        return self.geometry_of_text.hit(QPointF(self.geometry_of_text.width, bottom), Qt.HitTestAccuracy.FuzzyHit)

    def scroll_to_position(self, position: int) -> None:
        """Bring the line of a position to the upper edge."""
        self._scroll_to(int(self.geometry_of_text.line(min(position, self.length - 1)).top()) - 4)

    def _scroll_to(self, top: int) -> None:
        self.geometry_of_text.finish()
        self.verticalScrollBar().setValue(top)

    def marks_at(self, point: QPoint) -> list[Mark]:
        """Return the marks under a point of the viewport, the innermost of the topmost layer last."""
        position = self.position_at(point)
        return self._marks.at(position) if position >= 0 else []

    def position_at(self, point: QPoint) -> int:
        """Return the position under a point, or -1 where no letter is."""
        place = QPointF(point.x(), point.y() + self.scrolled)
        return self.geometry_of_text.hit(place, Qt.HitTestAccuracy.ExactHit)

    def box(self, start: int, end: int) -> QRect:
        """Return the rectangle around the last line of a stretch, in coordinates of the viewport."""
        boxes = self.geometry_of_text.boxes(start, end)
        last = boxes[-1] if boxes else QRectF(self.cursorRect()).translated(0, self.scrolled)
        return last.translated(0, -self.scrolled).toAlignedRect()

    def selection_box(self) -> QRect:
        """Return the rectangle around the selection's last line, in coordinates of the viewport."""
        cursor = self.textCursor()
        return self.box(cursor.selectionStart(), cursor.selectionEnd())

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text only, with its no-break spaces."""
        data = QMimeData()
        data.setText(self.selected_text())
        return data

    def selected_text(self) -> str:
        """Return what is selected, paragraphs parted by blank lines."""
        return self.textCursor().selectedText().replace("\u2029", "\n\n").replace("\u2028", "\n")

    def _arrange(self) -> None:
        """Give the text its measure; the margins of the viewport hold the rest."""
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        font = reading_font(self._typography.points, is_sans=self._typography.face == SANS)
        character = QFontMetricsF(font).averageCharWidth()
        self._arrangement = arrange(width, character, self._typography.measure)
        after = width - self._arrangement.before - self._arrangement.column
        left, right = (after, self._arrangement.before) if self._is_mirrored else (self._arrangement.before, after)
        self.geometry_of_text.forget()
        self.setViewportMargins(left, 0, right, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
        self.geometry_of_text.forget()
        self.laid_out.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.scrolled)
        top = event.rect().top() + self.scrolled
        bottom = event.rect().bottom() + self.scrolled
        self._painter.paint(painter, self.geometry_of_text, self._marks, self._emphasis, top, bottom)
        painter.end()
        super().paintEvent(event)
        if self._has_backlight:
            painter = QPainter(self.viewport())
            painter.translate(0, -self.scrolled)
            self._painter.fade(painter, self.geometry_of_text, self._marks, QRectF(event.rect()), self.scrolled)
            painter.end()
        if self._overlay is not None:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._overlay(painter)
            painter.end()

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 - named by Qt
        return self.document().loadResource(type, name)
