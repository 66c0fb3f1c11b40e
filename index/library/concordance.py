"""Every hit of a query in its context, over the whole library."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from index.articles.article import Article, Role
from index.catalogue.records import Summary
from index.export.hits_report import ReportedArticle, ReportedHit
from index.export.links import link_to_passage
from index.library import finding
from index.library.rooms import Rooms
from index.library.settings import short_path
from index.search.concordance import InContext, in_context
from index.search.query import parse
from index.text.spans import Span

_RUNNING = frozenset({Role.BODY, Role.QUOTE, Role.LIST})


@dataclass(frozen=True, slots=True)
class ArticleHits:
    """The hits in one article.

    Attributes:
        article: What lists show of it.
        hits: Each with the words around it, in the order of the text.
    """

    article: Summary
    hits: tuple[InContext, ...]


def reported(found: Iterable[ArticleHits], folders: Iterable[Path]) -> tuple[ReportedArticle, ...]:
    """Return hits as a search report shows them.

    Args:
        found: The hits.
        folders: That the library follows: paths are told from these on.
    """
    followed = tuple(folders)
    return tuple(_reported(one, short_path(one.article.path, followed)) for one in found)


def _reported(found: ArticleHits, path: str) -> ReportedArticle:
    article = found.article
    hits = tuple(
        ReportedHit(hit.before, hit.hit, hit.after, link_to_passage(article.id, hit.span), hit.gaps)
        for hit in found.hits
    )
    return ReportedArticle(article.title or path, _origin(article), path, hits)


def _origin(article: Summary) -> str:
    published = article.published.isoformat() if article.published else ""
    return ", ".join(part for part in (article.outlet, published) if part)


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
    overlay = rooms.overlay()
    found = rooms.catalogue.summaries(finding.all_matches(rooms, query, repair=repair))
    for summary in sorted(found.values(), key=lambda one: (one.title.casefold(), one.id)):
        record = rooms.catalogue.article(summary.id)
        if record is None:
            continue
        article = overlay.of(summary.id, record.article)
        passages = tuple(_passages(article))
        hits = tuple(in_context(parsed, article.text, words, article.boilerplate(), article.language, passages))
        if hits:
            yield ArticleHits(summary, hits)


def _passages(article: Article) -> Iterator[Span]:
    """Yield what is read in one go: the running text between other blocks as one, and each other block for itself."""
    for is_running, blocks in groupby(article.blocks, key=lambda block: block.role in _RUNNING):
        spans = [block.span for block in blocks]
        yield from [Span(spans[0].start, spans[-1].end)] if is_running else spans
