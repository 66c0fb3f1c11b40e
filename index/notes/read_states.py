"""What is remembered of reading an article: when it was read to its end, and where the reader was last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from index.notes.memory import JsonValue
from index.notes.serialisation import time_to_json


@dataclass(frozen=True, slots=True)
class ReadState:
    """How far the user is with an article.

    Attributes:
        at: When it was read to its end, in UTC; None for an article that is not read.
        place: Where the reader was last, in code points of its text; 0 for its beginning.
    """

    at: datetime | None = None
    place: int = 0

    @property
    def is_read(self) -> bool:
        """Whether it was read to its end."""
        return self.at is not None


UNREAD = ReadState()


def read_state_to_json(state: ReadState) -> JsonValue:
    """Return the state as an object of plain JSON values."""
    return {"at": time_to_json(state.at) if state.at is not None else None, "position": state.place}


def read_state_from_json(value: JsonValue) -> ReadState:
    """Return what ``read_state_to_json`` gave this object for; the state of no reading for anything else."""
    if not isinstance(value, dict):
        return UNREAD
    at, place = value.get("at"), value.get("position")
    try:
        when = datetime.fromisoformat(at).astimezone(UTC) if isinstance(at, str) else None
    except ValueError:
        when = None
    return ReadState(when, place if type(place) is int and place > 0 else 0)
