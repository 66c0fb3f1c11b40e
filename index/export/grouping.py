"""Divides what is exported into files: one for each article, tag, entity or annotation, or one for a whole query.

Each file has an id that follows from what it is about, so that it is found again whatever it is called by then.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from index.entities.mentions import Kind
from index.notes.annotation import PlacedAnnotation
from index.notes.handling import plain_tags
from index.text.folding import fold
from index.views import OpenedArticle

LISTED = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORG, Kind.WEAPON, Kind.EVENT, Kind.DOCUMENT, Kind.GROUP})
"""Kinds of entities that an export names; a date or a sum is no subject of a file."""

UNTITLED = "Untitled article"
_LONGEST_TITLE = 80  # code points of a quotation that gives its file the name
_ID_LENGTH = 12  # hexadecimal digits: 48 bits, enough to tell the tags and entities of one library apart


class By(StrEnum):
    """What each file of an export is about."""

    ARTICLE = "article"
    TAG = "tag"
    ENTITY = "entity"
    ANNOTATION = "annotation"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class Named:
    """An entity by its canonical name, as one article or the whole library knows it.

    Attributes:
        kind: What it is.
        name: Its canonical name.
        aliases: Its other names.
        id: Its id in the whole library; empty where it is linked to nothing there.
    """

    kind: Kind
    name: str
    aliases: tuple[str, ...] = ()
    id: str = ""


EntitiesOf: TypeAlias = Callable[[OpenedArticle, PlacedAnnotation], Iterable[Named]]
"""Tells which entities a passage names."""


@dataclass(frozen=True, slots=True)
class Page:
    """One file of an export.

    Attributes:
        id: Letters, digits and dashes; it stands in the front matter and in our markers.
        by: What the file is about.
        title: The heading, from which the name of the file is made too.
        articles: The articles it quotes, each with those annotations alone that belong here.
        note: The analyst's note on what the file is about, in Markdown; empty where there is none.
        subject: The tag, the query, or the entity's kind and name; empty for an article or annotation.
        aliases: Of the entity.
    """

    id: str
    by: By
    title: str
    articles: tuple[OpenedArticle, ...]
    note: str = ""
    subject: str = ""
    aliases: tuple[str, ...] = field(default=())

    @property
    def has_content(self) -> bool:
        """Whether there is an annotation or a note to write down."""
        return bool(self.note) or any(opened.annotations or opened.note for opened in self.articles)


def page_of_article(opened: OpenedArticle) -> Page:
    """Return the file of one article."""
    return Page(opened.id, By.ARTICLE, opened.article.title or UNTITLED, (opened,), opened.note)


def pages_by_article(articles: Sequence[OpenedArticle]) -> list[Page]:
    """Return a file for each article."""
    return [page_of_article(opened) for opened in articles]


def pages_by_tag(articles: Sequence[OpenedArticle], is_wanted: Callable[[str], bool]) -> list[Page]:
    """Return a file for each wanted tag; tags that differ in case only are one.

    Args:
        articles: What is exported.
        is_wanted: Whether a tag gets a file.
    """
    groups = _Groups()
    names: dict[str, str] = {}
    for opened, placed in _annotations(articles):
        for tag in filter(is_wanted, plain_tags(placed.annotation.tags)):
            key = tag.casefold()
            names[key] = min(tag, names.get(key, tag))
            groups.add(key, opened, placed)
    return [
        Page(_id(By.TAG, key), By.TAG, names[key], groups.articles(key), subject=names[key]) for key in sorted(names)
    ]


def pages_by_entity(
    articles: Sequence[OpenedArticle],
    entities_of: EntitiesOf,
    is_wanted: Callable[[Named], bool],
    note_on: Callable[[Named], str],
) -> list[Page]:
    """Return a file for each wanted entity that a passage names.

    Args:
        articles: What is exported.
        entities_of: Which entities a passage names.
        is_wanted: Whether an entity gets a file, asked when all its names are known.
        note_on: The analyst's note on an entity.
    """
    groups = _Groups()
    known: dict[str, Named] = {}
    for opened, placed in _annotations(articles):
        for named in entities_of(opened, placed):
            key = named.id or f"{named.kind}/{fold(named.name)}"
            known[key] = _united(known.get(key), named)
            groups.add(key, opened, placed)
    return [
        Page(
            *(_id(By.ENTITY, key), By.ENTITY, named.name, groups.articles(key), note_on(named)),
            subject=f"{named.kind}/{named.name}",
            aliases=named.aliases,
        )
        for key, named in sorted(known.items())
        if is_wanted(named)
    ]


def pages_by_annotation(articles: Sequence[OpenedArticle]) -> list[Page]:
    """Return a file for each annotation, called by the beginning of its quotation."""
    return [
        Page(
            f"{By.ANNOTATION}-{placed.annotation.id}",
            By.ANNOTATION,
            " ".join(placed.annotation.selector.quote.split())[:_LONGEST_TITLE],
            (replace(opened, annotations=(placed,), note=""),),
        )
        for opened, placed in _annotations(articles)
    ]


def page_of_query(articles: Sequence[OpenedArticle], query: str) -> Page:
    """Return the one file of a query."""
    return Page(_id(By.QUERY, query), By.QUERY, query, tuple(articles), subject=query)


def entities_in_article(opened: OpenedArticle, placed: PlacedAnnotation) -> Iterator[Named]:
    """Yield the entities that a passage names: by their names in the whole library where they are linked to it."""
    span = placed.placement.span
    if span is None:
        return
    entities = opened.recognition.entities
    for number in dict.fromkeys(one.entity for one in opened.recognition.mentions if one.span.overlaps(span)):
        entity = entities[number]
        if entity.kind not in LISTED:
            continue
        name = opened.linked_names[number] if opened.linked_names else ""
        if not name:
            yield Named(entity.kind, entity.name, entity.aliases)
        else:
            others = tuple(one for one in (entity.name, *entity.aliases) if one != name)
            yield Named(entity.kind, name, others, opened.linked[number])


def entity_names(opened: OpenedArticle) -> list[str]:
    """Return whom and what an article names, each once, as the library calls it or else as the article does."""
    names: dict[str, None] = {}
    for number, entity in enumerate(opened.recognition.entities):
        if entity.kind in LISTED:
            called = opened.linked_names[number] if opened.linked_names else ""
            names[called or entity.name] = None
    return list(names)


def left_out(articles: Sequence[OpenedArticle], pages: Sequence[Page]) -> int:
    """Return how many annotations stand in no file, since they have no tag or name no entity."""
    written = {placed.annotation.id for page in pages for _, placed in _annotations(page.articles)}
    return sum(placed.annotation.id not in written for _, placed in _annotations(articles))


class _Groups:
    """Gathers annotations under keys, each with its article."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, tuple[OpenedArticle, list[PlacedAnnotation]]]] = {}

    def add(self, key: str, opened: OpenedArticle, placed: PlacedAnnotation) -> None:
        _, gathered = self._found.setdefault(key, {}).setdefault(opened.id, (opened, []))
        if placed not in gathered:
            gathered.append(placed)

    def articles(self, key: str) -> tuple[OpenedArticle, ...]:
        """Return the articles under a key; their notes belong to their own files."""
        return tuple(
            replace(opened, annotations=tuple(gathered), note="") for opened, gathered in self._found[key].values()
        )


def _united(first: Named | None, second: Named) -> Named:
    """Return one entity of two articles: the name that sorts first, and every other one as an alias."""
    if first is None:
        return second
    name = min(first.name, second.name)
    others = {*first.aliases, *second.aliases, first.name, second.name} - {name}
    return Named(first.kind, name, tuple(sorted(others)), first.id)


def _annotations(articles: Iterable[OpenedArticle]) -> Iterator[tuple[OpenedArticle, PlacedAnnotation]]:
    for opened in articles:
        for placed in opened.annotations:
            yield opened, placed


def _id(by: By, key: str) -> str:
    return f"{by}-{hashlib.sha256(key.encode('utf-8', 'surrogatepass')).hexdigest()[:_ID_LENGTH]}"
