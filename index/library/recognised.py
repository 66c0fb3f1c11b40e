"""What is recognised in an article, as the user's corrections have it, with its links to the whole library."""

from __future__ import annotations

from dataclasses import dataclass

from index.articles.article import Article
from index.catalogue.entity_lists import EntityRow
from index.entities.corrections.applying import corrected
from index.entities.corrections.rules import Rules
from index.entities.mentions import Recognition
from index.entities.serialisation import recognition_from_json
from index.ingest.naming import entities_of
from index.ingest.overlay import Overlay, without_furniture
from index.json_values import JsonObject
from index.library.rooms import Rooms

_NOT_YET: JsonObject = {"mentions": [], "entities": []}


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who and what an article names.

    Attributes:
        recognition: Mentions and entities, corrected, without those in furniture.
        linked: The library's entity for each of its entities; None where it is linked to none.
    """

    recognition: Recognition
    linked: tuple[EntityRow | None, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the library's entities; empty where there is none."""
        return tuple(entity_id(row) if row else "" for row in self.linked)

    @property
    def names(self) -> tuple[str, ...]:
        """What the library calls them; empty where there is none."""
        return tuple(row.name if row else "" for row in self.linked)


def entity_id(row: EntityRow) -> str:
    """Return what names an entity for good: its kind and its key."""
    return f"{row.kind}/{row.key}"


def recognised_in(rooms: Rooms, rules: Rules, name: str, article: Article) -> Recognised:
    """Return what is recognised in an article of the catalogue.

    Args:
        rooms: The library's.
        rules: The user's corrections.
        name: Its id.
        article: As it is shown.
    """
    found = recognition_from_json(rooms.catalogue.recognitions.of(name) or _NOT_YET)
    return linked(rooms, rules, without_furniture(corrected(found, article.text, rules, name), article))


def linked(rooms: Rooms, rules: Rules, recognition: Recognition) -> Recognised:
    """Return a corrected recognition with its links."""
    return Recognised(recognition, entities_of(rooms.catalogue, rules, recognition))


class Opener:
    """Opens many articles for what they name, one after the other; it asks for corrections and rulings once.

    Args:
        rooms: The library's.
        rules: The user's corrections.
    """

    def __init__(self, rooms: Rooms, rules: Rules) -> None:
        self._rooms = rooms
        self._rules = rules
        self._overlay: Overlay = rooms.overlay()

    def open(self, name: str) -> tuple[Article, Recognised] | None:
        """Return an article and what is recognised in it; None where there is none of this id."""
        record = self._rooms.catalogue.article(name)
        if record is None:
            return None
        article = self._overlay.of(name, record.article)
        return article, recognised_in(self._rooms, self._rules, name, article)
