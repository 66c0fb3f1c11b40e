"""Marks the short lines above and below an article, and those between its headline and its first paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_LINKS_IN_A_ROW = 3
_LONGEST_SIGN_OFF = 30  # words
_SIGN_OFF = re.compile(
    r"^(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by\b|^[\w-]{1,8}(?:/[\w-]{1,8}){1,3}$|^[(\[].+[)\]]$"
    r"|^(?:Agencias?|Agences|Agenturen|Sources?|Fuentes?|Quellen?|Kaynak|Fonte|Źródło|Источник|المصدر)\b.{2,60}$"
    r"|^[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3} \([^()]+\)$"
)
_ABOVE = 3  # lines above a headline that may give its day
_LONGEST_LABEL = 4  # words of a label in a row between headline and article
_LONGEST_BUTTON = 4  # words of a line between two of furniture inside the article
_LONGEST_TEASER = 35  # words of a sentence below a list of links
_LEAST_LINKS_ABOVE = 2  # a teaser stands below as many
_MANY = 6  # lines of furniture below the article, below which nothing is its own
_LEAST_SHORT = 4  # short lines in an article that is much of a list
_SHARE_SHORT = 0.3
_AGENCY = re.compile(r"^[A-Z]{2,5}$|^(?:Reuters|Xinhua|Anadolu|Bloomberg|Belga|Lusa)$")
_LABELLED = re.compile(r"^[^\W\d_][^:：]{1,24}[:：]\s+\S")  # "Referee: T. Abbott", an item of facts
_COUNT = re.compile(r"^[\d.,:\s]{1,8}$")
_CLOCK = re.compile(r"^\W*\d{1,2}[:.h]\d\d\b.{0,12}$")


def mark_before(lines: Sequence[Line], top: Span) -> None:
    """Mark the short lines above the headline."""
    for number, line in enumerate(lines[: top.start]):
        gives_day = line.is_date_line and number >= top.start - _ABOVE
        if not line.why and not line.is_prose and not gives_day:
            line.why = table.MENU


def mark_top(lines: Sequence[Line], top: Span) -> None:
    """Mark single words between headline and article that say nothing about it: sections, buttons, counts."""
    for line in lines[top.start + 1 : top.end]:
        is_about = line.is_byline or line.is_name or line.dates or line.may_be_caption
        says_something = is_about or line.is_sentence or bool(_AGENCY.match(line.text) or _CLOCK.match(line.text))
        if not line.why and not says_something and line.words <= 2 and line.part.role is Role.BODY:
            line.why = table.MENU


def mark_below_buttons(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark counts between headline and article, and short lines below a button, which are buttons too."""
    for number in range(top.start + 1, core.start):
        line = lines[number]
        is_about = line.is_byline or line.is_name or line.dates or line.may_be_caption or line.is_sentence
        if line.why or is_about or line.part.role is not Role.BODY or _AGENCY.match(line.text):
            continue
        is_between = bool(lines[number - 1].why) and any(below.why for below in lines[number + 1 : number + 3])
        is_short = is_between and line.words < _LONGEST_BUTTON and line.text[-1] not in ":：" and not line.is_item
        is_entry = number == core.start - 1 and bool(_CLOCK.match(line.text))  # of a text that goes by the clock
        if (_COUNT.match(line.text) and not is_entry) or (is_short and not _CLOCK.match(line.text)):
            line.why = lines[number - 1].why or table.MENU


def mark_labels(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark rows of labels between headline and article, below a line of furniture: sections, regions, downloads.

    The line right above the article may be its first heading and stays, as does the one below the headline.
    """
    for number in range(top.start + 2, core.start):
        line = lines[number]
        row = [other for other in lines[number - 1 : number + 2] if other is line or _is_label(other)]
        is_in_row = len(row) > 1 and _is_label(line) and bool(lines[number - 1].why)
        if is_in_row and not line.why:
            line.why = lines[number - 1].why


def _is_label(line: Line) -> bool:
    """Whether a line is a few words that say nothing about the article: no name, no day, no sentence, no picture."""
    is_about = line.is_byline or line.is_name or line.dates or line.may_be_caption or line.is_item
    is_own = line.part.role is not Role.BODY or line.is_sentence or line.ends or bool(_AGENCY.match(line.text))
    is_plain = line.text[-1] not in ":：" and line.words <= _LONGEST_LABEL
    return is_plain and not is_about and not is_own and not _CLOCK.match(line.text)


def mark_after(lines: Sequence[Line], core: Span) -> None:
    """Mark the short lines below the article, and whatever stands among much of it."""
    end = core.end
    while end > core.start and lines[end - 1].why:
        end -= 1
    tail = lines[end:]
    is_list = _is_list_heavy(lines[core.start : end])
    if not any(line.why for line in tail) and len(tail) <= _LINKS_IN_A_ROW:
        return
    why = table.FOOTER
    above = found = 0
    for number, line in enumerate(tail):
        found += bool(line.why)
        is_below = found >= _MANY and not line.is_caption
        if not line.why and (is_below or _is_furniture_below(tail, number, why, above, is_list=is_list)):
            line.why = table.RELATED if line.is_headline_like and why != table.COMMENTS else why
        why = line.why or why
        above = above + 1 if line.why else 0


def _is_list_heavy(core: Sequence[Line]) -> bool:
    """Whether many lines of the article are short and no sentences, so that its last ones may be as well."""
    short = sum(not line.why and not line.is_sentence for line in core)
    return short >= _LEAST_SHORT and short >= _SHARE_SHORT * len(core)


def _is_furniture_below(tail: Sequence[Line], number: int, why: str, above: int, *, is_list: bool) -> bool:
    """Whether a line below the article is furniture, where ``above`` lines of kind ``why`` stand right above it."""
    line = tail[number]
    if why == table.COMMENTS:
        return True
    if line.is_sentence or line.is_caption:
        return above >= _LEAST_LINKS_ABOVE and line.words <= _LONGEST_TEASER and not line.is_speech
    return not (is_list and not any(other.why for other in tail[:number])) and not _is_sign_off(tail, number)


def _is_sign_off(tail: Sequence[Line], number: int) -> bool:
    """Whether a line right below the article belongs to it: it says who wrote it, or is an item of its last list."""
    line = tail[number]
    if any(above.why for above in tail[:number]):
        return False
    is_said = line.is_byline or (line.words <= _LONGEST_SIGN_OFF and bool(_SIGN_OFF.search(line.text)))
    is_rest = line.is_item or line.ends or line.text.endswith((":", "："))
    return is_said or is_rest or bool(_LABELLED.match(line.text))
