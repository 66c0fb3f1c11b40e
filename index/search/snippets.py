"""Chooses the passage of a text that best shows why a query found it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from index.search.clauses import BODY
from index.search.highlights import clause_hits, merged
from index.search.query import ParsedQuery
from index.search.results import Snippet
from index.text.spans import Span

LENGTH = 240  # code points of the text that a snippet shows, about three lines of a list
_LONGEST_CUT = 30  # code points given up to end at the border of a word; longer "words" are cut
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_ELLIPSIS = "…"


class _Hit(NamedTuple):
    """A hit, the number of its clause, and how many skipped passages stand before it."""

    span: Span
    clause: int
    stretch: int


def make_snippet(
    query: ParsedQuery, text: str, skip: Sequence[Span] = (), language: str = "", part: str = BODY
) -> Snippet:
    """Return the passage with the most of what the query asks for, or the beginning of the text where it has nothing.

    Args:
        query: What ``index.search.query.parse`` gave.
        text: The text of an article.
        skip: Passages that are never shown: boilerplate. In code points of the text.
        language: Of the text; without it, no other forms of words are marked.
        part: Which part of an article the text is, by the names of ``index.search.clauses``.
    """
    skipped = list(merged(sorted(span for span in skip if len(span))))
    hits = list(_outside(clause_hits(query, text, part=part, language=language), skipped))
    window = _grown(_densest(hits), text, skipped) if hits else _beginning(text, skipped)
    return _cut(text, window, list(merged(hit.span for hit in hits)), is_first=_is_first(text, window, skipped))


def _outside(hits: Iterable[tuple[Span, int]], skipped: Sequence[Span]) -> Iterator[_Hit]:
    """Yield the hits that touch no skipped passage; both come in order."""
    passed = 0
    for span, clause in hits:
        while passed < len(skipped) and skipped[passed].end <= span.start:
            passed += 1
        if passed == len(skipped) or span.end <= skipped[passed].start:
            yield _Hit(span, clause, passed)


def _densest(hits: Sequence[_Hit]) -> Span:
    """Return the span from the first to the last hit of the best window: most clauses, then most hits, then first."""
    best, best_value = Span(0, 0), (0, 0)
    inside: Counter[int] = Counter()
    end = 0
    for start, first in enumerate(hits):
        while end < len(hits) and (end == start or _fits(first, hits[end])):
            inside[hits[end].clause] += 1
            end += 1
        value = (len(inside), end - start)
        if value > best_value:
            last = max(hit.span.end for hit in hits[start:end])
            best, best_value = Span(first.span.start, min(last, first.span.start + LENGTH)), value
        inside[first.clause] -= 1
        if not inside[first.clause]:
            del inside[first.clause]
    return best


def _fits(first: _Hit, other: _Hit) -> bool:
    """Whether one snippet that begins with the first hit can show the other too."""
    return first.stretch == other.stretch and other.span.end <= first.span.start + LENGTH


def _grown(core: Span, text: str, skipped: Sequence[Span]) -> Span:
    """Return the core with as much of the text around it as a snippet holds, up to skipped passages."""
    floor = max((span.end for span in skipped if span.end <= core.start), default=0)
    ceiling = min((span.start for span in skipped if span.start >= core.end), default=len(text))
    spare = LENGTH - len(core)
    before = min(spare // 3, core.start - floor)  # what follows a hit explains more than what stands before it
    after = min(spare - before, ceiling - core.end)
    before = min(spare - after, core.start - floor)
    return Span(
        _border_after(text, core.start - before, core.start, floor),
        _border_before(text, core.end + after, core.end, ceiling),
    )


def _beginning(text: str, skipped: Sequence[Span]) -> Span:
    """Return the first passage of the text that is not skipped and not blank."""
    start = 0
    for passage in (*skipped, Span(len(text), len(text))):
        blank = _BLANK.match(text, start)
        start = min(blank.end() if blank else start, len(text))
        if start < passage.start:
            end = min(passage.start, start + LENGTH)
            return Span(start, _border_before(text, end, start, passage.start))
        start = max(start, passage.end)
    return Span(0, 0)


def _border_after(text: str, start: int, limit: int, floor: int) -> int:
    """Return where the first whole word at or after ``start`` begins, no later than ``limit``."""
    if start == floor or text[start - 1].isspace():
        return start
    blank = _BLANK.search(text, start, min(limit, start + _LONGEST_CUT))
    return blank.end() if blank else start


def _border_before(text: str, end: int, limit: int, ceiling: int) -> int:
    """Return where the last whole word at or before ``end`` ends, no earlier than ``limit``."""
    if end >= ceiling or text[end].isspace():
        return end
    for position in range(end - 1, max(limit, end - _LONGEST_CUT) - 1, -1):
        if text[position].isspace():
            return position
    return end


def _is_first(text: str, window: Span, skipped: Sequence[Span]) -> bool:
    """Whether nothing but skipped and blank passages stands before the window."""
    start = 0
    for passage in skipped:
        if passage.start >= window.start or text[start : passage.start].strip():
            break
        start = passage.end
    return not text[start : window.start].strip()


def _cut(text: str, window: Span, hits: Sequence[Span], *, is_first: bool) -> Snippet:
    """Return the window as a snippet: white space folded, ellipses where something is left out, hits marked."""
    pieces = ["" if is_first else _ELLIPSIS]
    length = len(pieces[0])
    moved: list[tuple[int, int, int]] = []  # (start and end in the text, start in the snippet) of each copied run
    for word in _words(text, window):
        if moved:
            pieces.append(" ")
            length += 1
        moved.append((*word, length))
        pieces.append(text[word[0] : word[1]])
        length += word[1] - word[0]
    highlights = tuple(_moved(hits, window, moved))
    if text[window.end :].strip():
        pieces.append(_ELLIPSIS)
    return Snippet("".join(pieces), highlights)


def _words(text: str, window: Span) -> Iterator[tuple[int, int]]:
    """Yield where the runs between white space inside the window begin and end."""
    start = window.start
    for blank in _BLANK.finditer(text, window.start, window.end):
        if start < blank.start():
            yield start, blank.start()
        start = blank.end()
    if start < window.end:
        yield start, window.end


def _moved(hits: Sequence[Span], window: Span, moved: Sequence[tuple[int, int, int]]) -> Iterator[Span]:
    """Yield the hits inside the window, in code points of the snippet."""
    for hit in hits:
        start, end = max(hit.start, window.start), min(hit.end, window.end)
        inside = [run for run in moved if run[0] < end and start < run[1]] if start < end else []
        if inside:
            first, last = inside[0], inside[-1]
            yield Span(first[2] + max(start - first[0], 0), last[2] + min(end, last[1]) - last[0])
