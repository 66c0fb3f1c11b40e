"""What a reader finds inside a file that can hold several articles."""

from __future__ import annotations

from dataclasses import dataclass

from index.articles.article import Article
from index.articles.formats import Format
from index.errors import ReadError


@dataclass(frozen=True, slots=True)
class Held:
    """One thing inside a file: an article, or bytes that are still to be read by what they are.

    Attributes:
        name: What it is called inside the file; never used as a path.
        data: Its bytes.
        article: The article, where the reader has made it already.
        failure: Why its bytes could not be had, or None.
        format: What kind of file it is, where the file around it says so; None where its content tells.
    """

    name: str
    data: bytes
    article: Article | None = None
    failure: ReadError | None = None
    format: Format | None = None
