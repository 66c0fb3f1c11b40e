"""Shows every hit in its context, one line each: a concordance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.search.highlights import find_hits
from index.search.query import ParsedQuery
from index.text.spans import Span

_WORD = re.compile(r"\S+")


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
    spans = [Span(*match.span()) for match in _WORD.finditer(text)]
    first = 0
    for hit in find_hits(query, text, language=language):
        if any(hit.overlaps(passage) for passage in skip):
            continue
        while spans[first].end <= hit.start:
            first += 1
        last = first
        while last + 1 < len(spans) and spans[last + 1].start < hit.end:
            last += 1
        begin, end = spans[max(0, first - words)].start, spans[min(len(spans) - 1, last + words)].end
        yield InContext(hit, _folded(text[begin : hit.start]), _folded(hit.of(text)), _folded(text[hit.end : end]))


def _folded(text: str) -> str:
    return " ".join(text.split())
