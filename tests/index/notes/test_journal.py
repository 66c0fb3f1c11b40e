import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.notes import journal
from index.notes.journal import Undone, Verb
from index.notes.revising import Revision
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking

QUOTES = ("ferry", "crates", "table", "comment")


@pytest.fixture
def store(tmp_path):
    store = NotesStore.open(tmp_path / "notes.sqlite", clock=ticking())
    yield store
    store.close()


def test_nothing_to_undo_or_redo_in_a_new_store(store):
    assert store.undo() is None
    assert store.redo() is None


def test_undo_of_an_add_removes_it_and_redo_brings_it_back(store):
    added = store.add(noted_article(), TEXT, annotation_on(tags=["x"]))
    assert store.undo() == Undone(Verb.ADD, frozenset({added.id}), frozenset({"article1"}))
    assert store.all_annotations() == ()
    assert store.redo() == Undone(Verb.ADD, frozenset({added.id}), frozenset({"article1"}))
    assert store.all_annotations() == (added,)


def test_undo_of_a_revision_restores_every_field(store):
    added = store.add(noted_article(), TEXT, annotation_on(note="one", tags=["b", "a"]))
    store.revise(added.id, Revision(label="doubt", note="two", tags=["c"], credibility=1))
    store.undo()
    assert store.annotation(added.id) == added


def test_undo_of_a_removal_brings_the_annotation_back(store):
    added = store.add(noted_article(), TEXT, annotation_on(tags=["x"]))
    store.remove(added.id)
    store.undo()
    assert store.annotation(added.id) == added


def test_the_journal_goes_on_after_a_restart(tmp_path, store):
    added = store.add(noted_article(), TEXT, annotation_on(note="one"))
    store.revise(added.id, Revision(note="two"))
    store.undo()
    store.close()
    again = NotesStore.open(tmp_path / "notes.sqlite")
    assert again.redo() == Undone(Verb.REVISE, frozenset({added.id}), frozenset({"article1"}))
    assert again.annotation(added.id).note == "two"
    again.close()


def test_a_new_action_ends_what_could_be_redone(store):
    store.add(noted_article(), TEXT, annotation_on("ferry"))
    store.undo()
    kept = store.add(noted_article(), TEXT, annotation_on("crates"))
    assert store.redo() is None
    assert store.all_annotations() == (kept,)


def test_the_text_of_a_removed_annotation_stays_while_it_can_be_brought_back(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    store.remove(added.id)
    assert store.text(text_hash(TEXT)) == TEXT


def test_what_left_the_journal_leaves_the_disk(store, monkeypatch):
    monkeypatch.setattr(journal, "KEPT_ACTIONS", 3)
    gone = store.add(noted_article(), TEXT, annotation_on())
    store.remove(gone.id)
    other = TEXT + " More."
    added = store.add(noted_article("other"), other, annotation_on(article="other", text=other))
    for note in ("1", "2", "3"):
        store.revise(added.id, Revision(note=note))
    assert store.text(text_hash(TEXT)) is None
    assert store.text(text_hash(other)) == other
    assert store.verify() == ()


def test_the_journal_keeps_as_many_actions_as_it_says(store, monkeypatch):
    monkeypatch.setattr(journal, "KEPT_ACTIONS", 3)
    added = store.add(noted_article(), TEXT, annotation_on())
    for note in ("1", "2", "3", "4"):
        store.revise(added.id, Revision(note=note))
    assert [store.undo() is not None for _ in range(4)] == [True, True, True, False]
    assert store.annotation(added.id).note == "1"


ACTIONS = st.lists(
    st.tuples(st.sampled_from(["add", "revise", "remove"]), st.integers(0, 3), st.text("abc", max_size=3)),
    max_size=12,
)


def perform(store, action, which, word):
    present = store.all_annotations()
    if action == "add" or not present:
        store.add(noted_article(), TEXT, annotation_on(QUOTES[which], note=word, tags=list(word)))
    elif action == "revise":
        store.revise(present[which % len(present)].id, Revision(note=word, tags=[word]))
    else:
        store.remove(present[which % len(present)].id)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=ACTIONS)
def test_undoing_everything_and_redoing_everything_retraces_every_state(actions, tmp_path_factory):
    store = NotesStore.open(tmp_path_factory.mktemp("undo") / "notes.sqlite", clock=ticking())
    states = [frozenset(store.all_annotations())]
    for action in actions:
        perform(store, *action)
        now = frozenset(store.all_annotations())
        if now != states[-1]:
            states.append(now)
    back = [states[-1]]
    while store.undo():
        back.append(frozenset(store.all_annotations()))
    assert back == states[::-1]
    forth = [states[0]]
    while store.redo():
        forth.append(frozenset(store.all_annotations()))
    assert forth == states
    store.close()
