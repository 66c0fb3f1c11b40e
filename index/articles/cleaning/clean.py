"""Gives each line of a page its role: the parts of the article, and the furniture around it with the reason."""

from __future__ import annotations

from collections.abc import Sequence

from index.articles.article import Role
from index.articles.cleaning.cues import table
from index.articles.cleaning.furniture import mark_furniture
from index.articles.cleaning.lines import Line
from index.articles.cleaning.mastheads import mark_masthead
from index.articles.cleaning.top import find_top, is_standfirst
from index.articles.draft import Part
from index.text.spans import Span

_ABOVE = 3  # lines above a headline that may give its day


def clean(parts: Sequence[Part], language: str) -> list[Line]:
    """Set the roles of ``parts`` and the reasons of those that are boilerplate; return the parts as lines.

    Args:
        parts: The lines of a page or text, in order. Roles other than body are kept unless they are furniture.
        language: A tag of the language, for dates.
    """
    lines = [Line(part, language) for part in parts]
    mark_masthead(lines)
    top = find_top(lines)
    mark_furniture(lines, top)
    for line in lines:
        line.why = table.MENU if line.is_masthead else line.why
        if line.why:
            line.part.role, line.part.why = Role.BOILERPLATE, line.why
    _name_top(lines, top)
    _name_captions(lines, top)
    return lines


def _name_top(lines: Sequence[Line], top: Span) -> None:
    """Set the roles of the lines from the headline to the first paragraph."""
    if not top:
        return
    for line in lines[max(0, top.start - _ABOVE) : top.start]:
        if line.is_date_line and not line.why and line.part.role is Role.BODY:
            line.part.role = Role.DATELINE
    standfirst = next((n for n in range(top.start + 1, top.end) if is_standfirst(lines, top.start, n)), None)
    for number in range(top.start, top.end):
        line = lines[number]
        is_item = line.part.role in {Role.LIST, Role.TABLE_ROW} and (line.is_byline or line.is_date_line)
        if line.why or not (is_item or line.part.role in {Role.BODY, Role.HEADING}):
            continue
        line.part.role = _role_in_top(line, is_first=number == top.start, is_standfirst=number == standfirst)


def _role_in_top(line: Line, *, is_first: bool, is_standfirst: bool) -> Role:
    """Return the role of one line of the top."""
    if is_first:
        return Role.HEADLINE
    if line.is_byline:
        return Role.BYLINE
    if is_standfirst:
        return Role.STANDFIRST
    if line.may_be_caption:
        return Role.CAPTION
    if line.is_name and line.part.role is Role.BODY:
        return Role.BYLINE
    return Role.DATELINE if line.is_date_line else line.part.role


def _name_captions(lines: Sequence[Line], top: Span) -> None:
    """Set the role of captions and bylines further down."""
    for line in lines[top.end :]:
        if line.part.role is not Role.BODY or line.why:
            continue
        if line.is_caption:
            line.part.role = Role.CAPTION
        elif line.is_byline and not line.ends:
            line.part.role = Role.BYLINE
