import json
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.errors import NotesError
from index.notes.bundle import FORMAT, Bundle, bundle_of, read_bundle, write_bundle
from index.notes.importing import Conflict, merge
from index.notes.outlets import Outlet
from index.notes.revising import Revision
from index.notes.store import NotesStore
from index.notes.subject_notes import Subject
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking

NOON = "2021-09-05T12:00:00+00:00"


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


def fill(store):
    first = store.add(noted_article(), TEXT, annotation_on("ferry", note="One\x00 “two” \u2028", tags=["a/b", "Ü"]))
    store.revise(first.id, Revision(credibility=2, grade_reason="Two sources."))
    text = "Другой текст. " + TEXT
    late = noted_article("other", path="/articles/\udce4.txt", published=None, text_hash=text_hash(text))
    store.add(late, text, annotation_on("crates", article="other", text=text))
    store.subject_notes.write_on_article(noted_article(), TEXT, "Read twice.")
    store.subject_notes.write_on_entity("PERSON/Ilse Brandvik", "Minister.")
    store.outlets.put(Outlet("", "Velmora Courier", ("VC",), "courier.example", "B", "Corrects its errors."))


def bring(store, bundle, home=lambda name, _hash: name):
    return store.within(lambda connection: merge(connection, bundle, ticking(day=20)(), home))


def exported(store):
    return write_bundle(bundle_of(store))


def test_everything_comes_back_to_the_byte(store, other):
    fill(store)
    written = exported(store)
    done = bring(other, read_bundle(json.loads(written)))
    assert exported(other) == written
    assert (done.added, done.known, done.conflicts) == (5, 0, ())
    assert other.verify() == ()


def test_the_same_file_twice_changes_nothing(store, other):
    fill(store)
    bundle = read_bundle(json.loads(exported(store)))
    bring(other, bundle)
    before = exported(other)
    again = bring(other, bundle)
    assert (again.added, again.known, again.conflicts) == (0, 5, ())
    assert exported(other) == before
    other.undo()  # there was one action only, and this takes all of it back
    assert other.all_annotations() == other.outlets.all() == other.subject_notes.all() == ()
    assert other.undo() is None


def test_two_versions_of_an_annotation_both_stay(store, other):
    fill(store)
    bundle = read_bundle(json.loads(exported(store)))
    bring(other, bundle)
    changed = next(one for one in other.all_annotations() if one.article == "article1")
    ours = other.revise(changed.id, Revision(note="Mine."))
    done = bring(other, bundle)
    (conflict,) = done.conflicts
    assert (conflict.kind, conflict.kept) == ("annotation", changed.id)
    assert other.annotation(changed.id) == ours
    assert other.annotation(conflict.added).note == changed.note
    assert bring(other, bundle).added == 0


def test_a_passage_that_was_attached_anew_is_another_version(store, other):
    fill(store)
    bring(other, bundle_of(store))
    moved = next(one for one in store.all_annotations() if one.article == "article1")
    text = f"Newer. {TEXT}"
    passage = annotation_on("winter", text=text).selector
    article = noted_article(text_hash=text_hash(text))
    store.reattach(moved.id, article, text, passage)
    done = bring(other, bundle_of(store))
    (conflict,) = done.conflicts
    assert (conflict.kind, conflict.kept, done.added) == ("annotation", moved.id, 1)
    assert other.annotation(moved.id) == moved
    assert other.annotation(conflict.added).selector == passage
    assert other.text(text_hash(text)) == text
    again = bring(other, bundle_of(store))
    assert (again.added, again.conflicts) == (0, ())


def test_versions_do_not_multiply_between_two_libraries(store, other):
    fill(store)
    bring(other, bundle_of(store))
    changed = next(one for one in other.all_annotations() if one.article == "article1")
    other.revise(changed.id, Revision(note="Mine."))
    bring(other, bundle_of(store))
    bring(store, bundle_of(other))
    bring(other, bundle_of(store))
    assert len(store.annotations("article1")) == len(other.annotations("article1")) == 2


def test_of_two_grades_of_an_outlet_the_own_one_stays(store, other):
    store.outlets.put(Outlet("", "Velmora Courier", reliability="B"))
    own = other.outlets.put(Outlet("", "velmora courier", reliability="D"))
    done = bring(other, bundle_of(store))
    assert done.conflicts == (Conflict("outlet", own.id, ""),)
    (kept,) = other.outlets.all()
    assert (kept.name, kept.reliability, kept.graded) == (own.name, "D", own.graded)
    assert [grade.reliability for grade in kept.history] == ["B"]  # told, but not held
    assert bring(other, bundle_of(store)).conflicts == ()
    assert other.outlets.all() == (kept,)


