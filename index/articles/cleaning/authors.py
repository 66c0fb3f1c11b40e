"""Finds the box about the author below an article: a name of the byline, and a sentence that begins with it."""

from __future__ import annotations

from collections.abc import Sequence

from index.articles.article import Role
from index.articles.bylines import authors_of, is_bare_name, split_names
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.text.spans import Span

_BOX = 4  # lines from the name to the last about the author
_LEAST_ABOVE = 3  # lines of the article above a box


def mark_author_boxes(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark each name of the byline that stands alone below the text, and what says who that is."""
    names = {name for line in lines[top.start : top.end] for name in _names_in(line)}
    for number in range(core.start + _LEAST_ABOVE, len(lines)):
        line = lines[number]
        if line.why or line.text not in names or line.part.role is not Role.BODY:
            continue
        box = lines[number + 1 : number + 1 + _BOX]
        about = max((place for place, below in enumerate(box, 1) if below.text.startswith(line.text)), default=0)
        if about:
            for each in (line, *box[:about]):
                each.why = each.why or table.FOOTER


def _names_in(line: Line) -> tuple[str, ...]:
    """Return the names of authors in a line above the text; the first of several parts of it is enough."""
    first = line.text.split(" · ")[0].split(" - ")[0].strip()
    return authors_of(line.text) or (split_names(first) if is_bare_name(first) else ())
