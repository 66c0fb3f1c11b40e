"""Annotating as a shell does it: on the text that is shown, with the article as it is now."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from index.articles.article import Article
from index.articles.identity import text_hash
from index.catalogue.records import place_of
from index.changes import Changes
from index.errors import NotesError
from index.json_values import JsonObject
from index.library.rooms import Rooms
from index.notes.annotation import UNJUDGED, Annotation, NotedArticle
from index.notes.journal import Undone
from index.notes.kept import form_of
from index.notes.making import make_annotation
from index.notes.records import Kind
from index.notes.selectors import describe
from index.notes.subject_notes import Subject
from index.text.spans import Span
from index.views import OpenedArticle

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the analyst makes of a passage, before it is stored; see ``Annotation``."""

    label: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    credibility: int = UNJUDGED
    author: str = ""
    grade_reason: str = ""


def annotate(rooms: Rooms, opened: OpenedArticle, span: Span, draft: Draft) -> tuple[Annotation, Changes]:
    """Store an annotation of a passage of an article's text.

    Raises:
        ValueError: the passage lies outside the text.
        NotesError: it cannot be stored, or label or grade are none that exist.
    """
    text = _text_around(opened, span)
    digest = text_hash(text)
    annotation = make_annotation(
        opened.id,
        digest,
        describe(text, span, paragraph_of(opened.article, span)),
        label=draft.label,
        note=draft.note,
        tags=draft.tags,
        credibility=draft.credibility,
        author=draft.author,
        grade_reason=draft.grade_reason,
    )
    stored = rooms.notes.add(noted_article(opened, digest), text, annotation, _form(rooms, opened.id, digest, text))
    keep_form(rooms, opened.id, digest)  # of a text that was there before forms were kept
    return stored, changed(stored)


def reattach(rooms: Rooms, opened: OpenedArticle, name: str, span: Span) -> Changes:
    """Put an annotation on another passage of its article's text.

    Raises:
        NotFoundError: there is no such annotation.
        NotesError: the passage holds no text.
        ValueError: the passage lies outside the text.
    """
    text = _text_around(opened, span)
    selector = describe(text, span, paragraph_of(opened.article, span))
    noted = noted_article(opened, text_hash(text))
    attached = rooms.notes.reattach(name, noted, text, selector)
    keep_form(rooms, opened.id, noted.text_hash)
    return changed(attached)


def _form(rooms: Rooms, name: str, digest: str, text: str) -> JsonObject | None:
    """Return what is to be kept of an article whose text is; None where it is kept, or is of another text."""
    if rooms.notes.kept.form(digest) is not None:
        return None
    record = rooms.catalogue.article(name)
    return form_of(rooms.overlay().learnt(record.article)) if record and record.article.text == text else None


def keep_form(rooms: Rooms, name: str, digest: str) -> None:
    """Keep what an article is beside its text, for the day on which its file is gone.

    The note is stored by now: a failure is not shown as the note's, or it would be made twice. The next update makes
    up for it.

    Args:
        rooms: The library's.
        name: The id of the article.
        digest: The hash of its text, which the notes store has.
    """
    try:
        if rooms.notes.kept.form(digest) is None:
            record = rooms.catalogue.article(name)
            if record is not None:
                rooms.notes.kept.keep({digest: rooms.overlay().learnt(record.article)})
    except NotesError as error:
        _LOG.warning("The form of an article was not kept: %s", error.code)


def _text_around(opened: OpenedArticle, span: Span) -> str:
    text = opened.article.text
    if span.end > len(text):
        raise ValueError(f"{span} lies outside a text of {len(text)} code points")
    return text


def changed(*annotations: Annotation) -> Changes:
    """Return the changes of an action on these annotations."""
    return Changes(
        annotations=frozenset(one.id for one in annotations),
        noted_articles=frozenset(one.article for one in annotations),
    )


def stepped(undone: Undone | None) -> Changes:
    """Return the changes of an undo or redo; none where there was nothing to do."""
    if undone is None:
        return Changes()
    return Changes(
        annotations=undone.annotations,
        noted_articles=undone.articles,
        verb=undone.verb.value,
        outlets=frozenset(name for kind, name in undone.others if kind is Kind.OUTLET),
        noted_entities=frozenset(
            filter(None, (_entity(name) for kind, name in undone.others if kind is Kind.SUBJECT_NOTE))
        ),
        decisions=frozenset(topic.value for topic in undone.topics),
    )


def _entity(subject_note: str) -> str:
    """Return the entity that a note is about, by the id of the note; empty where it is about something else."""
    about, _, key = subject_note.partition(":")
    return key if about == Subject.ENTITY else ""


def paragraph_of(article: Article, span: Span) -> int:
    """Return the number, from 1, of the block in which a span begins."""
    return sum(block.span.start <= span.start for block in article.blocks) or 1


def noted_article(opened: OpenedArticle, digest: str) -> NotedArticle:
    """Return what the notes store is told of an article.

    Args:
        opened: The article.
        digest: The hash of its text.
    """
    article = opened.article
    return NotedArticle(
        id=opened.id,
        path=place_of(opened.path, opened.part) if opened.path else opened.last_path,
        sha256=opened.sha256,
        text_hash=digest,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        url=article.url,
    )
