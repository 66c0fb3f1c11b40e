"""Opens articles: from the catalogue, or from the notes store where the file is gone."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

from index.articles.article import Article, Block, Role
from index.catalogue.records import ArticleRecord
from index.entities import own_lists
from index.entities.corrections.applying import corrected
from index.entities.mentions import Recognition
from index.errors import NotFoundError
from index.ingest.naming import rules_of
from index.library.recognised import linked, recognised_in
from index.library.rooms import Rooms
from index.library.standing import anchored, last_text
from index.notes.annotation import NotedArticle, PlacedAnnotation
from index.notes.memory import READ
from index.notes.outlets import UNJUDGED_RELIABILITY
from index.notes.read_states import read_state_from_json
from index.notes.subject_notes import Subject
from index.text.direction import direction_of
from index.text.language import language_of
from index.text.spans import Span
from index.views import Copy, OpenedArticle

_BLANK_LINE = "\n\n"


def resolve(rooms: Rooms, reference: str) -> str:
    """Return the id of the article that an id, a path or the unique end of a path names.

    Raises:
        NotFoundError: there is none, or more than one.
    """
    if rooms.catalogue.has_article(reference):
        return reference
    noted = {article.id: article for article in rooms.notes.noted_articles()}
    if reference in noted:
        return reference
    found = set(rooms.catalogue.articles_at(os.path.abspath(reference)))  # noqa: PTH100 - resolve() follows links
    found = found or set(rooms.catalogue.articles_at(reference))
    found.update(name for name, article in noted.items() if article.path == reference)
    if not found:
        raise NotFoundError("no-such-article", reference=reference)
    if len(found) > 1:
        raise NotFoundError("ambiguous-article", reference=reference, count=len(found))
    return found.pop()


def open_article(rooms: Rooms, name: str) -> OpenedArticle:
    """Return an article with its entities and its annotations at their places in today's text.

    Raises:
        NotFoundError: there is no article of this id.
    """
    record = rooms.catalogue.article(name)
    opened = _open_gone(rooms, name) if record is None else _open_present(rooms, record)
    note = rooms.notes.subject_notes.on(Subject.ARTICLE, name)
    outlet = rooms.notes.outlets.register().find(opened.article.outlet, opened.article.url)
    return replace(
        opened,
        note=note.note if note else "",
        reliability=outlet.reliability if outlet else UNJUDGED_RELIABILITY,
        reliability_reason=outlet.reason if outlet else "",
        read=read_state_from_json(rooms.notes.memory.get(READ, name)),
    )


def open_bare(rooms: Rooms, name: str) -> OpenedArticle:
    """Return an article with nothing around it: to annotate it, nobody needs to know whom it names.

    Raises:
        NotFoundError: there is no article of this id.
    """
    record = rooms.catalogue.article(name)
    if record is None:
        return open_article(rooms, name)
    return OpenedArticle(
        id=record.id,
        path=record.path,
        sha256=record.sha256,
        format=record.format,
        article=record.article,
        recognition=Recognition(),
        part=record.part,
    )


def _open_present(rooms: Rooms, record: ArticleRecord) -> OpenedArticle:
    name = record.id
    article = rooms.overlay().of(name, record.article)
    recognised = recognised_in(rooms, rules_of(rooms.notes), name, article)
    return OpenedArticle(
        id=record.id,
        path=record.path,
        sha256=record.sha256,
        format=record.format,
        article=article,
        recognition=recognised.recognition,
        linked=recognised.ids,
        linked_names=recognised.names,
        annotations=placed_annotations(rooms, name, record.article.text),
        part=record.part,
        copies=tuple(Copy(one.id, one.title, one.outlet, one.published) for one in rooms.catalogue.copies(name)),
    )


def placed_annotations(rooms: Rooms, name: str, text: str) -> tuple[PlacedAnnotation, ...]:
    """Return the annotations of an article at their places in ``text``, in order."""
    made = rooms.notes.annotations(name)
    places = anchored(rooms, made, text)
    return tuple(sorted((PlacedAnnotation(one, places[one.id]) for one in made), key=_place))


def _place(placed: PlacedAnnotation) -> tuple[Span, str]:
    return placed.placement.span or placed.annotation.selector.span, placed.annotation.id


def _latest_text(rooms: Rooms, noted: NotedArticle) -> str | None:
    """Return the last text that is kept of an article; only versions that were annotated are."""
    return rooms.notes.text(last_text(noted, rooms.notes.annotations(noted.id), rooms.notes.roster.kept_texts()))


def _open_gone(rooms: Rooms, name: str) -> OpenedArticle:
    """Return an article whose file is gone, from the text that its annotations were made on."""
    noted = rooms.notes.noted_article(name)
    text = _latest_text(rooms, noted) if noted else None
    if noted is None or text is None:
        raise NotFoundError("no-such-article", reference=name)
    article = Article(
        text=text,
        blocks=tuple(Block(Role.BODY, span) for span in _paragraphs(text)),
        title=noted.title,
        outlet=noted.outlet,
        published=noted.published,
        url=noted.url,
        language=language_of(text),
        direction=direction_of(text),
    )
    rules = rules_of(rooms.notes)
    from index.entities.recognition import recognise

    own = own_lists.load(rooms.layout.gazetteers)
    recognised = recognise(text, language=article.language, own=own)
    found = linked(rooms, rules, corrected(recognised, text, rules, name))
    return OpenedArticle(
        id=name,
        path="",
        sha256=noted.sha256,
        format="",
        article=article,
        recognition=found.recognition,
        linked=found.ids,
        linked_names=found.names,
        annotations=placed_annotations(rooms, name, text),
        is_gone=True,
    )


def _paragraphs(text: str) -> Iterator[Span]:
    """Yield the blocks of an article's text, which are joined by blank lines."""
    start = 0
    for paragraph in text.split(_BLANK_LINE):
        if paragraph.strip():
            yield Span(start, start + len(paragraph))
        start += len(paragraph) + len(_BLANK_LINE)
