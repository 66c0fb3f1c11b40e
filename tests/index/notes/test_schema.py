"""Stores of earlier versions are brought up to date, and nothing in them is lost."""

import sqlite3
from contextlib import closing

from index.notes.journal import Verb
from index.notes.schema import VERSION
from index.notes.store import NotesStore
from tests.support.notes import TEXT, noted_article, text_hash


def test_notes_of_the_first_version_are_there_after_the_migration(first_version, annotation):
    with closing(NotesStore.open(first_version)) as store:
        assert store.all_annotations() == (annotation,)
        assert store.noted_articles() == (noted_article(),)
        assert store.text(text_hash(TEXT)) == TEXT
        assert store.verify() == ()


def test_an_action_of_the_first_version_is_taken_back_and_done_again(first_version, annotation):
    with closing(NotesStore.open(first_version)) as store:
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
