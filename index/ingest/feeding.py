"""Tells the search index what the catalogue has stored and removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.mentions import Entity, Kind
from index.errors import LibraryError
from index.ingest import loading
from index.ingest.naming_batch import open_batch, take_batch, told_entities
from index.ingest.overlay import Overlay
from index.progress import CancelToken
from index.search.document import SearchDocument
from index.search.engine import SearchIndex

# Kinds whose entities are counted over results; dates and sums say little without their article.
_COUNTED = frozenset({Kind.PERSON, Kind.ORG, Kind.PLACE, Kind.WEAPON, Kind.EVENT, Kind.DOCUMENT, Kind.GROUP})
BATCH = 500  # articles that are told in one commit where they are not very many
_LINKED_AT_ONCE = 16  # articles in one transaction: a user who corrects something waits for its end


def feed(
    catalogue: Catalogue,
    search: SearchIndex,
    overlay: Overlay,
    report: Callable[[int, int], None] | None = None,
    cancel: CancelToken | None = None,
) -> None:
    """Bring the search index up to date with the catalogue.

    What is pending is forgotten only after the search index has it durably, so an interruption costs one batch that
    is told again. Where very many are pending, as after the loss of the index, several processes make segments.

    Args:
        catalogue: Asked what is pending.
        search: Told of it.
        overlay: Says what in an article is furniture, and what the user corrected.
        report: Called after each batch with how many articles were told, and how many there are.
        cancel: Asked before each batch whether to stop.

    Raises:
        Cancelled: it was asked to stop.
    """
    with catalogue.transaction():
        catalogue.pending.recall()
    pending = _pending(catalogue)
    if len(pending) >= loading.MANY and loading.loader_count():
        _load(catalogue, search, overlay, pending, report, cancel)
    # A name in one article may tell who is meant in another, which is then pending too, and told in a further round.
    while pending := _pending(catalogue):
        for start in range(0, len(pending), BATCH):
            if cancel is not None:
                cancel.raise_if_cancelled()
            batch = pending[start : start + BATCH]
            _tell(catalogue, search, overlay, batch)
            if report is not None:
                report(start + len(batch), len(pending))
    if catalogue.pending.is_rebuild:
        catalogue.pending.end_rebuild()


def tidy(search: SearchIndex, cancel: CancelToken) -> None:
    """Merge what the search index has left unmerged, for queries to be quick; a stop comes between two merges."""
    try:
        while not cancel.is_cancelled and search.tidy():
            pass
    except LibraryError as error:
        if error.code != "library-busy":  # whoever writes just now leaves it to the next update
            raise


def _pending(catalogue: Catalogue) -> tuple[str, ...]:
    with catalogue.transaction():
        catalogue.pending.spread()
    return catalogue.pending.all()


def _tell(catalogue: Catalogue, search: SearchIndex, overlay: Overlay, batch: Sequence[str]) -> None:
    """Link what some articles name, and tell search of them.

    The user may correct one of them at any moment, which makes it pending again. So they stop being pending before
    they are looked at, and what is pending afterwards stays so. The writer is taken first: of two who tell search at
    a time, the one who has to give way has then touched nothing.
    """
    with search.writer() as writer:
        for name, document in _documents(catalogue, overlay, batch).items():
            if document is None:
                writer.remove(name)
            else:
                writer.put(document)
    with catalogue.transaction():
        catalogue.pending.settle(batch)


def _load(
    catalogue: Catalogue,
    search: SearchIndex,
    overlay: Overlay,
    pending: Sequence[str],
    report: Callable[[int, int], None] | None,
    cancel: CancelToken | None,
) -> None:
    """Link what very many articles name, and let processes tell search; what is gone or lost stays pending."""
    done = 0

    def groups() -> Iterator[list[SearchDocument]]:
        for start in range(0, len(pending), BATCH):
            if cancel is not None:
                cancel.raise_if_cancelled()
            batch = pending[start : start + BATCH]
            documents = _documents(catalogue, overlay, batch, is_gone_told=False)
            there = [document for document in documents.values() if document is not None]
            for first in range(0, len(there), loading.GROUP):
                yield there[first : first + loading.GROUP]

    def settle(articles: Sequence[str]) -> None:
        nonlocal done
        with catalogue.transaction():
            catalogue.pending.settle(articles)
        done += len(articles)
        if report is not None:
            report(done, len(pending))

    loading.load(search, groups(), settle, loading.loader_count())
    with catalogue.transaction():
        catalogue.pending.recall()


def _documents(
    catalogue: Catalogue, overlay: Overlay, batch: Sequence[str], *, is_gone_told: bool = True
) -> dict[str, SearchDocument | None]:
    """Link what some articles name; return what search is told of each, None for those that are gone.

    Args:
        catalogue: Has them.
        overlay: As for ``feed``.
        batch: Their ids.
        is_gone_told: Whether search is told of those that are gone too; else they stay pending.
    """
    opened = open_batch(catalogue, overlay, batch)
    rules = overlay.corrections()
    for start in range(0, len(batch), _LINKED_AT_ONCE):
        some = {name: opened[name] for name in batch[start : start + _LINKED_AT_ONCE]}
        with catalogue.transaction():
            catalogue.pending.tell([name for name, one in some.items() if is_gone_told or one is not None])
            rules = take_batch(catalogue, overlay, some)
    return {
        name: None if one is None else search_document(one.record, told_entities(catalogue, rules, name, one))
        for name, one in opened.items()
    }


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
        file_day=article.file_day,
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
