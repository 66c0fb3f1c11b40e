"""Documents of Word (Office Open XML, ISO/IEC 29500): by mammoth to HTML, and from there to blocks.

Mammoth reads what Word shows: inserted text is there and deleted text is not, footnotes and text boxes are kept. It
gets a copy of the package that holds only the parts it needs, each parsed before with entities and addresses off.
"""

from __future__ import annotations

import io
import logging
import re
import zipfile
from pathlib import Path

from lxml import etree
from mammoth import convert_to_html

from index.articles.article import Article
from index.articles.decoding import decode
from index.articles.draft import Part
from index.articles.packages import Package
from index.articles.readers.html import parts_of, read_html
from index.articles.readers.page import Element, parsed
from index.articles.readers.properties import Properties, finished_document
from index.articles.readers.xml_tree import descendants, first_words, has_document_type, parsed_xml
from index.errors import ReadError
from index.text.normalisation import canonical

_LOG = logging.getLogger(__name__)
_MAIN = "word/document.xml"
_TYPES = "[Content_Types].xml"
_NEEDED = ("styles", "numbering", "footnotes", "endnotes", "comments", "_rels/document.xml.rels")
_TYPES_XML = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS_XML = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main"'
    b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    b' Target="word/document.xml"/></Relationships>'
)
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh\ncomment-reference => "
_CHUNK = re.compile(r"(?:word/)?[^/]+\.(?:x?html?|mht(?:ml)?)", re.IGNORECASE)
_CORE = "docProps/core.xml"
_PICTURES = ("blip", "imagedata")
_HIDDEN_RUNS = (
    "//*[local-name()='r'][*[local-name()='rPr']/*[local-name()='vanish']"
    "[not(@*[local-name()='val']='0' or @*[local-name()='val']='false')]]"
)


def read_docx(package: Package, path: Path) -> Article:
    """Return the article in a document of Word.

    Raises:
        ReadError: it is damaged, has no text, or is built to trap its reader.
    """
    source = _vetted(package)
    try:
        result = convert_to_html(  # type: ignore[no-untyped-call] # it ships no types
            source, style_map=_STYLES, convert_image=lambda _image: [], external_file_access=False
        )
    except (KeyError, ValueError, TypeError, AttributeError, LookupError, OSError, RecursionError) as error:
        # Another's code on a hostile file: what it raises is not ours to foresee, but it must not cost the others.
        _LOG.info("mammoth gave up: %r", error)
        raise ReadError("broken-file", detail=f"Word's format is not kept ({type(error).__name__})") from error
    root = parsed(result.value) if result.value else None
    parts = _parts(root) if root is not None else []
    chunk = next(filter(_CHUNK.fullmatch, package.names), "") if not parts else ""
    return _imported(package, chunk, path) if chunk else finished_document(parts, _properties(package), path)


def _imported(package: Package, chunk: str, path: Path) -> Article:
    """Return the article of a document that is nothing but a page: programs export web pages to Word in this way.

    Raises:
        ReadError: there is no text in the page.
    """
    data = package.read(chunk)
    if chunk.lower().endswith((".mht", ".mhtml")):
        from index.articles.readers.mail import read_saved_page  # only such documents need it

        return read_saved_page(data, path)
    return read_html(canonical(decode(data).text), path)


def _vetted(package: Package) -> io.BytesIO:
    """Return a package with the parts that mammoth needs, each known to be plain XML."""
    folder = "word/"
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as target:
        target.writestr(_TYPES, _TYPES_XML)
        target.writestr("_rels/.rels", _RELATIONS_XML)
        target.writestr(_MAIN, _plain(package.read(_main_part(package))))
        for name in _NEEDED:
            part = folder + name if name.endswith(".rels") else f"{folder}{name}.xml"
            if part in package:
                target.writestr(part, _plain(package.read(part)))
    copy.seek(0)
    return copy


def _main_part(package: Package) -> str:
    """Return the name of the document's own part; some programs number it."""
    named = (name for name in package.names if name.startswith("word/document") and name.endswith(".xml"))
    return _MAIN if _MAIN in package else next(named, _MAIN)


def _plain(data: bytes) -> bytes:
    """Return a part's XML without hidden runs and pictures, as parsed and written anew.

    Raises:
        ReadError: "broken-file": it is not XML, or declares a document type, which this format does not have.
    """
    root = parsed_xml(data)
    if has_document_type(root):
        raise ReadError("broken-file", detail="it declares a document type, which this format does not have")
    for element in [*root.xpath(_HIDDEN_RUNS), *list(descendants(root, *_PICTURES))]:
        if element.getparent() is not None:
            element.getparent().remove(element)
    return bytes(etree.tostring(root, encoding="utf-8", xml_declaration=True))


def _parts(root: Element) -> list[Part]:
    """Return the blocks of mammoth's page, without the arrows back from its footnotes."""
    for link in list(root.iter("a")):
        if (link.get("href") or "").startswith("#") and "".join(link.itertext()).strip() == "↑":
            link.drop_tree()
    for mark in list(root.iter("sup")):
        if mark.find("a[@id]") is not None:
            mark.drop_tree()
    return list(parts_of(root))


def _properties(package: Package) -> Properties:
    """Return what the package says about itself; nothing where that part is damaged."""
    if _CORE not in package:
        return Properties()
    try:
        root = parsed_xml(package.read(_CORE), recover=True)
    except ReadError:
        return Properties()
    return Properties(first_words(root, "title"), first_words(root, "creator"), first_words(root, "created"))
