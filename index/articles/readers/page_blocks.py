"""The blocks of a tree of HTML, or of trafilatura's elements: what a reader sees as paragraphs, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from index.articles.article import Role
from index.articles.draft import Part
from index.articles.readers.page import Element, fold, words_of
from index.text.normalisation import canonical

_ROLES = {
    "head": Role.HEADING, "h1": Role.HEADING, "h2": Role.HEADING, "h3": Role.HEADING, "h4": Role.HEADING,
    "h5": Role.HEADING, "h6": Role.HEADING, "item": Role.LIST, "li": Role.LIST, "quote": Role.QUOTE,
    "blockquote": Role.QUOTE, "pre": Role.QUOTE, "figcaption": Role.CAPTION,
}  # fmt: skip
_OTHER_BLOCKS = "p div section article main table row tr cell td th list ul ol dl dt dd body lb br hr figure"
_SECTIONS = "header footer aside nav form fieldset details summary address center"
_BLOCKS = frozenset(_ROLES) | frozenset(_OTHER_BLOCKS.split()) | frozenset(_SECTIONS.split())
_BREAKS = frozenset({"lb", "br"})
_LINKS = frozenset({"a", "ref"})
_CELLS = frozenset({"cell", "td", "th"})
_ROWS = frozenset({"row", "tr"})
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟।][\"'”’»)\]]*$")
_INLINE = frozenset({"a", "time", "span", "b", "strong", "i", "em", "font", "small", "big", "cite"})
_WHOLE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "head", "figcaption", "th"})  # broken for looks alone
_LONGEST_LINE = 60  # code points; what is longer may be a line of text that was wrapped by its writer
_LONGEST_CELL = 300  # code points; longer cells are columns of a page's layout


@dataclass(slots=True)
class PageBlock:
    """A block of a page.

    Attributes:
        part: Its text and role.
        element: The element in which its text begins.
        linked: How many code points of the text are inside links.
    """

    part: Part
    element: Element
    linked: int = 0


@dataclass(slots=True)
class _Gathered:
    """The text of a block in the making, and the elements that it stands in."""

    words: list[str] = field(default_factory=list)
    roles: list[Role] = field(default_factory=lambda: [Role.BODY])
    blocks: list[Element] = field(default_factory=list)
    begun: Element = None
    linked: int = 0
    links: int = 0
    line: list[str] = field(default_factory=list)

    def take(self, text: str | None) -> None:
        """Take in text at the present place."""
        if not text:
            return
        if self.begun is None and text.strip():
            self.begun = self.blocks[-1] if self.blocks else None
        if self.links:
            self.linked += len(text)
        self.words.append(text)
        self.line.append(text)

    def is_line_over(self, break_: Element) -> bool:
        """Whether a break ends a line that stands for itself, and does not only wrap one."""
        if any(element.tag in _WHOLE for element in self.blocks):
            return False
        line = fold("".join(self.line))
        return len(line) <= _LONGEST_LINE or bool(_SENTENCE_END.search(line)) or _is_one_element(line, break_)

    def flushed(self) -> Iterator[PageBlock]:
        """Yield the gathered text as a block, if there is any, and forget it."""
        text = fold(canonical("".join(self.words))).strip()
        if text:
            yield PageBlock(Part(text, self.roles[-1]), self.begun, min(self.linked, len(text)))
        self.words.clear()
        self.line.clear()
        self.begun, self.linked = None, 0


def parts_of(body: Element) -> Iterator[Part]:
    """Yield the blocks of a tree, of trafilatura's elements or HTML's own, in order, as parts."""
    return (block.part for block in blocks_of(body))


def blocks_of(body: Element) -> Iterator[PageBlock]:
    """Yield the blocks of a tree with their places, in order."""
    gathered = _Gathered()
    rows = {row: cells for row in body.iter(*_ROWS) if (cells := _data_cells(row))}
    skipped: Element | None = None
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if skipped is None and event == "start" and element in rows:
            yield from gathered.flushed()
            yield PageBlock(Part(" | ".join(rows[element]), Role.TABLE_ROW), element)
            skipped = element
        elif skipped is None:
            yield from _step(event, element, gathered)
        elif event == "end" and element is skipped:
            gathered.take(element.tail)
            skipped = None
    yield from gathered.flushed()


def _step(event: str, element: Element, gathered: _Gathered) -> Iterator[PageBlock]:
    """Yield what ends at one end of an element, and take in the text behind it."""
    is_block, is_break = element.tag in _BLOCKS, element.tag in _BREAKS
    if (is_block and not is_break) or (is_break and event == "start" and gathered.is_line_over(element)):
        yield from gathered.flushed()
    gathered.line = [] if is_break else gathered.line
    if event == "start":
        gathered.words.append(_gap(element, gathered.words))
        _enter(element, gathered)
        gathered.take(element.text if isinstance(element.tag, str) else "")
        return
    _leave(element, gathered)
    if is_block:
        gathered.words.append(" ")
    gathered.take(element.tail)


def _is_one_element(line: str, break_: Element) -> bool:
    """Whether all of the line in front of a break is one element, such as a headline in bold type."""
    before = break_.getprevious()
    return before is not None and before.tag in _INLINE and words_of(before) == line


def _gap(element: Element, words: list[str]) -> str:
    """Return the space that a page leaves by its looks alone, or "".

    It is in front of a time, of a link right behind another, and of a capital behind an element that ends in small
    letters: a kicker and its headline, a name and its post.
    """
    if not words or not words[-1][-1:].isalnum() or element.tag not in _INLINE:
        return ""
    before = element.getprevious()
    is_beside = before is not None and before.tag in _INLINE and not before.tail
    is_linked = is_beside and element.tag == before.tag == "a"
    is_new_word = is_beside and words[-1][-1:].islower() and "".join(element.itertext())[:1].isupper()
    return " " if element.tag == "time" or is_linked or is_new_word else ""


def _enter(element: Element, gathered: _Gathered) -> None:
    """Note that an element begins."""
    if element.tag in _ROLES:
        gathered.roles.append(_ROLES[element.tag])
    if element.tag in _BLOCKS and element.tag not in _BREAKS:
        gathered.blocks.append(element)
    gathered.links += element.tag in _LINKS


def _leave(element: Element, gathered: _Gathered) -> None:
    """Note that an element ends."""
    if element.tag in _ROLES:
        gathered.roles.pop()
    if element.tag in _BLOCKS and element.tag not in _BREAKS:
        gathered.blocks.pop()
    gathered.links -= element.tag in _LINKS


def _data_cells(row: Element) -> list[str]:
    """Return the texts of a row's cells where it holds data; nothing where it lays out a page."""
    cells = [cell for cell in row if cell.tag in _CELLS]
    texts = [fold(canonical("".join(cell.itertext()))) for cell in cells]
    is_layout = any(len(text) > _LONGEST_CELL for text in texts) or any(len(cell) > 2 for cell in cells)
    return [] if is_layout or len(cells) < 2 else [text for text in texts if text]
