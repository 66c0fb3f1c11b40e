"""Which reader a file goes to, by its kind. The parsers are imported when the first file needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from index.articles.article import Article
from index.articles.decoding import decode
from index.articles.formats import Format, format_of
from index.articles.held import Held
from index.articles.package_format import package_format
from index.articles.packages import Allowance, Package
from index.articles.readers.markdown import read_markdown
from index.articles.readers.plain import read_plain
from index.articles.signatures import signed_format
from index.errors import ReadError
from index.text.normalisation import canonical

_HEADER = re.compile(r"[A-Z][\w-]{1,40}\s*:")  # of a mail with too few headers to be told from a text
_LENGTH = re.compile(rb"(\d{1,9})[ \t]*\r?\n")
_FLAT_DOCUMENT = re.compile(r"<office:document\s")
_LOOK_AT = 8_192  # code points
_MAIL_ENDINGS = frozenset({".eml", ".emlx"})
_ENCLOSING = frozenset({Format.EML, Format.MBOX, Format.XML, Format.ZIP, Format.EPUB})


@dataclass(frozen=True, slots=True)
class Kind:
    """A file whose kind is known.

    Attributes:
        format: The kind.
        data: The bytes.
        encoding: What the text was decoded from, or "" for binary kinds.
        text: The canonical text of a text file, otherwise empty.
        package: The parts of a packed file, otherwise None.
    """

    format: Format
    data: bytes
    encoding: str = ""
    text: str = ""
    package: Package | None = None


def kind_of(data: bytes, stated: Format | None, name: Path, allowance: Allowance, encoding: str = "") -> Kind:
    """Return what kind of file these bytes are.

    Args:
        data: The bytes.
        stated: The kind, where what the file was found in says it.
        name: The name; its ending counts only where the content leaves the kind open.
        allowance: How much may still be unpacked.
        encoding: The encoding that the user says text is in; "" finds out.

    Raises:
        ReadError: they are of no kind that is read; the code says what they are.
    """
    if name.suffix.lower() == ".emlx":
        data = _message_of(data)
    found = stated or signed_format(data)
    if found is Format.ZIP:
        package = Package(data, allowance)
        return Kind(package_format(package), data, package=package)
    if found is not None:
        return Kind(found, data)
    decoded = decode(data, encoding)
    text = canonical(decoded.text)
    if not text.strip():
        raise ReadError("empty")
    if name.suffix.lower() in _MAIL_ENDINGS and _HEADER.match(text):
        return Kind(Format.EML, data, decoded.encoding)
    if _FLAT_DOCUMENT.search(text, 0, _LOOK_AT):
        return Kind(_flat_format(text), data, decoded.encoding)
    return Kind(format_of(text, name), data, decoded.encoding, text)


def _flat_format(text: str) -> Format:
    """Return the format of a document of OpenDocument that is one file of XML.

    Raises:
        ReadError: it is none of text.
    """
    for kind, code in (("spreadsheet", "spreadsheet"), ("presentation", "presentation"), ("text", "")):
        if f"vnd.oasis.opendocument.{kind}" in text[:_LOOK_AT]:
            if code:
                raise ReadError(code)
            return Format.ODT
    raise ReadError("other-document")


def _message_of(data: bytes) -> bytes:
    """Return the message in a file of Apple Mail, which has its length in bytes above it and flags below."""
    length = _LENGTH.match(data)
    return data[length.end() :][: int(length[1])] if length else data


def encloses(kind: Kind) -> bool:
    """Whether a file of this kind may hold several articles."""
    return kind.format in _ENCLOSING


def document(kind: Kind, name: Path) -> Article:
    """Return the article in a file of a kind that holds one.

    Raises:
        ReadError: there is none in it, or it is damaged.
    """
    if kind.package is not None:
        return _packed(kind.format, kind.package, name)
    return _written(kind, name) if kind.text else _set(kind, name)


def _packed(format_: Format, package: Package, name: Path) -> Article:
    """Return the article in a packed document."""
    if format_ is Format.DOCX:
        from index.articles.readers.docx import read_docx

        return read_docx(package, name)
    from index.articles.readers.odt import read_odt

    return read_odt(package, name)


def _written(kind: Kind, name: Path) -> Article:
    """Return the article in a file of text."""
    if kind.format is Format.HTML:
        from index.articles.readers.html import read_html

        return read_html(kind.text, name)
    return read_markdown(kind.text, name) if kind.format is Format.MD else read_plain(kind.text, name)


def _set(kind: Kind, name: Path) -> Article:
    """Return the article in a file that is neither packed nor text."""
    if kind.format is Format.PDF:
        from index.articles.readers.pdf import read_pdf

        return read_pdf(kind.data, name)
    if kind.format is Format.RTF:
        from index.articles.readers.rtf import read_rtf

        return read_rtf(kind.data, name)
    if kind.format is Format.ODT:
        from index.articles.readers.odt import read_flat_odt

        return read_flat_odt(kind.data, name)
    from index.articles.readers.mail import read_saved_page

    return read_saved_page(kind.data, name)


def enclosed(kind: Kind, name: Path) -> Iterable[Held]:
    """Return what is inside a file of a kind that may hold several articles.

    Raises:
        ReadError: there is nothing in it, or it is damaged; some kinds raise only when the result is gone through.
    """
    if kind.package is not None:
        return _unpacked(kind.format, kind.package, name)
    if kind.format is Format.XML:
        from index.articles.readers.xml_news import read_xml_news

        return read_xml_news(kind.data, name)
    from index.articles.readers.mail import read_mail, read_mailbox

    return read_mailbox(kind.data) if kind.format is Format.MBOX else read_mail(kind.data, name)


def _unpacked(format_: Format, package: Package, name: Path) -> Iterable[Held]:
    """Return what is inside a book or an archive."""
    if format_ is Format.EPUB:
        from index.articles.readers.epub import read_epub

        return read_epub(package, name)
    from index.articles.readers.archive import read_archive

    return read_archive(package)
