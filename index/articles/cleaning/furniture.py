"""Decides which lines of a page are its furniture and not its article.

A page is judged only where at least one line is certainly furniture: a plain text has none. Lines inside the extent
of the article go only for a reason of their own; short lines around it go with their neighbours. In doubt a line
stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.around import mark_after, mark_before, mark_below_buttons, mark_labels, mark_top
from index.articles.cleaning.authors import (
    mark_author_boxes,
    mark_author_lines,
    mark_author_names,
    mark_author_notes,
)
from index.articles.cleaning.beside import mark_between, mark_weak
from index.articles.cleaning.boxes import mark_boxes, mark_runs_of_links, mark_titles_of_links
from index.articles.cleaning.cues import table
from index.articles.cleaning.echoes import mark_echoes
from index.articles.cleaning.extent import extent, is_heading_of_writer
from index.articles.cleaning.forms import is_row_of_tags, mark_cards, mark_dated_rows, mark_forms, mark_polls
from index.articles.cleaning.labels import ends_with_box, labelled_kind
from index.articles.cleaning.lines import Line
from index.articles.cleaning.offers import mark_certain_service, mark_inside_offers, mark_service
from index.articles.cleaning.phrases import Cue
from index.articles.cleaning.threads import mark_threads
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
_LEAST_FRAMED = 2  # paragraphs between the rows
_LONG_FRAME = 5  # lines in a row
_LONGEST_IN_FRAME = 3  # words
_COUNT = re.compile(r"^[\W\d]+$")
_WITH_COLON = re.compile(r"^\W*\w+\s*[:|：·•»>]")
_PLAYER = re.compile(r"^0?0:00$|^-?\d{1,2}:\d\d\s*/\s*-?\d{1,2}:\d\d$|^[0-2](?:[.,]\d{1,2})?[x×]$")


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
    if not (_is_page(lines) or _has_menu(lines) or _is_framed(lines) or ends_with_box(lines)):
        for line in lines:
            line.why = ""
        return False
    mark_certain_service(lines, top)
    _spare_headings(lines, top)
    mark_forms(lines, top)
    mark_polls(lines, top)
    mark_dated_rows(lines, top)
    mark_echoes(lines, top)
    mark_threads(lines, top)
    mark_author_notes(lines, top)
    core = extent(lines, top)
    mark_author_boxes(lines, top, core)
    _mark_soft(lines, core)
    mark_service(lines, core)
    mark_inside_offers(lines, core)
    mark_cards(lines, core)
    mark_titles_of_links(lines, top)
    mark_boxes(lines, top, core)
    mark_weak(lines, top, core)
    mark_runs_of_links(lines, core)
    mark_before(lines, top)
    mark_top(lines, top)
    mark_below_buttons(lines, top, core)
    mark_labels(lines, top, core)
    mark_after(lines, core)
    mark_author_lines(lines, top)
    mark_author_names(lines, top, core)
    mark_between(lines, top, core)
    return any(line.why for line in lines)


def _certain(line: Line) -> str:
    """Return why a line is furniture whatever stands around it, or ""."""
    if line.part.role in {Role.QUOTE, Role.TABLE_ROW, Role.HEADLINE, Role.BYLINE}:
        return ""
    for cue in line.cues:
        if _is_certain(cue, line):
            return cue.why
    if line.is_trail or line.is_menu_row:
        return table.MENU
    if form := labelled_kind(line) or (is_row_of_tags(line.text) and table.TAGS):
        return form
    if _PLAYER.match(line.text) or line.is_elapsed:
        return table.READING_TIME if line.is_elapsed else table.PLAYER
    placed = [cue for cue in line.cues if cue.field in {"start", "within"} and cue.words > 1]
    is_all_cues = len(placed) > 1 and line.words <= _MOST_WORDS_PER_CUE * len(placed)
    return placed[0].why if is_all_cues and not line.is_caption else ""


def _is_certain(cue: Cue, line: Line) -> bool:
    """Whether a phrase alone makes this line furniture."""
    if cue.field in {"whole", "opens"}:
        return not (cue.words == 1 and line.is_date_line)  # "Entry: 4 May 2021" is no button with a count
    if cue.field == "sure":
        return cue.words >= _SURE_WORDS and line.words <= _LONGEST_FURNITURE and not line.is_speech
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


def _is_framed(lines: Sequence[Line]) -> bool:
    """Whether rows of single words stand both above and below the text, as on a page whose language nobody knows."""
    prose = [number for number, line in enumerate(lines) if line.is_prose]
    if len(prose) < _LEAST_FRAMED:
        return False
    above, below = lines[: prose[0]], lines[prose[-1] + 1 :]
    return all(_longest_run(part) >= _LONG_FRAME for part in (above, below))


def _longest_run(lines: Sequence[Line]) -> int:
    """Return how many lines of a few words stand in a row at most; items of lists are none of them."""
    longest = run = 0
    for line in lines:
        is_short = line.words <= _LONGEST_IN_FRAME and not (line.ends or line.is_item or line.text[-1] in ":：,;")
        run = run + 1 if is_short and not _COUNT.match(line.text) else 0
        longest = max(longest, run)
    return longest


def _spare_headings(lines: Sequence[Line], top: Span) -> None:
    """Take back the mark of a single word that stands between two paragraphs, as a heading of the writer does."""
    spared = [
        number
        for number in range(top.end, len(lines))
        if lines[number].why in _AMBIGUOUS and is_heading_of_writer(lines, number)
    ]
    for number in spared:
        lines[number].why = ""


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
        if line.why or line.part.role is Role.HEADLINE or line.is_speech:
            continue
        is_outside = number >= core.end - 1 > 0
        line.why = next((cue.why for cue in line.cues if _is_soft(cue, line, is_outside=is_outside)), "")


def _is_soft(cue: Cue, line: Line, *, is_outside: bool) -> bool:
    """Whether a phrase makes a sentence furniture on a page that has furniture."""
    if cue.field == "start":
        return cue.why in _IMPERATIVES and cue.words > 1 and line.words <= _LONGEST_START
    is_repeated = sum(other.field == "sure" for other in line.cues) > 1
    return cue.field == "sure" and line.words <= _LONGEST_FURNITURE and (is_outside or is_repeated)
