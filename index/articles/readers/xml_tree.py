"""XML as a tree, parsed so that nothing outside the text is read and nothing inside it grows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from lxml import etree

from index.articles.readers.page import Element
from index.errors import ReadError


def parsed_xml(data: bytes, *, recover: bool = False, is_large: bool = False) -> Element:
    """Return the root of an XML document.

    No entity is expanded, no document type or address is loaded, and libxml2's ordinary limits of nesting and size
    hold.

    Args:
        data: The document.
        recover: Whether to read on behind a mistake, as readers of feeds and books do.
        is_large: Whether one piece of text may have more than ten million characters, as a picture inside may.

    Raises:
        ReadError: "broken-file": it is not XML.
    """
    parser: Element = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=is_large,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )
    try:
        root = etree.fromstring(data, parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError("broken-file", detail=_first_line(error)) from error
    if root is None:
        raise ReadError("broken-file", detail="no element in it can be read")
    return root


def has_document_type(root: Element) -> bool:
    """Whether the document declares a type, and so may declare entities; office formats never do."""
    return bool(root.getroottree().docinfo.doctype)


def local(element: Element) -> str:
    """Return the name of an element without its namespace, or "" for what is no element."""
    return cast("str", etree.QName(element).localname) if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """Yield the children of these local names, in order."""
    return (child for child in element if local(child) in names)


def descendants(element: Element, *names: str) -> Iterator[Element]:
    """Yield the elements of these local names inside an element, in document order."""
    return (inner for inner in element.iter(etree.Element) if local(inner) in names)


def words_in(element: Element) -> str:
    """Return all text inside an element, entities left out."""
    return "".join(element.itertext(etree.Element)) if element is not None else ""


def first_words(element: Element, *names: str) -> str:
    """Return the text of the first element of these local names inside an element, on one line, or ""."""
    for name in names:
        for found in descendants(element, name):
            words = " ".join(words_in(found).split())
            if words:
                return words
    return ""


def _first_line(error: Exception) -> str:
    """Return the first line of what the parser says."""
    return str(error).partition("\n")[0] or type(error).__name__
