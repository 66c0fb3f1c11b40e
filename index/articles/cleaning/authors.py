"""Finds what is said about the author below an article: a box that begins with the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.articles.article import Role
from index.articles.bylines import authors_of, bare_names
from index.articles.cleaning.cues import table
from index.articles.cleaning.lines import Line
from index.articles.cleaning.phrases import cues_in, tokens_of
from index.text.spans import Span

_BOX = 4  # lines from the name to the last about the author
_MOST_SAID = 2  # lines about an author that do not repeat the name
_LEAST_ABOVE = 3  # lines of the article above a box
_MOST_NOTED = 3  # lines about an author below a label
_LONGEST_LABEL = 60  # code points
_MOST_IN_LABEL = 12  # words
_LONGEST_NOTE = 60  # words
_MAIL = re.compile(r"^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")


def mark_author_boxes(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark each name of the byline that stands alone below the text, and what says who that is."""
    for number in _names_below(lines, top, core):
        _mark_box(lines, number)


def mark_author_lines(lines: Sequence[Line], top: Span) -> None:
    """Mark the last sentence of a page where it stands below furniture and says who a name of the byline is."""
    names = [name for line in lines[top.start : top.end] for name in _names_in(line) if " " in name]
    told = [number for number in range(top.end, len(lines)) if lines[number].is_sentence and not lines[number].why]
    if not names or len(told) <= _LEAST_ABOVE:
        return
    last = lines[told[-1]]
    is_about = bool(lines[told[-1] - 1].why) and any(_is_about(last, name.casefold()) for name in names)
    if is_about and last.words <= _LONGEST_NOTE and not last.is_speech and last.part.role is Role.BODY:
        last.why = table.FOOTER


def mark_author_notes(lines: Sequence[Line], top: Span) -> None:
    """Mark up to three lines below a label such as "About the author", or a name of the byline with "hakkında"."""
    names = {name.casefold() for line in lines[top.start : top.end] for name in _names_in(line)}
    told = 0
    for number in range(top.end, len(lines) - 1):
        line = lines[number]
        told += line.is_sentence and not line.why
        if line.is_sentence or line.words > _MOST_IN_LABEL:
            continue
        is_named = any(line.text.casefold() == f"{name} hakkında" for name in names)
        label = line.text[:_LONGEST_LABEL].partition(":")[0]
        is_label = is_named or any(
            cue.why == table.FOOTER and cue.field == "opens" for cue in cues_in(tokens_of(label))
        )
        if not is_label or told < _LEAST_ABOVE or any(map(_is_told, lines[number + 1 + _MOST_NOTED :][:_BOX])):
            continue
        for below in (line, *lines[number + 1 : number + 1 + _MOST_NOTED]):
            below.why = below.why or table.FOOTER


def _is_told(line: Line) -> bool:
    """Whether a line is a sentence that no reason speaks against."""
    return line.is_sentence and not line.why


def mark_author_names(lines: Sequence[Line], top: Span, core: Span) -> None:
    """Mark such names above a sentence that is furniture for another reason: it says who that is."""
    for number in _names_below(lines, top, core):
        if any(below.why and below.is_sentence for below in lines[number + 1 : number + 2]):
            lines[number].why = table.FOOTER


def _names_below(lines: Sequence[Line], top: Span, core: Span) -> list[int]:
    """Return the numbers of the unmarked lines below the text that are a name of the byline and nothing else."""
    names = {name.casefold() for line in lines[top.start : top.end] for name in _names_in(line)}
    return [
        number
        for number in range(core.start + _LEAST_ABOVE, len(lines))
        if not lines[number].why
        and lines[number].part.role is Role.BODY
        and names.intersection(name.casefold() for name in bare_names(lines[number].text))
    ]


def _mark_box(lines: Sequence[Line], number: int) -> None:
    """Mark a line with the author's name, and what stands below it about the author."""
    first = bare_names(lines[number].text)[0].split()[0]
    box = lines[number + 1 : number + 1 + _BOX]
    about = [place for place, below in enumerate(box, 1) if _is_about(below, first) or _MAIL.match(below.text)]
    if not about and (last := _end_of_box(box)):
        about = [last]
    if about:
        for line in (lines[number], *box[: max(about)]):
            line.why = line.why or table.FOOTER


def _end_of_box(box: Sequence[Line]) -> int:
    """Return how many lines below a name say who that is: one or two, with furniture right below them; else 0."""
    end = next((place for place, line in enumerate(box) if line.why), 0)
    return end if 0 < end <= _MOST_SAID and any(line.is_sentence for line in box[:end]) else 0


def _is_about(line: Line, name: str) -> bool:
    """Whether a sentence begins with a name."""
    start = line.text[: len(name) + 1].casefold()
    return line.is_sentence and start[:-1] == name.casefold() and not start[-1:].isalnum()


def _names_in(line: Line) -> tuple[str, ...]:
    """Return the names of authors in a line above the text; the first of several parts of it is enough."""
    first = line.text.split(" · ")[0].split(" - ")[0].strip()
    return authors_of(line.text) or bare_names(first)