def test_two_notes_on_one_thing_become_one(store, other):
    store.subject_notes.write_on_entity("PERSON/A", "Theirs.")
    other.subject_notes.write_on_entity("PERSON/A", "Ours.")
    bring(other, bundle_of(store))
    assert other.subject_notes.on(Subject.ENTITY, "PERSON/A").note == "Ours.\n\nTheirs."
    assert bring(other, bundle_of(store)).conflicts == ()


def test_an_article_that_is_here_under_another_id_is_the_same_one(store, other):
    fill(store)
    bring(other, bundle_of(store), lambda name, _hash: "here" if name == "article1" else name)
    assert {one.article for one in other.all_annotations()} == {"here", "other"}
    assert other.subject_notes.on(Subject.ARTICLE, "here").note == "Read twice."
    assert {article.id for article in other.noted_articles()} == {"here", "other"}


def test_what_is_known_of_an_article_here_stays(store, other):
    fill(store)
    own = noted_article(path="/mine/elsewhere.txt")
    other.add(own, TEXT, annotation_on())
    bring(other, bundle_of(store))
    assert own in other.noted_articles()


def test_a_choice_takes_along_only_what_it_needs(store):
    fill(store)
    bundle = bundle_of(store, lambda annotation: annotation.article == "other")
    assert [article.id for article in bundle.articles] == ["other"]
    assert len(bundle.texts) == 1
    assert (bundle.outlets, bundle.subject_notes) == ((), ())


def test_a_document_of_the_first_version_is_understood():
    value = document()
    older = {key: held for key, held in value.items() if key not in {"decisions", "memory"}} | {"version": 1}
    assert read_bundle(older) == read_bundle(value)


def document(**changes):
    bundle = Bundle((noted_article(),), {text_hash(TEXT): TEXT}, (annotation_on(),), (Outlet("o", "Courier"),))
    return json.loads(write_bundle(bundle)) | changes


def with_annotation(**changes):
    value = document()
    value["annotations"][0] |= changes
    return value


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ([], "not-notes"),
        ({"format": "other"}, "not-notes"),
        (document(version=FORMAT + 1), "newer-notes"),
        (document(annotations=None), "bad-notes"),
        (document(articles=[]), "bad-notes"),
        (document(texts={}), "bad-notes"),
        (document(texts={"x": 1}), "bad-notes"),
        (document(decisions=[{"id": "d", "topic": "x", "about": "", "value": {}, "made": NOON}]), "bad-notes"),
        (document(decisions=[{"id": "d", "topic": "block", "about": "", "value": 1, "made": NOON}]), "bad-notes"),
        (document(memory=[{"shelf": 1, "key": "", "value": {}, "modified": NOON}]), "bad-notes"),
        (with_annotation(start=9, end=3), "bad-notes"),
        (with_annotation(start="9"), "bad-notes"),
        (with_annotation(quote=5), "bad-notes"),
        (with_annotation(created="yesterday"), "bad-notes"),
        (with_annotation(tags=[1]), "bad-notes"),
        (with_annotation(note=None), "bad-notes"),
        (with_annotation(credibility=9), "bad-credibility"),
    ],
)
def test_what_is_not_as_expected_is_refused(value, code):
    with pytest.raises(NotesError) as raised:
        read_bundle(value)
    assert raised.value.code == code


@settings(max_examples=60, deadline=None)
@given(st.text(), st.lists(st.text("abÜ/ #", max_size=6), max_size=3), st.text(st.characters(codec="utf-8")))
def test_any_text_travels_without_loss(note, tags, reason):
    annotation = annotation_on(note=note.encode("utf-8", "replace").decode(), tags=tags)
    bundle = Bundle(
        (noted_article(),), {text_hash(TEXT): TEXT}, (annotation,), (Outlet("o", "Courier", reason=reason),)
    )
    assert read_bundle(json.loads(write_bundle(bundle))) == bundle


def test_where_nothing_may_be_written_nothing_comes_in(store, other):
    fill(store)
    other._connections.reading().execute("PRAGMA query_only = ON")
    with pytest.raises(NotesError):
        bring(other, bundle_of(store))
    assert other.all_annotations() == ()
    with closing(other):
        assert other.verify() == ()
