"""Articles that were written and marked for Lectern, where the open corpora have little: news of all continents.

They are plain text in which every name stands in braces, with its kind: ``{Kenya Power|ORG} of {Nairobi|PLACE}``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import resources
from index.entities.training.corpus import Mark, Record

SOURCE = "lectern"
_MARK = re.compile(r"\{([^{}|]+)\|([A-Z]+)\}")


def articles_folder() -> Path:
    """Return the folder of the articles."""
    return Path(resources.__file__).parent / "models" / "articles"


def read_articles(folder: Path) -> Iterator[Record]:
    """Yield the articles of a folder's text files, in the order of the files; an empty line parts two articles."""
    for file in sorted(folder.glob("*.txt")):
        yield from read_marked(file)


def read_marked(file: Path) -> Iterator[Record]:
    """Yield the articles of one text file; an empty line parts two."""
    for marked in file.read_text(encoding="utf-8").strip().split("\n\n"):
        text, marks = _unmarked(marked)
        yield Record(SOURCE, text, marks)


def _unmarked(marked: str) -> tuple[str, tuple[Mark, ...]]:
    """Return the text without its marks, and the marks in code points of that text."""
    marks: list[Mark] = []
    pieces: list[str] = []
    length = done = 0
    for match in _MARK.finditer(marked):
        before = marked[done : match.start()]
        pieces += [before, match[1]]
        start = length + len(before)
        length = start + len(match[1])
        marks.append((start, length, match[2]))
        done = match.end()
    pieces.append(marked[done:])
    return "".join(pieces), tuple(marks)
