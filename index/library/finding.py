"""Search as a shell sees it: the engine's matches, dressed with what the catalogue and the notes store know."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from index.articles.article import Article, Role
from index.catalogue.records import Summary
from index.errors import DamagedError, LibraryError
from index.library.listing import is_under, terms
from index.library.rooms import Rooms
from index.notes.annotation import Annotation
from index.search.clauses import Members
from index.search.facets import Facets
from index.search.highlights import find_hits
from index.search.query import ParsedQuery, parse
from index.search.results import Hit, Matches, Order, SearchResults, Snippet
from index.search.snippets import make_snippet
from index.search.suggesting import Suggestion
from index.text.folding import fold
from index.text.spans import Span


def search(rooms: Rooms, query: str, *, limit: int, offset: int, order: Order, repair: bool) -> SearchResults:
    """Answer a query; an empty one is answered with everything, newest first.

    Args:
        rooms: Where to look.
        query: As typed.
        limit: How many hits to return at most.
        offset: How many to pass over.
        order: How to sort them.
        repair: Whether to make a damaged search index anew first; otherwise the answer is incomplete.

    Raises:
        QueryError: the query cannot be understood.
    """
    started = time.perf_counter()
    parsed = parse(query)
    is_complete = True
    if not query.strip():
        total = rooms.catalogue.count()
        page = rooms.catalogue.newest(limit=limit, offset=offset, oldest_first=order is Order.OLDEST)
        scores = dict.fromkeys((summary.id for summary in page), 0.0)
    else:
        found, is_complete = _matches(rooms, parsed, limit=limit, offset=offset, order=order, repair=repair)
        total = found.total
        scores = {match.article: match.score for match in found.matches}
        summaries = rooms.catalogue.summaries(scores)
        page = tuple(summaries[name] for name in scores if name in summaries)
    hits = tuple(_dressed(rooms, parsed, page, scores))
    milliseconds = (time.perf_counter() - started) * 1000
    return SearchResults(query, parsed.interpreted, total, milliseconds, hits, is_complete)


def all_matches(rooms: Rooms, query: str, *, repair: bool) -> frozenset[str]:
    """Return the ids of all articles that a query finds.

    Raises:
        QueryError: the query cannot be understood.
    """
    everything = rooms.catalogue.count()
    found, _ = _matches(rooms, parse(query), limit=everything, offset=0, order=Order.RELEVANCE, repair=repair)
    return frozenset(match.article for match in found.matches)


def facets(rooms: Rooms, query: str, *, most: int, repair: bool) -> Facets:
    """Return what all articles that a query finds have in common, with exact counts.

    Raises:
        QueryError: the query cannot be understood.
        DamagedError: the search index cannot be used, and was not to be repaired.
    """
    noted = frozenset(rooms.notes.counts())
    index = rooms.search(repair=repair)
    return index.facets(parse(query), most=most, noted=noted, resolve=lambda one: _noted_with(rooms, one))


def suggestions(rooms: Rooms, query: str, *, repair: bool) -> tuple[Suggestion, ...]:
    """Return other spellings for the words of a query that no article has.

    Raises:
        QueryError: the query cannot be understood.
        DamagedError: the search index cannot be used, and was not to be repaired.
    """
    return rooms.search(repair=repair).suggest(parse(query))


def hits_in_article(query: str, article: Article) -> tuple[Span, ...]:
    """Return where a query matches in the text of an article, boilerplate left out.

    Raises:
        QueryError: the query cannot be understood.
    """
    furniture = article.boilerplate()
    found = find_hits(parse(query), article.text, language=article.language)
    return tuple(span for span in found if not any(span.overlaps(block) for block in furniture))


def _matches(
    rooms: Rooms, parsed: ParsedQuery, *, limit: int, offset: int, order: Order, repair: bool
) -> tuple[Matches, bool]:
    """Return what the engine finds, and whether its index is whole; with ``repair`` a damaged one is made anew."""
    noted = frozenset(rooms.notes.counts())

    def asked() -> tuple[Matches, bool]:
        is_whole = _is_whole(rooms, repair=repair)
        index = rooms.search(repair=repair)
        found = index.search(
            parsed, limit=limit, offset=offset, order=order, noted=noted, resolve=lambda one: _noted_with(rooms, one)
        )
        return found, is_whole

    try:
        return asked()
    except DamagedError as error:
        if error.data.get("part") != "search":
            raise
        rooms.drop_search()
    if not repair:
        return Matches(0, ()), False
    try:
        with rooms.updating():
            rooms.lose_search()
    except LibraryError:
        return Matches(0, ()), False  # another process is making it anew
    return asked()


def _noted_with(rooms: Rooms, members: Members) -> frozenset[str]:
    """Return the articles with an annotation of a tag or a label, or with these words in a note."""
    wanted = fold(members.value)
    holds: dict[str, Callable[[Annotation], bool]] = {
        "tag": lambda one: any(is_under(tag, members.value) for tag in one.tags),
        "label": lambda one: fold(one.label) == wanted,
        "note": lambda one: terms(members.value) <= terms(one.note),
    }
    return frozenset(one.article for one in rooms.notes.all_annotations() if holds[members.field](one))


def _is_whole(rooms: Rooms, *, repair: bool) -> bool:
    """Whether the search index knows every article; one that is being made anew is completed where that is wanted."""
    if repair:
        try:
            rooms.search(repair=True)
            if rooms.catalogue.pending.is_rebuild:
                rooms.complete_search()
        except LibraryError:
            return False  # another process is at it
    return not (rooms.catalogue.is_lost or rooms.catalogue.pending.is_rebuild)


def _dressed(rooms: Rooms, parsed: ParsedQuery, page: Iterable[Summary], scores: dict[str, float]) -> Iterable[Hit]:
    annotations = rooms.notes.counts()
    for summary in page:
        record = rooms.catalogue.article(summary.id)
        snippet = Snippet("")
        if record:
            snippet = make_snippet(parsed, _telling_text(record.article), language=summary.language)
        yield Hit(
            article=summary.id,
            path=summary.path,
            title=summary.title,
            outlet=summary.outlet,
            published=summary.published,
            language=summary.language,
            score=scores[summary.id],
            snippet=snippet,
            annotations=annotations.get(summary.id, 0),
            entities=summary.entities,
        )


def _telling_text(article: Article) -> str:
    """Return what a snippet is cut from: neither the page's furniture nor what stands above the snippet anyway."""
    shown_elsewhere = {Role.BOILERPLATE, Role.HEADLINE, Role.BYLINE}
    blocks = (block for block in article.blocks if block.role not in shown_elsewhere)
    return "\n\n".join(block.span.of(article.text) for block in blocks)
