"""Where positions of a document lie on the page, in the document's own coordinates."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from desktop.reading.positions import Stretch
from desktop.reading.small_steps import SmallSteps

_JOINED = 6.0  # pixels; glyph runs nearer than this belong to one box: it is less than a space is wide


class Geometry:
    """Boxes and lines of a document that does not change; ask ``forget`` when its layout does.

    Args:
        document: What is laid out.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._steps = SmallSteps(document)
        self._boxes: dict[Stretch, tuple[QRectF, ...]] = {}
        self._lines: dict[int, QRectF] = {}
        self._directed: dict[int, bool] = {}

    def forget(self) -> None:
        """Forget where things lay; the width has changed."""
        self._boxes.clear()
        self._lines.clear()
        self._steps.restart()

    @property
    def width(self) -> float:
        """The width of the column, in pixels."""
        return self._document.textWidth()

    def finish(self) -> None:
        """Have all of the document laid out; Qt lays out a long one piece by piece, when it has the time."""
        self._document.size()

    def hit(self, point: QPointF, accuracy: Qt.HitTestAccuracy) -> int:
        """Return the position at a point of the document, or -1 where an exact answer is wanted and there is none."""
        layout = self._document.documentLayout()
        if accuracy is Qt.HitTestAccuracy.ExactHit:
            return layout.hitTest(point, accuracy)
        # Between two paragraphs Qt answers with the beginning of the lower one, but while the text is not laid out to
        # its end, with the end of what is.
        block = self._block_at(point.y())
        rectangle = layout.blockBoundingRect(block)
        if point.y() < rectangle.top():
            return block.position()
        x = min(max(point.x(), rectangle.left()), rectangle.right() - 1)
        return layout.hitTest(QPointF(x, point.y()), accuracy)

    def _block_at(self, y: float) -> QTextBlock:
        """Return the first block that ends below a height, or the last one.

        The steps double until one is too far, and halve from there (Bentley, Yao 1976), so that no more than twice as
        much is laid out as there are blocks above.
        """
        last = self._document.blockCount() - 1
        before, number = -1, 0
        while number < last and self._ends_above(number, y):
            before, number = number, min(2 * number + 1, last)
        number = bisect_left(range(number), 1, before + 1, key=lambda one: not self._ends_above(one, y))
        return self._document.findBlockByNumber(number)

    def _ends_above(self, number: int, y: float) -> bool:
        block = self._document.findBlockByNumber(number)
        return self._document.documentLayout().blockBoundingRect(block).bottom() < y

    def blocks(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks, with their rectangles, that share a pixel row with ``[top, bottom]``."""
        layout = self._document.documentLayout()
        block = self._block_at(top)
        while block.isValid():
            rectangle = layout.blockBoundingRect(block)
            if rectangle.top() > bottom:
                return
            yield block, rectangle
            block = block.next()

    def boxes(self, start: int, end: int) -> tuple[QRectF, ...]:
        """Return the boxes around a stretch of positions, one or more for each line, whatever way the text runs."""
        key = Stretch(start, end)
        if key not in self._boxes:
            self._boxes[key] = tuple(self._measured(start, end))
        return self._boxes[key]

    def line(self, position: int) -> QRectF:
        """Return the box around the letters of the line that holds a position."""
        if position not in self._lines:
            self._lines[position] = self._line(position)
        return self._lines[position]

    def _line(self, position: int) -> QRectF:
        block = self._document.findBlock(position)
        if not block.isValid():
            return QRectF()
        origin = self._document.documentLayout().blockBoundingRect(block).topLeft()  # asking lays out the block
        line = block.layout().lineForTextPosition(position - block.position())
        if not line.isValid():
            return QRectF(origin.x(), origin.y(), 0, 0)
        return line.naturalTextRect().translated(origin)

    def _measured(self, start: int, end: int) -> Iterator[QRectF]:
        layout = self._document.documentLayout()
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            base = block.position()
            first, last = max(start, base) - base, min(end, base + block.length() - 1) - base
            origin = layout.blockBoundingRect(block).topLeft()  # asking lays out the block
            if first < last and block.layout().lineCount():
                yield from (box.translated(origin) for box in self._in_block(block, first, last))
            block = block.next()

    def _in_block(self, block: QTextBlock, first: int, last: int) -> Iterator[QRectF]:
        layout = block.layout()
        lines = layout.lineForTextPosition(first).lineNumber(), layout.lineForTextPosition(last - 1).lineNumber()
        for number in range(lines[0], lines[1] + 1):
            line = layout.lineAt(number)
            begins = max(first, line.textStart())
            ends = min(last, line.textStart() + line.textLength())
            for left, right in self._extents(block, line, begins, ends):
                yield QRectF(left, line.y(), right - left, line.ascent() + line.descent())

    def _extents(self, block: QTextBlock, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
        if self._turns(block):
            return _turning_extents(line, first, last)
        left = _edge(line, first)
        at_end = last >= line.textStart() + line.textLength()
        right = line.x() + line.naturalTextWidth() if at_end else _edge(line, last)
        return [(left, max(left, right))]

    def _turns(self, block: QTextBlock) -> bool:
        """Whether any of the block runs from right to left."""
        number = block.blockNumber()
        if number not in self._directed:
            text = block.text()
            self._directed[number] = not text.isascii() and any(_is_right_to_left(letter) for letter in text)
        return self._directed[number]


def _edge(line: QTextLine, position: int) -> float:
    # PySide returns the result and the argument that C++ passes by reference, which its own types do not say.
    answer = cast("tuple[float, int]", line.cursorToX(position))
    return answer[0]


def _is_right_to_left(letter: str) -> bool:
    """Whether a character lies in a block of Unicode whose scripts run from right to left."""
    return "\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" or "\U00010800" <= letter <= "\U0001efff"


def _turning_extents(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Return one extent for each visual run.

    The edge between two characters is in two places where the direction turns; their glyphs are in one.
    """
    runs = sorted(
        (run.boundingRect().left(), run.boundingRect().right()) for run in line.glyphRuns(first, last - first)
    )
    joined: list[tuple[float, float]] = []
    for left, right in runs:
        if joined and left - joined[-1][1] < _JOINED:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
