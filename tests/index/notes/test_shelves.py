from dataclasses import replace

import pytest

from index.errors import NotesError, NotFoundError
from index.notes.outlets import Outlet
from index.notes.records import Kind
from index.notes.store import NotesStore
from index.notes.subject_notes import Subject, entity_key
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking


@pytest.fixture
def store(tmp_path):
    store = NotesStore.open(tmp_path / "notes.sqlite", clock=ticking())
    yield store
    store.close()


def test_an_outlet_gets_an_id_and_is_there_afterwards(store):
    stored = store.outlets.put(Outlet("", "Velmora Courier"))
    assert stored.id
    assert store.outlets.all() == (stored,)


def test_only_a_grade_is_dated(store):
    stored = store.outlets.put(Outlet("", "Velmora Courier"))
    assert stored.graded is None
    graded = store.outlets.put(replace(stored, reliability="B", reason="Corrects its errors."))
    assert graded.graded is not None
    assert store.outlets.put(replace(graded, aliases=("VC",))).graded == graded.graded


def test_the_grade_of_an_outlet_is_taken_back_and_done_again(store):
    stored = store.outlets.put(Outlet("", "Velmora Courier"))
    graded = store.outlets.put(replace(stored, reliability="C"))
    undone = store.undo()
    assert undone is not None
    assert undone.others == {(Kind.OUTLET, stored.id)}
    assert store.outlets.all() == (stored,)
    store.redo()
    assert store.outlets.all() == (graded,)


def test_storing_an_outlet_unchanged_is_no_action(store):
    stored = store.outlets.put(Outlet("", "Velmora Courier"))
    assert store.outlets.put(stored) == stored
    store.undo()
    assert store.undo() is None


def test_a_removed_outlet_comes_back_by_undo(store):
    stored = store.outlets.put(Outlet("", "Velmora Courier"))
    store.outlets.remove(stored.id)
    assert store.outlets.all() == ()
    store.undo()
    assert store.outlets.all() == (stored,)


@pytest.mark.parametrize(
    ("outlet", "code"),
    [(Outlet("", "X", reliability="G"), "bad-reliability"), (Outlet("", " "), "outlet-without-name")],
)
def test_a_bad_outlet_is_refused(store, outlet, code):
    with pytest.raises(NotesError) as raised:
        store.outlets.put(outlet)
    assert raised.value.code == code
    assert store.outlets.all() == ()


def test_an_unknown_outlet_is_said_to_be_missing(store):
    with pytest.raises(NotFoundError):
        store.outlets.remove("nobody")


def test_a_note_on_an_article_keeps_the_article_and_its_text(store):
    store.subject_notes.write_on_article(noted_article(), TEXT, "Read **twice**.")
    note = store.subject_notes.on(Subject.ARTICLE, "article1")
    assert note is not None
    assert (note.note, note.text_hash) == ("Read **twice**.", text_hash(TEXT))
    assert store.noted_articles() == (noted_article(),)
    assert store.text(note.text_hash) == TEXT


def test_an_emptied_note_goes_and_comes_back_by_undo(store):
    store.subject_notes.write_on_article(noted_article(), TEXT, "Read twice.")
    assert store.subject_notes.write_on_article(noted_article(), TEXT, " ") is None
    assert store.subject_notes.all() == ()
    store.undo()
    assert store.subject_notes.on(Subject.ARTICLE, "article1").note == "Read twice."


def test_a_person_and_a_place_of_one_name_have_notes_of_their_own(store):
    for kind in ("PERSON", "PLACE"):
        store.subject_notes.write_on_entity(entity_key(kind, "Velmora"), f"The {kind}.")
    assert store.subject_notes.on(Subject.ENTITY, "PERSON/Velmora").note == "The PERSON."
    assert len(store.subject_notes.all()) == 2


def test_an_edited_note_keeps_its_first_day(store):
    first = store.subject_notes.write_on_entity("PERSON/A", "one")
    second = store.subject_notes.write_on_entity("PERSON/A", "two")
    assert second.created == first.created
    assert second.modified > first.modified


def test_a_note_written_again_unchanged_is_no_action(store):
    store.subject_notes.write_on_entity("PERSON/A", "one")
    store.subject_notes.write_on_entity("PERSON/A", "one")
    store.undo()
    assert store.undo() is None


def test_a_removed_annotation_leaves_the_article_to_its_note(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    store.subject_notes.write_on_article(noted_article(), TEXT, "Kept.")
    store.remove(added.id)
    assert store.noted_articles() == (noted_article(),)
    assert store.verify() == ()


def test_every_grade_that_an_outlet_had_is_kept_with_its_day_and_reason(store):
    stored = store.outlets.put(Outlet("", "Velmora Courier"))
    first = store.outlets.put(replace(stored, reliability="B", reason="Corrects its errors."))
    second = store.outlets.put(replace(first, reliability="C", reason="Twice wrong.", history=()))
    assert [(one.reliability, one.reason, one.graded) for one in second.history] == [
        ("B", "Corrects its errors.", first.graded)
    ]
    assert store.outlets.all() == (second,)
    store.undo()
    assert store.outlets.all() == (first,)
    assert first.history == ()


def test_outlets_are_merged_in_one_step(store):
    kept = store.outlets.put(Outlet("", "Velmora Courier", domain="courier.example"))
    others = [store.outlets.put(Outlet("", name, domain=f"{name}.example")) for name in ("one", "two")]
    merged = store.outlets.merge(kept.id, *(one.id for one in others))
    assert store.outlets.all() == (merged,)
    assert set(merged.domains) == {"courier.example", "one.example", "two.example"}
    store.undo()
    assert len(store.outlets.all()) == 3


def test_merging_with_an_unknown_outlet_changes_nothing(store):
    kept = store.outlets.put(Outlet("", "Velmora Courier"))
    with pytest.raises(NotFoundError):
        store.outlets.merge(kept.id, "nobody")
    assert store.outlets.all() == (kept,)
