"""Remembers which articles went on under the id of another one that was gone, so that each can have its own again.

It lies with the notes: the file that went may come back long after the catalogue was made anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from index.notes.memory import BECAME, JsonValue
from index.notes.store import NotesStore


@dataclass(frozen=True, slots=True)
class HandOver:
    """An article that took the id of another one, with its notes.

    Attributes:
        turn: How many others of the same id there were before, and this one, from 1.
        heir: The id that the article had until then.
        article: The id of the other one.
        text_hash: Of the text that the other one had when it went; empty where that is not known.
    """

    turn: int
    heir: str
    article: str
    text_hash: str


class HandOvers:
    """All of them, as they are when this is made.

    Args:
        notes: Keeps them.
    """

    def __init__(self, notes: NotesStore) -> None:
        self._memory = notes.memory
        self._all = tuple(_read(self._memory.all(BECAME)))

    def noted_under_old_id(self, noted: frozenset[str]) -> Iterator[HandOver]:
        """Yield those that are the last of their article, and whose heir's old id bears notes by now."""
        for one in self._all:
            if one.heir in noted and one == self.last_of(one.article):
                yield one

    def of_text(self, text_hash: str) -> HandOver | None:
        """Return the one of the article that had this text when it went; None where there is none, or several had."""
        found = [one for one in self._all if one.text_hash and one.text_hash == text_hash]
        return found[0] if len({one.article for one in found}) == 1 else None

    def last_of(self, article: str) -> HandOver | None:
        """Return the latest of an article; None where there is none."""
        return max((one for one in self._all if one.article == article), key=lambda one: one.turn, default=None)

    def remember(self, heir: str, article: str, text_hash: str) -> None:
        """Remember that an article takes the id of another one, which had this text."""
        last = self.last_of(article)
        one = HandOver(last.turn + 1 if last else 1, heir, article, text_hash)
        self._memory.put(BECAME, heir, {"article": article, "text": text_hash, "turn": one.turn})
        self._all = (*(other for other in self._all if other.heir != heir), one)

    def forget_since(self, first: HandOver) -> None:
        """Forget one that is undone, and those of its article that came after it."""
        undone = {one.heir for one in self._all if one.article == first.article and one.turn >= first.turn}
        for heir in undone:
            self._memory.forget(BECAME, heir)
        self._all = tuple(one for one in self._all if one.heir not in undone)


def _read(values: dict[str, JsonValue]) -> Iterator[HandOver]:
    """Yield what is remembered; what somebody else's notes brought in another form counts for nothing."""
    for heir, value in values.items():
        if isinstance(value, dict) and isinstance(value.get("article"), str):
            text, turn = value.get("text", ""), value.get("turn", 0)
            yield HandOver(turn if isinstance(turn, int) else 0, heir, value["article"], str(text))
