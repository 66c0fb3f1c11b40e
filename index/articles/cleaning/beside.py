"""Marks lines that are furniture because of the lines beside them: words of menus, buttons, counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_OFFERS = frozenset({table.NEWSLETTER, table.OFFER})
_LONGEST_OFFER = 15  # words of a line inside a box of offers
_LONGEST_BUTTON = 4  # words of a line between two of furniture inside the article
_MOST_BUTTONS = 3  # short lines in a row between two of furniture inside the article
_LABELLED = re.compile(r"^[^\W\d_][^:：]{1,24}[:：]\s+\S")  # "Referee: T. Abbott", an item of facts
_COUNT = re.compile(r"^[\d.,:\s]{1,8}$")
CLOCK = re.compile(r"^\W*\d{1,2}[:.h]\d\d\b.{0,12}$")


def mark_weak(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark words of menus beside each other or beside other furniture; inside the article, between two such lines."""
    weak = [_is_weak(line) for line in lines]
    for number, line in enumerate(lines):
        if not weak[number] or line.why or number == top.start:
            continue
        beside = [
            weak[other] or bool(lines[other].why) for other in (number - 1, number + 1) if 0 <= other < len(lines)
        ]
        if all(beside) if core.start <= number < core.end else any(beside):
            line.why = table.MENU


def _is_weak(line: Line) -> bool:
    """Whether a line is a word of menus, which the article may use as a heading."""
    return not line.text.endswith((":", "：")) and any(cue.field == "weak" for cue in line.cues)


def mark_between(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark a short line between two lines of furniture, and what a box of offers says between its lines."""
    for number in range(1, len(lines) - 1):
        line = lines[number]
        is_about = line.is_byline or line.may_be_caption or line.is_date_line or (line.is_name and number < top.end)
        if line.why or number == top.start or is_about:
            continue
        above, below = lines[number - 1], lines[number + 1 : number + 3]
        is_inside = core.start <= number < core.end
        is_followed = any(other.why for other in below) and not (is_inside and line.is_sentence)
        is_offer = above.why in _OFFERS and line.words <= _LONGEST_OFFER and is_followed
        longest = _LONGEST_BUTTON if is_inside else 2 * _LONGEST_BUTTON
        is_enclosed = bool(evidence(above) and evidence(below[0])) if is_inside else bool(above.why and below[0].why)
        is_short = is_enclosed and not line.is_sentence and line.words <= longest
        if is_offer or (is_short and not CLOCK.match(line.text)):
            line.why = above.why
    _mark_buttons(lines, core)


def _mark_buttons(lines: Sequence[Line], core: Span) -> None:
    """Mark up to three short lines in a row between two of furniture inside the article, and a count beside one."""
    start = core.start
    for number in range(core.start, core.end):
        line = lines[number]
        if not line.why and _may_be_button(line):
            continue
        beside = [lines[other] for other in (start - 1, number) if other >= 0]
        is_enclosed = len(beside) == 2 and all(map(evidence, beside))
        for button in lines[start:number]:
            is_count = bool(_COUNT.match(button.text)) and any(map(evidence, beside))
            if is_count or (is_enclosed and number - start <= _MOST_BUTTONS):
                button.why = beside[0].why or beside[-1].why
        start = number + 1


def _may_be_button(line: Line) -> bool:
    """Whether a line is so short, and so unlike a part of the article, that it may be a button."""
    is_about = line.is_byline or line.may_be_caption or line.is_date_line or line.is_item or CLOCK.match(line.text)
    is_own = line.part.role is not Role.BODY or line.is_sentence or line.ends or _LABELLED.match(line.text)
    return line.words <= _LONGEST_BUTTON and not is_about and not is_own and line.text[-1] not in ":："


def evidence(line: Line) -> str:
    """Return why a line makes its neighbour likely to be furniture; an advertisement may stand beside anything."""
    return "" if line.why == table.ADVERT else line.why
