"""What the user ruled is kept in order, undone and done again, and travels without doubles."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.notes.bundle import bundle_of, read_bundle, write_bundle
from index.notes.decisions import Decision, Topic, decision_from_json, decision_to_json
from index.notes.importing import Conflict, merge
from index.notes.store import NotesStore
from tests.support.notes import ticking

JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3))


def ruling(value="menu", about="courier.example", topic=Topic.BLOCK, identity=""):
    return Decision(identity, topic, about, {"role": value})


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


def test_decisions_on_a_topic_come_in_order_of_making(store):
    stored = store.decisions.put(*(ruling(str(number)) for number in range(20)))
    store.decisions.put(ruling("other", topic=Topic.ENTITY))
    assert store.decisions.of(Topic.BLOCK) == stored
    assert [one.value["role"] for one in stored] == [str(number) for number in range(20)]
    assert len({one.id for one in stored}) == len({one.made for one in stored}) == 20


def test_one_call_is_one_step_for_undo_which_names_the_topics(store):
    stored = store.decisions.put(ruling("a"), ruling("b", topic=Topic.ENTITY))
    undone = store.undo()
    assert undone is not None
    assert undone.topics == {Topic.BLOCK, Topic.ENTITY}
    assert store.decisions.all() == ()
    store.redo()
    assert store.decisions.all() == stored


def test_a_changed_decision_is_the_latest_one(store):
    first, second = store.decisions.put(ruling("a"), ruling("b"))
    (changed,) = store.decisions.put(replace(first, value={"role": "c"}))
    assert store.decisions.of(Topic.BLOCK) == (second, changed)
    assert changed.made > second.made
    store.undo()
    assert store.decisions.of(Topic.BLOCK) == (first, second)


def test_what_is_decided_already_is_no_action(store):
    (stored,) = store.decisions.put(ruling("a"))
    assert store.decisions.put(stored) == (stored,)
    assert store.decisions.put() == ()
    store.undo()
    assert store.undo() is None


def test_several_decisions_are_taken_back_in_one_step(store):
    first, second, third = store.decisions.put(ruling("a"), ruling("b"), ruling("c"))
    assert store.decisions.remove(first.id, third.id, "nothing") == (first, third)
    assert store.decisions.of(Topic.BLOCK) == (second,)
    store.undo()
    assert store.decisions.of(Topic.BLOCK) == (first, second, third)


def test_a_clock_that_was_set_back_does_not_change_the_order(tmp_path):
    path = tmp_path / "notes.sqlite"
    with closing(NotesStore.open(path, clock=ticking(day=9))) as store:
        (first,) = store.decisions.put(ruling("a"))
    with closing(NotesStore.open(path, clock=ticking(day=2))) as store:
        (second,) = store.decisions.put(ruling("b"))
        assert store.decisions.all() == (first, second)


def test_a_value_that_is_no_json_is_refused_and_nothing_is_written(store):
    with pytest.raises(TypeError):
        store.decisions.put(ruling("a"), Decision("", Topic.BLOCK, "x", {"day": datetime.now(UTC)}))
    assert store.decisions.all() == ()


def test_decisions_travel_to_the_byte_and_only_once(store, other):
    store.decisions.put(ruling("a"), ruling("b"))
    store.decisions.put(ruling("a"))  # decided again, which counts
    written = write_bundle(bundle_of(store))
    bundle = read_bundle(json.loads(written))
    done = bring(other, bundle)
    assert (done.added, done.known, done.topics) == (3, 0, {"block"})
    assert write_bundle(bundle_of(other)) == written
    assert (bring(other, bundle).added, bring(other, bundle).known) == (0, 3)
    other.undo()
    assert other.decisions.all() == ()


def test_the_same_decision_of_two_libraries_is_one_and_the_later_time_counts(store, other):
    (ours,) = store.decisions.put(ruling("a"))
    (theirs,) = other.decisions.put(ruling("a"))
    assert bring(store, bundle_of(other)).conflicts == ()
    assert store.decisions.all() == (replace(ours, made=theirs.made),)
    assert bring(store, bundle_of(other)).added == 0


def test_of_two_versions_of_a_decision_the_newer_one_stays(store, other):
    (first,) = store.decisions.put(ruling("a"))
    bring(other, bundle_of(store))
    (changed,) = other.decisions.put(replace(first, value={"role": "b"}))
    done = bring(other, bundle_of(store))
    assert (done.conflicts, done.added) == ((Conflict("decision", first.id, ""),), 0)
    assert other.decisions.all() == (changed,)
    bring(store, bundle_of(other))
    assert store.decisions.all() == (changed,)


@given(st.dictionaries(st.text(), JSON, max_size=4), st.text())
def test_any_value_is_read_back_as_it_was_written(value, about):
    decision = Decision("d", Topic.ENTITY, about, value, datetime(2021, 9, 5, tzinfo=UTC))
    assert decision_from_json(json.loads(json.dumps(decision_to_json(decision)))) == decision
