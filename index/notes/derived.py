"""What was worked out of the notes and can be worked out again: where annotations stand, and which words they hold.

A file of its own, for it is disposable: nothing of it is in a backup, and a damaged one is thrown away. An entry is
good for one key only, which names everything that it was worked out from; another key is another question.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeVar

from index.database import Database
from index.notes.annotation import Annotation, Placement, State
from index.text.spans import Span

_VERSION = 3
_PRAGMAS = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL")
_TABLES = ("placements", "words", "names", "kept")
_CHUNK = 500  # ids in one statement; SQLite allows 999 in old builds
_STATES = {state.value: state for state in State}  # asking the class itself takes several times as long
_LOG = logging.getLogger(__name__)

_Value = TypeVar("_Value")


class DerivedFile:
    """The file, shared by all processes that have the library open.

    Args:
        path: The file; where it cannot be used, everything is worked out anew and kept in memory only.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database: Database | None = None
        self._opening = threading.Lock()
        self._is_given_up = False

    def rows(self, statement: str, *values: object) -> list[tuple[str, str, str]]:
        """Return the rows of a statement of this module's; none where the file cannot be used."""
        return self._try(lambda connection: connection.execute(statement, values).fetchall()) or []

    def put(self, table: str, entries: Mapping[str, tuple[str, str]]) -> None:
        """Keep entries, each the key and the value of an annotation."""
        rows = [(name, key, value) for name, (key, value) in entries.items()]

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("BEGIN IMMEDIATE")
            try:
                connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?)", rows)  # noqa: S608 - ours
                connection.execute("COMMIT")
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

        self._try(write)

    def close(self) -> None:
        """Close the file."""
        if self._database is not None:
            self._database.close()

    def _try(self, work: Callable[[sqlite3.Connection], _Value]) -> _Value | None:
        """Do some work on the file; None, and no more use of it, where that cannot be done."""
        if self._is_given_up:
            return None
        try:
            with self._opened().using() as connection:
                return work(connection)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return None  # somebody else is writing; the next time will do
            self._give_up(error)
        except sqlite3.Error as error:
            self._give_up(error)
        return None

    def _opened(self) -> Database:
        with self._opening:
            if self._database is None:
                self._database = _opened(self._path)
            return self._database

    def _give_up(self, error: sqlite3.Error) -> None:
        """Do without the file from now on, and let the next one who opens the library begin an empty one."""
        _LOG.warning("%s cannot be used: %s", self._path, error)
        self._is_given_up = True
        self.close()
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):  # whatever stands in the way, the file is not needed
                self._path.with_name(self._path.name + suffix).unlink()


def _opened(path: Path) -> Database:
    """Open the file; one of another version, or none at all, becomes an empty one."""
    database = Database(path, _PRAGMAS)
    try:
        with database.transaction() as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
                for table in _TABLES:
                    connection.execute(f"DROP TABLE IF EXISTS {table}")
                    connection.execute(
                        f"CREATE TABLE {table} (annotation TEXT PRIMARY KEY, key TEXT NOT NULL, value TEXT NOT NULL)"
                        " WITHOUT ROWID"
                    )
                connection.execute(f"PRAGMA user_version = {_VERSION}")
    except BaseException:
        database.close()
        raise
    return database


class Derived(Generic[_Value]):
    """One kind of thing that is worked out for each annotation. May be used from several threads.

    Args:
        file: Where it is kept.
        table: Under which name.
        pack: Makes a text of a value.
        unpack: Makes a value of the text again.
    """

    def __init__(
        self, file: DerivedFile, table: str, pack: Callable[[_Value], str], unpack: Callable[[str], _Value]
    ) -> None:
        self._file = file
        self._table = table
        self._pack = pack
        self._unpack = unpack
        self._lock = threading.Lock()
        self._held: dict[str, tuple[str, _Value]] = {}
        self._is_loaded = False

    def known(self, keys: Mapping[str, str]) -> dict[str, _Value]:
        """Return what is known, by annotation.

        Args:
            keys: What is asked for: the key of each annotation.
        """
        with self._lock:
            if not self._is_loaded:
                self._take(self._file.rows(f"SELECT annotation, key, value FROM {self._table}"))  # noqa: S608 - ours
                self._is_loaded = True
            found = self._fitting(keys)
            missing = [name for name in keys if name not in found]
            if missing:  # another process may have worked it out meanwhile
                self._look_for(missing)
                found |= self._fitting({name: keys[name] for name in missing})
            return found

    def keep(self, values: Mapping[str, tuple[str, _Value]]) -> None:
        """Keep what was worked out: the key and the value of each annotation."""
        if not values:
            return
        with self._lock:
            self._held.update(values)
        self._file.put(self._table, {name: (key, self._pack(value)) for name, (key, value) in values.items()})

    def _fitting(self, keys: Mapping[str, str]) -> dict[str, _Value]:
        held = self._held
        return {
            name: entry[1] for name, key in keys.items() if (entry := held.get(name)) is not None and entry[0] == key
        }

    def _look_for(self, names: list[str]) -> None:
        for start in range(0, len(names), _CHUNK):
            chunk = names[start : start + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            query = f"SELECT annotation, key, value FROM {self._table} WHERE annotation IN ({marks})"  # noqa: S608 - ours
            self._take(self._file.rows(query, *chunk))

    def _take(self, rows: list[tuple[str, str, str]]) -> None:
        for name, key, value in rows:
            try:
                self._held[name] = (key, self._unpack(value))
            except (ValueError, KeyError):
                continue  # not as this version writes it; it is worked out anew


def placements(file: DerivedFile) -> Derived[Placement]:
    """Return the places of annotations in today's texts; their keys are those of ``placement_key``."""
    return Derived(file, "placements", _pack_placement, _unpack_placement)


def placement_key(annotation: Annotation, text: str) -> str:
    """Return what a placement was worked out from.

    Args:
        annotation: What was placed.
        text: What names the text that it was placed in, to the character.
    """
    span = annotation.selector.span
    return f"{annotation.text_hash} {span.start} {span.end} in {text}"


def word_lists(file: DerivedFile) -> Derived[str]:
    """Return the words of annotations as search compares them, each with a space before and after it."""
    return Derived(file, "words", str, str)


def name_lists(file: DerivedFile) -> Derived[str]:
    """Return whom and what the passages of annotations name, as the library packs it."""
    return Derived(file, "names", str, str)


def _pack_placement(placement: Placement) -> str:
    span = placement.span
    return f"{placement.state} {span.start} {span.end}" if span else placement.state.value


def _unpack_placement(packed: str) -> Placement:
    state, *ends = packed.split()
    return Placement(_STATES[state], Span(*map(int, ends)) if len(ends) == 2 else None)
