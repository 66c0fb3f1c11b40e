"""What an undo or redo would do is said before it is done."""

from dataclasses import replace

import pytest

from index.notes.annotation import Selector
from index.notes.decisions import Decision, Topic
from index.notes.journal import Verb
from index.notes.outlets import Outlet
from index.notes.records import Kind
from index.notes.revising import Revision
from index.notes.store import NotesStore
from index.text.spans import Span
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking


@pytest.fixture
def store(tmp_path):
    store = NotesStore.open(tmp_path / "notes.sqlite", clock=ticking())
    yield store
    store.close()


@pytest.fixture
def added(store):
    return store.add(noted_article(), TEXT, annotation_on())


def test_nothing_done_is_nothing_to_take_back(store):
    assert store.ahead.undo() is None
    assert store.ahead.redo() is None


def test_a_new_annotation_is_named_by_its_quotation_and_article(store, added):
    label = store.ahead.undo()
    assert (label.verb, label.kind, label.count, label.aspect) == (Verb.ADD, Kind.ANNOTATION, 1, "")
    assert label.about == "The port authority declined to comment."
    assert (label.article, label.title) == ("article1", "Harbour talks resume in Velmora")


@pytest.mark.parametrize(
    ("revision", "aspect"),
    [
        (Revision(label="doubt"), "label"),
        (Revision(note="Who?"), "note"),
        (Revision(added_tags=["a"]), "tags"),
        (Revision(credibility=2, grade_reason="Two sources."), "grade"),
        (Revision(note="Who?", label="doubt"), ""),
    ],
)
def test_a_revision_says_what_was_changed(store, added, revision, aspect):
    store.revise(added.id, revision)
    assert store.ahead.undo().verb is Verb.REVISE
    assert store.ahead.undo().aspect == aspect
    store.undo()
    assert store.ahead.undo().verb is Verb.ADD
    assert store.ahead.redo().aspect == aspect


def test_a_passage_that_was_put_elsewhere_on_another_text_is_one_thing(store, added):
    text = TEXT + " More."
    selector = Selector("More.", "", "", Span(len(TEXT) + 1, len(text)), 4)
    store.reattach(added.id, noted_article(text_hash=text_hash(text)), text, selector)
    label = store.ahead.undo()
    assert (label.count, label.aspect, label.about) == (1, "passage", "More.")


def test_several_annotations_are_counted(store, added):
    other = store.add(noted_article(), TEXT, annotation_on("ferry"))
    store.revise_all([added.id, other.id], Revision(added_tags=["a"]))
    assert store.ahead.undo().count == 2


def test_long_quotations_are_cut_and_white_space_is_one_space(store):
    store.add(noted_article(), TEXT, annotation_on(TEXT[20:150]))
    about = store.ahead.undo().about
    assert len(about) <= 60
    assert about.endswith("…")
    assert "\n" not in about


def test_outlets_notes_and_decisions_are_named_too(store):
    outlet = store.outlets.put(Outlet("", "Velmora Courier"))
    store.outlets.put(replace(outlet, reliability="B"))
    assert (store.ahead.undo().aspect, store.ahead.undo().about) == ("grade", "Velmora Courier")
    store.subject_notes.write_on_article(noted_article(), TEXT, "Read twice.")
    assert (store.ahead.undo().kind, store.ahead.undo().about) == (Kind.SUBJECT_NOTE, "Read twice.")
    assert store.ahead.undo().title == "Harbour talks resume in Velmora"
    store.decisions.put(Decision("", Topic.ENTITY, "PERSON/Ilse Brandvik", {}))
    assert (store.ahead.undo().kind, store.ahead.undo().about) == (Kind.DECISION, "PERSON/Ilse Brandvik")
