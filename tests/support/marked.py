"""Texts in which mentions are marked by hand: ``{Hulusi Akar|PERSON} spoke in {Ankara|PLACE}.``"""

from __future__ import annotations

import re

from index.entities.mentions import Kind, Recognition

_MARK = re.compile(r"\{([^{}|]+)\|([A-Z]+)\}")

Marks = list[tuple[int, int, Kind]]


def unmarked(marked: str) -> tuple[str, Marks]:
    """Return the text without its marks, and the marks in code points of that text."""
    marks: Marks = []
    pieces: list[str] = []
    length = done = 0
    for match in _MARK.finditer(marked):
        before = marked[done : match.start()]
        pieces += [before, match[1]]
        start = length + len(before)
        length = start + len(match[1])
        marks.append((start, length, Kind(match[2])))
        done = match.end()
    pieces.append(marked[done:])
    return "".join(pieces), marks


def marks_of(recognition: Recognition, kinds: frozenset[Kind]) -> Marks:
    """Return the mentions of these kinds as marks."""
    return [(one.span.start, one.span.end, one.kind) for one in recognition.mentions if one.kind in kinds]
