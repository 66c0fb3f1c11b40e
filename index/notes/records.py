"""The kinds of things that the journal knows: how each is written down, stored and taken away.

Everything the user makes and may undo is one of them. A new kind needs a table, a pair of functions to and from JSON,
and an entry here; undo, redo, backup and the keeping of texts then work for it as well.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from index.json_values import JsonObject
from index.notes.annotation import Annotation
from index.notes.decisions import Decision, Topic, decision_from_json, decision_to_json
from index.notes.outlets import Outlet, outlet_from_json, outlet_to_json
from index.notes.rows import delete_annotation, put_annotation
from index.notes.serialisation import annotation_from_json, annotation_to_json, time_to_json
from index.notes.subject_notes import SubjectNote, subject_note_from_json, subject_note_to_json

_OUTLET_LISTS = ("aliases", "history", "other_domains")  # kept as JSON: they are read and written as a whole

Record: TypeAlias = Annotation | Outlet | SubjectNote | Decision


class Kind(StrEnum):
    """What kind of thing a record is; stored in the journal."""

    ANNOTATION = "annotation"
    OUTLET = "outlet"
    SUBJECT_NOTE = "subject-note"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Handling:
    """What is done with records of one kind."""

    to_json: Callable[[Any], JsonObject]
    from_json: Callable[[JsonObject], Record]
    put: Callable[[sqlite3.Connection, Any], None]
    delete: Callable[[sqlite3.Connection, str], None]


def kind_of(record: Record) -> Kind:
    """Return the kind of a record."""
    match record:
        case Annotation():
            return Kind.ANNOTATION
        case Outlet():
            return Kind.OUTLET
        case SubjectNote():
            return Kind.SUBJECT_NOTE
        case Decision():
            return Kind.DECISION


def put_outlet(connection: sqlite3.Connection, outlet: Outlet) -> None:
    """Store an outlet in place of the one of its id, if there is one."""
    row = outlet_to_json(outlet)
    connection.execute(
        """
        INSERT OR REPLACE INTO outlets
        (id, name, aliases, domain, reliability, reason, graded, history, other_domains)
        VALUES (:id, :name, :aliases, :domain, :reliability, :reason, :graded, :history, :other_domains)
        """,
        row | {name: json.dumps(row[name]) for name in _OUTLET_LISTS},
    )


def select_outlets(connection: sqlite3.Connection) -> tuple[Outlet, ...]:
    """Return all outlets, by name."""
    rows = connection.execute("SELECT * FROM outlets ORDER BY name, id")
    return tuple(
        outlet_from_json(dict(row) | {name: json.loads(row[name]) for name in _OUTLET_LISTS}) for row in rows
    )


def put_subject_note(connection: sqlite3.Connection, note: SubjectNote) -> None:
    """Store a note in place of the one that is about the same, if there is one."""
    connection.execute(
        """
        INSERT OR REPLACE INTO subject_notes (id, kind, about, article, text_hash, note, created, modified)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            note.id,
            note.subject.value,
            note.about,
            note.article,
            note.text_hash or None,
            note.note,
            time_to_json(note.created),
            time_to_json(note.modified),
        ),
    )


def select_subject_notes(connection: sqlite3.Connection, identity: str | None = None) -> tuple[SubjectNote, ...]:
    """Return the notes on articles and entities, by what they are about; only the one of an id, where it is given."""
    rows = connection.execute(
        """
        SELECT kind AS subject, about, note, created, modified, coalesce(text_hash, '') AS text_hash
        FROM subject_notes WHERE :id IS NULL OR id = :id ORDER BY id
        """,
        {"id": identity},
    )
    return tuple(subject_note_from_json(dict(row)) for row in rows)


def put_decision(connection: sqlite3.Connection, decision: Decision) -> None:
    """Store a decision in place of the one of its id, if there is one."""
    row = decision_to_json(decision) | {"value": json.dumps(decision.value, sort_keys=True, allow_nan=False)}
    connection.execute(
        """
        INSERT OR REPLACE INTO decisions (id, topic, about, value, made)
        VALUES (:id, :topic, :about, :value, :made)
        """,
        row,
    )


def select_decisions(connection: sqlite3.Connection, topic: Topic | None = None) -> tuple[Decision, ...]:
    """Return the decisions on a topic, or all of them, in order of making."""
    rows = connection.execute(
        "SELECT * FROM decisions WHERE :topic IS NULL OR topic = :topic ORDER BY made, id", {"topic": topic}
    )
    return tuple(decision_from_json(dict(row) | {"value": json.loads(row["value"])}) for row in rows)


def _delete_outlet(connection: sqlite3.Connection, identity: str) -> None:
    connection.execute("DELETE FROM outlets WHERE id = ?", (identity,))


def _delete_subject_note(connection: sqlite3.Connection, identity: str) -> None:
    connection.execute("DELETE FROM subject_notes WHERE id = ?", (identity,))


def _delete_decision(connection: sqlite3.Connection, identity: str) -> None:
    connection.execute("DELETE FROM decisions WHERE id = ?", (identity,))


def article_of(record: Record) -> str | None:
    """Return the id of the article that a record needs; None where it needs none."""
    return None if isinstance(record, Outlet) else record.article


def text_of(record: Record) -> str | None:
    """Return the hash of the text that a record needs; None where it needs none."""
    return None if isinstance(record, Outlet) else record.text_hash or None


HANDLING: dict[Kind, Handling] = {
    Kind.ANNOTATION: Handling(annotation_to_json, annotation_from_json, put_annotation, delete_annotation),
    Kind.OUTLET: Handling(outlet_to_json, outlet_from_json, put_outlet, _delete_outlet),
    Kind.SUBJECT_NOTE: Handling(subject_note_to_json, subject_note_from_json, put_subject_note, _delete_subject_note),
    Kind.DECISION: Handling(decision_to_json, decision_from_json, put_decision, _delete_decision),
}
