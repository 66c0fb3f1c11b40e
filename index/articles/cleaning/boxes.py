"""Marks the boxes on a page: what stands below a heading such as "Read also", and rows of titles."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.beside import CLOCK, evidence
from index.articles.cleaning.cues import table
from index.articles.cleaning.extent import opened
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_SURE_WORDS = 3  # a phrase as long is no accident in a sentence
_LINKS_IN_A_ROW = 3
_SHORTEST_TITLE, _LONGEST_TITLE = 3, 16  # words of a title that is a question
_BOX = 12  # lines that a box inside an article has at most
_LONGEST_HEADING = 6  # words of a line between a box and a paragraph that is taken for a heading
_FEWEST_IN_ENTRY = 3  # lines
_NUMBERED = re.compile(r"^(\d{1,2})[.)]\s")


def mark_titles_of_links(lines: Sequence[Line], top: Span) -> None:
    """Mark the headline that a line "read more" belongs to."""
    for number in range(1, len(lines)):
        is_link = any(cue.why == table.RELATED and cue.field == "whole" for cue in lines[number].cues)
        is_link = is_link and not opened(lines[number])  # what opens a box has its titles below it
        above = lines[number - 1]
        if is_link and number - 1 != top.start and _is_bare_title(above) and not above.why:
            above.why = table.RELATED


def mark_boxes(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark what stands below the heading of a box, until the article goes on."""
    number = top.end
    while number < len(lines):
        why = opened(lines[number]) if lines[number].why else ""
        number += 1
        if not why or (why == table.COMMENTS and number <= core.start):  # a button above the article opens nothing
            continue
        start, end = number, len(lines) if number > core.end else min(number + _BOX, core.end)
        while number < end and _fits_box(lines[number], is_last=number >= core.end):
            if _continues_list(lines, start, number) or (number >= core.end and _opens_other(lines[number], why)):
                break
            number += 1
        if number < core.end:
            number -= _lines_of_entry(lines[start : number + 1]) or _ends_with_heading(lines[start : number + 1])
        for line in lines[start:number]:
            line.why = line.why or why


def _opens_other(line: Line, why: str) -> bool:
    """Whether a line is the heading of a box of another kind, such as of the comments below a list of links.

    Among comments a single word is a button ("Best", "Latest") and opens nothing.
    """
    return bool(line.why) and opened(line) not in {"", why} and (why != table.COMMENTS or len(line.tokens) > 1)


def _continues_list(lines: Sequence[Line], start: int, number: int) -> bool:
    """Whether a line is an item "6. …" of a list that began above the box, which begins at ``start``."""
    item = _NUMBERED.match(lines[number].text)
    return (
        item is not None and int(item[1]) > 1 and not any(_NUMBERED.match(line.text) for line in lines[start:number])
    )


def _lines_of_entry(box: Sequence[Line]) -> int:
    """Return how many of these lines, above the last, are an entry of a live blog: a time, and a title."""
    if len(box) < _FEWEST_IN_ENTRY or not box[-1].is_sentence:
        return 0
    time, title = box[-3:-1]
    return 2 if CLOCK.match(time.text) and not title.why and title.words > 1 else 0


def _ends_with_heading(box: Sequence[Line]) -> bool:
    """Whether the last but one of these lines is a heading of the article: short, with a paragraph below it."""
    if len(box) < _FEWEST_IN_ENTRY:
        return False
    *links, last, below = box
    longest = max(link.words for link in links)
    return below.is_sentence and not last.why and last.words <= min(_LONGEST_HEADING, longest - 1)


def _fits_box(line: Line, *, is_last: bool) -> bool:
    """Whether a line can belong to a box: it is no paragraph, or the article is over."""
    if line.part.role is Role.HEADLINE:
        return False
    if is_last:
        return True
    if line.text.endswith((":", "：")) and not line.why and line.words >= _SURE_WORDS:
        return False  # it leads to a list of the article
    is_title = line.text.endswith(("?", "!", "؟", "？")) and _SHORTEST_TITLE <= line.words <= _LONGEST_TITLE
    return is_title or not (line.is_sentence or line.is_caption)


def mark_runs_of_links(lines: Sequence[Line], core: Span) -> None:
    """Mark three and more titles in a row inside the article that stand beside furniture."""
    run: list[int] = []
    for number in range(core.start, core.end + 1):
        if number < core.end and _is_bare_title(lines[number]):
            run.append(number)
            continue
        unmarked = [link for link in run if not lines[link].why]
        beside = [evidence(lines[other]) for other in (run[0] - 1, number) if 0 <= other < len(lines)] if run else []
        if len(unmarked) >= _LINKS_IN_A_ROW and (any(beside) or len(unmarked) < len(run)):
            for link in unmarked:
                lines[link].why = table.RELATED
        run = []


def _is_bare_title(line: Line) -> bool:
    """Whether a line looks like the title of another article and like nothing else."""
    if line.part.role is not Role.BODY or line.ends or line.is_caption or line.is_byline:
        return False
    return line.is_headline_like and line.words >= 4 and not line.text.startswith(('"', "“", "«", "„"))
