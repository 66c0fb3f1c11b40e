"""Takes out of a damaged store what its journal tells of the time after a backup."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from index.notes.journal import Change, Verb, perform, take_back
from index.notes.memory import Remembered, merge_memory, remembered_from_json
from index.notes.records import HANDLING, Kind, Record, article_of, text_of
from index.notes.schema import VERSION

_JOURNAL = "SELECT * FROM journal WHERE number > ? OR undone = 1 ORDER BY number"
# The first version knew annotations only, and each change was an action of its own. Its records are understood.
_FIRST_JOURNAL = (
    "SELECT number, number AS batch, at, verb, 'annotation' AS kind, before, after, undone FROM journal "
    "WHERE number > ? OR undone = 1 ORDER BY number"
)


def salvage(damaged: Path, store: sqlite3.Connection) -> int:
    """Do again in a recovered store what the journal of the damaged one tells of the time since.

    Each change that can still be read, with the article and the text it needs, is done again; others are passed over.
    What was one action stays one for undo. What was taken back since the backup is taken back. What is remembered
    comes along where it is newer.

    Args:
        damaged: A copy of the damaged store; SQLite may write to it.
        store: The recovered one, in a transaction.

    Returns:
        How many actions were done again or taken back.
    """
    known = store.execute("SELECT coalesce(max(number), 0) FROM journal").fetchone()[0]
    with closing(sqlite3.connect(damaged)) as source:
        source.row_factory = sqlite3.Row
        rows = list(_readable(source, known))
        undone = {row["number"] for row in rows if row["undone"]}
        done = _take_back(store, undone)
        later = [row for row in rows if row["number"] > known and not row["undone"]]
        for _, action in groupby(later, key=lambda row: int(row["batch"])):
            done += _do_again(source, list(action), store)
        merge_memory(store, _remembered(source))
    return done


def _remembered(source: sqlite3.Connection) -> Iterator[Remembered]:
    """Yield what is remembered, as far as it can be read; no journal tells of it, so the table has to."""
    try:
        for row in source.execute("SELECT shelf, key, value, modified FROM memory"):
            try:
                yield remembered_from_json(dict(row) | {"value": json.loads(row["value"])})
            except (ValueError, TypeError):
                continue  # this one is among what was damaged
    except sqlite3.DatabaseError:
        return  # a damaged page, or a store of before there were shelves


def _readable(source: sqlite3.Connection, known: int) -> Iterator[sqlite3.Row]:
    """Yield the entries of the journal that matter, as far as they can be read."""
    try:
        version = source.execute("PRAGMA user_version").fetchone()[0]
        if 1 <= version <= VERSION:
            yield from source.execute(_FIRST_JOURNAL if version == 1 else _JOURNAL, (known,))
    except sqlite3.DatabaseError:
        return  # what came before is what there is


def _take_back(store: sqlite3.Connection, undone: set[int]) -> int:
    count = 0
    while (last := store.execute("SELECT max(number) FROM journal WHERE undone = 0").fetchone()[0]) in undone:
        if last is None or take_back(store) is None:
            break
        count += 1
    return count


def _do_again(source: sqlite3.Connection, action: list[sqlite3.Row], store: sqlite3.Connection) -> int:
    """Do one action again, as far as it can be read; return 1 where anything of it could."""
    changes, verb, at = [], Verb.REVISE, datetime.min.replace(tzinfo=UTC)
    for row in action:
        try:
            kind = Kind(row["kind"])
            verb, at = Verb(row["verb"]), datetime.fromisoformat(row["at"])
            change = Change(_record(kind, row["before"]), _record(kind, row["after"]))
            if _bring_needs(source, change.record, store):
                changes.append(change)
        except (ValueError, KeyError, TypeError, sqlite3.DatabaseError):
            continue  # this entry is among what was damaged
    if changes:
        perform(store, verb, changes, at)
    return bool(changes)


def _record(kind: Kind, packed: str | None) -> Record | None:
    return None if packed is None else HANDLING[kind].from_json(json.loads(packed))


def _bring_needs(source: sqlite3.Connection, record: Record, store: sqlite3.Connection) -> bool:
    """Copy the article and the text that a record needs, where the store has not got them; whether it has now."""
    needs = (("articles", "id", article_of(record)), ("texts", "hash", text_of(record)))
    return all(value is None or _bring(source, store, table, key, value) for table, key, value in needs)


def _bring(source: sqlite3.Connection, store: sqlite3.Connection, table: str, key: str, value: str) -> bool:
    # Tables and keys are literals of this module.
    query = f"SELECT * FROM {table} WHERE {key} = ?"  # noqa: S608
    if store.execute(query, (value,)).fetchone():
        return True
    row = source.execute(query, (value,)).fetchone()
    if row is None:
        return False
    marks = ", ".join("?" * len(row))
    store.execute(f"INSERT INTO {table} ({', '.join(row.keys())}) VALUES ({marks})", tuple(row))  # noqa: S608
    return True
