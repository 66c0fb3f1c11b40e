"""What is kept in memory is what is stored, whoever wrote it and whatever was taken back since."""

import random
from contextlib import closing

import pytest

from index.notes.backups import Backups
from index.notes.journal import KEPT_ACTIONS
from index.notes.recovery import restore
from index.notes.revising import Revision
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, ticking


@pytest.fixture
def path(tmp_path):
    return tmp_path / "notes.sqlite"


@pytest.fixture
def store(path):
    store = NotesStore.open(path, clock=ticking())
    yield store
    store.close()


def stored(store):
    return {one.id: one for one in store.all_annotations()}


def annotate(store, note=""):
    return store.add(noted_article(), TEXT, annotation_on(note=note))


def test_what_another_window_wrote_is_seen(path, store):
    assert store.roster.annotations() == {}
    with closing(NotesStore.open(path)) as other:
        added = annotate(other)
        assert store.roster.annotations() == {added.id: added}
        other.revise(added.id, Revision(note="Later."))
    assert store.roster.annotations() == stored(store)


def test_what_was_returned_before_stays_as_it_was(store):
    first = annotate(store)
    before = store.roster.annotations()
    annotate(store)
    assert len(store.roster.annotations()) == 2
    assert before == {first.id: first}


def test_any_order_of_actions_is_followed(store):
    chance = random.Random(3)
    known = [annotate(store).id]
    for step in range(400):
        match chance.randrange(6):
            case 0:
                known.append(annotate(store).id)
            case 1 if stored(store):
                store.revise(chance.choice(list(stored(store))), Revision(note=str(step)))
            case 2 if stored(store):
                store.remove(chance.choice(list(stored(store))))
            case 3 | 4:
                store.undo()
            case _:
                store.redo()
        if chance.random() < 0.4:
            assert store.roster.annotations() == stored(store)
    assert store.roster.annotations() == stored(store)


def test_what_left_the_journal_is_followed_too(store, monkeypatch):
    monkeypatch.setattr("index.notes.journal.KEPT_ACTIONS", 3)
    assert KEPT_ACTIONS > 3
    annotate(store)
    store.roster.annotations()
    for number in range(10):
        annotate(store, str(number))
    assert store.roster.annotations() == stored(store)


def test_a_restored_store_is_read_anew(path, store, tmp_path):
    backups = Backups(path, tmp_path / "backups", tmp_path / "notes-log", {}, ticking(day=9))
    annotate(store)
    backup = backups.make()
    annotate(store, "gone with the restoration")
    assert len(store.roster.annotations()) == 2
    restore(backup, backups, tmp_path / "set-aside", ticking(day=10))
    annotate(store, "in its place")
    assert store.roster.annotations() == stored(store)


def test_the_texts_that_are_kept_are_known(store):
    assert store.roster.kept_texts() == frozenset()
    added = annotate(store)
    assert store.roster.kept_texts() == {added.text_hash}
