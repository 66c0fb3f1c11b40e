"""Shows every hit in its context, one line each: a concordance."""

from __future__ import annotations

import re
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
    """

    span: Span
    before: str
    hit: str
    after: str


def in_context(
    query: ParsedQuery, text: str, words: int = 8, skip: Sequence[Span] = (), language: str = ""
) -> Iterator[InContext]:
    """Yield every hit of the query in a text, in order, with up to so many words on either side.

    Args:
        query: What ``index.search.query.parse`` gave.
        text: The text of an article.
        words: How many words are shown before and after.
        skip: Passages whose hits are left out, such as boilerplate; in code points of the text.
        language: Of the text; without it, no other forms of words are found.
    """
    for hit in find_hits(query, text, language=language):
        if not any(hit.overlaps(passage) for passage in skip):
            before, after = _before(text, hit.start, words), _after(text, hit.end, words)
            yield InContext(hit, _folded(before), _folded(hit.of(text)), _folded(after))


def _before(text: str, end: int, words: int) -> str:
    """Return so many words before a place, and what stands between them and it in its own word."""
    width = _USUAL_WORD * (words + 1)
    while True:
        first = max(0, end - width)
        starts = [match.start() for match in _WORD.finditer(text, first, end)]
        is_inside = bool(starts) and end < len(text) and not text[end - 1].isspace()
        needed = words + is_inside
        if first == 0 or len(starts) > needed:  # the first one may be cut
            break
        width *= 2
    if len(starts) > needed:
        first = starts[len(starts) - needed] if needed else end
    return text[first:end]


def _after(text: str, start: int, words: int) -> str:
    """Return so many words after a place, and what stands between it and them in its own word."""
    width = _USUAL_WORD * (words + 1)
    while True:
        last = min(len(text), start + width)
        ends = [match.end() for match in _WORD.finditer(text, start, last)]
        is_inside = bool(ends) and not text[start].isspace()
        needed = words + is_inside
        if last == len(text) or len(ends) > needed:  # the last one may be cut
            break
        width *= 2
    if len(ends) > needed:
        last = ends[needed - 1] if needed else start
    return text[start:last]


def _folded(text: str) -> str:
    return " ".join(text.split())
