"""The journal of actions: what undo and redo go by, across restarts."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.notes.decisions import Decision, Topic
from index.notes.records import HANDLING, Kind, Record, article_of, kind_of, text_of
from index.notes.serialisation import time_to_json

KEPT_ACTIONS = 1000


class Verb(StrEnum):
    """What an action does."""

    ADD = "add"
    REVISE = "revise"
    REMOVE = "remove"
    IMPORT = "import"


@dataclass(frozen=True, slots=True)
class Change:
    """What an action does to one record; one of both states at least is not None.

    Attributes:
        before: Its state before; None where it was not there.
        after: Its state after; None where it is there no more.
    """

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is last known.

        Raises:
            ValueError: both states are None.
        """
        record = self.after or self.before
        if record is None:
            raise ValueError("a change of nothing")
        return record


@dataclass(frozen=True, slots=True)
class Undone:
    """An action that was taken back, or done again.

    Attributes:
        verb: What the action had been.
        annotations: The ids of the annotations it touched.
        articles: The ids of the articles whose annotations or notes it touched.
        others: What else it touched: kind and id.
        topics: On what it changed decisions.
    """

    verb: Verb
    annotations: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    others: frozenset[tuple[Kind, str]] = frozenset()
    topics: frozenset[Topic] = frozenset()


def perform(connection: sqlite3.Connection, verb: Verb, changes: Sequence[Change], at: datetime) -> None:
    """Bring records from one state to another, and write that down as one action.

    What had been taken back before cannot be done again afterwards. Runs inside the caller's transaction.
    """
    batch = connection.execute(
        "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'journal'), 0) + 1"
    ).fetchone()[0]
    for change in _steps(changes):
        record = change.record
        kind = kind_of(record)
        _apply(connection, kind, record.id, change.after)
        connection.execute(
            """
            INSERT INTO journal (batch, at, verb, kind, subject, article, text_hash, before, after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (
                *(batch, time_to_json(at), verb, kind, record.id, article_of(record), text_of(record)),
                *(_packed(kind, change.before), _packed(kind, change.after)),
            ),
        )
    # Only now that the new rows hold on to their articles and texts.
    _forget(connection, "undone = 1")
    # WORKAROUND: as a subquery of the DELETE this answers wrongly in SQLite 3.40.1 (DISTINCT with an OFFSET).
    last = connection.execute(
        "SELECT DISTINCT batch FROM journal ORDER BY batch DESC LIMIT 1 OFFSET ?", (KEPT_ACTIONS,)
    ).fetchone()
    if last:
        _forget(connection, "batch <= ?", last[0])


def take_back(connection: sqlite3.Connection) -> Undone | None:
    """Undo the last action that stands; None where there is none."""
    batch = connection.execute("SELECT max(batch) FROM journal WHERE undone = 0").fetchone()[0]
    return _step(connection, batch, "before", is_undone=True)


def do_again(connection: sqlite3.Connection) -> Undone | None:
    """Redo the first action that was undone; None where there is none."""
    batch = connection.execute("SELECT min(batch) FROM journal WHERE undone = 1").fetchone()[0]
    return _step(connection, batch, "after", is_undone=False)


def _step(connection: sqlite3.Connection, batch: int | None, side: str, *, is_undone: bool) -> Undone | None:
    if batch is None:
        return None
    rows = connection.execute("SELECT * FROM journal WHERE batch = ? ORDER BY number", (batch,)).fetchall()
    for row in reversed(rows) if is_undone else rows:
        kind = Kind(row["kind"])
        _apply(connection, kind, row["subject"], _unpacked(kind, row[side]))
    connection.execute("UPDATE journal SET undone = ? WHERE batch = ?", (is_undone, batch))
    return Undone(
        Verb(rows[0]["verb"]),
        frozenset(row["subject"] for row in rows if row["kind"] == Kind.ANNOTATION),
        frozenset(row["article"] for row in rows if row["article"]),
        frozenset((Kind(row["kind"]), row["subject"]) for row in rows if row["kind"] != Kind.ANNOTATION),
        frozenset(_topics(rows)),
    )


def _topics(rows: Iterable[sqlite3.Row]) -> Iterator[Topic]:
    for row in rows:
        if row["kind"] == Kind.DECISION:
            decided = _unpacked(Kind.DECISION, row["after"] or row["before"])
            if isinstance(decided, Decision):
                yield decided.topic


def _apply(connection: sqlite3.Connection, kind: Kind, identity: str, state: Record | None) -> None:
    if state is None:
        HANDLING[kind].delete(connection, identity)
    else:
        HANDLING[kind].put(connection, state)


def _steps(changes: Sequence[Change]) -> Iterator[Change]:
    """Take a change from one text to another apart: each entry of the journal holds on to one text."""
    for change in changes:
        before, after = change.before, change.after
        if before and after and text_of(before) != text_of(after):
            yield Change(before, None)
            yield Change(None, after)
        else:
            yield change


def _forget(connection: sqlite3.Connection, condition: str, *values: object) -> None:
    """Drop entries of the journal, and the texts and articles that nothing refers to any more."""
    # The conditions are literals of this module.
    leaving = connection.execute(f"SELECT DISTINCT article, text_hash FROM journal WHERE {condition}", values)  # noqa: S608
    orphans = leaving.fetchall()
    if not orphans:
        return
    connection.execute(f"DELETE FROM journal WHERE {condition}", values)  # noqa: S608
    for article, text_hash in orphans:
        connection.execute(
            """
            DELETE FROM texts WHERE hash = :hash
            AND NOT EXISTS (SELECT 1 FROM annotations WHERE text_hash = :hash)
            AND NOT EXISTS (SELECT 1 FROM subject_notes WHERE text_hash = :hash)
            AND NOT EXISTS (SELECT 1 FROM journal WHERE text_hash = :hash)
            """,
            {"hash": text_hash},
        )
        connection.execute(
            """
            DELETE FROM articles WHERE id = :id
            AND NOT EXISTS (SELECT 1 FROM annotations WHERE article = :id)
            AND NOT EXISTS (SELECT 1 FROM subject_notes WHERE article = :id)
            AND NOT EXISTS (SELECT 1 FROM journal WHERE article = :id)
            """,
            {"id": article},
        )


def _packed(kind: Kind, record: Record | None) -> str | None:
    return None if record is None else json.dumps(HANDLING[kind].to_json(record))


def _unpacked(kind: Kind, value: str | None) -> Record | None:
    return None if value is None else HANDLING[kind].from_json(json.loads(value))
