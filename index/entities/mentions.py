"""Kinds of entities, where they are named, and who they are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from index.entities.reasons import Reason
from index.text.spans import Span


class Kind(StrEnum):
    """What an entity is. The order is the order in which panels and lists show them."""

    PERSON = "PERSON"
    PLACE = "PLACE"
    ORG = "ORG"
    WEAPON = "WEAPON"
    EVENT = "EVENT"
    DOCUMENT = "DOCUMENT"
    GROUP = "GROUP"
    DATE = "DATE"
    MONEY = "MONEY"
    QUANTITY = "QUANTITY"
    CONTACT = "CONTACT"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span where an entity is named.

    Attributes:
        span: Where, in code points of the text.
        kind: What it is.
        text: The surface form: exactly the span of the text.
        entity: Which of the text's entities it names, as an index into ``Recognition.entities``.
        certainty: How sure the recogniser is, from 0 to 1; 1 for what a person said.
        role: What the article says there that a person is: "foreign minister"; empty where it says nothing.
        sub: Which sort of its kind it is, such as "facility" or "coordinate" among places; empty for the usual one.
    """

    span: Span
    kind: Kind
    text: str
    entity: int
    certainty: float = 1.0
    role: str = ""
    sub: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place … as one text names it.

    Attributes:
        name: The canonical name.
        kind: What it is.
        aliases: The other names that the text gives it, most frequent first.
        count: How many mentions it has.
        why: Why the aliases were taken for the same, in words; empty where there is nothing to explain.
        reasons: Why each alias was, as a code; parallel to ``aliases``, or empty where it is not known.
    """

    name: str
    kind: Kind
    aliases: tuple[str, ...]
    count: int
    why: str = ""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Recognition:
    """All that was recognised in one text: mentions in order and without overlap, and their entities."""

    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
