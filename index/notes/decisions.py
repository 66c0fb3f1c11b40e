"""Decisions: what the user ruled about the machine's work, such as which name means whom, or which block is a menu.

The store keeps, journals and hands them on without knowing what they say: the shape of a decision's value belongs to
the room that asks for it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from index.json_values import JsonObject
from index.notes.serialisation import time_to_json

UNDATED = datetime.min.replace(tzinfo=UTC)


class Topic(StrEnum):
    """What a decision is on."""

    ENTITY = "entity"
    """Corrections of entities; ``index.entities`` knows the value."""
    BLOCK = "block"
    """The ruling on a block of an article or on a line of an outlet; ``index.articles`` knows the value."""
    HANDLING = "handling"
    """How far an article may be passed on; ``index.notes.handling`` knows the value."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Something the user decided.

    Attributes:
        id: A stable id; empty for one that is yet to be stored.
        topic: What it is on.
        about: What exactly, in the words of whoever asks for it: an article's id, an outlet, an entity.
        value: What was decided, in plain JSON values.
        made: When, in UTC; the store dates it, no two alike.
    """

    id: str
    topic: Topic
    about: str
    value: JsonObject
    made: datetime = UNDATED

    @property
    def article(self) -> None:
        """A decision needs no article in the notes store: it may be on one that bears no note."""

    @property
    def text_hash(self) -> str:
        """Nor does it need a text."""
        return ""

    def says_the_same(self, other: Decision) -> bool:
        """Whether both decide the same about the same, whenever that was."""
        return (self.topic, self.about, self.value) == (other.topic, other.about, other.value)


def plain(decision: Decision) -> Decision:
    """Return the decision with its value as it will be read back: lists for tuples, texts for keys.

    Raises:
        TypeError, ValueError: the value is not made of plain JSON values.
    """
    return replace(decision, value=json.loads(json.dumps(decision.value, allow_nan=False)))


def decision_to_json(decision: Decision) -> JsonObject:
    """Return the decision as an object of plain JSON values."""
    return {
        "id": decision.id,
        "topic": decision.topic.value,
        "about": decision.about,
        "value": decision.value,
        "made": time_to_json(decision.made),
    }


def decision_from_json(value: JsonObject) -> Decision:
    """Return the decision that ``decision_to_json`` gave this object for.

    Raises:
        KeyError, TypeError, ValueError: the object is not of that form.
    """
    return Decision(
        value["id"], Topic(value["topic"]), value["about"], value["value"], datetime.fromisoformat(value["made"])
    )
