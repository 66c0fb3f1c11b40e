"""Invented opened articles for tests of the export."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from index.articles.article import Article, Block, Role
from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.export.grouping import pages_by_article
from index.export.markdown import export_pages
from index.notes.annotation import Annotation, PlacedAnnotation, Placement, State
from index.text.spans import Span
from index.views import ExportReport, OpenedArticle
from tests.support.notes import TEXT, annotation_on


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return a block of body for each paragraph."""
    blocks = []
    start = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(Role.BODY, Span(start, start + len(paragraph))))
        start += len(paragraph) + 2
    return tuple(blocks)


def placed(annotation: Annotation, state: State = State.EXACT) -> PlacedAnnotation:
    """Return an annotation where it was made, or unplaced."""
    return PlacedAnnotation(
        annotation, Placement(state, None if state is State.UNPLACED else annotation.selector.span)
    )


def _mentions(name: str, kind: Kind, entity: int) -> tuple[Mention, ...]:
    return tuple(Mention(Span(found.start(), found.end()), kind, name, entity) for found in re.finditer(name, TEXT))


_PLACED = placed(annotation_on(note="Check *this*.", tags=["fruit/apples", "port"]))


def opened_article(
    *annotations: PlacedAnnotation,
    identity: str = "article1",
    title: str = "Harbour talks: resume?",
    path: str = "/articles/harbour_talks.txt",
    url: str = "https://courier.example/harbour",
) -> OpenedArticle:
    """Return an article as the export gets it; with one annotation when none is given."""
    article = Article(
        TEXT,
        blocks_of(TEXT),
        title=title,
        authors=("Ana Lindqvist", "B. Okoro"),
        outlet="Velmora Courier",
        published=date(2021, 9, 5),
        url=url,
    )
    entities = (
        Entity("Velmora", Kind.PLACE, (), 2),
        Entity("Tuesday", Kind.DATE, (), 1),
        Entity("No", Kind.ORG, (), 1),
    )
    recognition = Recognition(_mentions("Velmora", Kind.PLACE, 0), entities)
    return OpenedArticle(identity, path, "5" * 64, "txt", article, recognition, annotations or (_PLACED,))


def export_articles(articles: Sequence[OpenedArticle], target: Path) -> ExportReport:
    """Export a Markdown file for each article."""
    return export_pages(pages_by_article(articles), target)
