"""Joins the lines of pages to paragraphs, and tells the page's own lines from those of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from index.articles.article import Role
from index.articles.draft import Part
from index.articles.readers.pdf_layout import Line

_EDGE_LINES = 2  # at the top and at the bottom of a page
_REPEATED_SHARE = 0.3  # of the pages; heads of left and right pages differ
_NUMBERS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^\W*(?:(?:page|seite|p\.|página|pagina|strona|sida|side|стр\.?|sayfa|صفحة)\s*)?"
    r"(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|/|von|sur|de|di|z|из|av)\s*\d{1,4})?\W*$",
    re.IGNORECASE,
)
_PRINTED_ADDRESS = re.compile(r"^(?:file|https?)://\S+(?:\s+\d+/\d+)?$|^\d+/\d+/\d+,\s+\d+:\d+.*$")
_SENTENCE_END = re.compile(r"[.!?…:。！？؟।۔][\"'”’»)\]]*\s*(?:\[\d+\])*$")
_SAME_SIZE = 0.12  # of the size
_WIDE_GAP = 1.25  # of the pitch of lines
_INDENT = 0.8  # sizes
_SHORT_LINE = 0.82  # of the column's width
_RARE = 15  # lines to a paragraph, above which gaps and indents do not tell paragraphs apart
_HEADING_SIZE = 1.15  # of the text's own size
_TITLE_SIZE = 1.3
_EARLY = 4  # parts among which the title is
_LONGEST_HEADING = 200  # code points
_LONE_GAP = 0.6  # sizes between a page number and the text
_OFTEN_BROKEN = 0.04  # of the lines, and two at least; where fewer end with a hyphen, it is the words' own
_BULLET = re.compile(r"^(?:[•▪‣●◦–—*]|\(?\d{1,2}[.)])\s*\S")
_WORD_END = re.compile(r"([\w-]+)$")
# Ends of words that no word is, so that what stands before them was broken.
_SUFFIX = re.compile(
    r"(?:[ts]ion|ment|ing|ness|able|ible|ally|ity|ical|ence|ance|ive|ture|ship|ted|ded|ters?|lich|keit|heit|ung|schaft"
    r"|ment|ción|mente|dad|zione|mento|ость|ение|ание|ского|ными?)(?:s|es|en|e|er|ly)?$",
    re.IGNORECASE,
)
_WORD_START = re.compile(r"^(\w+)")


@dataclass(slots=True)
class _Layout:
    """How a document is set.

    Attributes:
        size: The size of its text.
        pitch: The distance of its lines.
        has_marks: Whether gaps or indents part its paragraphs.
        breaks_words: Whether its program breaks words at the ends of lines.
        words: Its words, in lower case.
    """

    size: float
    pitch: float
    has_marks: bool
    breaks_words: bool
    words: frozenset[str]


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[Part]:
    """Return the paragraphs of a document as parts; its running heads are boilerplate, page numbers are left out.

    Args:
        pages: The lines of each page in reading order.
    """
    edges = _edges(pages)
    kept = [[line for line in page if id(line) not in edges] for page in pages]
    layout = _layout(kept)
    parts: list[Part] = []
    before: tuple[Line, Sequence[Line]] | None = None
    last_role = Role.BODY
    for page in kept:
        for line in page:
            column = [other for other in page if other.column == line.column]
            role = _role(line, layout, is_early=len(parts) < _EARLY)
            if before and role is last_role and _goes_on(*before, line, column, layout):
                parts[-1].text = _joined(parts[-1].text, before[0], line, layout)
            else:
                parts.append(Part(line.text, role))
            before, last_role = (line, column), role
    _limit_headings(parts)
    heads = dict.fromkeys(text for text in edges.values() if text)
    return [*parts, *(Part(text, Role.BOILERPLATE, "running head") for text in heads)]


def _edges(pages: Sequence[Sequence[Line]]) -> dict[int, str]:
    """Return the lines that belong to the page, by identity: the text of a running head, "" for a page number."""
    found: dict[int, str] = {}
    repeated = Counter(form for page in pages for form in {_form(line) for line in _at_edges(page)})
    needed = max(2.0, _REPEATED_SHARE * len(pages))
    for page in pages:
        for line in _at_edges(page):
            if _PAGE_NUMBER.match(line.text) and _stands_alone(line, page):
                found[id(line)] = ""
            elif repeated[_form(line)] >= needed or _PRINTED_ADDRESS.match(line.text):
                found[id(line)] = line.text
    return found


def _at_edges(page: Sequence[Line]) -> Iterator[Line]:
    """Yield the highest and the lowest lines of a page."""
    ordered = sorted(page, key=lambda line: -line.top)
    edge = min(_EDGE_LINES, len(ordered) // 2)
    yield from ordered[:edge]
    yield from ordered[len(ordered) - edge :]


def _stands_alone(line: Line, page: Sequence[Line]) -> bool:
    """Whether a line is the highest or the lowest of its page, with a gap between it and the next."""
    gaps = [max(line.bottom - other.top, other.bottom - line.top) for other in page if other is not line]
    is_edge = all(other.top <= line.top for other in page) or all(other.bottom >= line.bottom for other in page)
    return is_edge and min(gaps, default=line.size) > _LONE_GAP * line.size


def _form(line: Line) -> str:
    """Return a line's text so that those of different pages are equal."""
    return _NUMBERS.sub("#", line.text).casefold()


