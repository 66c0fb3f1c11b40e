"""Puts the words of a page into lines, and the lines into reading order: column after column.

Columns are found by cutting the page along white space, the recursive X-Y cut of Nagy and Seth (1984), with one
change: a cut from top to bottom comes first, and one from side to side only serves to free such a cut, so that gaps
between paragraphs never mix two columns.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from statistics import median

from index.text.direction import Direction, direction_of

_SAME_LINE = 0.5  # of the lower box's height that two words on one line share
_WIDEST_SPACE = 1.4  # sizes between two words of one line; a gutter is wider
_GUTTER = 0.7  # sizes
_FEWEST_LINES = 3  # of a column
_FEWEST_WORDS = 2.5  # on a column's line, on average; lists, tables and forms have fewer
_MOST_TRIES = 150  # pairs of rows that are tried for the edges of columns
_DEEPEST = 8
_DROPPED_CAPITAL = 1.6  # sizes of the line it begins


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its box, in points from the lower left corner of the page.

    Attributes:
        text: Its characters.
        left, right, bottom, top: The box.
        size: The height of its font's box.
        is_broken: Whether a hyphen at its end broke a longer word.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    is_broken: bool = False


@dataclass(slots=True)
class Line:
    """Words that stand beside each other, at least one; boxes as in ``Word``.

    Attributes:
        words: The words in the order in which they are read.
        column: The number of its column on the page, in reading order.
    """

    words: list[Word]
    column: int = 0
    left: float = field(init=False)
    right: float = field(init=False)
    bottom: float = field(init=False)
    top: float = field(init=False)
    size: float = field(init=False)

    def __post_init__(self) -> None:
        """Work out the box. Upper and lower edge are those of most words, so that what hangs out does not count."""
        self.left = min(word.left for word in self.words)
        self.right = max(word.right for word in self.words)
        self.bottom = median(word.bottom for word in self.words)
        self.top = median(word.top for word in self.words)
        self.size = median(word.size for word in self.words)

    @property
    def text(self) -> str:
        """The words with a space between each two; a capital that hangs into the text belongs to its word."""
        text = self.words[0].text
        for before, word in pairwise(self.words):
            is_dropped = len(before.text) == 1 and before.size > _DROPPED_CAPITAL * word.size
            text += ("" if is_dropped else " ") + word.text
        return text

    @property
    def is_broken(self) -> bool:
        """Whether its last word goes on in the next line."""
        return self.words[-1].is_broken


def laid_out(words: Sequence[Word]) -> list[Line]:
    """Return the lines of a page in reading order.

    Args:
        words: The words in the order in which the file has them; within a line that order is kept.
    """
    runs = _runs(words)
    if _is_turned(words):
        return runs
    is_rtl = direction_of(" ".join(word.text for word in words)) is Direction.RTL
    columns: list[list[Line]] = []
    _cut(runs, columns, is_rtl=is_rtl, depth=0)
    lines: list[Line] = []
    for number, column in enumerate(columns):
        for line in _merged(column, is_rtl=is_rtl):
            line.column = number
            lines.append(line)
    return lines


def _is_turned(words: Sequence[Word]) -> bool:
    """Whether most longer words stand upright, as on a page that is turned for reading."""
    longer = [word for word in words if len(word.text) > 4]
    upright = sum(word.top - word.bottom > word.right - word.left for word in longer)
    return upright > len(longer) / 2


def _runs(words: Sequence[Word]) -> list[Line]:
    """Return the words in runs that stand on one line without a wide gap, in the order of the file."""
    runs: list[list[Word]] = []
    for word in words:
        last = runs[-1][-1] if runs else None
        if last is None or last.is_broken or not _shares_line(last, word) or _gap(last, word) > _space(last, word):
            runs.append([])
        runs[-1].append(word)
    return [Line(run) for run in runs]


def _space(one: Word, other: Word) -> float:
    """Return the widest space between two words of a line."""
    return _WIDEST_SPACE * max(one.size, other.size)


def _gap(one: Word, other: Word) -> float:
    """Return the points between two words, whichever is on the left."""
    return max(other.left - one.right, one.left - other.right)


def _shares_line(one: Word | Line, other: Word | Line) -> bool:
    """Whether two boxes stand at the same height."""
    shared = min(one.top, other.top) - max(one.bottom, other.bottom)
    return shared > _SAME_LINE * min(one.top - one.bottom, other.top - other.bottom)


def _cut(runs: list[Line], columns: list[list[Line]], *, is_rtl: bool, depth: int) -> None:
    """Append the columns that these runs form, in reading order."""
    if not runs:
        return
    sides = _sides(runs) if depth < _DEEPEST else None
    if sides is not None:
        for side in reversed(sides) if is_rtl else sides:
            _cut(side, columns, is_rtl=is_rtl, depth=depth + 1)
        return
    above, middle, below = _framed(runs) if depth < _DEEPEST else ([], runs, [])
    if not above and not below:
        columns.append(sorted(runs, key=lambda run: -run.top))
        return
    for band in (above, middle, below):
        _cut(band, columns, is_rtl=is_rtl, depth=depth + 1)


def _sides(runs: list[Line]) -> tuple[list[Line], list[Line]] | None:
    """Return what stands on either side of the widest gutter, or None where there is none between two columns."""
    if len(runs) < 2 * _FEWEST_LINES:
        return None
    ordered = sorted(runs, key=lambda run: run.left)
    needed = _GUTTER * median(run.size for run in runs)
    reach = ordered[0].right
    best: tuple[float, int] = (needed, 0)
    for place, run in enumerate(ordered):
        best = max(best, (run.left - reach, place))
        reach = max(reach, run.right)
    left, right = ordered[: best[1]], ordered[best[1] :]
    return (left, right) if _is_column(left) and _is_column(right) and _beside(left, right) else None


def _is_column(runs: list[Line]) -> bool:
    """Whether these are lines of prose."""
    return len(runs) >= _FEWEST_LINES and sum(len(run.words) for run in runs) >= _FEWEST_WORDS * len(runs)


def _beside(left: list[Line], right: list[Line]) -> bool:
    """Whether two columns stand beside each other and not only above each other."""
    highest = min(max(run.top for run in side) for side in (left, right))
    return highest > max(min(run.bottom for run in side) for side in (left, right))


def _framed(runs: list[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """Return what stands above, in and below the largest part of the page that has columns; all in it where none."""
    bands = _bands(runs)
    rows = [number for number, band in enumerate(bands) if len(band) > 1]  # columns begin and end with such a row
    tries = ((start, end + 1) for start in rows for end in reversed(rows) if end >= start)
    for start, end in islice(tries, _MOST_TRIES):
        middle = [run for band in bands[start:end] for run in band]
        if (start or end < len(bands)) and _sides(middle) is not None:
            above = [run for band in bands[:start] for run in band]
            return above, middle, [run for band in bands[end:] for run in band]
    return [], runs, []


def _bands(runs: list[Line]) -> list[list[Line]]:
    """Return the runs in rows that no run reaches out of, the highest first."""
    bands: list[list[Line]] = []
    floor = 0.0
    for run in sorted(runs, key=lambda run: -run.top):
        if not bands or run.top <= floor + 0.5 * _SAME_LINE * run.size:
            bands.append([])
            floor = run.bottom
        bands[-1].append(run)
        floor = min(floor, run.bottom)
    return bands


def _merged(runs: list[Line], *, is_rtl: bool) -> list[Line]:
    """Return the runs of a column, from top to bottom, as whole lines."""
    lines: list[list[Line]] = []
    for run in runs:
        if lines and _shares_line(lines[-1][0], run):
            lines[-1].append(run)
        else:
            lines.append([run])
    merged = []
    for line in lines:
        line.sort(key=lambda run: -run.right if is_rtl else run.left)
        merged.append(Line([word for run in line for word in run.words]))
    return merged
