"""What is remembered for the user without being an action: what was read, saved searches, kept exports.

It is as durable as the notes and travels with them, but undo does not touch it. Shelves keep the rooms' things apart.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from index.json_values import JsonObject
from index.notes.connections import Connections
from index.notes.failures import expected_failures
from index.notes.making import Clock
from index.notes.serialisation import time_to_json

JsonValue: TypeAlias = Any
"""None, a truth value, a number, a text, or lists and objects of them."""

READ = "read"
"""Shelf: article id → {"at": ISO time, "position": code point of the article's text}."""
SAVED_SEARCHES = "saved-searches"
"""Shelf of searches that the user gave a name."""
ENCODINGS = "encodings"
"""Shelf: path of a file → the encoding that the user chose for it."""
KEPT_EXPORTS = "kept-exports"
"""Shelf of exports that are kept in step with the notes."""
FILES = "files"
"""Shelf: article id, a space, and the hash of a text → {"path": …, "sha256": …} of an earlier file with that text."""
PARTED = "parted"
"""Shelf: article id, a space, and where a copy of it was edited → {"article": its own id, "path": …, "part": …}."""
BECAME = "became"
"""Shelf: the id that an article had until it took over another one's notes → {"article": its id since then, "text":
the hash of the text that the other had when it went, "turn": how many took over that id, it among them}."""
BY_ARTICLE = frozenset({READ, FILES, PARTED})
"""The shelves whose keys are ids of articles, or begin with one and a space."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """One thing on a shelf.

    Attributes:
        shelf: Where it lies.
        key: Its name there.
        value: What is remembered.
        modified: When it was put there, in UTC.
    """

    shelf: str
    key: str
    value: JsonValue
    modified: datetime


class MemoryStore:
    """The shelves. Each put is one transaction, durable on return; every method may raise a ``NotesError``."""

    def __init__(self, connections: Connections, clock: Clock) -> None:
        self._connections = connections
        self._clock = clock

    def get(self, shelf: str, key: str) -> JsonValue | None:
        """Return what lies on a shelf under a key; None where nothing does."""
        with expected_failures(self._connections.path):
            row = (
                self._connections.reading()
                .execute("SELECT value FROM memory WHERE shelf = ? AND key = ?", (shelf, key))
                .fetchone()
            )
        return json.loads(row["value"]) if row else None

    def some(self, shelf: str, keys: Collection[str]) -> dict[str, JsonValue]:
        """Return what lies on a shelf under these keys, a few hundred at most, by key."""
        with expected_failures(self._connections.path):
            places = ", ".join("?" * len(keys))
            rows = self._connections.reading().execute(
                f"SELECT key, value FROM memory WHERE shelf = ? AND key IN ({places})",  # noqa: S608 - only signs
                (shelf, *keys),
            )
            return {row["key"]: json.loads(row["value"]) for row in rows}

    def all(self, shelf: str) -> dict[str, JsonValue]:
        """Return all that lies on a shelf, by key."""
        with expected_failures(self._connections.path):
            rows = self._connections.reading().execute(
                "SELECT key, value FROM memory WHERE shelf = ? ORDER BY key", (shelf,)
            )
            return {row["key"]: json.loads(row["value"]) for row in rows}

    def everything(self) -> tuple[Remembered, ...]:
        """Return all that lies on any shelf, by shelf and key."""
        with expected_failures(self._connections.path):
            return select_memory(self._connections.reading())

    def put(self, shelf: str, key: str, value: JsonValue) -> None:
        """Put something on a shelf, in place of what lay there under this key.

        Args:
            shelf: Any name; those of this module are the ones in use.
            key: Any name.
            value: Plain JSON values.

        Raises:
            TypeError, ValueError: the value is not of that kind.
        """
        packed = _packed(value)
        with self._connections.writing() as connection:
            row = connection.execute("SELECT value FROM memory WHERE shelf = ? AND key = ?", (shelf, key)).fetchone()
            if row is None or row["value"] != packed:
                _write(connection, shelf, key, packed, self._clock().astimezone(UTC))

    def replace(self, shelf: str, key: str, change: Callable[[JsonValue], JsonValue]) -> bool:
        """Alter what lies on a shelf; where nothing lies there (any more), nothing is put there.

        Read and written in one transaction, so that nobody else's change in between is lost or undone.

        Args:
            shelf: As for ``put``.
            key: As for ``put``.
            change: Returns the new value for the present one. It runs inside the transaction, so it has to be quick
                and must not write to the store; where it raises, nothing is changed.

        Returns:
            Whether something lay there.

        Raises:
            TypeError, ValueError: the new value is not made of plain JSON values.
        """
        with self._connections.writing() as connection:
            row = connection.execute("SELECT value FROM memory WHERE shelf = ? AND key = ?", (shelf, key)).fetchone()
            if row is None:
                return False
            packed = _packed(change(json.loads(row["value"])))
            if packed != row["value"]:
                _write(connection, shelf, key, packed, self._clock().astimezone(UTC))
            return True

    def forget(self, shelf: str, key: str) -> None:
        """Take something off a shelf; nothing happens where nothing lies there."""
        with self._connections.writing() as connection:
            connection.execute("DELETE FROM memory WHERE shelf = ? AND key = ?", (shelf, key))


def select_memory(connection: sqlite3.Connection) -> tuple[Remembered, ...]:
    """Return all that lies on any shelf, by shelf and key."""
    rows = connection.execute("SELECT shelf, key, value, modified FROM memory ORDER BY shelf, key")
    return tuple(
        Remembered(row["shelf"], row["key"], json.loads(row["value"]), datetime.fromisoformat(row["modified"]))
        for row in rows
    )


def merge_memory(connection: sqlite3.Connection, incoming: Iterable[Remembered]) -> int:
    """Put things on the shelves, each unless what lies there is as new or newer; return how many were put.

    Runs inside the caller's transaction.
    """
    present = {(one.shelf, one.key): one.modified for one in select_memory(connection)}
    count = 0
    for one in incoming:
        there = present.get((one.shelf, one.key))
        if there is None or there < one.modified:
            _write(connection, one.shelf, one.key, _packed(one.value), one.modified)
            present[one.shelf, one.key] = one.modified
            count += 1
    return count


def remembered_to_json(one: Remembered) -> JsonObject:
    """Return what is remembered as an object of plain JSON values."""
    return {"shelf": one.shelf, "key": one.key, "value": one.value, "modified": time_to_json(one.modified)}


def remembered_from_json(value: JsonObject) -> Remembered:
    """Return what ``remembered_to_json`` gave this object for.

    Raises:
        KeyError, TypeError, ValueError: the object is not of that form.
    """
    modified = datetime.fromisoformat(value["modified"]).astimezone(UTC)
    return Remembered(value["shelf"], value["key"], value["value"], modified)


def _write(connection: sqlite3.Connection, shelf: str, key: str, packed: str, modified: datetime) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO memory (shelf, key, value, modified) VALUES (?, ?, ?, ?)",
        (shelf, key, packed, time_to_json(modified)),
    )


def _packed(value: JsonValue) -> str:
    return json.dumps(value, sort_keys=True, allow_nan=False)
