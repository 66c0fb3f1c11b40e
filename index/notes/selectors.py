"""Describes passages so that they can be found again, and finds a quotation that somebody typed."""

from __future__ import annotations

from index.errors import NotFoundError
from index.notes.annotation import CONTEXT, Selector
from index.notes.words import Vocabulary
from index.text.spans import Span


def describe(text: str, span: Span, paragraph: int) -> Selector:
    """Return the selector of a passage, after the W3C Web Annotation model.

    Args:
        text: The article's text.
        span: The passage, in code points.
        paragraph: The number of the block in which it begins, from 1.
    """
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Selector(span.of(text), before, text[span.end : span.end + CONTEXT], span, paragraph)


def locate_quote(text: str, quote: str, prefix: str = "", suffix: str = "") -> Span:
    """Return where a quotation stands, in code points.

    It is looked for letter by letter first, then word by word: whatever its case, white space, quotation marks and
    dashes. Prefix and suffix narrow the choice; they stand right before and after the quotation, white space aside.

    Raises:
        NotFoundError: quote-empty, quote-not-found, or quote-ambiguous with the ``count`` of places.
    """
    if not quote.strip():
        raise NotFoundError("quote-empty")
    for places in (_literal_places, _worded_places):
        found = places(text, quote.strip(), prefix.strip(), suffix.strip())
        if len(found) > 1:
            raise NotFoundError("quote-ambiguous", count=len(found))
        if found:
            return found[0]
    raise NotFoundError("quote-not-found")


def _literal_places(text: str, quote: str, prefix: str, suffix: str) -> list[Span]:
    found = []
    start = text.find(quote)
    while start >= 0:
        span = Span(start, start + len(quote))
        if _ends_with(text, start, prefix) and _begins_with(text, span.end, suffix):
            found.append(span)
        start = text.find(quote, start + 1)
    return found


def _worded_places(text: str, quote: str, prefix: str, suffix: str) -> list[Span]:
    vocabulary = Vocabulary()
    words = vocabulary.words(text)
    before, wanted, after = (vocabulary.words(part).keys for part in (prefix, quote, suffix))
    if not wanted:
        return []
    pattern = before + wanted + after
    found = []
    for place in range(len(words) - len(pattern) + 1):
        if words.keys[place] == pattern[0] and words.keys[place : place + len(pattern)] == pattern:
            first = place + len(before)
            found.append(Span(words.starts[first], words.ends[first + len(wanted) - 1]))
    return found


def _ends_with(text: str, end: int, prefix: str) -> bool:
    while end and text[end - 1].isspace():
        end -= 1
    return text.endswith(prefix, 0, end)


def _begins_with(text: str, start: int, suffix: str) -> bool:
    while start < len(text) and text[start].isspace():
        start += 1
    return text.startswith(suffix, start)
