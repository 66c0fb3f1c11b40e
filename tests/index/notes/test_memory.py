"""What is remembered is durable and travels, the newest of two things stays, and undo leaves it alone."""

import json
import sqlite3
from contextlib import closing

import pytest

from index.notes.bundle import bundle_of, read_bundle, write_bundle
from index.notes.importing import merge
from index.notes.memory import READ, SAVED_SEARCHES
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, ticking


@pytest.fixture
def store(tmp_path):
    store = NotesStore.open(tmp_path / "notes.sqlite", clock=ticking())
    yield store
    store.close()


@pytest.fixture
def other(tmp_path):
    store = NotesStore.open(tmp_path / "other.sqlite", clock=ticking(day=8))
    yield store
    store.close()


def bring(store, bundle, home=lambda name, _hash: name):
    return store.within(lambda connection: merge(connection, bundle, ticking(day=20)(), home))


def test_what_was_put_is_there_when_the_store_is_opened_again(tmp_path):
    path = tmp_path / "notes.sqlite"
    with closing(NotesStore.open(path)) as store:
        store.memory.put(READ, "article1", {"at": "2021-09-05T08:30:00Z", "position": 120})
    with closing(NotesStore.open(path)) as store:
        assert store.memory.get(READ, "article1") == {"at": "2021-09-05T08:30:00Z", "position": 120}


def test_shelves_keep_things_of_one_name_apart(store):
    store.memory.put(READ, "a", 1)
    store.memory.put(SAVED_SEARCHES, "a", ["x", None])
    store.memory.put(SAVED_SEARCHES, "b", "y")
    assert store.memory.all(SAVED_SEARCHES) == {"a": ["x", None], "b": "y"}
    assert store.memory.get(READ, "a") == 1
    assert store.memory.get(READ, "b") is None


def test_some_of_a_shelf_is_asked_for_at_once(store):
    for key in ("a", "b", "c"):
        store.memory.put(READ, key, key.upper())
    assert store.memory.some(READ, ["a", "c", "none"]) == {"a": "A", "c": "C"}
    assert store.memory.some(READ, []) == {}


def test_what_was_forgotten_is_gone(store):
    store.memory.put(READ, "a", 1)
    store.memory.forget(READ, "a")
    store.memory.forget(READ, "never there")
    assert store.memory.all(READ) == {}


def test_what_is_there_is_replaced_by_what_is_made_of_it(store):
    store.memory.put(READ, "a", [1])
    assert store.memory.replace(READ, "a", lambda value: [*value, 2])
    assert store.memory.all(READ) == {"a": [1, 2]}


def test_what_was_forgotten_is_not_brought_back_by_replacing_it(store):
    store.memory.put(READ, "a", 1)
    store.memory.forget(READ, "a")
    assert not store.memory.replace(READ, "a", lambda _value: 2)
    assert store.memory.all(READ) == {}


def test_nobody_alters_what_is_being_replaced(store, tmp_path):
    store.memory.put(READ, "a", 1)
    with closing(sqlite3.connect(tmp_path / "notes.sqlite", timeout=0)) as stranger:

        def change(value):
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                stranger.execute("DELETE FROM memory")
            return value + 1

        assert store.memory.replace(READ, "a", change)
    assert store.memory.get(READ, "a") == 2


def test_a_change_that_fails_leaves_what_is_there(store):
    store.memory.put(READ, "a", 1)
    with pytest.raises(TypeError):
        store.memory.replace(READ, "a", lambda _value: object())
    assert store.memory.get(READ, "a") == 1


def test_undo_passes_over_what_is_remembered(store):
    store.add(noted_article(), TEXT, annotation_on())
    store.memory.put(READ, "article1", 1)
    store.undo()
    assert store.all_annotations() == ()
    assert store.memory.get(READ, "article1") == 1
    assert store.undo() is None


def test_the_same_thing_put_again_keeps_its_time(store):
    store.memory.put(READ, "a", {"x": 1, "y": 2})
    before = store.memory.everything()
    store.memory.put(READ, "a", {"y": 2, "x": 1})
    assert store.memory.everything() == before


def test_memory_travels_to_the_byte(store, other):
    store.memory.put(READ, "a", {"text": "“ü” \ud800"})
    written = write_bundle(bundle_of(store))
    assert bring(other, read_bundle(json.loads(written))).remembered == 1
    assert write_bundle(bundle_of(other)) == written
    assert bring(other, read_bundle(json.loads(written))).remembered == 0


def test_of_two_things_the_newer_one_stays(store, other):
    store.memory.put(SAVED_SEARCHES, "a", "older")
    other.memory.put(SAVED_SEARCHES, "a", "newer")
    bring(other, bundle_of(store))
    bring(store, bundle_of(other))
    assert store.memory.all(SAVED_SEARCHES) == other.memory.all(SAVED_SEARCHES) == {"a": "newer"}


def test_what_was_read_is_known_under_the_name_the_article_has_here(store, other):
    store.add(noted_article(), TEXT, annotation_on())
    store.memory.put(READ, "article1", 7)
    bring(other, bundle_of(store), lambda _name, _hash: "here")
    assert other.memory.all(READ) == {"here": 7}


def test_a_value_that_is_no_json_is_refused(store):
    with pytest.raises(ValueError, match="JSON"):
        store.memory.put(READ, "a", float("nan"))
    assert store.memory.all(READ) == {}
