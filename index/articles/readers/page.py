"""A page of HTML as a tree: parsed without following anything, and freed of what its reader would not have seen."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from lxml import etree, html

Element: TypeAlias = Any
"""An element of lxml, which ships no types."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.IGNORECASE)
_NEVER_SHOWN = ("script", "style", "template", "noscript", "svg", "iframe")
_EMBEDDING = ("object", "embed", "canvas")  # left open, they would swallow the rest of the page
_BLANKS = " \t\n\r\f"  # the white space of HTML; a no-break space is a character like others
_SPACE = re.compile(f"[{_BLANKS}]+")


def parsed(text: str) -> Element | None:
    """Return the root of the page, or None where there is no element in it.

    Nothing outside the text is read: no network, no document type, no entity beyond HTML's own. Trees that are
    nested or sized beyond libxml2's ordinary limits are cut off there.
    """
    parser: Element = html.HTMLParser(  # type: ignore[no-untyped-call]
        encoding="utf-8", no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root: Element = html.document_fromstring(  # type: ignore[no-untyped-call]
            text.encode("utf-8"), parser=parser, ensure_head_body=True
        )
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    for line_break in root.iter("br"):
        line_break.tail = f" {line_break.tail or ''}"  # or the words on both sides of it would be one
    return root


def drop_hidden(root: Element) -> None:
    """Take out of the tree what no browser would show."""
    for element in list(root.iter(*_NEVER_SHOWN)):
        _drop(element)
    for element in list(root.iter(*_EMBEDDING)):
        element.drop_tag()
    for element in list(root.iterfind(".//*[@style]")):
        if _HIDDEN_STYLE.search(element.get("style")):
            _drop(element)
    for element in list(root.iterfind(".//*[@hidden]")):
        _drop(element)


def _drop(element: Element) -> None:
    """Remove an element but not the text behind it."""
    if element.getparent() is not None and element.tag != "body":
        element.drop_tree()


def words_of(element: Element) -> str:
    """Return the text inside an element on one line."""
    return fold("".join(element.itertext("*")))


def is_longer(element: Element, limit: int) -> bool:
    """Whether the text inside an element has more code points than a limit; it is read no further than that."""
    length = 0
    for text in element.itertext("*"):
        length += len(text.strip(_BLANKS))
        if length > limit:
            return True
    return False


def fold(text: str) -> str:
    """Return text as HTML shows it: each run of white space as one space, no-break spaces kept."""
    return _SPACE.sub(" ", text).strip(" ")
