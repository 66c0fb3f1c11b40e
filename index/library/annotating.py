"""Annotating as a shell does it: on the text that is shown, with the article as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from index.articles.article import Article
from index.articles.identity import text_hash
from index.changes import Changes
from index.library.rooms import Rooms
from index.notes.annotation import UNJUDGED, Annotation, NotedArticle
from index.notes.journal import Undone
from index.notes.making import make_annotation
from index.notes.selectors import describe
from index.text.spans import Span
from index.views import OpenedArticle


@dataclass(frozen=True, slots=True)
class Draft:
    """What the analyst makes of a passage, before it is stored; see ``Annotation``."""

    label: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    credibility: int = UNJUDGED


def annotate(rooms: Rooms, opened: OpenedArticle, span: Span, draft: Draft) -> tuple[Annotation, Changes]:
    """Store an annotation of a passage of an article's text.

    Raises:
        ValueError: the passage lies outside the text.
        NotesError: it cannot be stored, or label or grade are none that exist.
    """
    text = opened.article.text
    if span.end > len(text):
        raise ValueError(f"{span} lies outside a text of {len(text)} code points")
    digest = text_hash(text)
    annotation = make_annotation(
        opened.id,
        digest,
        describe(text, span, _paragraph(opened.article, span)),
        label=draft.label,
        note=draft.note,
        tags=draft.tags,
        credibility=draft.credibility,
    )
    stored = rooms.notes.add(_noted(opened, digest), text, annotation)
    return stored, changed(stored)


def revise(
    rooms: Rooms,
    name: str,
    *,
    label: str | None,
    note: str | None,
    tags: Sequence[str] | None,
    credibility: int | None,
) -> Changes:
    """Change what is given of an annotation.

    Raises:
        NotFoundError: there is no such annotation.
        NotesError: it cannot be stored, or label or grade are none that exist.
    """
    return changed(rooms.notes.revise(name, label=label, note=note, tags=tags, credibility=credibility))


def changed(annotation: Annotation) -> Changes:
    """Return the changes of an action on one annotation."""
    return Changes(annotations=frozenset({annotation.id}), noted_articles=frozenset({annotation.article}))


def stepped(undone: Undone | None) -> Changes:
    """Return the changes of an undo or redo; none where there was nothing to do."""
    if undone is None:
        return Changes()
    return Changes(
        annotations=frozenset({undone.annotation}),
        noted_articles=frozenset({undone.article}),
        verb=undone.verb.value,
    )


def _paragraph(article: Article, span: Span) -> int:
    """Return the number, from 1, of the block in which a span begins."""
    return sum(block.span.start <= span.start for block in article.blocks) or 1


def _noted(opened: OpenedArticle, digest: str) -> NotedArticle:
    article = opened.article
    return NotedArticle(
        id=opened.id,
        path=opened.path,
        sha256=opened.sha256,
        text_hash=digest,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        url=article.url,
    )
