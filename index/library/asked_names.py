"""Where an article names those that a query asks for by a field: ``person:``, ``org:``, ``place:``, ``entity:``."""

from __future__ import annotations

from collections.abc import Iterator

from index.entities.mentions import Kind
from index.search.clauses import ORGANISATIONS, PEOPLE, PLACES, Near, Words, leaves
from index.search.highlights import find_hits
from index.search.query import ParsedQuery
from index.text.spans import Span
from index.views import OpenedArticle

_PARTS = {Kind.PERSON: PEOPLE, Kind.ORG: ORGANISATIONS, Kind.PLACE: PLACES}


def mentions_asked_for(parsed: ParsedQuery, opened: OpenedArticle) -> Iterator[Span]:
    """Yield the mentions of the entities of which a name fits a field of the query, in code points of the text.

    Any name counts by which search finds the article: those that the text has, and what the library calls it.
    """
    asked = {
        part
        for leaf, is_wanted in leaves(parsed.root)
        if is_wanted and isinstance(leaf, Words | Near)
        for part in leaf.parts
    }
    fitting = {
        number
        for number, entity in enumerate(opened.recognition.entities)
        if _PARTS.get(entity.kind, "") in asked
        and any(find_hits(parsed, name, part=_PARTS[entity.kind]) for name in _names(opened, number))
    }
    yield from (mention.span for mention in opened.recognition.mentions if mention.entity in fitting)


def _names(opened: OpenedArticle, number: int) -> tuple[str, ...]:
    """Return all names of an entity of the article."""
    entity = opened.recognition.entities[number]
    linked = opened.linked_names[number : number + 1]
    return tuple(dict.fromkeys(name for name in (entity.name, *entity.aliases, *linked) if name))
