"""Pages of HTML: the main text by trafilatura, and its tree as blocks.

Trafilatura (Barbaresi, 2021, https://aclanthology.org/2021.acl-demo.15/) finds the main text and leaves a tree of
paragraphs, headings, lists, quotations and tables. Where it finds none, every paragraph outside the page's own
navigation is taken.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree
from trafilatura import bare_extraction
from trafilatura.settings import Document

from index.articles.article import Article, Role
from index.articles.draft import Part
from index.articles.finishing import finished
from index.articles.readers.headline import place_headline
from index.articles.readers.page import Element, drop_hidden, fold, parsed
from index.articles.readers.page_facts import page_facts
from index.errors import ReadError
from index.text.normalisation import canonical

_ROLES = {
    "head": Role.HEADING, "h1": Role.HEADING, "h2": Role.HEADING, "h3": Role.HEADING, "h4": Role.HEADING,
    "h5": Role.HEADING, "h6": Role.HEADING, "item": Role.LIST, "li": Role.LIST, "quote": Role.QUOTE,
    "blockquote": Role.QUOTE, "pre": Role.QUOTE, "figcaption": Role.CAPTION,
}  # fmt: skip
_OTHER_BLOCKS = "p div section article main table row tr cell td th list ul ol dl dt dd body lb br"
_BLOCKS = frozenset(_ROLES) | frozenset(_OTHER_BLOCKS.split())
_CELLS = frozenset({"cell", "td", "th"})
_ROWS = frozenset({"row", "tr"})
_NOT_CONTENT = ("nav", "header", "footer", "aside", "form", "script", "style", "button", "select", "head", "title")
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟।][\"'”’»)\]]*$")
_LONGEST_CELL = 300  # code points; longer cells are columns of a page's layout

# It warns of every page without text, which is told to the user as a failure of that file.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
_LOG = logging.getLogger(__name__)


def read_html(text: str, path: Path, title: str = "") -> Article:
    """Return the article in a page of HTML.

    Args:
        text: The canonical source of the page.
        path: The file; only its name is looked at.
        title: The title where what the page came in states one, such as the subject of a mail.

    Raises:
        ReadError: "no-article": there is no text in it.
    """
    root = parsed(text)
    if root is None:
        raise ReadError("no-article")
    facts = page_facts(root, text)
    facts.title = title or facts.title
    drop_hidden(root)
    parts = _main_parts(root) or _all_parts(root)
    if not parts:
        raise ReadError("no-article")
    place_headline(parts, facts)
    return finished(parts, facts, path)


def _main_parts(root: Element) -> list[Part]:
    """Return the parts of the main text that trafilatura finds."""
    try:
        document = bare_extraction(
            root, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        # Another's code on a hostile page: what it raises is not ours to foresee, but it must not cost the file.
        _LOG.info("trafilatura gave up: %r", error)
        return []
    return list(parts_of(document.body)) if isinstance(document, Document) and document.body is not None else []


def _all_parts(root: Element) -> list[Part]:
    """Return all text of a page but its navigation."""
    for element in list(root.iter(*_NOT_CONTENT)):
        if element.getparent() is not None:
            element.drop_tree()
    return list(parts_of(root))


def parts_of(body: Element) -> Iterator[Part]:
    """Yield the blocks of a tree, of trafilatura's elements or HTML's own, in order."""
    words: list[str] = []
    roles = [Role.BODY]
    rows = {row: cells for row in body.iter(*_ROWS) if (cells := _data_cells(row))}
    skipped: Element | None = None
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if skipped is None and event == "start" and element in rows:
            yield from _flushed(words, roles[-1])
            yield Part(" | ".join(rows[element]), Role.TABLE_ROW)
            skipped = element
        elif skipped is None:
            yield from _step(event, element, words, roles)
        elif event == "end" and element is skipped:
            words.append(element.tail or "")
            skipped = None
    yield from _flushed(words, roles[-1])


def _step(event: str, element: Element, words: list[str], roles: list[Role]) -> Iterator[Part]:
    """Yield what ends at one end of an element, and take in the text behind it."""
    is_block = element.tag in _BLOCKS
    if is_block and (element.tag not in {"lb", "br"} or _SENTENCE_END.search("".join(words).rstrip())):
        yield from _flushed(words, roles[-1])
    if event == "start":
        if element.tag in _ROLES:
            roles.append(_ROLES[element.tag])
        words.append((element.text or "") if isinstance(element.tag, str) else "")
        return
    if element.tag in _ROLES:
        roles.pop()
    words.append((" " if is_block else "") + (element.tail or ""))


def _flushed(words: list[str], role: Role) -> Iterator[Part]:
    """Yield the gathered words as a part, if there are any, and forget them."""
    text = fold(canonical("".join(words)))
    words.clear()
    if text.strip():
        yield Part(text.strip(), role)


def _data_cells(row: Element) -> list[str]:
    """Return the texts of a row's cells where it holds data; nothing where it lays out a page."""
    cells = [cell for cell in row if cell.tag in _CELLS]
    texts = [fold(canonical("".join(cell.itertext()))) for cell in cells]
    is_layout = any(len(text) > _LONGEST_CELL for text in texts) or any(len(cell) > 2 for cell in cells)
    return [] if is_layout or len(cells) < 2 else [text for text in texts if text]
