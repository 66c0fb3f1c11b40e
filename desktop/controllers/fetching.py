"""What the window asks of the library about one article. For a worker's thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from index.changes import Changes
from index.errors import LecternError
from index.text.spans import Span
from index.views import OpenedArticle

if TYPE_CHECKING:
    from index.library.library import Library

CONFIRMED = 1  # the best grade of information


def open_article(library: Library, article: str) -> OpenedArticle:
    """Return an article, with what those of its annotations rest on that are graded as confirmed.

    Args:
        library: Where it is.
        article: Its id.

    Raises:
        NotFoundError: there is no article of this id.
    """
    opened = library.article(article)
    confirmed = _confirmed_in(opened)
    if not confirmed:
        return opened
    found = library.supports(confirmed)
    annotations = tuple(replace(placed, support=found.get(placed.annotation.id)) for placed in opened.annotations)
    return replace(opened, annotations=annotations)


def concerns(changes: Changes, opened: OpenedArticle) -> bool:
    """Whether an article, or what stands around its text, may be another after these changes."""
    touched = changes.noted_articles | changes.articles | changes.read_articles
    # What a confirmed note rests on may lie in other articles, by the tags of the notes on them.
    rests_on_others = bool(changes.noted_articles) and bool(_confirmed_in(opened))
    return opened.id in touched or bool(changes.outlets or changes.decisions) or rests_on_others


def _confirmed_in(opened: OpenedArticle) -> list[str]:
    """Return the ids of the annotations of an article that are graded as confirmed."""
    made = (placed.annotation for placed in opened.annotations)
    return [annotation.id for annotation in made if annotation.credibility == CONFIRMED]


def find_hits(library: Library, query: str, article: str) -> tuple[Span, ...]:
    """Return the hits of a query in an article; none for no query or one that is not understood."""
    if not query.strip():
        return ()
    try:
        return library.hits(query, article)
    except LecternError:  # the search box shows what the query has wrong; an article opens all the same
        return ()
