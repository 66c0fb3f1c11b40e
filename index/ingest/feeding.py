"""Tells the search index what the catalogue has stored and removed."""

from __future__ import annotations

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.mentions import Entity, Kind
from index.entities.serialisation import recognition_from_json
from index.search.document import SearchDocument
from index.search.engine import SearchIndex

BATCH = 500  # articles in one commit of the search index


def feed(catalogue: Catalogue, search: SearchIndex) -> int:
    """Bring the search index up to date with the catalogue; return how many articles it was told of.

    What is pending is cleared only after the search index has it durably, so an interruption costs one batch that
    is told again.
    """
    pending = catalogue.pending.all()
    for start in range(0, len(pending), BATCH):
        batch = pending[start : start + BATCH]
        with search.writer() as writer:
            for name in batch:
                document = _document(catalogue, name)
                if document is None:
                    writer.remove(name)
                else:
                    writer.put(document)
        with catalogue.transaction():
            catalogue.pending.clear(batch)
    return len(pending)


def _document(catalogue: Catalogue, name: str) -> SearchDocument | None:
    record = catalogue.article(name)
    recognised = catalogue.recognition(name)
    if record is None or recognised is None:
        return None
    return search_document(record, recognition_from_json(recognised).entities)


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
        people=_names(entities, Kind.PERSON),
        organisations=_names(entities, Kind.ORG),
        places=_names(entities, Kind.PLACE),
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
