"""Tells the kinds of packages apart by what is in them."""

from __future__ import annotations

from index.articles.formats import Format
from index.articles.packages import Package
from index.errors import ReadError

_MIMETYPE = "mimetype"
_CONTENT_TYPES = "[Content_Types].xml"  # of packages of Office
_WORD = b"wordprocessingml"
_TYPES = {
    b"application/epub+zip": Format.EPUB,
    b"application/vnd.oasis.opendocument.text": Format.ODT,
    b"application/vnd.oasis.opendocument.text-template": Format.ODT,
}
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"application/vnd.oasis.opendocument.spreadsheet", "spreadsheet"),
    (b"application/vnd.oasis.opendocument.presentation", "presentation"),
    (b"application/vnd.oasis.opendocument", "other-document"),
)
# Beginnings of the names of parts that only one kind of package has.
_FOLDERS: tuple[tuple[str, Format | str], ...] = (
    ("word/", Format.DOCX), ("META-INF/container.xml", Format.EPUB), ("xl/", "spreadsheet"), ("ppt/", "presentation"),
    ("visio/", "other-document"), ("Documents/1/", "other-document"), ("Index/Document.iwa", "other-document"),
    ("META-INF/MANIFEST.MF", "program"), ("AndroidManifest.xml", "program"),
)  # fmt: skip


def package_format(package: Package) -> Format:
    """Return the format of a package; one of no known kind is an archive.

    Raises:
        ReadError: it is a document of a kind that Lectern does not read.
    """
    if _MIMETYPE in package:
        stated = package.read(_MIMETYPE).strip()
        if stated in _TYPES:
            return _TYPES[stated]
        for name, code in _OTHERS:
            if stated.startswith(name):
                raise ReadError(code)
    for beginning, kind in _FOLDERS:
        if any(name.startswith(beginning) for name in package.names):
            return _readable(kind)
    if _CONTENT_TYPES in package:
        if _WORD in package.read(_CONTENT_TYPES):
            return Format.DOCX
        raise ReadError("other-document")
    if {"content.xml", "META-INF/manifest.xml"} <= set(package.names):
        return Format.ODT
    return Format.ZIP


def _readable(kind: Format | str) -> Format:
    """Return a format, or raise the code of a kind that is not read."""
    if isinstance(kind, Format):
        return kind
    raise ReadError(kind)
