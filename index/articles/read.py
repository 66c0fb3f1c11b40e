"""Reads one file into an article, in this process. ``index.articles.sandbox`` does the same at arm's length."""

from __future__ import annotations

from pathlib import Path

from index.articles.article import Article
from index.articles.decoding import Decoded, decode
from index.articles.formats import Format, format_of
from index.articles.identity import bytes_hash
from index.articles.opening import read_bytes
from index.articles.readers.markdown import read_markdown
from index.articles.readers.plain import read_plain
from index.articles.reading import Failure, Reading
from index.errors import ReadError
from index.text.normalisation import canonical
from index.wording import describe


def read_file(path: Path) -> Reading:
    """Return the article in a file, or why there is none. Whatever the file holds, nothing is raised."""
    sha256 = ""
    found = Decoded("", "")
    kind = ""
    try:
        data = read_bytes(path)
        sha256 = bytes_hash(data)
        found = decode(data)
        text = _legible(found.text)
        kind = format_of(text, path)
        return Reading(path, str(kind), found.encoding, sha256, article=_article(text, kind, path))
    except ReadError as error:
        return Reading(path, str(kind), found.encoding, sha256, failure=Failure(error.code, describe(error)))


def _legible(text: str) -> str:
    """Return the canonical form of decoded text.

    Raises:
        ReadError: "empty": there is nothing in it but white space.
    """
    text = canonical(text)
    if not text.strip():
        raise ReadError("empty")
    return text


def _article(text: str, kind: Format, path: Path) -> Article:
    """Return the article in the canonical text of a file.

    Raises:
        ReadError: there is none in it, or its reader gave up.
    """
    if kind is Format.HTML:
        from index.articles.readers.html import read_html  # the parsers take half a second to import

        return read_html(text, path)
    if kind is Format.MD:
        return read_markdown(text, path)
    return read_plain(text, path)
