"""The expressions for dates in a text: mentions with the little words before them that decide what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.entities.mentions import Kind, Mention
from index.text.spans import Span

# What may stand right before a mention and belongs to it.
_BEFORE = re.compile(
    r"\b(?:(?:earlier|later|early|late|mid)[ -]|(?:the )?(?:end|close|beginning|start|middle|night|early hours) of "
    r"|since |until |till |by |(?<!not )before |within |in |in the |the "
    r"|the (?:year|summer|winter|autumn|spring|fall) of "
    r"|the (?:first|second|third|fourth|last) (?:half|quarter|week) of |between |from |over the |during the )$",
    re.IGNORECASE,
)
_AFTER = re.compile(r"^(?: ago\b| from now\b|['’] time\b| time\b)", re.IGNORECASE)
_JOINED = {"between": re.compile(r"^ and $"), "from": re.compile(r"^ (?:to|until|till|through) $")}
_LOOK_BACK = 30  # code points; longer than any of the words before


@dataclass(frozen=True, slots=True)
class Expression:
    """Words that tell a time.

    Attributes:
        span: Where they stand, in code points.
        text: The words.
    """

    span: Span
    text: str


def expressions(text: str, mentions: Sequence[Mention]) -> Iterator[Expression]:
    """Yield the expressions for dates around the mentions of dates, in order and without overlap.

    Args:
        text: The text.
        mentions: All of its mentions, in order.
    """
    spans = [one.span for one in mentions if one.kind is Kind.DATE]
    number = 0
    last_end = 0
    while number < len(spans):
        span = _widened(text, spans[number], last_end)
        opener = text[span.start : spans[number].start].strip().lower()
        follow = spans[number + 1] if number + 1 < len(spans) else None
        if follow is not None and opener in _JOINED and _JOINED[opener].match(text[spans[number].end : follow.start]):
            span = Span(span.start, follow.end)
            number += 1
        number += 1
        last_end = span.end
        yield Expression(span, span.of(text))


def _widened(text: str, span: Span, from_here: int) -> Span:
    """Return a mention with the words around it that belong to the expression."""
    start = span.start
    while True:
        before = text[max(from_here, start - _LOOK_BACK) : start]
        found = _BEFORE.search(before)
        if found is None:
            break
        start -= len(before) - found.start()
    after = _AFTER.match(text[span.end : span.end + _LOOK_BACK])
    return Span(start, span.end + (after.end() if after else 0))
