"""Links to a place in an article, as exported notes bear them.

``lectern://article/ID#ANNOTATION`` leads to an annotation, ``lectern://article/ID?start=10&end=40`` to a passage, in
code points of the article's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from index.text.spans import Span

SCHEME = "lectern"
_LONGEST = 4_000  # characters; nothing that Lectern writes is longer


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """Where a link leads.

    Attributes:
        article: The id of an article.
        annotation: The id of an annotation on it; empty for none.
        span: A passage of its text; None for none.
    """

    article: str
    annotation: str = ""
    span: Span | None = None


def is_link(text: str) -> bool:
    """Whether a text is meant as a link of ours."""
    return text.lower().startswith(f"{SCHEME}:")


def read_link(text: str) -> ArticleLink | None:
    """Return where a link leads; None for one that is not understood."""
    if len(text) > _LONGEST:
        return None
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return None
    article = unquote(parts.path.strip("/"))
    if parts.scheme != SCHEME or parts.netloc != "article" or not article:
        return None
    return ArticleLink(article, unquote(parts.fragment), _span(parts.query))


def _span(query: str) -> Span | None:
    values = parse_qs(query)
    bounds = [value for name in ("start", "end") for value in values.get(name, ())[:1]]
    if len(bounds) != 2 or not all(bound.isascii() and bound.isdigit() and len(bound) < 10 for bound in bounds):
        return None
    start, end = map(int, bounds)
    return Span(start, end) if start < end else None
