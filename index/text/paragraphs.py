"""Finds the paragraphs of plain text, whether each stands on one line or is wrapped over several.

Wrapped text is recognised by how it was made: a program that wraps lines breaks one only where the next word would
not have fitted. A document whose line breaks mostly pass that test was wrapped, and the breaks that pass it are
taken back. Lines of any other document (a pasted page, a list, a poem) each stay a paragraph of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from index.text.normalisation import tidy_line

_NARROWEST = 40  # code points: narrower columns are lists, tables or verse
_WIDEST = 120  # code points: no program wraps plain text wider than this
_SLACK = 3  # code points by which a wrapping program may fall short of its own width (double spaces, tabs)
_FEWEST_BREAKS = 3
_WRAPPED_SHARE = 0.7  # of all breaks between adjacent lines
_TOO_LONG_SHARE = 0.1  # of lines wider than the widest: the text was not wrapped
_IDEOGRAPH = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_BROKEN_WORD = re.compile(r"(\w+)-$")
_LIST_START = re.compile(r"\s*(?:[-*•▪‣]\s|\(?\d{1,3}[.)]\s)")
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟।\"'”’»)\]]$")


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """How a document was wrapped: its width in code points, and its words, to tell broken from hyphened ones."""

    width: int
    words: frozenset[str]


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of canonical text, each on one line, without blanks around it.

    Every character that is not white space is kept, except the hyphens of words that a line break had broken.
    """
    groups = [list(group) for group in _groups(text.split("\n"))]
    wrapping = _wrapping_of(groups)
    if wrapping is None:
        return [tidy_line(line) for group in groups for line in group]
    return [paragraph for group in groups for paragraph in _unwrapped(group, wrapping)]


def _groups(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield the runs of lines that no blank line parts."""
    group: list[str] = []
    for line in lines:
        if line.strip():
            group.append(line.rstrip())
        elif group:
            yield group
            group = []
    if group:
        yield group


def _wrapping_of(groups: list[list[str]]) -> _Wrapping | None:
    """Return how the document was wrapped, or None where it was not."""
    broken = [(len(upper), _first_word(lower)) for group in groups for upper, lower in pairwise(group)]
    fitting = [length for length, _ in broken if length <= _WIDEST]
    if len(fitting) < _FEWEST_BREAKS or len(broken) - len(fitting) > _TOO_LONG_SHARE * len(broken):
        return None
    width = max(fitting)
    forced = sum(length + 1 + word > width - _SLACK for length, word in broken)
    if width < _NARROWEST or forced < _WRAPPED_SHARE * len(broken):
        return None
    return _Wrapping(width, frozenset(word for group in groups for line in group for word in line.split()))


def _first_word(line: str) -> int:
    """Return the length of what a wrapping program would have had to move up, in code points."""
    start = line.lstrip()
    if _IDEOGRAPH.match(start):
        return 1
    word = start.split(None, 1)[0]
    head, hyphen, _ = word.partition("-")
    return len(head) + len(hyphen)


def _unwrapped(group: list[str], wrapping: _Wrapping) -> Iterator[str]:
    """Yield the paragraphs of one group of lines."""
    pieces: list[str] = []
    for upper, lower in pairwise(group):
        if _is_soft(upper, lower, wrapping.width):
            pieces.append(_joint(upper, lower.lstrip(), wrapping.words))
        else:
            yield tidy_line("".join([*pieces, upper]))
            pieces = []
    yield tidy_line("".join([*pieces, group[-1]]))


def _is_soft(upper: str, lower: str, width: int) -> bool:
    """Whether the break between two lines is one that wrapping made."""
    is_forced = len(upper) + 1 + _first_word(lower) > width - _SLACK
    has_ended = bool(_SENTENCE_END.search(upper))
    if _LIST_START.match(lower) and (has_ended or not is_forced or _LIST_START.match(upper)):
        return False
    return is_forced or (not has_ended and lower.lstrip()[:1].islower())


def _joint(upper: str, lower: str, words: frozenset[str]) -> str:
    """Return the upper of two lines so that the lower can follow it.

    A hyphen at the break goes where the unbroken word occurs elsewhere in the text, and stays where it does not.
    """
    broken = _BROKEN_WORD.search(upper)
    if broken and lower[:1].isalpha():
        rest = re.split(r"\W", lower, maxsplit=1)[0]
        return upper[:-1] if broken.group(1) + rest in words else upper
    if _IDEOGRAPH.search(upper[-1:]) and _IDEOGRAPH.match(lower):
        return upper
    return upper + " "
