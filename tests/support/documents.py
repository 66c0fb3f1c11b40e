"""Documents of several formats, built by hand so that a test says all that is in them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

TITLE = "Ferry to Oresk stays in port"
PARAGRAPHS = (
    "The ferry between Varn and Oresk stayed in port for a third day on Tuesday while divers looked at its rudder.",
    "Some 400 passengers were taken across by fishing boats, said Ilse Brandt, who runs the harbour of Varn.",
    "A new ship was ordered in 2019 but is not expected before the autumn, according to the ministry of works.",
)


def packed(parts: Mapping[str, str | bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a package of these parts."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", compression) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return target.getvalue()


def docx(body: str, **others: str) -> bytes:
    """Return a document of Word with this body; ``core`` and ``rels`` name other parts."""
    namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "word/document.xml": f"<w:document {namespaces}><w:body>{body}</w:body></w:document>",
    }
    if "core" in others:
        parts["docProps/core.xml"] = others["core"]
    return packed(parts)


def word_paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of Word."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{escape(text)}</w:t></w:r></w:p>"


def odt(body: str, meta: str = "") -> bytes:
    """Return a text document of OpenDocument with this body."""
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("text", "text"), ("table", "table"), ("meta", "meta"))
    )
    parts: dict[str, str | bytes] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content {names}><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>"
        ),
    }
    if meta:
        parts["meta.xml"] = (
            f'<office:document-meta {names} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>{meta}'
            "</office:meta></office:document-meta>"
        )
    return packed(parts)


def epub(chapters: Sequence[str], metadata: str = "<dc:title>A book</dc:title>") -> bytes:
    """Return a book of these chapters, each the body of a page."""
    numbers = range(len(chapters))
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in numbers)
    spine = "".join(f'<itemref idref="c{n}"/>' for n in numbers)
    parts: dict[str, str | bytes] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>',
        "in/book.opf": (
            f'<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{metadata}</metadata>'
            f"<manifest>{items}</manifest><spine>{spine}</spine></package>"
        ),
    }
    for number, chapter in enumerate(chapters):
        parts[f"in/c{number}.xhtml"] = (
            f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{chapter}</body></html>'
        )
    return packed(parts)


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], info: str = "") -> bytes:
    """Return a PDF in Helvetica.

    Args:
        pages: The lines of each page: left edge, baseline and size in points, and the words.
        info: Entries of the document's dictionary of information.
    """
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {count} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(
            f"BT /F1 {size} Tf {left} {base} Td ({_quoted(words)}) Tj ET\n" for left, base, size, words in lines
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {5 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}endstream")
    objects.append(f"<< {info} >>")
    return _numbered(objects)


def _quoted(words: str) -> str:
    """Return words as the inside of a string of PDF."""
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _numbered(objects: Sequence[str]) -> bytes:
    """Return a PDF of these objects, with the table of where each begins."""
    data = b"%PDF-1.4\n"
    places = []
    for number, source in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{source}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>"
    end = (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n{trailer}\nstartxref\n{len(data)}\n%%EOF\n"
    )
    return data + end.encode()
