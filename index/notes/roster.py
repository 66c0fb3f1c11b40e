"""All annotations of a store, kept in memory: lists over the whole library need them at every keystroke.

What changed since the last look is read from the journal, through which every change of an annotation goes, whoever
made it: another thread, another window, a restoration.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from index.notes.annotation import Annotation
from index.notes.connections import Connections
from index.notes.failures import expected_failures
from index.notes.records import Kind
from index.notes.rows import select_annotations

_CHUNK = 500  # ids in one statement; SQLite allows 999 in old builds


@dataclass(frozen=True, slots=True)
class _Moment:
    """What tells one state of the annotations from another.

    Attributes:
        last: The number of the latest entry of the journal.
        standing: The latest action that is not taken back.
        at: When that was done; after a restoration there may be another action of the same number.
    """

    last: int | None
    standing: int | None
    at: str | None


class Roster:
    """Keeps the annotations of one store. May be used from several threads."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._lock = threading.Lock()
        self._moment: _Moment | None = None
        self._annotations: dict[str, Annotation] = {}

    def annotations(self) -> Mapping[str, Annotation]:
        """Return all annotations as they are now, by id; what was returned before is not altered.

        Raises:
            NotesError: see ``NotesStore``.
        """
        with self._lock, expected_failures(self._connections.path):
            connection = self._connections.reading()
            # Looked at first: what is written in between is then read twice, not never.
            moment = _moment(connection)
            if moment != self._moment:
                touched = self._touched(connection, moment)
                self._annotations = (
                    {one.id: one for one in select_annotations(connection, "")}
                    if touched is None
                    else _with(connection, self._annotations, touched)
                )
                self._moment = moment
            return MappingProxyType(self._annotations)

    def kept_texts(self) -> frozenset[str]:
        """Return the hashes of the texts that the store has.

        Raises:
            NotesError: see ``NotesStore``.
        """
        with expected_failures(self._connections.path):
            return frozenset(row["hash"] for row in self._connections.reading().execute("SELECT hash FROM texts"))

    def _touched(self, connection: sqlite3.Connection, now: _Moment) -> list[str] | None:
        """Return the ids that were touched since the last look; None where the journal cannot tell."""
        before = self._moment
        if before is None or before.standing is None or _time_of(connection, before.standing) != before.at:
            return None
        rows = connection.execute(
            "SELECT DISTINCT subject FROM journal WHERE kind = ? AND (number > ? OR batch > ?)",
            (Kind.ANNOTATION, before.last, min(before.standing, now.standing or 0)),
        )
        return [row["subject"] for row in rows]


def _with(
    connection: sqlite3.Connection, annotations: Mapping[str, Annotation], touched: list[str]
) -> dict[str, Annotation]:
    """Return the annotations with those that were touched as they are now."""
    gone = set(touched)
    kept = {name: one for name, one in annotations.items() if name not in gone}
    for start in range(0, len(touched), _CHUNK):
        chunk = touched[start : start + _CHUNK]
        found = select_annotations(connection, f"WHERE id IN ({', '.join('?' * len(chunk))})", *chunk)
        kept.update((one.id, one) for one in found)
    return kept


def _moment(connection: sqlite3.Connection) -> _Moment:
    last, standing = connection.execute(
        "SELECT (SELECT max(number) FROM journal), (SELECT max(batch) FROM journal WHERE undone = 0)"
    ).fetchone()
    return _Moment(last, standing, _time_of(connection, standing))


def _time_of(connection: sqlite3.Connection, batch: int | None) -> str | None:
    row = connection.execute("SELECT at FROM journal WHERE batch = ? LIMIT 1", (batch,)).fetchone()
    return row["at"] if row else None
