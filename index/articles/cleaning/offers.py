"""Marks what a page says to its reader about itself, and the boxes in which it does so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.extent import share_told
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_OFFERS = frozenset({table.NEWSLETTER, table.OFFER, table.COOKIES})
_CERTAIN = 3  # levels of ``Line.service``
_LIKELY = 2
_LONGEST_BOX = 3  # lines between two of an offer
_MOST_SENTENCES = 2
_LONGEST_IN_BOX = 30  # words
_LINES_COMPARED = 60  # right above a box, and right below it
_FEWEST_TOLD = 4  # sentences without which it cannot be told what an article is about
_LONGEST_IN_SHORT_TEXT = 15  # words
_STEM = 5  # code points by which inflected words are compared
_TOLD = 0.2  # share of the words of a box that the article has too


def mark_certain_service(lines: Sequence[Line], top: Span) -> None:
    """Mark the sentences that are made of so many words of a site's dealings that they can hardly be an article's."""
    for number, line in enumerate(lines):
        why, level = line.service
        if not line.why and number != top.start and level >= _CERTAIN and line.part.role is Role.BODY:
            line.why = why


def mark_service(lines: Sequence[Line], core: Span) -> None:
    """Mark the sentences by which the page speaks to its reader: outside the article, or inside beside furniture."""
    for number, line in enumerate(lines):
        why, level = line.service
        if line.why or not level or line.part.role is not Role.BODY:
            continue
        is_outside = number < core.start or number >= core.end
        beside = (lines[other] for other in (number - 1, number + 1) if 0 <= other < len(lines))
        if is_outside or (level >= _LIKELY and any(other.why for other in beside)):
            line.why = why


def mark_inside_offers(lines: Sequence[Line], core: Span) -> None:
    """Mark the few lines between two of an offer, such as what a newsletter is about, above the button."""
    offers = [number for number in range(core.start, core.end) if lines[number].why in _OFFERS]
    for upper, lower in pairwise(offers):
        inside = lines[upper + 1 : lower]
        if not 0 < len(inside) <= _LONGEST_BOX:
            continue
        above = lines[max(core.start, upper - _LINES_COMPARED) : upper]
        below = lines[lower : min(core.end, lower + _LINES_COMPARED)]
        told = [line for line in (*above, *below) if line.is_sentence and not line.why]
        if _fits_between_offers(inside, told):
            for line in inside:
                line.why = line.why or lines[upper].why


def _fits_between_offers(inside: Sequence[Line], told: Sequence[Line]) -> bool:
    """Whether lines are short, few of them sentences, and not about what the article tells."""
    sentences = [line for line in inside if line.is_sentence]
    if len(sentences) > _MOST_SENTENCES or any(line.is_speech for line in sentences):
        return False
    longest = _LONGEST_IN_BOX if len(told) >= _FEWEST_TOLD else _LONGEST_IN_SHORT_TEXT
    return all(line.words <= longest for line in inside) and share_told(inside, told, _STEM) < _TOLD
