"""Decides which lines of a page are its furniture and not its article.

A page is judged only where at least one line is certainly furniture: a plain text has none. Lines inside the extent
of the article go only for a reason of their own; short lines around it go with their neighbours. In doubt a line
stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.authors import mark_author_boxes
from index.articles.cleaning.cues import table
from index.articles.cleaning.echoes import mark_echoes
from index.articles.cleaning.extent import extent, is_heading_of_writer, opened
from index.articles.cleaning.lines import Line
from index.articles.cleaning.phrases import Cue
from index.text.spans import Span

_IMPERATIVES = frozenset(
    {table.NEWSLETTER, table.OFFER, table.SHARING, table.REPRINT, table.COOKIES, table.COMMENTS, table.FOOTER}
)
_AMBIGUOUS = frozenset({table.MENU, table.COMMENTS, table.TAGS, table.RELATED, table.PLAYER, table.FOOTER})
_SURE_WORDS = 3  # a phrase as long is no accident in a sentence
_LONGEST_START = 30  # words of a line that is judged by its beginning
_LONGEST_WITHIN = 25
_MOST_WORDS_PER_CUE = 5  # of a line that is little else than phrases of furniture
_LONGEST_FURNITURE = 90  # words: nothing longer is furniture by one phrase
_LINKS_IN_A_ROW = 3
_OFFERS = frozenset({table.NEWSLETTER, table.OFFER})
_LONGEST_OFFER = 15  # words of a line inside a box of offers
_LONGEST_SIGN_OFF = 30  # words
_SIGN_OFF = re.compile(
    r"^(?:[Aa]dditional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by\b|^[\w-]{1,8}(?:/[\w-]{1,8}){1,3}$|^[(\[].+[)\]]$"
    r"|^(?:Agencias?|Agences|Agenturen|Sources?|Fuentes?|Quellen?|Kaynak|Fonte|Źródło|Источник|المصدر)\b.{2,60}$"
    r"|^[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]+){1,3} \([^()]+\)$"
)
_ABOVE = 3  # lines above a headline that may give its day
_LONGEST_TITLE = 16  # words of a title that is a question
_BOX = 12  # lines that a box inside an article has at most
_LONGEST_HEADING = 6  # words of a line between a box and a paragraph that is taken for a heading
_LONGEST_BUTTON = 4  # words of a line between two of furniture inside the article
_LONGEST_TEASER = 35  # words of a sentence below a list of links
_LEAST_LINKS_ABOVE = 2  # a teaser stands below as many
_LEAST_SHORT = 4  # short lines in an article that is much of a list
_SHARE_SHORT = 0.3
_MOST_BUTTONS = 3  # short lines in a row between two of furniture inside the article
_AGENCY = re.compile(r"^[A-Z]{2,5}$|^(?:Reuters|Xinhua|Anadolu|Bloomberg|Belga|Lusa)$")
_LABELLED = re.compile(r"^[^\W\d_][^:：]{1,24}[:：]\s+\S")  # "Referee: T. Abbott", an item of facts
_WITH_COLON = re.compile(r"^\W*\w+\s*[:|：·•»>]")
_COUNT = re.compile(r"^[\d.,:\s]{1,8}$")
_NUMBERED = re.compile(r"^(\d{1,2})[.)]\s")
_PLAYER = re.compile(r"^0?0:00$|^-?\d{1,2}:\d\d\s*/\s*-?\d{1,2}:\d\d$|^[0-2](?:[.,]\d{1,2})?[x×]$")
_CLOCK = re.compile(r"^\W*\d{1,2}[:.h]\d\d\b.{0,12}$")


def mark_furniture(lines: Sequence[Line], top: Span) -> bool:
    """Set ``why`` on the lines that are furniture, and tell whether there are any.

    Args:
        lines: All lines of the page, in order.
        top: The lines, by number, from the headline up to the first paragraph; they stay unless a phrase in them
            says otherwise.
    """
    for number, line in enumerate(lines):
        if number != top.start:
            line.why = _certain(line)
    if not _is_page(lines) and not _has_menu(lines):
        for line in lines:
            line.why = ""
        return False
    _spare_headings(lines, top)
    mark_echoes(lines, top)
    core = extent(lines, top)
    mark_author_boxes(lines, top, core)
    _mark_soft(lines, core)
    _mark_titles_of_links(lines, top)
    _mark_boxes(lines, top, core)
    _mark_weak(lines, top, core)
    _mark_runs_of_links(lines, core)
    _mark_before(lines, top)
    _mark_top(lines, top)
    _mark_below_buttons(lines, top, core)
    _mark_after(lines, core)
    _mark_between(lines, top, core)
    return any(line.why for line in lines)


def _certain(line: Line) -> str:
    """Return why a line is furniture whatever stands around it, or ""."""
    if line.part.role in {Role.QUOTE, Role.TABLE_ROW, Role.HEADLINE}:
        return ""
    for cue in line.cues:
        if _is_certain(cue, line):
            return cue.why
    if line.is_trail:
        return table.MENU
    if _PLAYER.match(line.text):
        return table.PLAYER
    placed = [cue for cue in line.cues if cue.field in {"start", "within"} and cue.words > 1]
    is_all_cues = len(placed) > 1 and line.words <= _MOST_WORDS_PER_CUE * len(placed)
    return placed[0].why if is_all_cues and not line.is_caption else ""


def _is_certain(cue: Cue, line: Line) -> bool:
    """Whether a phrase alone makes this line furniture."""
    if cue.field in {"whole", "opens"}:
        return True
    if cue.field == "sure":
        return cue.words >= _SURE_WORDS and line.words <= _LONGEST_FURNITURE and not _is_speech(line)
    if line.is_prose or line.is_caption or line.is_byline:
        return False
    if cue.field == "start":
        is_sure = cue.words > 1 or bool(_WITH_COLON.match(line.text))
        return line.words <= _LONGEST_START and is_sure and not (line.ends and cue.words == 1)
    return cue.field == "within" and line.words <= _LONGEST_WITHIN and not (line.ends or line.is_date_line)


def _is_page(lines: Sequence[Line]) -> bool:
    """Whether the furniture found is enough to call the whole a page.

    A single word ("Discussion", "Topics") may be a heading of the writer's own; two of them are a menu.
    """
    certain = [line for line in lines if line.why]
    return len(certain) > 1 or any(len(line.tokens) > 1 or line.why not in _AMBIGUOUS for line in certain)


def _spare_headings(lines: Sequence[Line], top: Span) -> None:
    """Take back the mark of a single word that stands between two paragraphs, as a heading of the writer does."""
    spared = [
        number
        for number in range(top.end, len(lines))
        if lines[number].why in _AMBIGUOUS and is_heading_of_writer(lines, number)
    ]
    for number in spared:
        lines[number].why = ""


def _is_speech(line: Line) -> bool:
    """Whether a line is a quotation, in which anybody may say anything."""
    return line.text[:1] in "\"“„«‘'" or line.text.count('"') >= 2 or "“" in line.text


def _has_menu(lines: Sequence[Line]) -> bool:
    """Whether three lines in a row are words of menus."""
    run = 0
    for line in lines:
        run = run + 1 if any(cue.field == "weak" for cue in line.cues) else 0
        if run == _LINKS_IN_A_ROW:
            return True
    return False


def _mark_soft(lines: Sequence[Line], core: Span) -> None:
    """Mark sentences that address the reader, and those outside the article with any phrase of furniture."""
    for number, line in enumerate(lines):
        if line.why or line.part.role is Role.HEADLINE or _is_speech(line):
            continue
        is_outside = number >= core.end - 1 > 0
        line.why = next((cue.why for cue in line.cues if _is_soft(cue, line, is_outside=is_outside)), "")


def _is_soft(cue: Cue, line: Line, *, is_outside: bool) -> bool:
    """Whether a phrase makes a sentence furniture on a page that has furniture."""
    if cue.field == "start":
        return cue.why in _IMPERATIVES and cue.words > 1 and line.words <= _LONGEST_START
    is_repeated = sum(other.field == "sure" for other in line.cues) > 1
    return cue.field == "sure" and line.words <= _LONGEST_FURNITURE and (is_outside or is_repeated)


def _mark_titles_of_links(lines: Sequence[Line], top: Span) -> None:
    """Mark the headline that a line "read more" belongs to."""
    for number in range(1, len(lines)):
        is_link = any(cue.why == table.RELATED and cue.field == "whole" for cue in lines[number].cues)
        is_link = is_link and not opened(lines[number])  # what opens a box has its titles below it
        above = lines[number - 1]
        if is_link and number - 1 != top.start and _is_bare_title(above) and not above.why:
            above.why = table.RELATED


def _mark_boxes(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark what stands below the heading of a box, until the article goes on."""
    number = top.end
    while number < len(lines):
        why = opened(lines[number]) if lines[number].why else ""
        number += 1
        if not why or (why == table.COMMENTS and number <= core.start):  # a button above the article opens nothing
            continue
        start, end = number, len(lines) if number > core.end else min(number + _BOX, core.end)
        while number < end and _fits_box(lines[number], is_last=number >= core.end):
            if _continues_list(lines, start, number):
                break
            number += 1
        if _ends_with_heading(lines[start : number + 1], is_inside=number < core.end):
            number -= 1
        for line in lines[start:number]:
            line.why = line.why or why


