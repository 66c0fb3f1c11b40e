"""All annotations of a store with their articles, in memory: lists of them are asked for at every keystroke.

What changed since the last look is read from the journal, through which every change of an annotation goes, whoever
made it: another thread, another window, a restoration.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from index.notes.annotation import Annotation, NotedArticle
from index.notes.connections import Connections
from index.notes.failures import expected_failures
from index.notes.outlets import Outlet, Register
from index.notes.records import Kind, select_outlets
from index.notes.rows import select_annotations, select_noted_articles

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
        self._version = -1
        self._moment: _Moment | None = None
        self._annotations: dict[str, Annotation] = {}
        self._articles: dict[str, NotedArticle] = {}
        self._outlets: tuple[Outlet, ...] = ()
        self._register = Register(())

    def annotations(self) -> Mapping[str, Annotation]:
        """Return all annotations as they are now, by id; what was returned before is not altered.

        Raises:
            NotesError: see ``NotesStore``.
        """
        with self._lock, expected_failures(self._connections.path):
            self._refresh()
            return MappingProxyType(self._annotations)

    def articles(self) -> Mapping[str, NotedArticle]:
        """Return the articles that bear annotations or a note, as they are now, by id, in order of their ids.

        Raises:
            NotesError: see ``NotesStore``.
        """
        with self._lock, expected_failures(self._connections.path):
            self._refresh()
            return MappingProxyType(self._articles)

    def register(self) -> Register:
        """Return the register of outlets as it is now.

        Raises:
            NotesError: see ``NotesStore``.
        """
        with self._lock, expected_failures(self._connections.path):
            self._refresh()
            return self._register

    def version(self) -> int:
        """Return a number that is another one after every change of the store, whoever made it.

        Raises:
            NotesError: see ``NotesStore``.
        """
        with self._lock, expected_failures(self._connections.path):
            self._refresh()
            return self._version

    def _refresh(self) -> None:
        """Read what changed since the last look, if anything did."""
        connection = self._connections.watching()
        # Looked at first: what is written in between is then read twice, not never.
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        if version == self._version:
            return
        moment = _moment(connection)
        if moment != self._moment:
            touched = self._touched(connection, moment)
            self._annotations = (
                {one.id: one for one in select_annotations(connection, "")}
                if touched is None
                else _with(connection, self._annotations, touched)
            )
            self._moment = moment
        before = self._articles
        self._articles = {one.id: _either(before.get(one.id), one) for one in select_noted_articles(connection)}
        outlets = select_outlets(connection)
        if outlets != self._outlets:
            self._outlets, self._register = outlets, Register(outlets)
        self._version = version

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


def _either(before: NotedArticle | None, now: NotedArticle) -> NotedArticle:
    """Return the same object as long as nothing of it changed: what was made of it need not be made again then."""
    return before if before is not None and before == now else now


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
