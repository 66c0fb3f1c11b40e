"""What is marked TLP:RED stays in the library unless it is let out."""

import json

import pytest

from index.errors import NotesError
from index.text.spans import Span
from tests.support.articles import PIPELINE, write_article


@pytest.fixture
def harbour(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    return library.article(str(path))


@pytest.fixture
def pipeline(library, folder):
    path = write_article(folder, "two.txt", PIPELINE)
    library.ingest()
    return library.article(str(path))


def annotate(library, opened, start, note, **said):
    return library.annotate(opened.id, Span(start, start + 20), note=note, **said)[0]


def exported(library, folder, **options):
    report = library.export(folder, **options)
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()]
    return report, "\n".join(texts)


def test_a_marking_replaces_another_one_and_is_taken_back(library, harbour):
    one = annotate(library, harbour, 0, "One.", tags=["port", "tlp/green"])
    library.mark([one.id], "TLP:RED")
    assert library.marking(one.id) == "red"
    assert library.annotation(one.id).tags == ("port", "tlp/red")
    assert library.held_back() == {one.id}
    library.undo()
    assert library.marking(one.id) == "green"
    library.mark([one.id], "")
    assert library.annotation(one.id).tags == ("port",)


def test_the_marking_of_an_article_holds_for_its_notes(library, harbour):
    one = annotate(library, harbour, 0, "One.", tags=["tlp/clear"])
    changes = library.mark_article(harbour.id, "red")
    assert (changes.decisions, changes.noted_articles) == ({"handling"}, {harbour.id})
    assert (library.marking(one.id), library.article_marking(harbour.id)) == ("red", "red")
    library.mark_article(harbour.id, "green")
    assert library.marking(one.id) == "green"
    assert library.undo().decisions == {"handling"}
    assert library.marking(one.id) == "red"
    library.mark_article(harbour.id, "")
    assert (library.marking(one.id), library.article_marking(harbour.id)) == ("clear", "")


@pytest.mark.parametrize("form", ["markdown", "json", "csv", "jsonld", "html"])
def test_what_is_red_leaves_no_export_unless_it_is_let_out(library, harbour, pipeline, tmp_path, form):
    open_one = annotate(library, harbour, 0, "Openly said.")
    red = annotate(library, harbour, 40, "Secretly said.", tags=["tlp/red"])
    inside = annotate(library, pipeline, 0, "Inside said.")
    library.write_note_on_article(pipeline.id, "Wholly said.")
    library.mark_article(pipeline.id, "red")
    report, text = exported(library, tmp_path / "out", form=form)
    assert "Openly said" in text
    assert not [words for words in ("Secretly", "Inside", "Wholly") if words in text]
    assert {name for name, _ in report.refused} == {red.id, inside.id, f"article:{pipeline.id}"}
    assert all("TLP:RED" in reason for _, reason in report.refused)
    report, text = exported(library, tmp_path / "all", form=form, allow_red=True)
    assert report.refused == ()
    assert "Secretly said" in text
    assert "Inside said" in text
    assert open_one.id in text or form == "html"


def test_a_choice_of_red_notes_alone_writes_nothing_of_them(library, harbour, tmp_path):
    red = annotate(library, harbour, 40, "Secretly said.", tags=["tlp/red"])
    report, text = exported(library, tmp_path / "out", form="json", annotations=[red.id])
    assert [name for name, _ in report.refused] == [red.id]
    assert json.loads(text)["annotations"] == []


def test_an_unknown_marking_changes_nothing(library, harbour):
    one = annotate(library, harbour, 0, "One.")
    for mark in (lambda: library.mark([one.id], "purple"), lambda: library.mark_article(harbour.id, "purple")):
        with pytest.raises(NotesError):
            mark()
    assert library.annotation(one.id).tags == ()
    assert library.article_marking(harbour.id) == ""
