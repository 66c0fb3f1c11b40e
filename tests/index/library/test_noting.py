from __future__ import annotations

from pathlib import Path

import pytest

from index.notes.annotation import State
from index.notes.outlets import Outlet
from index.notes.revising import Revision
from index.text.spans import Span
from tests.support.articles import HARBOUR, rewrite, write_article

QUOTE = "The VMA did not say how many ships were waiting outside the harbour."


@pytest.fixture
def article(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    return library.article(str(path))


@pytest.fixture
def annotation(library, article):
    start = article.article.text.index(QUOTE)
    made, _ = library.annotate(article.id, Span(start, start + len(QUOTE)), author="Ana", tags=["port"])
    return made


def test_an_unplaced_annotation_is_put_where_it_was_suggested(library, article, annotation):
    rewritten = "A speaker of the VMA would not tell how many vessels still waited outside of it."
    rewrite(Path(article.path), HARBOUR.replace(QUOTE, rewritten))
    library.ingest()
    (placed,) = library.article(article.id).annotations
    assert placed.placement.state is State.UNPLACED
    suggestion = library.suggestion(annotation.id)
    assert suggestion is not None
    changes = library.reattach(annotation.id, suggestion.span)
    assert changes.annotations == {annotation.id}
    opened = library.article(article.id)
    assert opened.annotations[0].placement.state is State.EXACT
    assert opened.annotations[0].placement.span.of(opened.article.text) == rewritten
    library.undo()
    assert library.article(article.id).annotations[0].annotation == annotation


def test_a_passage_outside_the_text_is_refused(library, annotation):
    with pytest.raises(ValueError, match="outside"):
        library.reattach(annotation.id, Span(10**6, 10**6 + 1))


def test_several_annotations_are_tagged_at_once(library, article, annotation):
    other, _ = library.annotate(article.id, Span(0, 12))
    changes = library.revise_all([annotation.id, other.id], Revision(added_tags=["read"]))
    assert changes.annotations == {annotation.id, other.id}
    assert all("read" in note.placed.annotation.tags for note in library.notes())
    assert library.undo().annotations == changes.annotations


def test_an_outlet_is_graded_by_name_and_found_for_its_articles(library, article):
    assert library.article_outlet(article.id).reliability == "F"
    changes = library.grade_outlet("Velmora Courier", "B", "Corrects its errors.")
    assert len(changes.outlets) == 1
    library.grade_outlet("velmora courier", "C")
    (outlet,) = library.outlets()
    assert (outlet.name, outlet.reliability, outlet.reason) == ("Velmora Courier", "C", "")
    assert library.undo().outlets == changes.outlets
    library.remove_outlet(outlet.id)
    assert library.outlets() == ()
    library.put_outlet(Outlet("", "Basin Agency", domain="agency.example"))
    assert library.outlets()[0].domain == "agency.example"


def test_notes_on_articles_and_entities_are_kept_and_taken_back(library, article):
    assert library.write_note_on_article(article.id, "Read twice.").noted_articles == {article.id}
    assert library.note_on_article(article.id) == "Read twice."
    changes = library.write_note_on_entity("PERSON", "Ilse Brandvik", "Minister.")
    assert changes.noted_entities == {"PERSON/Ilse Brandvik"}
    assert library.note_on_entity("PERSON", "Ilse Brandvik") == "Minister."
    assert library.undo().noted_entities == changes.noted_entities
    assert library.note_on_entity("PERSON", "Ilse Brandvik") == ""


def test_a_note_on_an_article_outlives_its_file(library, article):
    library.write_note_on_article(article.id, "Read twice.")
    Path(article.path).unlink()
    library.ingest()
    gone = library.article(article.id)
    assert gone.is_gone
    assert gone.article.text == article.article.text