def _continues_list(lines: Sequence[Line], start: int, number: int) -> bool:
    """Whether a line is an item "6. …" of a list that began above the box, which begins at ``start``."""
    item = _NUMBERED.match(lines[number].text)
    return (
        item is not None and int(item[1]) > 1 and not any(_NUMBERED.match(line.text) for line in lines[start:number])
    )


def _ends_with_heading(box: Sequence[Line], *, is_inside: bool) -> bool:
    """Whether the last but one of these lines is a heading of the article: short, with a paragraph below it."""
    if not is_inside or len(box) < 3:
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
    is_title = line.text.endswith(("?", "!", "؟")) and 5 <= line.words <= _LONGEST_TITLE
    return is_title or not (line.is_sentence or line.is_caption)


def _mark_weak(lines: Sequence[Line], top: Span, core: Span) -> None:
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


def _mark_runs_of_links(lines: Sequence[Line], core: Span) -> None:
    """Mark three and more titles in a row inside the article that stand beside furniture."""
    run: list[int] = []
    for number in range(core.start, core.end + 1):
        if number < core.end and _is_bare_title(lines[number]):
            run.append(number)
            continue
        unmarked = [link for link in run if not lines[link].why]
        beside = [_evidence(lines[other]) for other in (run[0] - 1, number) if 0 <= other < len(lines)] if run else []
        if len(unmarked) >= _LINKS_IN_A_ROW and (any(beside) or len(unmarked) < len(run)):
            for link in unmarked:
                lines[link].why = table.RELATED
        run = []


