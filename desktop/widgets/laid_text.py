"""A few lines of text, broken once and painted often."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption

from desktop.reading.positions import length_in_document
from index.text.direction import Direction, direction_of

_CUT = " …"
_LONGEST_CUT = 24  # characters that go for a whole word; longer words, and scripts without spaces, are cut


def lay_out(
    text: str,
    font: QFont,
    width: float,
    most_lines: int,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> tuple[QTextLayout, float]:
    """Return a laid out text and its height in pixels; what does not fit ends in an ellipsis.

    Its lines begin at the side at which those of the interface do, whichever way their own script runs.

    Args:
        text: The text.
        font: What to set it in.
        width: Of a line, in pixels.
        most_lines: How many lines there may be.
        formats: How parts of it are set, in the layout's own units.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    # Its own direction, or the ellipsis of an English line would stand at its beginning in an Arabic window.
    is_reversed = direction_of(text) is Direction.RTL
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_reversed else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats(list(formats))
    layout.setCacheEnabled(True)
    height, end = _break_lines(layout, width, most_lines)
    if end < length_in_document(text):
        shortened = _shortened(text, end)
        layout.setText(shortened)
        layout.setFormats(_within(formats, length_in_document(shortened) - len(_CUT)))
        height, _end = _break_lines(layout, width, most_lines)
    return layout, height


def _within(formats: Sequence[QTextLayout.FormatRange], end: int) -> list[QTextLayout.FormatRange]:
    """Return the formats of what stands before an end, in the layout's units: the ellipsis behind it has none."""
    kept: list[QTextLayout.FormatRange] = []
    for one in formats:
        if one.start < end:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = one.start, min(one.length, end - one.start), one.format
            kept.append(part)
    return kept


def _break_lines(layout: QTextLayout, width: float, most_lines: int) -> tuple[float, int]:
    """Break into lines; return their height in pixels and where the last one ends in the layout."""
    height, end = 0.0, 0
    layout.beginLayout()
    for _line in range(most_lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return height, end


def characters_before(text: str, position: int) -> int:
    """Return how many code points of a text stand before a position of its layout or line."""
    if text.isascii():
        return min(position, len(text))
    return bisect_left(range(len(text)), position, key=lambda count: length_in_document(text[:count]))


def _shortened(text: str, end: int) -> str:
    """Return the beginning of a text up to a whole word, and an ellipsis.

    Args:
        text: The text.
        end: Where the beginning ends, in units of a laid out text.
    """
    shown = text[: characters_before(text, end)].rstrip()[:-2]
    whole = shown.rstrip() if shown[-1:].isspace() else shown.rpartition(" ")[0].rstrip()
    return (whole if whole and len(shown) - len(whole) <= _LONGEST_CUT else shown.rstrip()) + _CUT
