"""The journal of actions on annotations: what undo and redo go by, across restarts."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from index.notes.annotation import Annotation
from index.notes.rows import delete_annotation, put_annotation
from index.notes.serialisation import annotation_from_json, annotation_to_json, time_to_json

KEPT_ACTIONS = 1000


class Verb(StrEnum):
    """What an action does to an annotation."""

    ADD = "add"
    REVISE = "revise"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Undone:
    """An action that was taken back, or done again.

    Attributes:
        verb: What the action had been.
        annotation: The id of its annotation.
        article: The id of the annotation's article.
    """

    verb: Verb
    annotation: str
    article: str


def perform(
    connection: sqlite3.Connection, verb: Verb, before: Annotation | None, after: Annotation | None, at: datetime
) -> None:
    """Bring an annotation from one state to another, and write that down.

    What had been taken back before cannot be done again afterwards. Runs inside the caller's transaction.

    Raises:
        ValueError: both states are None.
    """
    subject = after or before
    if subject is None:
        raise ValueError("an action without an annotation")
    _apply(connection, subject.id, after)
    connection.execute(
        "INSERT INTO journal (at, verb, annotation, article, text_hash, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (time_to_json(at), verb, subject.id, subject.article, subject.text_hash, _packed(before), _packed(after)),
    )
    # Only now that the new row holds on to its article and text.
    _forget(connection, "undone = 1")
    _forget(connection, "number <= (SELECT number FROM journal ORDER BY number DESC LIMIT 1 OFFSET ?)", KEPT_ACTIONS)


def take_back(connection: sqlite3.Connection) -> Undone | None:
    """Undo the last action that stands; None where there is none."""
    row = connection.execute("SELECT * FROM journal WHERE undone = 0 ORDER BY number DESC LIMIT 1").fetchone()
    return _step(connection, row, "before", is_undone=True)


def do_again(connection: sqlite3.Connection) -> Undone | None:
    """Redo the first action that was undone; None where there is none."""
    row = connection.execute("SELECT * FROM journal WHERE undone = 1 ORDER BY number LIMIT 1").fetchone()
    return _step(connection, row, "after", is_undone=False)


def _step(connection: sqlite3.Connection, row: sqlite3.Row | None, side: str, *, is_undone: bool) -> Undone | None:
    if row is None:
        return None
    _apply(connection, row["annotation"], _unpacked(row[side]))
    connection.execute("UPDATE journal SET undone = ? WHERE number = ?", (is_undone, row["number"]))
    return Undone(Verb(row["verb"]), row["annotation"], row["article"])


def _apply(connection: sqlite3.Connection, identity: str, state: Annotation | None) -> None:
    if state is None:
        delete_annotation(connection, identity)
    else:
        put_annotation(connection, state)


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
            AND NOT EXISTS (SELECT 1 FROM journal WHERE text_hash = :hash)
            """,
            {"hash": text_hash},
        )
        connection.execute(
            """
            DELETE FROM articles WHERE id = :id
            AND NOT EXISTS (SELECT 1 FROM annotations WHERE article = :id)
            AND NOT EXISTS (SELECT 1 FROM journal WHERE article = :id)
            """,
            {"id": article},
        )


def _packed(annotation: Annotation | None) -> str | None:
    return None if annotation is None else json.dumps(annotation_to_json(annotation))


def _unpacked(value: str | None) -> Annotation | None:
    return None if value is None else annotation_from_json(json.loads(value))
