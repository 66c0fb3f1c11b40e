"""Notes of every kind on the real command line: listed, narrowed, put elsewhere, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.articles import HARBOUR, PIPELINE, rewrite, write_article
from tests.support.command_line import lectern

pytestmark = pytest.mark.e2e

QUOTE = "The VMA did not say how many ships were waiting outside the harbour."
IN_THE_COURIER = "---\ntitle: Port\noutlet: Velmora Courier\n---\n\n" + PIPELINE.replace("late", "early")
REWRITTEN = "A speaker of the VMA would not tell how many vessels still waited outside of it."


@pytest.fixture
def folder(tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    write_article(tmp_path / "articles", "pipeline.txt", PIPELINE)
    return tmp_path / "articles"


@pytest.fixture
def library(tmp_path, folder):
    data = tmp_path / "library"
    assert lectern("index", folder, library=data).code == 0
    return data


def annotate(library, quote=QUOTE, *more, article="harbour.txt"):
    return lectern("annotate", article, "--quote", quote, *more, "--json", library=library).json["id"]


def test_a_note_on_a_whole_article_is_listed_found_and_taken_back(library):
    annotate(library, QUOTE, "--note", "How many?")
    written = lectern("annotate", "harbour.txt", "--whole", "--note", "Read *twice*.", "--json", library=library).json
    listed = lectern("notes", "--json", library=library).json
    assert [one["kind"] for one in listed] == ["annotation", "article"]
    note = listed[1]
    assert (note["id"], note["article"], note["note"]) == (written["id"], listed[0]["article"], "Read *twice*.")
    assert note["path"].endswith("harbour.txt")
    assert set(note) >= set(listed[0]) - {"author", "graded", "grade_reason", "support"}
    assert [one["kind"] for one in lectern("notes", "twice", "--json", library=library).json] == ["article"]
    assert lectern("notes", "--kind", "annotation", "twice", "--json", library=library).json == []
    undone = lectern("undo", "--json", library=library).json
    assert (undone["verb"], undone["kind"], undone["about"]) == ("add", "subject-note", "Read *twice*.")
    assert len(lectern("notes", "--json", library=library).json) == 1
    assert "Read *twice*." in lectern("redo", library=library).out
    assert len(lectern("notes", "--json", library=library).json) == 2


def test_words_for_likelihood_are_looked_at(library):
    annotate(library, QUOTE, "--note", "A strike may follow. We have high confidence that it is likely.")
    (note,) = lectern("notes", "--json", library=library).json
    assert [one["flaw"] for one in note["remarks"]] == ["vague", "likelihood-with-confidence"]
    assert note["note"][note["remarks"][0]["start"] : note["remarks"][0]["end"]] == "may"
    assert "in one sentence: We have high confidence" in lectern("notes", library=library).out


def test_a_marked_note_stays_back(tmp_path, library):
    made = annotate(library, QUOTE, "--note", "Hush.")
    assert "RED" in lectern("mark", made, "red", library=library).out
    report = lectern("export", "--to", tmp_path / "out", "--json", library=library).json
    assert [one["annotation"] for one in report["refused"]] == [made]
    report = lectern("export", "--to", tmp_path / "out", "--allow-red", "--json", library=library).json
    assert report["refused"] == []
    assert lectern("mark", "harbour.txt", "amber", "--json", library=library).json["tlp"] == "amber"
    assert lectern("mark", "harbour.txt", "purple", library=library).code == 2


def test_notes_are_narrowed_by_grade_and_day(library):
    good = annotate(library, QUOTE, "--credibility", 2)
    annotate(library, "No group has claimed responsibility", "--credibility", 5, article="pipeline.txt")
    found = lectern("notes", "--grade", "<=2", "--created", "2020..", "--json", library=library).json
    assert [one["id"] for one in found] == [good]
    assert lectern("notes", "--created", "..2001", "--json", library=library).json == []
    for option, value in (("--grade", "good"), ("--created", "yesterday")):
        refused = lectern("notes", option, value, library=library)
        assert refused.code == 2
        assert value in refused.err


def test_a_passage_that_was_rewritten_is_put_where_it_was_suggested(library, folder):
    made = annotate(library)
    rewrite(folder / "harbour.txt", HARBOUR.replace(QUOTE, REWRITTEN))
    lectern("index", library=library)
    assert lectern("notes", "--state", "unplaced", "--json", library=library).json[0]["id"] == made
    seen = lectern("reattach", made, "--json", library=library).json
    assert (seen["attached"], seen["passage"]["quote"]) == (False, REWRITTEN)
    assert lectern("reattach", made, "--accept", "--json", library=library).json["attached"]
    (note,) = lectern("notes", "--json", library=library).json
    assert (note["state"], note["quote"]) == ("exact", REWRITTEN)
    assert "passage of" in lectern("undo", library=library).out
    assert lectern("reattach", made, "--quote", "reopen within two weeks", library=library).code == 0
    assert lectern("notes", "--json", library=library).json[0]["quote"] == "reopen within two weeks"


def test_a_passage_or_the_whole_has_to_be_named(library):
    for more in ((), ("--whole", "--quote", QUOTE)):
        refused = lectern("annotate", "harbour.txt", *more, "--note", "x", library=library)
        assert refused.code == 2
        assert "--whole" in refused.err


def test_outlets_show_their_history_and_are_merged(library, folder):
    for name in ("Courier", "The Courier"):
        text = PIPELINE.replace("ten days", f"ten days, {name} says")
        write_article(folder, f"{name}.md", f"---\ntitle: {name}\noutlet: {name}\n---\n\n{text}")
    lectern("index", library=library)
    lectern("outlets", "--grade", "Courier", "B", "--reason", "Corrects its errors.", library=library)
    lectern("outlets", "--grade", "Courier", "C", "--reason", "Twice wrong.", library=library)
    lectern("outlets", "--grade", "The Courier", "D", library=library)
    shown = lectern("outlets", "--history", library=library).out
    assert "before: B (" in shown
    assert "Corrects its errors." in shown
    (one,) = lectern("outlets", "--merge", "Courier", "The Courier", "--json", library=library).json
    assert (one["name"], one["aliases"], one["reliability"]) == ("Courier", ["The Courier"], "C")
    assert one["articles"] == 2
    assert [grade["reliability"] for grade in one["history"]] == ["B", "D"]
    assert lectern("outlets", "--merge", "Courier", "Nobody's", library=library).code == 2


def test_outlets_of_the_articles_are_listed_and_a_mistyped_one_is_pointed_to(library, folder):
    write_article(folder, "courier.md", IN_THE_COURIER)
    lectern("index", library=library)
    assert "F  Velmora Courier, 1 article" in lectern("outlets", library=library).out
    refused = lectern("outlets", "--grade", "Velmora Curier", "B", library=library)
    assert (refused.code, "did you mean Velmora Courier?" in refused.err) == (2, True)
    (one,) = lectern("outlets", "--grade", "velmora courier", "B", "--json", library=library).json
    assert (one["name"], one["reliability"], one["articles"]) == ("Velmora Courier", "B", 1)


def test_undo_names_the_correction_that_it_takes_back(library):
    lectern("correct", "not-entity", "Ilse Brandvik", library=library)
    assert "Taken back: the correction: “Ilse Brandvik” (PERSON) is no entity" in lectern("undo", library=library).out
    lectern("mark", "harbour.txt", "amber", library=library)
    undone = lectern("undo", "--json", library=library).json
    assert undone["decision"] == {"topic": "handling", "tlp": "amber"}


def test_notes_go_into_a_library_that_is_made_for_them_and_come_out_the_same(tmp_path, library):
    annotate(library, QUOTE, "--note", "How many?", "--tag", "port", "--label", "doubt")
    lectern("annotate", "harbour.txt", "--whole", "--note", "Read *twice*.", library=library)
    lectern("mark", "harbour.txt", "amber", library=library)
    first = lectern("export", "--format", "json", "--to", tmp_path / "a", "--json", library=library).json["written"]
    new = tmp_path / "new" / "library"
    assert lectern("import", *first, "--json", library=new).json["conflicts"] == []
    second = lectern("export", "--format", "json", "--to", tmp_path / "b", "--json", library=new).json["written"]
    assert Path(first[0]).read_bytes() == Path(second[0]).read_bytes()
    assert not (tmp_path / "none").exists()
    assert lectern("import", tmp_path / "none.json", library=tmp_path / "none").code == 2
    assert not (tmp_path / "none").exists()


def test_a_confirmation_by_copies_alone_is_flagged(tmp_path, folder, library):
    write_article(folder, "copy.txt", HARBOUR.replace("resume in Veldora", "go on in Veldora"))
    lectern("index", library=library)
    made = annotate(library, QUOTE, "--credibility", 1, "--tag", "port")
    annotate(library, QUOTE, "--tag", "port", article="copy.txt")
    flagged = {one["id"]: one["support"] for one in lectern("notes", "--json", library=library).json}
    assert flagged[made] == {"articles": 2, "origins": 1, "copies_only": True}
    assert "2 articles, 1 origin" in lectern("notes", library=library).out
    annotate(library, "No group has claimed responsibility", "--tag", "port", article="pipeline.txt")
    assert "1 origin" not in lectern("notes", library=library).out


def test_grades_of_source_and_passage_come_together_in_notes_and_table(tmp_path, folder, library):
    write_article(folder, "courier.md", IN_THE_COURIER)
    lectern("index", library=library)
    grade = ("--credibility", 2, "--reason", "Two sources.", "--author", "Ana")
    lectern("annotate", "courier.md", "--quote", "repairs to take ten days", *grade, library=library)
    ask = ("outlets", "--grade", "Velmora Courier", "b", "--reason", "Corrects itself.", "--json")
    graded = lectern(*ask, library=library)
    assert [(one["name"], one["reliability"]) for one in graded.json] == [("Velmora Courier", "B")]
    (note,) = lectern("notes", "--json", library=library).json
    assert (note["reliability"], note["credibility"], note["grade_reason"]) == ("B", 2, "Two sources.")
    for form, says in (("csv", "Two sources."), ("jsonld", '"B2"')):
        exported = lectern("export", "--to", tmp_path / "out", "--format", form, "--json", library=library).json
        assert says in Path(exported["written"][0]).read_text(encoding="utf-8-sig")


def test_a_grade_that_does_not_exist_is_refused(folder, library):
    write_article(folder, "courier.md", IN_THE_COURIER)
    lectern("index", folder, library=library)
    outcome = lectern("outlets", "--grade", "Velmora Courier", "G", library=library)
    assert (outcome.code, "from A" in outcome.err) == (2, True)
