"""Finds the passages that corrections speak of in today's text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.entities.corrections.correction import Quote
from index.text.spans import Span

_WORD_END = r"(?!\w)"
_WORD_START = r"(?<!\w)"


def locate(quote: Quote, text: str) -> Span | None:
    """Return where a passage stands in ``text``, in code points; None where it cannot be told.

    At its old place it is believed where any context agrees; else the occurrence with the most of its context is
    taken, and none where two have as much.
    """
    if not quote.exact:
        return None
    ranked = sorted(
        ((_agreement(quote, text, start), start) for start in _occurrences(quote.exact, text)), reverse=True
    )
    if not ranked:
        return None
    best, start = ranked[0]
    rivals = [place for agreement, place in ranked if agreement == best]
    if quote.start in rivals:
        start = quote.start
    elif len(rivals) > 1:
        return None
    return Span(start, start + len(quote.exact))


def _occurrences(exact: str, text: str) -> Iterator[int]:
    start = text.find(exact)
    while start >= 0:
        yield start
        start = text.find(exact, start + 1)


def _agreement(quote: Quote, text: str, start: int) -> int:
    """Return how many code points of the context stand around an occurrence without a break."""
    end = start + len(quote.exact)
    before = _common(quote.prefix[::-1], text[max(0, start - len(quote.prefix)) : start][::-1])
    return before + _common(quote.suffix, text[end : end + len(quote.suffix)])


def _common(one: str, other: str) -> int:
    for number, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return number
    return min(len(one), len(other))


def whole_words(form: str, text: str) -> Iterator[Span]:
    """Yield where ``form`` stands in ``text`` as whole words, in code points; white space may differ."""
    words = r"\s+".join(map(re.escape, form.split()))
    if not words:
        return
    first = _WORD_START if form.lstrip()[0].isalnum() else ""
    last = _WORD_END if form.rstrip()[-1].isalnum() else ""
    for match in re.finditer(f"{first}{words}{last}", text):
        yield Span(*match.span())


def stretched(span: Span, form: str, to_form: str, text: str) -> Span | None:
    """Return the extent of ``to_form`` around or inside a mention of ``form``; None where it does not stand there."""
    inside = form.find(to_form)
    if inside >= 0:
        start = span.start + inside
    else:
        around = to_form.find(form)
        if around < 0:
            return None
        start = span.start - around
    if start < 0 or text[start : start + len(to_form)] != to_form:
        return None
    return Span(start, start + len(to_form))
