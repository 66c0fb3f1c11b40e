"""Where the tests of notes keep a store, its backups and its log."""

from __future__ import annotations

import json
import sqlite3
import zlib
from contextlib import closing

import pytest

from index.notes.backups import Backups
from index.notes.schema import MIGRATIONS
from index.notes.serialisation import annotation_to_json, time_to_json
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking

LATER = {"author", "graded", "grade_reason"}


@pytest.fixture
def clock():
    return ticking()


@pytest.fixture
def backups(tmp_path, clock):
    return Backups(tmp_path / "notes.sqlite", tmp_path / "backups", tmp_path / "notes-log", {}, clock)


@pytest.fixture
def annotation():
    return annotation_on(note="old", tags=["a"])


@pytest.fixture
def first_version(tmp_path, annotation):
    """A store of the first version with one annotation, and the action that made it."""
    path = tmp_path / "first.sqlite"
    row = {key: value for key, value in annotation_to_json(annotation).items() if key not in LATER}
    columns = {key: value for key, value in row.items() if key != "tags"}
    names = ", ".join(f'"{name}"' for name in columns)
    article = noted_article()
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.execute("PRAGMA user_version = 1")
        connection.execute(
            "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(article.id, article.path.encode(), article.sha256, article.text_hash),
                *(article.title, article.outlet, "2021-09-05", article.url),
            ),
        )
        connection.execute("INSERT INTO texts VALUES (?, ?)", (text_hash(TEXT), zlib.compress(TEXT.encode())))
        marks = ", ".join("?" * len(columns))
        connection.execute(f"INSERT INTO annotations ({names}) VALUES ({marks})", list(columns.values()))
        connection.execute("INSERT INTO tags VALUES (?, 0, 'a')", (annotation.id,))
        connection.execute(
            "INSERT INTO journal (at, verb, annotation, article, text_hash, after) VALUES (?, 'add', ?, ?, ?, ?)",
            (time_to_json(annotation.created), annotation.id, article.id, text_hash(TEXT), json.dumps(row)),
        )
    return path
