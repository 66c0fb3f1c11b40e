"""Says what the next undo or redo would do, so that it can be said before it is done."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from index.json_values import JsonObject
from index.notes.connections import Connections
from index.notes.decisions import Decision, decision_from_json
from index.notes.failures import expected_failures
from index.notes.journal import Verb
from index.notes.records import Kind

_LONGEST_ABOUT = 60  # code points
_ASPECTS = {
    "label": ("label",),
    "note": ("note",),
    "tags": ("tags",),
    "grade": ("credibility", "grade_reason", "reliability", "reason"),
    "passage": ("start", "end", "quote", "text_hash"),
    "names": ("name", "aliases", "domain", "other_domains"),
}
_INCIDENTAL = frozenset({"modified", "graded", "made", "prefix", "suffix", "paragraph", "history"})


@dataclass(frozen=True, slots=True)
class UndoLabel:
    """What an action is about.

    Attributes:
        verb: What it did.
        kind: What kind of thing it did that to; of several kinds, that of the first.
        count: To how many things.
        aspect: For a revision, what was changed: "label", "note", "tags", "grade", "passage" or "names"; empty where
            it was more than one of them.
        about: The beginning of the quotation, or of the note; the name of an outlet; what a decision is about.
        article: The id of the article; empty where it is about none.
        title: The article's title.
        decision: What was decided, of a decision: by the action, or before it where it took the decision back.
    """

    verb: Verb
    kind: Kind
    count: int
    aspect: str
    about: str
    article: str
    title: str
    decision: Decision | None = None


class _Entry(NamedTuple):
    """One entry of the journal, which its number alone does not name: a restored store gives numbers out again.

    Attributes:
        number: Its number; 0 where there is no entry.
        at: When it was made, as the journal says it.
    """

    number: int
    at: str

    @classmethod
    def from_word(cls, word: str) -> _Entry:
        """Return the entry of a word; a number without a time is one of an earlier version, and names no entry."""
        number, _, at = word.partition("@")
        return cls(int(number), at)

    @property
    def word(self) -> str:
        """The entry as one word."""
        return f"{self.number}@{self.at}"


class Ahead:
    """Looks at the journal of one store. Every method may raise a ``NotesError``."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def undo(self) -> UndoLabel | None:
        """Return what the next undo would take back; None where there is nothing."""
        return self._step("SELECT max(batch) FROM journal WHERE undone = 0")

    def redo(self) -> UndoLabel | None:
        """Return what the next redo would do again; None where there is nothing."""
        return self._step("SELECT min(batch) FROM journal WHERE undone = 1")

    def stamp(self) -> str:
        """Return a word for the state of all actions; the same word later means that nothing was done since."""
        with expected_failures(self._connections.path):
            holding, latest = _state_of(self._connections.reading())
        return f"{holding.word} {latest.word}"

    def articles_since(self, stamp: str) -> frozenset[str] | None:
        """Return the articles that actions since a state concern; None where that may be any, or cannot be told.

        Args:
            stamp: As ``stamp`` gave it.
        """
        last = _Entry.from_word(stamp.split(maxsplit=1)[0])
        with expected_failures(self._connections.path):
            connection = self._connections.reading()
            # An action that was done then and is no longer known was taken back for good, lies too far back, or is
            # none of this store's: one that was restored counts on from the backup, and gives numbers out again.
            if connection.execute("SELECT 1 FROM journal WHERE number = ? AND at = ?", last).fetchone() is None:
                return None
            present, _ = _state_of(connection)
            rows = connection.execute(
                "SELECT DISTINCT article FROM journal WHERE number > ?", (min(last.number, present.number),)
            ).fetchall()
        found = {row["article"] for row in rows}
        return None if None in found or "" in found else frozenset(found)

    def _step(self, which: str) -> UndoLabel | None:
        with expected_failures(self._connections.path):
            connection = self._connections.reading()
            rows = connection.execute(
                f"SELECT * FROM journal WHERE batch = ({which}) ORDER BY number"  # noqa: S608 - one of the two above
            ).fetchall()
            return _label(rows, _title(connection, rows[0]["article"])) if rows else None


def _state_of(connection: sqlite3.Connection) -> tuple[_Entry, _Entry]:
    """Return the latest entry that holds, and the latest one at all."""
    holding, latest = (
        connection.execute(f"SELECT number, at FROM journal {which} ORDER BY number DESC LIMIT 1").fetchone()  # noqa: S608 - ours
        for which in ("WHERE undone = 0", "")
    )
    return _Entry(*holding or (0, "")), _Entry(*latest or (0, ""))


def _title(connection: sqlite3.Connection, article: str | None) -> str:
    row = connection.execute("SELECT title FROM articles WHERE id = ?", (article,)).fetchone()
    return row["title"] if row else ""


def _label(rows: Sequence[sqlite3.Row], title: str) -> UndoLabel:
    first = rows[0]
    # A change from one text to another takes two entries: without the old state, and with the new one.
    own = [row for row in rows if row["subject"] == first["subject"]]
    before, after = _state(own[0]["before"]), _state(own[-1]["after"])
    kind = Kind(first["kind"])
    return UndoLabel(
        verb=Verb(first["verb"]),
        kind=kind,
        count=len({row["subject"] for row in rows}),
        aspect=_aspect(before, after) if before and after else "",
        about=_about(kind, after or before),
        article=first["article"] or "",
        title=title,
        decision=decision_from_json(after or before) if kind is Kind.DECISION else None,
    )


def _state(packed: str | None) -> JsonObject:
    state: JsonObject = json.loads(packed) if packed else {}
    return state


def _aspect(before: JsonObject, after: JsonObject) -> str:
    changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)} - _INCIDENTAL
    found = {aspect for aspect, keys in _ASPECTS.items() if changed & set(keys)}
    return found.pop() if len(found) == 1 else ""


def _about(kind: Kind, state: JsonObject) -> str:
    match kind:
        case Kind.ANNOTATION:
            said = state["quote"]
        case Kind.OUTLET:
            said = state["name"]
        case Kind.SUBJECT_NOTE:
            said = state["note"]
        case Kind.DECISION:
            said = state["about"]
    words = " ".join(str(said).split())
    return words if len(words) <= _LONGEST_ABOUT else words[: _LONGEST_ABOUT - 1].rstrip() + "…"
