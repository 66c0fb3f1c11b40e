"""Notes that come back, in whichever of our three forms and however often, are the notes that are there."""

from __future__ import annotations

import json
from itertools import permutations, product

import pytest

from index.library.library import Library
from index.text.spans import Span
from tests.support.articles import HARBOUR, PIPELINE, rewrite, write_article

FORMS = ("json", "jsonld", "qdpx")


@pytest.fixture
def second(tmp_path, folder):
    opened = Library.open(tmp_path / "second")
    opened.follow(folder)
    yield opened
    opened.close()


def annotate(library, article, quote, **said):
    start = article.article.text.index(quote)
    return library.annotate(article.id, Span(start, start + len(quote)), **said)[0]


@pytest.fixture
def noted(library, folder):
    """Notes of every state and with all that they may say, on articles of which one was edited and one is gone."""
    harbour = write_article(folder, "harbour.txt", HARBOUR)
    pipeline = write_article(folder, "pipeline.txt", PIPELINE)
    library.ingest()
    one, other = library.article(str(harbour)), library.article(str(pipeline))
    annotate(
        library, one, "met again on Tuesday", label="claim", note="First line.\n\n- a\n- b\n", tags=["Port/Talks"]
    )
    annotate(library, one, "within two weeks if the unions accepted", credibility=2, grade_reason="two sources")
    annotate(library, one, "how many ships were waiting outside", note="changed soon", author="A. Reader")
    annotate(library, one, "Brandvik", tags=["tlp/amber", "Name"])
    annotate(library, other, "engineers expect repairs", note="of a file that goes", tags=["b", "a"], credibility=1)
    annotate(library, other, "Erdoğan Şahin")
    library.write_note_on_article(one.id, "On the whole of it.\n\n# Heading")
    library.mark_article(other.id, "green")
    text = HARBOUR.replace("within two weeks", "in a month").replace("how many ships", "which of the ships")
    text = text.replace("met again on Tuesday", "met  again on Tuesday").replace(
        "Port workers", "New first line.\n\nPort"
    )
    rewrite(harbour, text)
    library.ingest()
    return library


def files(library, target):
    target.mkdir(exist_ok=True)
    for form in FORMS:
        library.export(target / form, form=form)
    return {form: target / form / f"lectern-notes.{form}" for form in FORMS}


def told(library):
    return sorted(library.notes(), key=lambda note: note.placed.annotation.id)


def test_bringing_in_our_own_files_changes_nothing(noted, tmp_path):
    exported = files(noted, tmp_path)
    before = told(noted)
    for form in (*FORMS, *FORMS):
        done, _ = noted.bring_in(exported[form])
        assert (done.added, done.conflicts, done.left_out) == (0, (), ()), form
    assert told(noted) == before


@pytest.mark.parametrize("order", list(permutations(FORMS)), ids=" ".join)
def test_a_second_form_of_the_same_notes_changes_nothing(noted, second, tmp_path, order):
    second.ingest()
    exported = files(noted, tmp_path)
    second.bring_in(exported[order[0]])
    before = told(second)
    assert len(before) == 6
    for form in (*order[1:], *order):
        second.bring_in(exported[form])
        assert len(told(second)) == len(before), form


@pytest.mark.parametrize(("first", "then"), list(product(("jsonld", "qdpx"), repeat=2)), ids=str)
def test_what_was_exported_from_what_came_in_is_known(noted, second, tmp_path, first, then):
    second.ingest()
    second.bring_in(files(noted, tmp_path / "a")[first])
    noted.bring_in(files(second, tmp_path / "b")[then])
    assert len(told(noted)) == 6


def everything(library, target):
    (path,) = library.export(target, form="json").written
    return path


def test_everything_comes_to_a_library_of_the_same_files_as_the_same_bytes(library, second, folder, tmp_path):
    path = write_article(folder, "harbour.txt", HARBOUR)
    library.ingest()
    annotate(library, library.article(str(path)), "Brandvik", label="claim", tags=["a/b"], note="n", credibility=2)
    library.mark_read(library.article(str(path)).id)
    first = everything(library, tmp_path / "first")
    second.ingest()
    second.bring_in(first)
    assert everything(second, tmp_path / "second-notes").read_bytes() == first.read_bytes()


def test_only_the_ids_of_articles_that_were_edited_differ_where_a_library_read_them_later(
    noted, second, folder, tmp_path
):
    second.ingest()
    first = everything(noted, tmp_path / "first")
    second.bring_in(first)
    written = everything(second, tmp_path / "second-notes").read_text(encoding="utf-8")
    (edited,) = {one["id"] for one in json.loads(first.read_bytes())["articles"]} - {
        one["id"] for one in json.loads(written)["articles"]
    }
    own = second.article(str(folder / "harbour.txt")).id
    for behind in ('"', " "):  # the key of an earlier file has more behind the id
        written = written.replace(f'"{own}{behind}', f'"{edited}{behind}')
    back = json.loads(written)
    assert {key: sorted_records(value) for key, value in back.items()} == {
        key: sorted_records(value) for key, value in json.loads(first.read_bytes()).items()
    }


def sorted_records(value):
    return sorted(value, key=json.dumps) if isinstance(value, list) else value
