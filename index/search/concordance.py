"""Shows every hit in its context, one line each: a concordance."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.search.highlights import find_hits
from index.search.query import ParsedQuery
from index.text.spans import Span

_WORD = re.compile(r"\S+")
_USUAL_WORD = 12  # code points, with the space; how far is looked at first


@dataclass(frozen=True, slots=True)
class InContext:
    """One hit.

    Attributes:
        span: Where it is, in code points of the text.
        before: The words before it, white space folded.
        hit: What was found, white space folded.
        after: The words after it, white space folded.
        gaps: What stands between ``before`` and the hit, and between it and ``after``: a space, or nothing where the
            hit is a part of a word or a mark follows it.
    """

    span: Span
    before: str
    hit: str
    after: str
    gaps: tuple[str, str] = (" ", " ")


def in_context(
    query: ParsedQuery,
    text: str,
    words: int = 8,
    skip: Sequence[Span] = (),
    language: str = "",
    passages: Sequence[Span] = (),
) -> Iterator[InContext]:
    """Yield every hit of the query in a text, in order, with up to so many words on either side.

    Args:
        query: What ``index.search.query.parse`` gave.
        text: The text of an article.
        words: How many words are shown before and after.
        skip: Passages whose hits are left out, such as boilerplate; in code points of the text.
        language: Of the text; without it, no other forms of words are found.
        passages: In order, in code points of the text: the context of a hit in them does not run out of them.
    """
    starts, ends = [passage.start for passage in passages], [passage.end for passage in passages]
    for hit in find_hits(query, text, language=language):
        if any(hit.overlaps(passage) for passage in skip):
            continue
        first, last = bisect_right(starts, hit.start) - 1, bisect_left(ends, hit.end)
        before = _before(text, hit.start, words, starts[first] if first >= 0 else 0)
        after = _after(text, hit.end, words, ends[last] if last < len(ends) else len(text))
        gaps = (_gap(before[-1:]), _gap(after[:1]))
        yield InContext(hit, _folded(before), _folded(hit.of(text)), _folded(after), gaps)


def _gap(beside: str) -> str:
    """Return a space, or nothing where a hit stands right beside this."""
    return "" if beside and not beside.isspace() else " "


def _before(text: str, end: int, words: int, floor: int) -> str:
    """Return so many words before a place, and what stands between them and it in its own word, from a floor on."""
    width = _USUAL_WORD * (words + 1)
    while True:
        first = max(floor, end - width)
        starts = [match.start() for match in _WORD.finditer(text, first, end)]
        is_inside = bool(starts) and end < len(text) and not text[end - 1].isspace()
        needed = words + is_inside
        if first == floor or len(starts) > needed:  # the first one may be cut
            break
        width *= 2
    if len(starts) > needed:
        first = starts[len(starts) - needed] if needed else end
    return text[first:end]


def _after(text: str, start: int, words: int, ceiling: int) -> str:
    """Return so many words after a place, and what stands between it and them in its own word, up to a ceiling."""
    width = _USUAL_WORD * (words + 1)
    while True:
        last = min(ceiling, start + width)
        ends = [match.end() for match in _WORD.finditer(text, start, last)]
        is_inside = bool(ends) and not text[start].isspace()
        needed = words + is_inside
        if last == ceiling or len(ends) > needed:  # the last one may be cut
            break
        width *= 2
    if len(ends) > needed:
        last = ends[needed - 1] if needed else start
    return text[start:last]


def _folded(text: str) -> str:
    return " ".join(text.split())
