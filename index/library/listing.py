"""Lists over the whole library: its notes, and what it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from index.ingest.update import unreadable
from index.library.articles import open_article
from index.library.rooms import Rooms
from index.library.settings import Settings
from index.notes.annotation import Annotation, NotedArticle, PlacedAnnotation
from index.text.folding import fold
from index.text.spans import Span
from index.text.tokens import tokens
from index.views import ListedNote, OpenedArticle, Overview, Tally


@dataclass(frozen=True, slots=True)
class NoteFilter:
    """Which annotations of a library are wanted; an empty field lets all through.

    Attributes:
        query: Words that note, quotation, tags and title hold between them, accents folded.
        tag: A tag, or the top of its hierarchy ("war" finds "war/air").
        label: The key of a label.
        articles: The ids of articles; None for all.
        entity: A name; the passage has to name that entity of its article.
        state: What became of the passage in today's text.
    """

    query: str = ""
    tag: str = ""
    label: str = ""
    articles: frozenset[str] | None = None
    entity: str = ""
    state: str = ""


def noted_articles(rooms: Rooms, wanted: NoteFilter) -> Iterator[OpenedArticle]:
    """Yield the articles that bear wanted annotations, each with those alone."""
    for noted in rooms.notes.noted_articles():
        if wanted.articles is not None and noted.id not in wanted.articles:
            continue
        chosen = {
            annotation.id for annotation in rooms.notes.annotations(noted.id) if _fits(annotation, noted, wanted)
        }
        if not chosen:
            continue
        opened = open_article(rooms, noted.id)
        named = tuple(_mentions_of(opened, wanted.entity)) if wanted.entity else None
        kept = tuple(
            placed
            for placed in opened.annotations
            if placed.annotation.id in chosen
            and (not wanted.state or placed.placement.state == wanted.state)
            and (named is None or _names_any(placed, named))
        )
        if kept:
            yield replace(opened, annotations=kept)


def list_notes(rooms: Rooms, wanted: NoteFilter) -> tuple[ListedNote, ...]:
    """Return the wanted annotations of the whole library, by article, each at its place in today's text."""
    return tuple(
        ListedNote(placed, opened.path, opened.article.title, opened.article.outlet, opened.reliability)
        for opened in noted_articles(rooms, wanted)
        for placed in opened.annotations
    )


def _fits(annotation: Annotation, noted: NotedArticle, wanted: NoteFilter) -> bool:
    if wanted.label and annotation.label != wanted.label:
        return False
    if wanted.tag and not any(is_under(own, wanted.tag) for own in annotation.tags):
        return False
    words = " ".join((annotation.note, annotation.selector.quote, *annotation.tags, noted.title))
    return terms(wanted.query) <= terms(words)


def terms(text: str) -> set[str]:
    """Return the words of a text as search compares them."""
    return {token.term for token in tokens(text)}


def is_under(tag: str, top: str) -> bool:
    """Whether a tag is another one or stands below it: "war/air" under "war"."""
    own, wanted = fold(tag), fold(top.lstrip("#"))
    return own == wanted or own.startswith(f"{wanted}/")


def _mentions_of(opened: OpenedArticle, name: str) -> Iterator[Span]:
    """Yield where the entities of this name, canonical or not, are mentioned."""
    folded = fold(name)
    entities = opened.recognition.entities
    for mention in opened.recognition.mentions:
        entity = entities[mention.entity]
        if folded in {fold(known) for known in (entity.name, *entity.aliases)}:
            yield mention.span


def _names_any(placed: PlacedAnnotation, mentions: Iterable[Span]) -> bool:
    span = placed.placement.span
    return span is not None and any(span.overlaps(mention) for mention in mentions)


def overview(rooms: Rooms, settings: Settings) -> Overview:
    """Return what the library holds."""
    annotations = rooms.notes.all_annotations()
    tags = Counter(tag for annotation in annotations for tag in annotation.tags)
    return Overview(
        folders=tuple(Tally(str(folder), rooms.catalogue.tallies.below(folder)) for folder in settings.folders),
        articles=rooms.catalogue.count(),
        annotated=len({annotation.article for annotation in annotations}),
        annotations=len(annotations),
        outlets=_tallies(rooms.catalogue.tallies.by("outlet")),
        languages=_tallies(rooms.catalogue.tallies.by("language")),
        tags=_tallies(sorted(tags.items(), key=lambda item: (fold(item[0]), item[0]))),
        unreadable=tuple(unreadable(record) for record in rooms.catalogue.failures()),
    )


def _tallies(counts: Iterable[tuple[str, int]]) -> tuple[Tally, ...]:
    return tuple(Tally(name, count) for name, count in counts)
