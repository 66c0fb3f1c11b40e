from __future__ import annotations

from pathlib import Path

import pytest

from index.errors import NotesError, NotFoundError
from index.library.library import Library
from index.notes.annotation import State
from index.notes.kept import KeptArticles
from index.text.spans import Span
from tests.support.articles import HARBOUR, rewrite, write_article

QUOTE = "We are close to an agreement"


def span_of(opened, quote=QUOTE):
    start = opened.article.text.index(quote)
    return Span(start, start + len(quote))


@pytest.fixture
def article(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    return library.article(str(path))


def edit(library, article, text):
    rewrite(Path(article.path), text)
    library.ingest()
    return library.article(article.id)


def test_an_annotation_is_there_with_the_article(library, article):
    made, changes = library.annotate(article.id, span_of(article), label="claim", note="Who says so?", tags=["port"])
    placed = library.article(article.id).annotations
    assert [one.annotation for one in placed] == [made]
    assert placed[0].placement.span == span_of(article)
    assert changes.noted_articles == {article.id}


def test_it_names_the_paragraph_it_begins_in(library, article):
    made, _ = library.annotate(article.id, span_of(article))
    assert made.selector.paragraph == 3


def test_it_is_found_again_after_an_edit_above_it(library, article):
    library.annotate(article.id, span_of(article))
    edited = edit(library, article, HARBOUR.replace("Port workers", "Some four hundred dockers, crane drivers"))
    placed = edited.annotations[0]
    assert placed.placement.state is State.MOVED
    assert placed.placement.span.of(edited.article.text) == QUOTE


def test_it_is_unplaced_and_kept_when_its_passage_is_gone(library, article):
    library.annotate(article.id, span_of(article), note="Kept.")
    text = "\n\n".join(part for part in HARBOUR.split("\n\n") if QUOTE not in part)
    placed = edit(library, article, text).annotations[0]
    assert placed.placement.state is State.UNPLACED
    assert placed.annotation.selector.quote == QUOTE


def test_an_annotated_article_stays_readable_when_its_file_is_gone(library, article):
    library.annotate(article.id, span_of(article), note="Kept.")
    Path(article.path).unlink()
    library.ingest()
    gone = library.article(article.id)
    assert gone.is_gone
    assert gone.annotations[0].placement.span.of(gone.article.text) == QUOTE
    assert library.notes("kept")[0].title == article.article.title


def test_it_is_whole_again_when_the_file_comes_back(library, article):
    library.annotate(article.id, span_of(article))
    Path(article.path).unlink()
    library.ingest()
    write_article(library.folders[0], "back.txt")
    library.ingest()
    again = library.article(article.id)
    assert not again.is_gone
    assert again.annotations[0].placement.state is State.EXACT


def test_undo_and_redo_reach_back_over_a_restart(library, article):
    made, _ = library.annotate(article.id, span_of(article))
    library.remove(made.id)
    again = Library.open(library._layout.root)
    assert again.undo().verb == "remove"
    assert len(again.article(article.id).annotations) == 1
    assert again.redo().verb == "remove"
    assert again.article(article.id).annotations == ()
    again.close()


def test_revising_changes_only_what_is_given(library, article):
    made, _ = library.annotate(article.id, span_of(article), label="claim", note="One", tags=["port"])
    library.revise(made.id, note="Two")
    revised = library.article(article.id).annotations[0].annotation
    assert (revised.note, revised.label, revised.tags) == ("Two", "claim", ("port",))


@pytest.mark.parametrize(
    ("query", "filters", "found"),
    [
        ("", {}, 2),
        ("agreement", {}, 1),
        ("AGREEMENT port", {}, 1),
        ("nothing like it", {}, 0),
        ("", {"tag": "war"}, 1),
        ("", {"tag": "war/ai"}, 0),
        ("", {"label": "claim"}, 1),
        ("", {"state": "exact"}, 2),
        ("", {"state": "unplaced"}, 0),
        ("", {"entity": "Ilse Brandvik"}, 1),
        ("", {"entity": "Nobody"}, 0),
    ],
)
def test_notes_are_filtered(library, article, query, filters, found):
    library.annotate(article.id, span_of(article), label="claim", note="port")
    library.annotate(article.id, span_of(article, "Brandvik said the port"), tags=["war/air"])
    assert len(library.notes(query, **filters)) == found


def test_a_search_can_ask_for_articles_with_notes(library, article, folder):
    write_article(folder, "two.txt", HARBOUR.replace("Harbour", "Second harbour"))
    library.ingest()
    library.annotate(article.id, span_of(article))
    assert [hit.article for hit in library.search("has:notes harbour").hits] == [article.id]
    assert library.search("harbour").total == 2


@pytest.mark.parametrize(
    ("query", "found"),
    [("tag:war", 1), ("tag:war/air", 1), ("tag:peace", 0), ("label:claim", 1), ("note:PORT", 1), ("note:ship", 0)],
)
def test_a_search_can_ask_for_tags_labels_and_words_of_notes(library, article, query, found):
    library.annotate(article.id, span_of(article), label="claim", note="The port.", tags=["war/air"])
    assert library.search(query).total == found


def test_annotating_an_unknown_article_is_refused(library):
    with pytest.raises(NotFoundError):
        library.annotate("nothing", Span(0, 1))


def test_a_note_is_stored_though_its_form_cannot_be_kept(library, article, monkeypatch, caplog):
    def refuse(*_):
        raise NotesError("notes-busy")

    made, _ = library.annotate(article.id, span_of(article))
    edited = edit(library, article, HARBOUR.replace("Port workers", "Some four hundred dockers"))
    monkeypatch.setattr(KeptArticles, "keep", refuse)
    monkeypatch.setattr(KeptArticles, "form", lambda *_: None)
    library.reattach(made.id, span_of(edited, "Some four hundred dockers"))
    assert "notes-busy" in caplog.text
    caplog.clear()
    placed = library.article(article.id).annotations[0]
    assert placed.annotation.selector.quote == "Some four hundred dockers"
