"""Search as a shell sees it: the engine's matches, dressed with what the catalogue and the notes store know."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from index.articles.article import Article, Role
from index.catalogue.records import Summary
from index.errors import DamagedError, LibraryError
from index.library.articles import resolve
from index.library.asked_names import mentions_asked_for
from index.library.membership import meaning, noted, notes_on_articles, shelves
from index.library.rooms import Rooms
from index.notes.memory import READ
from index.notes.read_states import read_state_from_json
from index.notes.subject_notes import Subject
from index.search.clauses import BOILERPLATE, NOTES
from index.search.counts import Facets
from index.search.fields import LIKE_FIELD
from index.search.highlights import find_hits, merged
from index.search.interpretation import with_forms, with_titles
from index.search.query import ParsedQuery, parse
from index.search.results import Hit, Match, Matches, Order, SearchResults, Snippet
from index.search.said import worded
from index.search.snippets import make_snippet
from index.text.spans import Span
from index.views import OpenedArticle

if TYPE_CHECKING:
    from index.search.engine import SearchIndex
    from index.search.suggesting import Suggestion


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which page of the results is wanted.

    Attributes:
        limit: How many hits to return at most.
        offset: How many to pass over.
        order: How to sort them.
        collapse: Whether of several copies of one text only the best is shown and counted.
    """

    limit: int = 20
    offset: int = 0
    order: Order = Order.RELEVANCE
    collapse: bool = False


def search(rooms: Rooms, query: str, wanted: Wanted, *, repair: bool) -> SearchResults:
    """Answer a query; an empty one is answered with everything, newest first.

    Args:
        rooms: Where to look.
        query: As typed.
        wanted: Which page.
        repair: Whether to make a damaged search index anew first; otherwise the answer is incomplete.

    Raises:
        QueryError: the query cannot be understood.
    """
    started = time.perf_counter()
    parsed = parse(query)
    is_complete = True
    said = parsed.said
    if not query.strip() and not wanted.collapse:
        page = rooms.catalogue.newest(
            limit=wanted.limit, offset=wanted.offset, oldest_first=wanted.order is Order.OLDEST
        )
        found = Matches(rooms.catalogue.count(), tuple(Match(summary.id, 0.0) for summary in page))
    else:
        found, is_complete = _matches(rooms, parsed, wanted, repair=repair)
        summaries = rooms.catalogue.summaries(match.article for match in found.matches)
        page = tuple(summaries[match.article] for match in found.matches if match.article in summaries)
        said = with_forms(with_titles(said, _titles(rooms, parsed)), _forms(rooms, parsed))
    hits = tuple(_dressed(rooms, parsed, page, {match.article: match for match in found.matches}))
    milliseconds = (time.perf_counter() - started) * 1000
    return SearchResults(query, worded(said), found.total, milliseconds, hits, is_complete, found.copies, said)


def all_matches(rooms: Rooms, query: str, *, repair: bool) -> frozenset[str]:
    """Return the ids of all articles that a query finds.

    Raises:
        QueryError: the query cannot be understood.
    """
    everything = rooms.catalogue.count()
    found, _ = _matches(rooms, parse(query), Wanted(limit=everything, order=Order.NEWEST), repair=repair)
    return frozenset(match.article for match in found.matches)


def facets(rooms: Rooms, query: str, *, most: int, repair: bool) -> Facets:
    """Return what all articles that a query finds have in common, with exact counts.

    Raises:
        QueryError: the query cannot be understood.
        DamagedError: the search index cannot be used, and was not to be repaired.
    """
    parsed = parse(query)
    index = _index(rooms, repair=repair)
    return index.facets(
        parsed,
        most=most,
        noted=_noted(rooms, parsed),
        resolve=partial(meaning, rooms),
        shelves=shelves(rooms),
    )


def suggestions(rooms: Rooms, query: str, *, repair: bool) -> tuple[Suggestion, ...]:
    """Return other spellings for the words of a query that no article has.

    Raises:
        QueryError: the query cannot be understood.
        DamagedError: the search index cannot be used, and was not to be repaired.
    """
    return _index(rooms, repair=repair).suggest(parse(query))


def hits_in_article(query: str, opened: OpenedArticle) -> tuple[Span, ...]:
    """Return where a query matches in the text of an article; in its boilerplate only where that is asked for.

    Where a field asks for people, organisations or places, the hits are the mentions of those it asks for.

    Raises:
        QueryError: the query cannot be understood.
    """
    furniture = opened.article.boilerplate()
    parsed, text, language = parse(query), opened.article.text, opened.article.language
    outside = find_hits(parsed, text, language=language)
    inside = find_hits(parsed, text, part=BOILERPLATE, language=language)
    found = [span for span in outside if not any(span.overlaps(block) for block in furniture)]
    found += [span for span in inside if any(span.overlaps(block) for block in furniture)]
    named = mentions_asked_for(parsed, opened)
    found += [span for span in named if not any(span.overlaps(block) for block in furniture)]
    return tuple(merged(sorted(found)))


