"""Sets annotated text in other ways: its tokens parted by spaces, its headline in capitals, its sentences alone.

Names are the same names however a text was stored, and a member that saw all ways loses less on each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from index.entities.tokenised import Tokenised
from index.entities.trained.features import sentences_of
from index.entities.training.corpus import Mark

Text = tuple[str, tuple[Mark, ...]]
"""A text and its marks."""


def parted(text: str, marks: Sequence[Mark]) -> Text:
    """Return the text with a space between any two tokens; marks that cut a token are left out."""
    tokens = Tokenised(text)
    pieces: list[str] = []
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    length = 0
    for index, (start, end) in enumerate(zip(tokens.starts, tokens.ends, strict=True)):
        if index:
            pieces.append(" " if tokens.is_beside(index) else "\n")
            length += 1
        starts[start] = length
        pieces.append(text[start:end])
        length += end - start
        ends[end] = length
    moved = tuple((starts[start], ends[end], kind) for start, end, kind in marks if start in starts and end in ends)
    return "".join(pieces), moved


def in_capitals(text: str, marks: Sequence[Mark]) -> Text:
    """Return the text with its first line in capitals; as it is where that has no letter for letter."""
    line, end, rest = text.partition("\n")
    raised = line.upper()
    return (raised + end + rest if len(raised) == len(line) else text), tuple(marks)


def alone(text: str, marks: Sequence[Mark]) -> Iterator[Text]:
    """Yield each sentence as a text of its own; names that reach over a sentence's end are left out."""
    tokens = Tokenised(text)
    for first, after in sentences_of(tokens):
        start, end = tokens.starts[first], tokens.ends[after - 1]
        inside = (mark for mark in marks if start <= mark[0] and mark[1] <= end)
        yield text[start:end], tuple((one - start, other - start, kind) for one, other, kind in inside)
