"""Opens articles: from the catalogue, or from the notes store where the file is gone."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from index.articles.article import Article
from index.catalogue.records import ArticleRecord
from index.entities import own_lists
from index.entities.corrections.applying import corrected
from index.entities.mentions import Recognition
from index.errors import NotFoundError
from index.ingest.kept_texts import anchored
from index.ingest.naming import rules_of
from index.ingest.overlay import without_furniture
from index.library.recognised import Recognised, linked, recognised_in
from index.library.rooms import Rooms
from index.notes.annotation import NotedArticle, PlacedAnnotation
from index.notes.kept import last_text
from index.notes.memory import BECAME, READ
from index.notes.outlets import UNJUDGED_RELIABILITY
from index.notes.read_states import read_state_from_json
from index.notes.subject_notes import Subject
from index.text.spans import Span
from index.views import Copy, OpenedArticle


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
    became = rooms.notes.memory.get(BECAME, reference)
    since = str(became.get("article", "")) if isinstance(became, dict) else ""
    if since in noted or rooms.catalogue.has_article(since):
        return since
    found = set(rooms.catalogue.articles_at(os.path.abspath(reference)))  # noqa: PTH100 - resolve() follows links
    found = found or set(rooms.catalogue.articles_at(reference))
    found = found or {name for name, article in noted.items() if _was_at(article.path, reference)}
    if not found:
        raise NotFoundError("no-such-article", reference=reference)
    if len(found) > 1:
        raise NotFoundError("ambiguous-article", reference=reference, count=len(found))
    return found.pop()


def _was_at(path: str, reference: str) -> bool:
    """Whether a path that is gone is, or ends in, what a reference says."""
    own, wanted = Path(path).parts, Path(reference).parts
    return wanted != () and own[-len(wanted) :] == wanted


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
    places = anchored(rooms.notes, made, text)
    return tuple(sorted((PlacedAnnotation(one, places[one.id]) for one in made), key=_place))


def _place(placed: PlacedAnnotation) -> tuple[Span, str]:
    return placed.placement.span or placed.annotation.selector.span, placed.annotation.id


def _open_gone(rooms: Rooms, name: str) -> OpenedArticle:
    """Return an article whose file is gone, from the text that its annotations were made on."""
    noted, kept = _kept(rooms, name)
    article = rooms.overlay().of(name, kept)
    found = _recognised_now(rooms, name, article)
    return OpenedArticle(
        id=name,
        path="",
        sha256=noted.sha256,
        format="",
        article=article,
        recognition=found.recognition,
        linked=found.ids,
        linked_names=found.names,
        annotations=placed_annotations(rooms, name, article.text),
        is_gone=True,
        last_path=noted.path,
    )


def as_read(rooms: Rooms, name: str) -> Article:
    """Return an article without what the user ruled on its blocks.

    Raises:
        NotFoundError: there is no article of this id.
    """
    record = rooms.catalogue.article(name)
    return record.article if record else _kept(rooms, name)[1]


def _kept(rooms: Rooms, name: str) -> tuple[NotedArticle, Article]:
    """Return what is known of an article whose file is gone, and the last of it that is kept."""
    noted = rooms.notes.noted_article(name)
    digest = _latest_text(rooms, noted) if noted else ""
    text = rooms.notes.text(digest)
    if noted is None or text is None:
        raise NotFoundError("no-such-article", reference=name)
    return noted, rooms.notes.kept.article(noted, digest, text)


def _latest_text(rooms: Rooms, noted: NotedArticle) -> str:
    """Return the hash of the last text that is kept of an article; only versions that were annotated are."""
    note = rooms.notes.subject_notes.on(Subject.ARTICLE, noted.id)
    made = (*rooms.notes.annotations(noted.id), *([note] if note else ()))
    return last_text(noted, made, rooms.notes.roster.kept_texts())


def _recognised_now(rooms: Rooms, name: str, article: Article) -> Recognised:
    """Recognise whom an article names that the catalogue does not have."""
    from index.entities.recognition import recognise

    rules, own = rules_of(rooms.notes), own_lists.load(rooms.layout.gazetteers)
    found = recognise(article.text, language=article.language, skip=article.boilerplate(), own=own)
    return linked(rooms, rules, without_furniture(corrected(found, article.text, rules, name), article))
