"""PDF (ISO 32000): the text layer by PDFium, in the order in which people read it."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

from index.articles.article import Article, Role
from index.articles.draft import Part
from index.articles.readers.pdf_bomb import refuse_bomb
from index.articles.readers.pdf_layout import Word, laid_out
from index.articles.readers.pdf_paragraphs import paragraphs_of
from index.articles.readers.properties import Properties, finished_document
from index.errors import ReadError
from index.text.normalisation import canonical, tidy_line

MOST_PAGES = 400
_MOST_CHARACTERS = 400_000  # on one page; a full page of a broadsheet has 30,000
_HYPHENS = frozenset({0x2, 0xFFFE})  # how PDFium marks a hyphen at which a word was broken
_BLANKS = frozenset({0x0, 0x9, 0xA, 0xD, 0x20, 0xA0, 0x3000})
_DAY = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_ADDRESS = re.compile(r"https?://\S+")
_SURROGATES = re.compile("([\ud800-\udbff])([\udc00-\udfff])")
_WRONG_PASSWORD = "password"  # noqa: S105 - a word in PDFium's message


def read_pdf(data: bytes, path: Path) -> Article:
    """Return the article in a PDF.

    Raises:
        ReadError: "encrypted"; "no-text-layer": it holds pictures of pages; "broken-file"; "too-many-pages";
            "expands-too-much".
    """
    refuse_bomb(data)
    document = _opened(data)
    try:
        if not len(document):
            raise ReadError("broken-file", detail="it has no pages")
        if len(document) > MOST_PAGES:
            raise ReadError("too-many-pages", limit=MOST_PAGES)
        pages = [laid_out(list(_words(document, number))) for number in range(len(document))]
        properties = _properties(document)
    except pypdfium2.PdfiumError as error:
        raise ReadError("broken-file", detail=str(error)) from error
    finally:
        document.close()  # type: ignore[no-untyped-call] # it ships no types
    parts = paragraphs_of(pages)
    if not any(part.role is not Role.BOILERPLATE for part in parts):
        raise ReadError("no-text-layer")
    parts = [part for part in (_tidied(part) for part in parts) if part.text]
    article = finished_document(parts, properties, path)
    return replace(article, url=article.url or _address(parts))


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    """Return the document.

    Raises:
        ReadError: "encrypted" or "broken-file".
    """
    try:
        return pypdfium2.PdfDocument(data)  # type: ignore[no-untyped-call] # it ships no types
    except pypdfium2.PdfiumError as error:
        if _WRONG_PASSWORD in str(error).lower():
            raise ReadError("encrypted") from error
        raise ReadError("broken-file", detail=str(error).rstrip(".")) from error


def _words(document: pypdfium2.PdfDocument, number: int) -> Iterator[Word]:
    """Yield the words of a page in the order in which the file has them; none of a page that cannot be loaded."""
    try:
        page = document[number]
    except pypdfium2.PdfiumError:
        return
    text = page.get_textpage()
    try:
        count = min(raw.FPDFText_CountChars(text), _MOST_CHARACTERS)
        codes = [raw.FPDFText_GetUnicode(text, place) for place in range(count)]
        yield from _boxed(text, codes)
    finally:
        text.close()
        page.close()


def _boxed(text: pypdfium2.PdfTextPage, codes: list[int]) -> Iterator[Word]:
    """Yield the words of these code points with the boxes that their first and last characters span."""
    start = 0
    for place, code in enumerate([*codes, 0x20]):
        if code not in _BLANKS and code not in _HYPHENS:
            continue
        if place > start:
            letters = "".join(map(_character, codes[start:place]))
            first, last = _box(text, start), _box(text, place - 1)
            yield Word(
                letters,
                left=min(first.left, last.left),
                right=max(first.right, last.right),
                bottom=min(first.bottom, last.bottom),
                top=max(first.top, last.top),
                size=max(abs(first.top - first.bottom), 1.0),
                is_broken=code in _HYPHENS,
            )
        start = place + 1


def _character(code: int) -> str:
    """Return a character; PDFium may give numbers that are none."""
    return chr(code) if code <= 0x10FFFF else "\N{REPLACEMENT CHARACTER}"


def _box(text: pypdfium2.PdfTextPage, place: int) -> raw.FS_RECTF:
    """Return the box of a character in points, as high as its font."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(text, place, ctypes.byref(box))
    return box


def _tidied(part: Part) -> Part:
    """Return a part with its text in canonical form."""
    return Part(tidy_line(canonical(_SURROGATES.sub(_joined, part.text))), part.role, part.why)


def _joined(pair: re.Match[str]) -> str:
    """Return the character that two halves of UTF-16 stand for."""
    return pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def _properties(document: pypdfium2.PdfDocument) -> Properties:
    """Return what the program that made the document noted."""
    noted: dict[str, str] = document.get_metadata_dict()  # type: ignore[no-untyped-call] # it ships no types
    made = _DAY.match(noted.get("CreationDate", ""))
    return Properties(
        title=canonical(noted.get("Title", "")),
        author=canonical(noted.get("Author", "")),
        created="-".join(made.groups()) if made else "",
    )


def _address(parts: list[Part]) -> str:
    """Return the address that a browser prints at the edge of each page, or ""."""
    edges = (part.text for part in parts if part.role is Role.BOILERPLATE)
    return next((found[0] for edge in edges if (found := _ADDRESS.search(edge)) and "…" not in found[0]), "")
