"""Where a piece of an article's text stands in the document that shows it, and back.

The core counts code points, Qt counts UTF-16 units, and the two differ after the first emoji. This is the only
module that knows so. Offsets count code points of ``Article.text``; positions count UTF-16 units of a document.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.text.spans import Span

# What would end a block, begin a frame or hold a place for an object in a QTextDocument. Each is shown as one other
# character of the same length, so that offsets stay true.
_LINE_ENDS = dict.fromkeys((0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2029), "\u2028")
_UNSHOWABLE = dict.fromkeys((0x00, 0xFDD0, 0xFDD1, 0xFFFC, *range(0xD800, 0xE000)), "\ufffd")
_SHOWN_AS = str.maketrans({**_LINE_ENDS, **_UNSHOWABLE})
_WIDE = re.compile("[\U00010000-\U0010ffff]")  # what takes two UTF-16 units


class Stretch(NamedTuple):
    """``[start, end)`` in positions of a document."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of an article's text that stands in the document without a gap.

    Attributes:
        span: Which part of the text, in code points.
        start: Where it begins in the document, in UTF-16 units.
    """

    span: Span
    start: int


def showable(text: str) -> str:
    """Return the text as a document can hold it inside one block: as many code points, as many UTF-16 units."""
    # What is printable needs no change but for one character; most paragraphs are, and asking costs little.
    return text if text.isprintable() and "\ufffc" not in text else text.translate(_SHOWN_AS)


def length_in_document(text: str) -> int:
    """Return how many positions a text takes, in UTF-16 units."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


class Positions:
    """The map between a text and a document that shows pieces of it, in any order.

    Args:
        text: The whole text.
        pieces: What of it is shown; no two share a code point.
    """

    def __init__(self, text: str, pieces: Iterable[Piece]) -> None:
        self._wide = [] if text.isascii() else [found.start() for found in _WIDE.finditer(text)]
        self._wide_units = [offset + before for before, offset in enumerate(self._wide)]
        self._by_text = sorted(pieces, key=lambda piece: piece.span)
        self._starts = [piece.span.start for piece in self._by_text]
        self._by_document = sorted(self._by_text, key=lambda piece: piece.start)
        self._positions = [piece.start for piece in self._by_document]
        self._stretches: dict[Span, tuple[Stretch, ...]] = {}  # the same passages are asked for again and again

    def stretches(self, span: Span) -> tuple[Stretch, ...]:
        """Return where the shown parts of ``span`` stand in the document, in the order of the text."""
        if span not in self._stretches:
            self._stretches[span] = tuple(self._found(span))
        return self._stretches[span]

    def _found(self, span: Span) -> Iterator[Stretch]:
        first = max(0, bisect_right(self._starts, span.start) - 1)
        for piece in self._by_text[first:]:
            if piece.span.start >= span.end:
                break
            start, end = max(span.start, piece.span.start), min(span.end, piece.span.end)
            if start < end:
                yield Stretch(self._in_piece(piece, start), self._in_piece(piece, end))

    def position(self, offset: int) -> int | None:
        """Return where the code point at ``offset`` stands, or None where it is not shown."""
        found = self.stretches(Span(offset, offset + 1))
        return found[0].start if found else None

    def position_near(self, offset: int) -> int | None:
        """Return where the code point at ``offset`` stands, or the first shown one after it, or else the last."""
        following = next((piece for piece in self._by_text if piece.span.end > offset), None)
        if following is not None:
            return self._in_piece(following, max(offset, following.span.start))
        return self._in_piece(self._by_text[-1], self._by_text[-1].span.end) if self._by_text else None

    def text_from(self, position: int) -> int:
        """Return where the first text of the article stands from a position on; the position itself where none is."""
        if self.offset(position) is not None:
            return position
        following = bisect_right(self._positions, position)
        return self._positions[following] if following < len(self._positions) else position

    @property
    def end(self) -> int:
        """The position behind the last text and its end of paragraph."""
        last = self._by_document[-1] if self._by_document else None
        return self._in_piece(last, last.span.end) + 1 if last is not None else 0

    def offset(self, position: int) -> int | None:
        """Return the code point that stands at a position, or None where no article's text stands."""
        at = bisect_right(self._positions, position) - 1
        if at < 0:
            return None
        piece = self._by_document[at]
        offset = self._offset_in_piece(piece, position)
        return offset if offset < piece.span.end else None

    def offset_near(self, position: int) -> int:
        """Return the code point at a position, or of the first text after it; 0 where there is none."""
        at = bisect_right(self._positions, position) - 1
        if at >= 0:
            offset = self._offset_in_piece(self._by_document[at], position)
            if offset < self._by_document[at].span.end:
                return offset
        following = self._by_document[at + 1 : at + 2]
        return following[0].span.start if following else 0

    def span_between(self, start: int, end: int) -> Span | None:
        """Return the shortest span that holds all code points shown between two positions, or None for none."""
        inside = [
            Span(max(piece.span.start, begins), min(piece.span.end, ends))
            for piece in self._pieces_between(start, end)
            if (begins := self._offset_in_piece(piece, start)) < piece.span.end
            and (ends := self._offset_in_piece(piece, end, is_end=True)) > piece.span.start
        ]
        if start >= end or not inside:
            return None
        return Span(min(span.start for span in inside), max(span.end for span in inside))

    def _pieces_between(self, start: int, end: int) -> Sequence[Piece]:
        first = max(0, bisect_right(self._positions, start) - 1)
        return self._by_document[first : bisect_left(self._positions, end)]

    def _in_piece(self, piece: Piece, offset: int) -> int:
        return piece.start + self._units(offset) - self._units(piece.span.start)

    def _offset_in_piece(self, piece: Piece, position: int, *, is_end: bool = False) -> int:
        """Return the offset at a position that may lie outside the piece; half a character counts as whole."""
        units = self._units(piece.span.start) + position - piece.start
        offset = units - bisect_left(self._wide_units, units)
        is_halved = self._units(offset) < units
        return offset + 1 if is_halved and is_end else offset

    def _units(self, offset: int) -> int:
        return offset + bisect_left(self._wide, offset)
