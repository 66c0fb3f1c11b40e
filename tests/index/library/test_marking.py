"""What is marked TLP:RED stays in the library unless it is let out."""

import json
import zipfile

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


def test_an_opened_article_says_its_marking(library, harbour):
    assert harbour.marking == ""
    library.mark_article(harbour.id, "amber")
    assert library.article(harbour.path).marking == "amber"


def test_an_unknown_marking_changes_nothing(library, harbour):
    one = annotate(library, harbour, 0, "One.")
    for mark in (lambda: library.mark([one.id], "purple"), lambda: library.mark_article(harbour.id, "purple")):
        with pytest.raises(NotesError):
            mark()
    assert library.annotation(one.id).tags == ()
    assert library.article_marking(harbour.id) == ""


@pytest.mark.parametrize("form", ["markdown", "json", "csv", "jsonld", "html", "qdpx"])
def test_nothing_of_a_red_article_leaves(library, harbour, pipeline, tmp_path, form):
    annotate(library, harbour, 0, "One.")
    annotate(library, pipeline, 0, "Two.")
    library.rule_block(harbour.id, harbour.article.blocks[-1].span, is_boilerplate=True)
    library.mark_article(harbour.id, "red")
    library.export(tmp_path / "out", form=form)
    written = b"\n".join(content for path in (tmp_path / "out").rglob("*") for content in contents(path))
    for secret in (harbour.article.title, harbour.article.text[-60:-2], harbour.id, "one.txt"):
        assert secret.encode() not in written
    assert b"Two." in written


def contents(path):
    """What a file holds, or what the files in an archive do."""
    if path.suffix == ".qdpx":
        with zipfile.ZipFile(path) as archive:
            return [archive.read(name) for name in archive.namelist()]
    return [path.read_bytes()] if path.is_file() else []


def test_a_dossier_that_is_handed_over_holds_nothing_red(library, harbour):
    start = harbour.article.text.index("Ilse Brandvik")
    free = annotate(library, harbour, start, "Free.")
    red = annotate(library, harbour, start, "Secret.", tags=["tlp/red"])
    handed = library.dossier_to_hand_over("Ilse Brandvik")
    assert [one.placed.annotation.id for one in handed.annotations] == [free.id]
    assert {one.placed.annotation.id for one in library.dossier("Ilse Brandvik").annotations} == {free.id, red.id}
    library.mark_article(harbour.id, "red")
    handed = library.dossier_to_hand_over("Ilse Brandvik")
    assert (handed.annotations, handed.mentions) == ((), ())


@pytest.mark.parametrize("form", ["markdown", "csv", "html"])
def test_an_export_says_how_far_a_note_and_an_article_may_be_passed_on(library, harbour, tmp_path, form):
    annotate(library, harbour, 0, "One.")
    annotate(library, harbour, 30, "Two.", tags=["tlp/amber"])
    library.mark_article(harbour.id, "green")
    _, text = exported(library, tmp_path / "out", form=form)
    assert "TLP:AMBER" in text
    assert "TLP:GREEN" in text


def test_a_marking_is_in_no_list_of_tags(library, harbour):
    annotate(library, harbour, 0, "One.", tags=["port", "tlp/green"])
    assert [tally.name for tally in library.overview().tags] == ["port"]
    assert [count.value for count in library.facets("").tags] == ["port"]
