"""All that a library knows of one entity."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from index.catalogue.entity_lists import EntityRow
from index.entities.mentions import Kind
from index.library.articles import open_article
from index.library.correcting import settled_rules
from index.library.entity_listing import row_of, with_names
from index.library.marking import red_articles
from index.library.recognised import Opener, Recognised, entity_id
from index.library.rooms import Rooms
from index.library.sentences import Sentences, in_context
from index.named import Companion, Dossier, MentionInContext, MonthCount
from index.notes.handling import is_held_back, marking_of
from index.notes.subject_notes import Subject
from index.text.spans import Span
from index.views import ListedNote

_MOST_ARTICLES = 1000  # looked through for mentions: what nobody reads to its end need not be gathered
_COMPANIONS = 40


def dossier(rooms: Rooms, reference: str) -> Dossier:
    """Return the dossier of an entity.

    Raises:
        NotFoundError: there is none of this id or name, or more than one.
    """
    rules = settled_rules(rooms)
    opener = Opener(rooms, rules)
    row = row_of(rooms, reference)
    lists = rooms.catalogue.entity_lists
    articles = lists.articles_of(row.root)
    mentions, sentences = _gathered(opener, row, articles[-_MOST_ARTICLES:])
    entity = with_names(rooms, rules, row)
    return Dossier(
        entity,
        tuple(MonthCount(month, count) for month, count in lists.months_of(row.root)),
        _companions(rooms, row, sentences),
        tuple(sorted(mentions, key=_by_date)),
        _notes(rooms, row, (alias.name for alias in entity.aliases)),
        _annotations(rooms, row, frozenset(articles)),
        len(articles) > _MOST_ARTICLES,
    )


def _by_date(mention: MentionInContext) -> tuple[bool, str, str, Span]:
    published = mention.published
    return published is None, published.isoformat() if published else "", mention.article, mention.span


def _gathered(opener: Opener, row: EntityRow, articles: Iterable[str]) -> tuple[list[MentionInContext], Counter[str]]:
    """Return the mentions of an entity, and in how many of its sentences each other entity is named."""
    mentions: list[MentionInContext] = []
    shared: Counter[str] = Counter()
    for name in articles:
        opened = opener.open(name)
        if opened is None:
            continue
        article, found = opened
        sentences = Sentences(article)
        places = _places(found, entity_id(row))
        mentions += (in_context(name, article, sentences, place) for place in places)
        shared.update(_beside(found, {sentences.around(place) for place in places} - {None}))
    shared.pop(entity_id(row), None)
    return mentions, shared


def _places(found: Recognised, wanted: str) -> list[Span]:
    ids = found.ids
    return [mention.span for mention in found.recognition.mentions if ids[mention.entity] == wanted]


def _beside(found: Recognised, sentences: set[Span | None]) -> Iterable[str]:
    """Yield the ids of entities, once for each of the sentences that names them."""
    ids = found.ids
    for sentence in sentences:
        if sentence is not None:
            named = {ids[one.entity] for one in found.recognition.mentions if sentence.contains(one.span)}
            yield from named - {""}


def _companions(rooms: Rooms, row: EntityRow, sentences: Counter[str]) -> tuple[Companion, ...]:
    """Return who and what is named with an entity most: in the same sentence first, then in the same article."""
    lists = rooms.catalogue.entity_lists
    articles = {entity_id(other): (other, count) for other, count in lists.beside(row.root, limit=_COMPANIONS)}
    for name, _ in sentences.most_common(_COMPANIONS):
        if name not in articles:
            kind, _, key = name.partition("/")
            other = lists.of_key(kind, key)
            if other is not None:
                articles[name] = other, lists.shared_articles(row.root, other.root)
    found = [
        Companion(name, Kind(other.kind), other.name, sentences[name], count)
        for name, (other, count) in articles.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.sentences, -one.articles, one.name)))


def _notes(rooms: Rooms, row: EntityRow, names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the notes on an entity under any of its names."""
    wanted = {f"{row.kind}/{name}": name for name in (row.name, *names)}
    return tuple(
        (wanted[note.about], note.note)
        for note in rooms.notes.subject_notes.all()
        if note.subject is Subject.ENTITY and note.about in wanted
    )


def _annotations(rooms: Rooms, row: EntityRow, articles: frozenset[str]) -> tuple[ListedNote, ...]:
    """Return the annotations whose passage, where it stands today, names an entity."""
    found = []
    for noted in rooms.notes.noted_articles():
        if noted.id not in articles:
            continue
        opened = open_article(rooms, noted.id)
        mentions = opened.recognition.mentions
        places = [one.span for one in mentions if opened.linked[one.entity] == entity_id(row)]
        for placed in opened.annotations:
            span = placed.placement.span
            if span is not None and any(span.overlaps(place) for place in places):
                article = opened.article
                found.append(ListedNote(placed, opened.path, article.title, article.outlet, opened.reliability))
    return tuple(found)


def without_red(rooms: Rooms, dossier: Dossier) -> Dossier:
    """Return a dossier without the annotations and the articles that are held back."""
    whole = red_articles(rooms)
    marked = [one.placed.annotation for one in dossier.annotations]
    held = {one.id for one in marked if one.article in whole or is_held_back(marking_of(one.tags))}
    return replace(
        dossier,
        annotations=tuple(one for one in dossier.annotations if one.placed.annotation.id not in held),
        mentions=tuple(one for one in dossier.mentions if one.article not in whole),
    )
