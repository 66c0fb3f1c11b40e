"""Finds what a page says twice or of itself: its headline again, in menus and buttons, and its own address."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.articles.cleaning.phrases import Tokens
from index.text.spans import Span

_ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$")
_SHORTEST = 4  # words of a headline that is looked for
_LONGEST_BESIDE = 8  # words beside the headline, in a line such as "Share or comment on this article: …"


def mark_echoes(lines: Sequence[Line], top: Span) -> None:
    """Mark the lines that are an address, or the headline once more, with a few words beside it."""
    headline = lines[top.start].tokens if top else ()
    for number, line in enumerate(lines):
        if line.why or number == top.start or line.part.role not in {Role.BODY, Role.HEADING}:
            continue
        if _ADDRESS.match(line.text):
            line.why = table.ADDRESS
        elif len(headline) >= _SHORTEST and _repeats(line, headline):
            line.why = table.HEADLINE_AGAIN


def _repeats(line: Line, headline: Tokens) -> bool:
    """Whether a line is the headline with at most a few words beside it."""
    beside = len(line.tokens) - len(headline)
    if not 0 <= beside <= _LONGEST_BESIDE or (beside and line.is_sentence):
        return False
    return any(line.tokens[start:][: len(headline)] == headline for start in range(beside + 1))