def _is_bare_title(line: Line) -> bool:
    """Whether a line looks like the title of another article and like nothing else."""
    if line.part.role is not Role.BODY or line.ends or line.is_caption or line.is_byline:
        return False
    return line.is_headline_like and line.words >= 4 and not line.text.startswith(('"', "“", "«", "„"))


def _mark_before(lines: Sequence[Line], top: Span) -> None:
    """Mark the short lines above the headline."""
    for number, line in enumerate(lines[: top.start]):
        gives_day = line.is_date_line and number >= top.start - _ABOVE
        if not line.why and not line.is_prose and not gives_day:
            line.why = table.MENU


def _mark_below_buttons(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark counts between headline and article, and short lines below a button, which are buttons too."""
    for number in range(top.start + 1, core.start):
        line = lines[number]
        is_about = line.is_byline or line.is_name or line.dates or line.may_be_caption or line.is_sentence
        if line.why or is_about or line.part.role is not Role.BODY or _AGENCY.match(line.text):
            continue
        is_between = bool(lines[number - 1].why) and any(below.why for below in lines[number + 1 : number + 3])
        is_short = is_between and line.words < _LONGEST_BUTTON and line.text[-1] not in ":：" and not line.is_item
        if _COUNT.match(line.text) or (is_short and not _CLOCK.match(line.text)):
            line.why = lines[number - 1].why or table.MENU


def _mark_top(lines: Sequence[Line], top: Span) -> None:
    """Mark single words between headline and article that say nothing about it: sections, buttons, counts."""
    for line in lines[top.start + 1 : top.end]:
        is_about = line.is_byline or line.is_name or line.dates or line.may_be_caption
        says_something = is_about or line.is_sentence or bool(_AGENCY.match(line.text))
        if not line.why and not says_something and line.words <= 2 and line.part.role is Role.BODY:
            line.why = table.MENU


def _mark_after(lines: Sequence[Line], core: Span) -> None:
    """Mark the short lines below the article, and whatever stands among much of it."""
    end = core.end
    while end > core.start and lines[end - 1].why:
        end -= 1
    tail = lines[end:]
    is_list = _is_list_heavy(lines[core.start : end])
    if not any(line.why for line in tail) and len(tail) <= _LINKS_IN_A_ROW:
        return
    why = table.FOOTER
    above = 0
    for number, line in enumerate(tail):
        if not line.why and _is_furniture_below(tail, number, why, above, is_list=is_list):
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
        return above >= _LEAST_LINKS_ABOVE and line.words <= _LONGEST_TEASER and not _is_speech(line)
    return not (is_list and not any(other.why for other in tail[:number])) and not _is_sign_off(tail, number)


def _is_sign_off(tail: Sequence[Line], number: int) -> bool:
    """Whether a line right below the article belongs to it: it says who wrote it, or is an item of its last list."""
    line = tail[number]
    if any(above.why for above in tail[:number]):
        return False
    is_said = line.is_byline or (line.words <= _LONGEST_SIGN_OFF and bool(_SIGN_OFF.search(line.text)))
    is_rest = line.is_item or line.ends or line.text.endswith((":", "："))
    return is_said or is_rest or bool(_LABELLED.match(line.text))


def _mark_between(lines: Sequence[Line], top: Span, core: Span) -> None:
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
        is_enclosed = (
            bool(_evidence(above) and _evidence(below[0])) if is_inside else bool(above.why and below[0].why)
        )
        is_short = is_enclosed and not line.is_sentence and line.words <= longest
        if is_offer or (is_short and not _CLOCK.match(line.text)):
            line.why = above.why
    _mark_buttons(lines, core)


def _evidence(line: Line) -> str:
    """Return why a line makes its neighbour likely to be furniture; an advertisement may stand beside anything."""
    return "" if line.why == table.ADVERT else line.why


def _mark_buttons(lines: Sequence[Line], core: Span) -> None:
    """Mark up to three short lines in a row between two of furniture inside the article, and a count beside one."""
    start = core.start
    for number in range(core.start, core.end):
        line = lines[number]
        if not line.why and _may_be_button(line):
            continue
        beside = [lines[other] for other in (start - 1, number) if other >= 0]
        is_enclosed = len(beside) == 2 and all(map(_evidence, beside))
        for button in lines[start:number]:
            is_count = bool(_COUNT.match(button.text)) and any(map(_evidence, beside))
            if is_count or (is_enclosed and number - start <= _MOST_BUTTONS):
                button.why = beside[0].why or beside[-1].why
        start = number + 1


def _may_be_button(line: Line) -> bool:
    """Whether a line is so short, and so unlike a part of the article, that it may be a button."""
    is_about = line.is_byline or line.may_be_caption or line.is_date_line or line.is_item or _CLOCK.match(line.text)
    is_own = line.part.role is not Role.BODY or line.is_sentence or line.ends or _LABELLED.match(line.text)
    return line.words <= _LONGEST_BUTTON and not is_about and not is_own and line.text[-1] not in ":："
