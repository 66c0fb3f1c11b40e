"""Tells the search index what the catalogue has stored and removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePath

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.mentions import Entity, Kind
from index.entities.serialisation import recognition_from_json
from index.ingest.overlay import Overlay, without_furniture
from index.progress import CancelToken
from index.search.document import SearchDocument
from index.search.engine import SearchIndex

# Kinds whose entities are counted over results; dates and sums say little without their article.
_COUNTED = frozenset({Kind.PERSON, Kind.ORG, Kind.PLACE, Kind.WEAPON, Kind.EVENT, Kind.DOCUMENT, Kind.GROUP})
BATCH = 500  # articles in one commit of the search index


def feed(
    catalogue: Catalogue,
    search: SearchIndex,
    overlay: Overlay,
    report: Callable[[int, int], None] | None = None,
    cancel: CancelToken | None = None,
) -> None:
    """Bring the search index up to date with the catalogue.

    What is pending is cleared only after the search index has it durably, so an interruption costs one batch that
    is told again.

    Args:
        catalogue: Asked what is pending.
        search: Told of it.
        overlay: Says what in an article is furniture.
        report: Called after each batch with how many articles were told, and how many there are.
        cancel: Asked before each batch whether to stop.

    Raises:
        Cancelled: it was asked to stop.
    """
    pending = catalogue.pending.all()
    for start in range(0, len(pending), BATCH):
        if cancel is not None:
            cancel.raise_if_cancelled()
        batch = pending[start : start + BATCH]
        with search.writer() as writer:
            for name in batch:
                document = _document(catalogue, overlay, name)
                if document is None:
                    writer.remove(name)
                else:
                    writer.put(document)
        with catalogue.transaction():
            catalogue.pending.clear(batch)
        if report is not None:
            report(start + len(batch), len(pending))
    if catalogue.pending.is_rebuild:
        catalogue.pending.end_rebuild()


def _document(catalogue: Catalogue, overlay: Overlay, name: str) -> SearchDocument | None:
    record = catalogue.article(name)
    recognised = catalogue.recognitions.of(name)
    if record is None or recognised is None:
        return None
    article = overlay.of(name, record.article)
    recognition = without_furniture(recognition_from_json(recognised), article)
    return search_document(replace(record, article=article), recognition.entities)


def search_document(record: ArticleRecord, entities: tuple[Entity, ...]) -> SearchDocument:
    """Return what search is told of an article: its text without the page's furniture, and who is named."""
    article = record.article
    return SearchDocument(
        article=record.id,
        title=article.title,
        body=text_without_boilerplate(article),
        outlet=article.outlet,
        authors=article.authors,
        published=article.published,
        language=article.language,
        path=record.path,
        folder=str(PurePath(record.path).parent) if record.path else "",
        format=record.format,
        boilerplate="\n".join(span.of(article.text) for span in article.boilerplate()),
        people=_names(entities, Kind.PERSON),
        organisations=_names(entities, Kind.ORG),
        places=_names(entities, Kind.PLACE),
        entities=tuple(
            dict.fromkeys((entity.kind.value, entity.name) for entity in entities if entity.kind in _COUNTED)
        ),
    )


def text_without_boilerplate(article: Article) -> str:
    """Return the article's text without its boilerplate blocks."""
    kept: list[str] = []
    position = 0
    for span in article.boilerplate():
        kept.append(article.text[position : span.start])
        position = span.end
    kept.append(article.text[position:])
    return "".join(kept)


def _names(entities: tuple[Entity, ...], kind: Kind) -> tuple[str, ...]:
    """Return canonical names and aliases, so that either finds the article."""
    return tuple(name for entity in entities if entity.kind is kind for name in (entity.name, *entity.aliases))
