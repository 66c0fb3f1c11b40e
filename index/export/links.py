"""Links that open a place of an article in Lectern; the window reads them."""

from __future__ import annotations

from urllib.parse import quote

from index.text.spans import Span


def link_to_annotation(article: str, annotation: str) -> str:
    """Return the address that opens an annotation of an article, both given by their ids."""
    return f"lectern://article/{quote(article, safe='')}#{quote(annotation, safe='')}"


def link_to_passage(article: str, span: Span) -> str:
    """Return the address that opens a passage of an article; the span counts code points of its text."""
    return f"lectern://article/{quote(article, safe='')}?start={span.start}&end={span.end}"