def _matches(rooms: Rooms, parsed: ParsedQuery, wanted: Wanted, *, repair: bool) -> tuple[Matches, bool]:
    """Return what the engine finds, and whether its index is whole; with ``repair`` a damaged one is made anew."""
    origins = rooms.catalogue.origins.groups() if wanted.collapse else ()

    def asked() -> tuple[Matches, bool]:
        is_whole = _is_whole(rooms, repair=repair)
        found = _index(rooms, repair=repair).search(
            parsed,
            limit=wanted.limit,
            offset=wanted.offset,
            order=wanted.order,
            noted=_noted(rooms, parsed),
            resolve=partial(meaning, rooms),
            origins=origins,
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


def _index(rooms: Rooms, *, repair: bool) -> SearchIndex:
    """Return the search index, with the notes as they are at this moment."""
    index = rooms.search(repair=repair)
    version = rooms.notes.roster.version()  # first: what is written meanwhile is taken once more
    index.take_notes(version, partial(notes_on_articles, rooms))
    return index


def _noted(rooms: Rooms, parsed: ParsedQuery) -> frozenset[str]:
    """Return the articles with notes, where the query asks for them."""
    return frozenset() if parsed.wants_notes is None else noted(rooms)


def _forms(rooms: Rooms, parsed: ParsedQuery) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the words of the query with the other forms in which they were searched; none while there is no index."""
    try:
        index = _index(rooms, repair=False)
        yield from ((one.word, one.forms) for one in index.other_forms(parsed))
    except DamagedError:  # the search itself has said so: its answer is incomplete
        return


def _titles(rooms: Rooms, parsed: ParsedQuery) -> dict[str, str]:
    """Return the titles of the articles that ``like:`` names, by what was typed."""
    named = {one.value: resolve(rooms, one.value) for one in parsed.members if one.field == LIKE_FIELD}
    summaries = rooms.catalogue.summaries(named.values()) if named else {}
    titles = {typed: summaries[name].title for typed, name in named.items() if name in summaries}
    return {typed: f"“{title}”" for typed, title in titles.items() if title}


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


def _dressed(
    rooms: Rooms, parsed: ParsedQuery, page: Sequence[Summary], matches: Mapping[str, Match]
) -> Iterable[Hit]:
    annotations = rooms.notes.counts()
    read = rooms.notes.memory.some(READ, [summary.id for summary in page])
    for summary in page:
        match = matches[summary.id]
        snippet = _snippet_of_notes(rooms, parsed, summary.id) if match.is_in_notes else None
        is_in_notes = snippet is not None
        record = None if snippet else rooms.catalogue.article(summary.id)
        if record:
            snippet = make_snippet(parsed, _telling_text(record.article), language=summary.language)
        yield Hit(
            article=summary.id,
            path=summary.path,
            title=summary.title,
            outlet=summary.outlet,
            published=summary.published,
            file_day=summary.file_day,
            language=summary.language,
            score=match.score,
            copies=match.copies,
            snippet=snippet or Snippet(""),
            annotations=annotations.get(summary.id, 0),
            entities=summary.entities,
            is_read=read_state_from_json(read.get(summary.id)).is_read,
            is_in_notes=is_in_notes,
        )


def _snippet_of_notes(rooms: Rooms, parsed: ParsedQuery, article: str) -> Snippet | None:
    """Return the snippet of the note on an article that has most of what is wanted; None where none has any."""
    notes = [one.note for one in rooms.notes.annotations(article)]
    whole = rooms.notes.subject_notes.on(Subject.ARTICLE, article)
    snippets = [make_snippet(parsed, note, part=NOTES) for note in (*notes, whole.note if whole else "")]
    best = max(snippets, key=lambda one: len(one.highlights))
    return best if best.highlights else None


def _telling_text(article: Article) -> str:
    """Return what a snippet is cut from: neither the page's furniture nor what stands above the snippet anyway."""
    shown_elsewhere = {Role.BOILERPLATE, Role.HEADLINE, Role.BYLINE}
    blocks = (block for block in article.blocks if block.role not in shown_elsewhere)
    return "\n\n".join(block.span.of(article.text) for block in blocks)
