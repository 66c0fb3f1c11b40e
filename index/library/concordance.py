"""Every hit of a query in its context, over the whole library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from index.catalogue.records import Summary
from index.library import finding
from index.library.rooms import Rooms
from index.search.concordance import InContext, in_context
from index.search.query import parse


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The hits in one article.

    Attributes:
        article: What lists show of it.
        hits: Each with the words around it, in the order of the text.
    """

    article: Summary
    hits: tuple[InContext, ...]


def concordance(rooms: Rooms, query: str, *, words: int, repair: bool) -> Iterator[ArticleHits]:
    """Yield the articles in whose text a query has hits, by title; boilerplate is left out.

    Args:
        rooms: Where to look.
        query: As typed.
        words: How many words to show before and after each hit.
        repair: Whether to make a damaged search index anew first.

    Raises:
        QueryError: the query cannot be understood.
    """
    parsed = parse(query)
    found = rooms.catalogue.summaries(finding.all_matches(rooms, query, repair=repair))
    for summary in sorted(found.values(), key=lambda one: (one.title.casefold(), one.id)):
        record = rooms.catalogue.article(summary.id)
        if record is None:
            continue
        article = record.article
        hits = tuple(in_context(parsed, article.text, words, article.boilerplate(), article.language))
        if hits:
            yield ArticleHits(summary, hits)
