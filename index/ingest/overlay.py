"""How an article is shown and searched: as it was read, with what its outlet repeats and what the user ruled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property, lru_cache

from index.articles.article import Article
from index.articles.rulings import Ruling, Scope, overlaid, ruling_from_json
from index.catalogue.catalogue import Catalogue
from index.entities.corrections.rules import Rules
from index.entities.mentions import Recognition
from index.ingest.naming import rules_of
from index.json_values import JsonObject
from index.notes.decisions import Topic
from index.notes.store import NotesStore
from index.text.folding import fold


def outlet_key(outlet: str) -> str:
    """Return what rulings on an outlet are kept under."""
    return f"outlet/{fold(outlet).strip()}"


def understood(value: JsonObject) -> Ruling | None:
    """Return the ruling that a decision holds; None for what a newer version made and this one does not know."""
    try:
        return ruling_from_json(value)
    except (KeyError, ValueError, TypeError):
        return None


class Overlay:
    """Lays the library's and the user's knowledge of lines over articles. Made for a moment: it asks once.

    Args:
        catalogue: Knows what outlets repeat.
        notes: Knows what the user ruled.
    """

    def __init__(self, catalogue: Catalogue, notes: NotesStore) -> None:
        self._notes = notes
        self._repeated = lru_cache(maxsize=256)(catalogue.repeats.of)

    def of(self, name: str, article: Article) -> Article:
        """Return an article as it is to be shown and searched.

        Args:
            name: Its id.
            article: As it was read.
        """
        rulings = [*self._rulings.get(name, ())]
        if article.outlet:
            rulings += self._rulings.get(outlet_key(article.outlet), ())
        return overlaid(article, self._repeated(article.outlet), rulings)

    def learnt(self, article: Article) -> Article:
        """Return an article with what its outlet repeats, and nothing that the user ruled, who may take that back."""
        return overlaid(article, self._repeated(article.outlet), ())

    def corrections(self) -> Rules:
        """Return what the user corrected of what is recognised, as it is now."""
        return rules_of(self._notes)

    @cached_property
    def _rulings(self) -> Mapping[str, list[Ruling]]:
        """What the user ruled, by the article or outlet that it is about."""
        found: dict[str, list[Ruling]] = {}
        for decision in self._notes.decisions.of(Topic.BLOCK):
            ruling = understood(decision.value)
            if ruling is not None:
                found.setdefault(decision.about, []).append(ruling)
        return found


def about(ruling: Ruling, name: str, outlet: str) -> str:
    """Return what a ruling is kept under: an article's id, or its outlet's key."""
    return name if ruling.scope is Scope.ARTICLE else outlet_key(outlet)


def without_furniture(recognition: Recognition, article: Article) -> Recognition:
    """Return a recognition without the mentions that lie in an article's boilerplate."""
    furniture = article.boilerplate()
    kept = [one for one in recognition.mentions if not any(one.span.overlaps(span) for span in furniture)]
    if len(kept) == len(recognition.mentions):
        return recognition
    counts = [0] * len(recognition.entities)
    for mention in kept:
        counts[mention.entity] += 1
    numbers = {old: new for new, old in enumerate(number for number, count in enumerate(counts) if count)}
    return Recognition(
        tuple(replace(one, entity=numbers[one.entity]) for one in kept),
        tuple(replace(recognition.entities[old], count=counts[old]) for old in numbers),
    )
