"""Opens a batch of articles for search, and lets the entities of the library know what they name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from index.articles.article import Article
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord
from index.entities.corrections.applying import corrected, revised
from index.entities.corrections.rules import Rules
from index.entities.mentions import Entity, Recognition
from index.entities.serialisation import recognition_from_json
from index.ingest.naming import Naming, entities_of, further_names
from index.ingest.overlay import Overlay, without_furniture


@dataclass(frozen=True, slots=True)
class Opened:
    """An article as it is told to search.

    Attributes:
        record: With the article as it is shown.
        found: What the recogniser found in it.
    """

    record: ArticleRecord
    found: Recognition

    @property
    def article(self) -> Article:
        """The article as it is shown."""
        return self.record.article


def open_batch(catalogue: Catalogue, overlay: Overlay, names: Iterable[str]) -> dict[str, Opened | None]:
    """Return articles by id; None for those that the catalogue does not have any more."""
    return {name: _opened(catalogue, overlay, name) for name in names}


def _opened(catalogue: Catalogue, overlay: Overlay, name: str) -> Opened | None:
    record = catalogue.article(name)
    recognised = catalogue.recognitions.of(name)
    if record is None or recognised is None:
        return None
    article = overlay.of(name, record.article)
    return Opened(replace(record, article=article), recognition_from_json(recognised))


def take_batch(catalogue: Catalogue, overlay: Overlay, batch: dict[str, Opened | None]) -> Rules:
    """Store what articles name, and link it; articles that are named otherwise by it become pending.

    The caller holds a transaction of the catalogue. The corrections are asked for inside of it: whoever let the
    entities follow newer ones has stored these before.

    Returns:
        The corrections that the entities follow now.
    """
    rules = overlay.corrections()
    naming = Naming(catalogue, rules)
    naming.follow_rules()
    touched: set[int] = set()
    for name, opened in batch.items():
        named = Recognition()
        if opened is not None:
            own = revised(opened.found, opened.article.text, rules, name)
            named = without_furniture(own, opened.article)
        touched |= naming.take(name, named)
    naming.link(touched)
    return rules


def told_entities(catalogue: Catalogue, rules: Rules, name: str, opened: Opened) -> tuple[Entity, ...]:
    """Return an article's entities as search is told of them: by the library's names and the article's own."""
    shown = corrected(opened.found, opened.article.text, rules, name)
    recognition = without_furniture(shown, opened.article)
    return tuple(
        entity if row is None else _told(entity, row.name, further_names(catalogue, rules, row))
        for entity, row in zip(recognition.entities, entities_of(catalogue, rules, recognition), strict=True)
    )


def _told(entity: Entity, name: str, further: Iterable[str]) -> Entity:
    names = dict.fromkeys((entity.name, *entity.aliases, *further))
    return replace(entity, name=name, aliases=tuple(one for one in names if one != name), reasons=())
