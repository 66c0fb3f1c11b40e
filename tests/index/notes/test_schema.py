"""Stores of earlier versions are brought up to date, and nothing in them is lost."""

import json
import sqlite3
import zlib
from contextlib import closing

import pytest

from index.notes.journal import Verb
from index.notes.schema import MIGRATIONS, VERSION
from index.notes.serialisation import annotation_to_json
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash

LATER = {"author", "graded", "grade_reason"}


@pytest.fixture
def annotation():
    return annotation_on(note="old", tags=["a"])


@pytest.fixture
def path(tmp_path, annotation):
    """A store of the first version with one annotation, and the action that made it."""
    path = tmp_path / "notes.sqlite"
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
            "INSERT INTO journal (at, verb, annotation, article, text_hash, after) VALUES ('x', 'add', ?, ?, ?, ?)",
            (annotation.id, article.id, text_hash(TEXT), json.dumps(row)),
        )
    return path


def test_notes_of_the_first_version_are_there_after_the_migration(path, annotation):
    with closing(NotesStore.open(path)) as store:
        assert store.all_annotations() == (annotation,)
        assert store.noted_articles() == (noted_article(),)
        assert store.text(text_hash(TEXT)) == TEXT
        assert store.verify() == ()


def test_an_action_of_the_first_version_is_taken_back_and_done_again(path, annotation):
    with closing(NotesStore.open(path)) as store:
        undone = store.undo()
        assert undone is not None
        assert undone.verb is Verb.ADD
        assert undone.annotations == {annotation.id}
        assert store.all_annotations() == ()
        store.redo()
        assert store.all_annotations() == (annotation,)


def test_a_new_store_is_of_the_latest_version(tmp_path):
    path = tmp_path / "new.sqlite"
    NotesStore.open(path).close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == VERSION
