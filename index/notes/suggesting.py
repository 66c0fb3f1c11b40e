"""Suggests where the passage of an unplaced annotation might be. A guess, for the user to accept: it places nothing.

The best window by rapidfuzz's partial ratio, paragraph by paragraph, with the passage's 32 characters of context
telling windows apart that are alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from index.notes.annotation import CONTEXT, Selector
from index.text.spans import Span

_LIKE_ENOUGH = 0.5  # less than half in common is another passage
_CONTEXT_SHARE = 0.1  # of the score; the passage itself says more
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*")
_MUCH_THE_SAME = 1.5  # times the passage's length
_LONGEST_WORD = 24  # code points to the next space; where there is none so near, the script does without
_LONGEST = 5000  # code points of a passage that are compared
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Where a passage might be.

    Attributes:
        span: In code points of today's text.
        likeness: How much of it is like the passage, from 0.5 to 1.
    """

    span: Span
    likeness: float


def suggest(selector: Selector, text: str) -> Suggestion | None:
    """Return the part of a text that is most like a passage; None where less than half of it is like any.

    Args:
        selector: The passage.
        text: Today's text.
    """
    quote = selector.quote[:_LONGEST]
    if not quote.strip():
        return None
    is_paragraph = selector.prefix[-1:] in {"", "\n"} and selector.suffix[:1] in {"", "\n"}
    best: Suggestion | None = None
    best_score = 0.0
    for span in _windows(quote, text, is_paragraph=is_paragraph):
        likeness = Indel.normalized_similarity(quote.casefold(), span.of(text).casefold())
        score = likeness + _CONTEXT_SHARE * _context(selector, text, span)
        if likeness >= _LIKE_ENOUGH and score > best_score:
            best, best_score = Suggestion(span, likeness), score
    return best


def _windows(quote: str, text: str, *, is_paragraph: bool) -> list[Span]:
    """Return the best window of each paragraph, and of the whole text for passages across paragraphs."""
    areas = [Span(*match.span()) for match in _PARAGRAPH.finditer(text)]
    if "\n" in quote:
        areas.append(Span(0, len(text)))
    windows = []
    for area in areas:
        part = area.of(text)
        if len(part) <= _MUCH_THE_SAME * len(quote):  # the whole paragraph may be the passage
            windows.append(area)
            if is_paragraph:
                continue
        found = fuzz.partial_ratio_alignment(quote.casefold(), _same_length_casefold(part), score_cutoff=40)
        if found is not None:
            windows.append(_whole_words(text, Span(area.start + found.dest_start, area.start + found.dest_end), area))
    return [window for window in windows if len(window)]


def _same_length_casefold(text: str) -> str:
    """Fold case letter by letter, so that offsets stay (a German ß would become two letters)."""
    folded = text.casefold()
    return folded if len(folded) == len(text) else text.lower() if len(text.lower()) == len(text) else text


def _whole_words(text: str, window: Span, area: Span) -> Span:
    """Widen or narrow a window to the spaces next to its edges, inside its paragraph."""
    start, end = window.start, window.end
    if start > area.start and not _SPACE.match(text[start - 1]):
        low = max(area.start, start - _LONGEST_WORD)
        start = max((match.end() for match in _SPACE.finditer(text, low, start)), default=start)
    if end < area.end and not _SPACE.match(text[end]):
        following = _SPACE.search(text, end, min(area.end, end + _LONGEST_WORD))
        end = following.start() if following else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _context(selector: Selector, text: str, span: Span) -> float:
    before = text[max(0, span.start - CONTEXT) : span.start]
    after = text[span.end : span.end + CONTEXT]
    sides = (
        Indel.normalized_similarity(selector.prefix, before),
        Indel.normalized_similarity(selector.suffix, after),
    )
    return sum(sides) / 2
