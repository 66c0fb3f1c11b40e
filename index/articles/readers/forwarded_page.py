"""Cuts from a message's page what stands above the message that it forwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree, html

from index.articles.readers.forwarding import Forwarded, split_forwarded
from index.articles.readers.page import Element, drop_hidden, fold, parsed
from index.text.normalisation import canonical

_TAGS = (
    "address article blockquote br center dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section"
    " table tbody td th thead tr ul"
)
_LINES = frozenset(_TAGS.split())
_QUOTES = ("blockquote",)


class ForwardedPage(NamedTuple):
    """A page that forwards a message: what it says above the message, and the page without that."""

    forwarded: Forwarded
    page: str


class _Piece(NamedTuple):
    """A text of the tree: the element that holds it, whether behind it, and where it stands in the whole text."""

    element: Element
    is_tail: bool
    start: int


def cut_forwarded(page: str) -> ForwardedPage | None:
    """Return the message that a page forwards, as a page of its own, or None where it forwards none.

    Args:
        page: The canonical source of the page.
    """
    root = parsed(page)
    if root is None:
        return None
    drop_hidden(root)
    text, pieces = _text_of(root.body)
    forwarded = split_forwarded(text)
    if forwarded is None:
        return None
    for piece in pieces:
        if piece.start < forwarded.start:
            setattr(piece.element, "tail" if piece.is_tail else "text", "")
    last = next((piece.element for piece in pieces if piece.start >= forwarded.start), root.body)
    for above in list(last.iterancestors(*_QUOTES)):
        above.tag = "div"  # the message is quoted by the one around it alone
    written: str = html.tostring(root, encoding="unicode")  # type: ignore[no-untyped-call]
    return ForwardedPage(forwarded, written)


def _text_of(body: Element) -> tuple[str, list[_Piece]]:
    """Return the text of a page with a line for each block and break, and the places of its pieces."""
    pieces: list[_Piece] = []
    written: list[str] = []
    length = 0
    begins_line = True
    for element, is_tail, said in _said(body):
        if element is None and begins_line:
            continue
        if element is not None and said:
            pieces.append(_Piece(element, is_tail, length))
        written.append(said)
        length += len(said)
        begins_line = element is None or (begins_line and not said.strip())
    return "".join(written), pieces


def _said(body: Element) -> Iterator[tuple[Element | None, bool, str]]:
    """Yield each text of a page with its element and whether it stands behind it, and line ends without any."""
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _LINES:
            yield None, False, "\n"
        if event == "start":
            yield element, False, _line(element.text)
        elif element is not body:
            yield element, True, _line(element.tail)


def _line(text: str | None) -> str:
    """Return a text as a page shows it: on one line."""
    words = text or ""
    folded = fold(canonical(words))
    before, behind = words[:1].isspace(), words[-1:].isspace()
    return f"{' ' * before}{folded}{' ' * behind}" if folded else " " * (before or behind)
