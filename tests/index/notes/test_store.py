import threading
from dataclasses import replace

import pytest

from index.errors import NotesError, NotFoundError
from index.notes.revising import Revision
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking


@pytest.fixture
def path(tmp_path):
    return tmp_path / "notes.sqlite"


@pytest.fixture
def store(path):
    store = NotesStore.open(path, clock=ticking())
    yield store
    store.close()


def test_an_annotation_comes_back_as_it_was_stored(store):
    annotation = annotation_on(note="see *this*\n\nand \x00 that", tags=["a/b", "Ü"], credibility=2)
    store.add(noted_article(), TEXT, annotation)
    assert store.annotation(annotation.id) == annotation


def test_an_annotation_is_there_after_the_store_is_opened_again(path, store):
    added = store.add(noted_article(), TEXT, annotation_on())
    store.close()
    again = NotesStore.open(path)
    assert again.all_annotations() == (added,)
    again.close()


def test_annotations_of_an_article_stand_in_order_of_their_passage(store):
    later = store.add(noted_article(), TEXT, annotation_on("declined"))
    earlier = store.add(noted_article(), TEXT, annotation_on("ferry"))
    store.add(noted_article("other"), TEXT, annotation_on("ferry", article="other"))
    assert store.annotations("article1") == (earlier, later)


def test_the_text_is_kept_as_it_was_annotated(store):
    text = f"{TEXT} Half a character: \ud800, and a whole one: 🍏"
    store.add(noted_article(), text, annotation_on("ferry", text=text))
    assert store.text(text_hash(text)) == text


def test_an_unknown_text_is_none(store):
    assert store.text("0" * 64) is None


def test_counts_name_annotated_articles_only(store):
    store.add(noted_article(), TEXT, annotation_on("ferry", tags=["a", "b"]))
    removed = store.add(noted_article("other"), TEXT, annotation_on("ferry", article="other", tags=["b"]))
    store.add(noted_article(), TEXT, annotation_on("crates", tags=["b"]))
    store.remove(removed.id)
    assert store.counts() == {"article1": 2}
    assert store.tag_counts() == {"a": 1, "b": 2}


def test_an_article_comes_back_as_it_was_stored(store):
    article = noted_article(path="/articles/\udce4.txt", published=None)
    store.add(article, TEXT, annotation_on())
    assert store.noted_articles() == (article,)


def test_a_renamed_article_keeps_its_annotations(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    renamed = noted_article(path="/articles/renamed.txt")
    store.update_article(renamed)
    assert store.noted_articles() == (renamed,)
    assert store.annotations("article1") == (added,)


def test_an_article_without_annotations_is_not_taken_in(store):
    store.update_article(noted_article())
    assert store.noted_articles() == ()


def test_revising_changes_what_was_named_and_the_time(store):
    added = store.add(noted_article(), TEXT, annotation_on(note="one", tags=["x"]))
    revised = store.revise(added.id, Revision(note="two", credibility=3))
    assert revised == replace(added, note="two", credibility=3, modified=revised.modified, graded=revised.modified)
    assert revised.modified > added.modified
    assert store.annotation(added.id) == revised


def test_revising_to_the_same_is_no_action(store):
    added = store.add(noted_article(), TEXT, annotation_on(note="one", tags=["x"]))
    assert store.revise(added.id, Revision(note="one", tags=["#x"])) == added
    undone = store.undo()
    assert undone is not None
    assert undone.verb == "add"


def test_a_label_that_left_the_list_is_kept_while_other_things_change(store):
    old = replace(annotation_on(), label="rumour")
    store.add(noted_article(), TEXT, old)
    assert store.revise(old.id, Revision(note="still here")).label == "rumour"


@pytest.mark.parametrize(
    ("change", "code"), [({"label": "rumour"}, "unknown-label"), ({"credibility": 9}, "bad-credibility")]
)
def test_a_bad_revision_changes_nothing(store, change, code):
    added = store.add(noted_article(), TEXT, annotation_on())
    with pytest.raises(NotesError) as raised:
        store.revise(added.id, Revision(**change))
    assert raised.value.code == code
    assert store.annotation(added.id) == added


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.annotation("nobody"),
        lambda store: store.revise("nobody", Revision(note="x")),
        lambda store: store.remove("nobody"),
        lambda store: store.reattach("nobody", noted_article(), TEXT, annotation_on().selector),
    ],
)
def test_an_unknown_annotation_is_said_to_be_missing(store, ask):
    with pytest.raises(NotFoundError) as raised:
        ask(store)
    assert raised.value.code == "no-such-annotation"


def test_half_a_character_is_refused_and_nothing_is_stored(store):
    with pytest.raises(NotesError) as raised:
        store.add(noted_article(), TEXT, annotation_on(note="\ud83d"))
    assert (raised.value.code, raised.value.data["character"]) == ("notes-bad-character", "U+D83D")
    assert store.all_annotations() == ()
    assert store.noted_articles() == ()


def test_threads_share_the_store(store):
    def annotate():
        for quote in ("ferry", "crates", "table"):
            store.add(noted_article(), TEXT, annotation_on(quote))

    threads = [threading.Thread(target=annotate) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.all_annotations()) == 12
    assert store.verify() == ()


def test_a_second_window_sees_what_the_first_one_stored(path, store):
    second = NotesStore.open(path)
    added = store.add(noted_article(), TEXT, annotation_on())
    assert second.annotation(added.id) == added
    second.close()


def test_a_closed_store_is_not_opened_again_by_accident(store):
    store.close()
    with pytest.raises(RuntimeError):
        store.all_annotations()


def test_a_whole_store_has_nothing_wrong(store):
    store.add(noted_article(), TEXT, annotation_on())
    assert store.verify() == ()
