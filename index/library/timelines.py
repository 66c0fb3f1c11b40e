"""Dated sentences in the order of their dates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from index.articles.article import Article, Role
from index.entities.dates.expressions import Expression, expressions
from index.entities.dates.resolver import resolve
from index.library import finding, settings
from index.library.articles import resolve as article_of
from index.library.correcting import settled_rules
from index.library.entity_listing import row_of
from index.library.recognised import Opener, Recognised, entity_id
from index.library.rooms import Rooms
from index.library.sentences import BESIDE_THE_TEXT, Sentences
from index.named import TimelineEntry
from index.text.spans import Span

_NO_SENTENCES = BESIDE_THE_TEXT | {Role.TABLE_ROW}  # "Niger | 2023" tells nothing without its table
_MOST_ARTICLES = 2000  # looked through for one timeline


def timeline(rooms: Rooms, *, query: str, article: str, entity: str, repair: bool) -> tuple[TimelineEntry, ...]:
    """Return dated sentences; those alone that name the entity, where one is given.

    Args:
        rooms: The library's.
        query: Of the articles that it finds; of all where it is empty and nothing else is given.
        article: Of this article.
        entity: About this one.
        repair: Whether a damaged search index is made anew.

    Raises:
        QueryError: the query cannot be understood.
        NotFoundError: there is no such article or entity.
    """
    opener = Opener(rooms, settled_rules(rooms))
    row = row_of(rooms, entity) if entity else None
    if article:
        names: Iterable[str] = [article_of(rooms, article)]
    elif row is not None:
        names = rooms.catalogue.entity_lists.articles_of(row.root)
    elif query.strip():
        names = sorted(finding.all_matches(rooms, query, repair=repair))
    else:
        names = [one.id for one in rooms.catalogue.newest(limit=_MOST_ARTICLES, offset=0)]
    if query and (article or row is not None):
        found = finding.all_matches(rooms, query, repair=repair)
        names = [name for name in names if name in found]
    entries = [
        entry
        for name in list(names)[:_MOST_ARTICLES]
        for entry in _entries(opener, name, entity_id(row) if row else "")
    ]
    paths = _paths(rooms, {one.article for one in entries})
    told = (replace(one, path=paths.get(one.article, "")) for one in entries)
    return tuple(sorted(told, key=lambda one: (one.first, one.last, one.article, one.span)))


def _paths(rooms: Rooms, articles: set[str]) -> dict[str, str]:
    found, folders = rooms.catalogue.summaries(articles), settings.load(rooms.layout).folders
    return {name: settings.short_path(one.path, folders) for name, one in found.items()}


def _entries(opener: Opener, name: str, wanted: str) -> Iterator[TimelineEntry]:
    opened = opener.open(name)
    if opened is None:
        return
    article, found = opened
    sentences = Sentences(article, _NO_SENTENCES)
    naming = {sentences.around(span) for span in _places(found, wanted)} if wanted else None
    for one in expressions(article.text, found.recognition.mentions):
        sentence = sentences.around(one.span)
        if sentence is not None and (naming is None or sentence in naming):
            entry = _entry(name, article, sentence, one)
            if entry is not None:
                yield entry


def _places(found: Recognised, wanted: str) -> Iterator[Span]:
    ids = found.ids
    return (mention.span for mention in found.recognition.mentions if ids[mention.entity] == wanted)


def _entry(name: str, article: Article, sentence: Span, one: Expression) -> TimelineEntry | None:
    text = sentence.of(article.text)
    before = article.text[sentence.start : one.span.start]
    behind = article.text[one.span.end : sentence.end]
    interval = resolve(one.text, article.published, before=before, behind=behind, language=article.language)
    if interval is None:
        return None
    return TimelineEntry(
        name,
        article.title,
        article.outlet,
        article.published,
        sentence,
        " ".join(text.split()),
        one.text,
        one.span,
        interval.first,
        interval.last,
        interval.precision.value,
    )
