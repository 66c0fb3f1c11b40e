"""Text documents of OpenDocument (ISO/IEC 26300): LibreOffice and others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from index.articles.article import Article, Role
from index.articles.draft import Part
from index.articles.packages import Package
from index.articles.readers.page import Element, fold
from index.articles.readers.properties import Properties, finished_document
from index.articles.readers.xml_tree import first_words, local, parsed_xml
from index.errors import ReadError
from index.text.normalisation import canonical

_CONTENT = "content.xml"
_META = "meta.xml"
_MANIFEST = "META-INF/manifest.xml"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
# What is not part of the text as it is shown: deleted passages, comments, forms, contents made from headings, the
# bytes of pictures, and what the styles of a flat document have in the heads and feet of pages.
_LEFT_OUT = (
    f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_OFFICE}forms", f"{_TEXT}table-of-content",
    f"{_OFFICE}binary-data", f"{_OFFICE}master-styles",
)  # fmt: skip
_NOTE = f"{_TEXT}note"
_BLOCKS = (f"{_TEXT}p", f"{_TEXT}h")
_MOST_SPACES = 100
_SPACES = {f"{_TEXT}tab": " ", f"{_TEXT}line-break": "\n"}


def read_odt(package: Package, path: Path) -> Article:
    """Return the article in a text document.

    Raises:
        ReadError: it is damaged, encrypted, or has no text.
    """
    if b"encryption-data" in (package.read(_MANIFEST) if _MANIFEST in package else b""):
        raise ReadError("encrypted")
    return _document(parsed_xml(package.read(_CONTENT)), _properties(package), path)


def read_flat_odt(data: bytes, path: Path) -> Article:
    """Return the article in a text document that is one file of XML, as LibreOffice writes with the ending .fodt.

    Raises:
        ReadError: it is damaged or has no text.
    """
    root = parsed_xml(data, is_large=True)
    meta = next(root.iterchildren(f"{_OFFICE}meta"), None)
    return _document(root, _stated(meta) if meta is not None else Properties(), path)


def _document(root: Element, properties: Properties, path: Path) -> Article:
    """Return the article in a tree with the text of a document."""
    for element in list(root.iter(*_LEFT_OUT)):
        _remove(element)
    notes = list(root.iter(_NOTE))
    for note in notes:
        _remove(note)
    parts = [part for tree in (root, *notes) for part in _parts(tree)]
    return finished_document(parts, properties, path)


def _remove(element: Element) -> None:
    """Take an element out of its tree and leave the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    element.tail = None
    parent.remove(element)


def _parts(root: Element) -> Iterator[Part]:
    """Yield the paragraphs, headings, items and table rows of a tree."""
    rows = {row for row in root.iter(f"{_TABLE}table-row") if _is_data(row)}
    for element in root.iter(*_BLOCKS, f"{_TABLE}table-row"):
        if element in rows:
            cells = (_words(cell) for cell in element.iterchildren(f"{_TABLE}table-cell"))
            yield Part(" | ".join(filter(None, cells)), Role.TABLE_ROW)
        elif element.tag in _BLOCKS and not any(above in rows for above in element.iterancestors()):
            for line in _words(element, keep_lines=True).split("\n"):
                if line.strip():
                    yield Part(fold(line), _role(element))


def _is_data(row: Element) -> bool:
    """Whether a row has several cells of one paragraph each, and is not there to lay out a page."""
    cells = list(row.iterchildren(f"{_TABLE}table-cell"))
    return len(cells) > 1 and all(len(list(cell.iter(*_BLOCKS))) <= 1 for cell in cells)


def _role(element: Element) -> Role:
    """Return the role that a block's own element or those around it give."""
    if local(element) == "h":
        return Role.HEADING
    if any(local(above) == "list-item" for above in element.iterancestors()):
        return Role.LIST
    style = (element.get(f"{_TEXT}style-name") or "").lower()
    return {"title": Role.HEADING, "quotations": Role.QUOTE, "caption": Role.CAPTION}.get(style, Role.BODY)


def _words(block: Element, *, keep_lines: bool = False) -> str:
    """Return the text of a block, its own elements for blanks made characters."""
    words: list[str] = []
    for event, element in etree.iterwalk(block, events=("start", "end")):
        if event == "start":
            words.append(_SPACES.get(element.tag, ""))
            if element.tag == f"{_TEXT}s":
                count = element.get(f"{_TEXT}c", "1")
                words.append(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
            words.append((element.text or "") if isinstance(element.tag, str) else "")
        elif element is not block:
            words.append(element.tail or "")
    text = canonical("".join(words))
    return text if keep_lines else fold(text)


def _properties(package: Package) -> Properties:
    """Return what the package says about itself; nothing where that part is damaged."""
    if _META not in package:
        return Properties()
    try:
        root = parsed_xml(package.read(_META), recover=True)
    except ReadError:
        return Properties()
    return _stated(root)


def _stated(root: Element) -> Properties:
    """Return what the elements with a document's metadata say."""
    return Properties(
        first_words(root, "title"),
        first_words(root, "initial-creator", "creator"),
        first_words(root, "creation-date", "date"),
        first_words(root, "language"),
    )