def _layout(pages: Sequence[Sequence[Line]]) -> _Layout:
    """Return how the document is set."""
    lines = [line for page in pages for line in page]
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    size = sizes.most_common(1)[0][0] if sizes else 1.0
    steps = [
        above.bottom - below.bottom
        for page in pages
        for above, below in pairwise(page)
        if above.column == below.column and _is_size(below, size) and _is_size(above, size)
    ]
    pitch = median(step for step in steps if step > 0) if any(step > 0 for step in steps) else size
    marks = sum(step > _WIDE_GAP * pitch for step in steps) + sum(
        _is_indented(above, below, [line for line in page if line.column == below.column])
        for page in pages
        for above, below in pairwise(page)
        if above.column == below.column
    )
    words = frozenset(word.text.strip(".,;:!?\"'“”‘’()").lower() for line in lines for word in line.words)
    broken = sum(line.is_broken for line in lines)
    return _Layout(size, pitch, marks * _RARE >= len(lines), broken > max(1.0, _OFTEN_BROKEN * len(lines)), words)


def _is_size(line: Line, size: float) -> bool:
    """Whether a line is set in this size."""
    return abs(line.size - size) <= _SAME_SIZE * size


def _is_indented(above: Line, line: Line, column: Sequence[Line]) -> bool:
    """Whether a line begins further in than its column, and the line above does not."""
    edge = min(other.left for other in column)
    return _begins_in(line, column) and above.left < edge + 0.5 * _INDENT * line.size


def _goes_on(above: Line, around: Sequence[Line], line: Line, column: Sequence[Line], layout: _Layout) -> bool:
    """Whether a line goes on with the paragraph of the line before it.

    Args:
        above: The line before.
        around: The lines of its column.
        line: The line.
        column: The lines of its own column.
        layout: How the document is set.
    """
    if abs(above.size - line.size) > _SAME_SIZE * above.size:
        return False
    if above.is_broken:
        return True
    if around is not column and around != column:
        return _goes_over(above, around, line, column)
    step = above.bottom - line.bottom
    if step > _WIDE_GAP * layout.pitch * max(1.0, line.size / layout.size) or _is_indented(above, line, column):
        return False
    if _BULLET.match(line.text) and _SENTENCE_END.search(above.text):
        return False
    return layout.has_marks or not (_fill(above, around) < _SHORT_LINE and _SENTENCE_END.search(above.text))


def _goes_over(above: Line, around: Sequence[Line], line: Line, column: Sequence[Line]) -> bool:
    """Whether a paragraph goes on in the next column or on the next page."""
    if _SENTENCE_END.search(above.text):
        # Of the lines that end with a sentence, few full ones end a paragraph too.
        return _fill(above, around) >= _SHORT_LINE and not _begins_in(line, column)
    return not line.text[:1].isupper() or _fill(above, around) >= _SHORT_LINE


def _begins_in(line: Line, column: Sequence[Line]) -> bool:
    """Whether a line is indented."""
    return line.left > min(other.left for other in column) + _INDENT * line.size


def _fill(line: Line, column: Sequence[Line]) -> float:
    """Return how much of its column's width a line reaches over."""
    left, right = min(other.left for other in column), max(other.right for other in column)
    return (line.right - left) / max(right - left, 1.0)


def _joined(text: str, above: Line, line: Line, layout: _Layout) -> str:
    """Return a paragraph with one more line; a word that a hyphen had broken is whole again."""
    if not above.is_broken:
        return f"{text} {line.text}"
    start, end = _WORD_END.search(text), _WORD_START.match(line.text)
    keeps = bool(start and end and _keeps_hyphen(start[1], end[1], layout))
    return f"{text}-{line.text}" if keeps else text + line.text


def _keeps_hyphen(start: str, end: str, layout: _Layout) -> bool:
    """Whether the hyphen between these two is the word's own, and would be there without the end of the line."""
    if f"{start}-{end}".lower() in layout.words:
        return True
    if (start + end).lower() in layout.words:
        return False
    if "-" in start or start[-1].isdigit() or (end[0].isupper() and not start.isupper()):
        return True
    return not layout.breaks_words and not _SUFFIX.match(end)


def _role(line: Line, layout: _Layout, *, is_early: bool) -> Role:
    """Return the role that a line's size gives it."""
    if line.size >= _TITLE_SIZE * layout.size and is_early:
        return Role.HEADLINE
    return Role.HEADING if line.size >= _HEADING_SIZE * layout.size else Role.BODY


def _limit_headings(parts: list[Part]) -> None:
    """Leave one headline, the first, and make long lines of large type body again."""
    has_headline = False
    for part in parts:
        if part.role in {Role.HEADLINE, Role.HEADING} and len(part.text) > _LONGEST_HEADING:
            part.role = Role.BODY
        if part.role is Role.HEADLINE:
            part.role = Role.HEADING if has_headline else Role.HEADLINE
            has_headline = True
