import pytest

from index.errors import NotesError, NotFoundError
from index.notes import journal
from index.notes.revising import Revision
from index.notes.selectors import describe
from index.notes.store import NotesStore
from index.text.spans import Span
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking


@pytest.fixture
def store(tmp_path):
    store = NotesStore.open(tmp_path / "notes.sqlite", clock=ticking())
    yield store
    store.close()


def test_a_grade_is_dated_and_keeps_its_reason(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    assert added.graded is None
    graded = store.revise(added.id, Revision(credibility=2, grade_reason="Two ministries say so."))
    assert graded.graded == graded.modified
    assert store.annotation(added.id).grade_reason == "Two ministries say so."


def test_another_change_leaves_the_date_of_the_grade(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    graded = store.revise(added.id, Revision(credibility=2))
    assert store.revise(added.id, Revision(note="more")).graded == graded.graded


def test_several_annotations_are_changed_and_taken_back_as_one(store):
    first = store.add(noted_article(), TEXT, annotation_on("ferry", tags=["old", "Port"]))
    second = store.add(noted_article(), TEXT, annotation_on("crates"))
    store.revise_all([first.id, second.id], Revision(label="doubt", added_tags=["#new"], dropped_tags=["port"]))
    assert [(one.label, one.tags) for one in store.annotations("article1")] == [
        ("doubt", ("old", "new")),
        ("doubt", ("new",)),
    ]
    undone = store.undo()
    assert undone is not None
    assert undone.annotations == {first.id, second.id}
    assert store.annotations("article1") == (first, second)


@pytest.mark.parametrize(
    ("missing", "revision", "error"),
    [("nobody", Revision(note="x"), NotFoundError), (None, Revision(label="rumour"), NotesError)],
)
def test_where_one_cannot_be_changed_none_is(store, missing, revision, error):
    added = store.add(noted_article(), TEXT, annotation_on())
    with pytest.raises(error):
        store.revise_all([added.id, missing or added.id], revision)
    assert store.all_annotations() == (added,)


def reattached(store, added, text):
    start = text.index("declined")
    article = noted_article(text_hash=text_hash(text))
    return store.reattach(added.id, article, text, describe(text, Span(start, start + 8), 4))


def test_a_reattached_annotation_keeps_all_but_its_place(store):
    added = store.add(noted_article(), TEXT, annotation_on(note="keep", tags=["a"]))
    text = TEXT + " Later it declined again."
    moved = reattached(store, added, text)
    assert (moved.note, moved.tags, moved.selector.quote, moved.text_hash) == (
        "keep",
        ("a",),
        "declined",
        text_hash(text),
    )
    assert store.text(moved.text_hash) == text


def test_a_reattachment_is_taken_back_even_when_its_first_text_left_the_journal(store, monkeypatch):
    monkeypatch.setattr(journal, "KEPT_ACTIONS", 2)
    added = store.add(noted_article(), TEXT, annotation_on())
    reattached(store, added, TEXT + " More.")
    store.revise(added.id, Revision(note="x"))
    store.undo()
    store.undo()
    assert store.annotation(added.id) == added
    assert store.text(added.text_hash) == TEXT
    store.redo()
    assert store.annotation(added.id).selector.quote == "declined"
    assert store.verify() == ()
