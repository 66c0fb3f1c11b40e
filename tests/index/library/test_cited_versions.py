"""A quotation is cited from the file in which it stands, and a confirmation by copies is flagged wherever it goes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from index.library.library import Library
from index.text.spans import Span
from tests.support.articles import HARBOUR, rewrite, write_article

QUOTE = "The ships wait"
LONGER = f"{HARBOUR}\n{QUOTE} for a word from the ministry, said a pilot who asked not to be named.\n"


@pytest.fixture
def path(folder):
    return write_article(folder, "one.txt", LONGER)


@pytest.fixture
def article(library, path):
    library.ingest()
    return library.article(str(path))


@pytest.fixture
def second_library(tmp_path):
    opened = Library.open(tmp_path / "second")
    yield opened
    opened.close()


def annotate(library, article, **said):
    start = article.article.text.index(QUOTE)
    return library.annotate(article.id, Span(start, start + len(QUOTE)), **said)[0]


def digest(content):
    return hashlib.sha256(content).hexdigest()


def edit(library, path, content):
    rewrite(path, content)
    library.ingest()


def exported(library, target, form):
    library.export(target, form=form)
    (file,) = target.iterdir()
    if form != "qdpx":
        return file.read_text(encoding="utf-8")
    with zipfile.ZipFile(file) as package:
        return package.read("project.qde").decode()


@pytest.mark.parametrize("form", ["markdown", "csv", "jsonld", "html"])
def test_a_passage_that_was_rewritten_is_cited_from_the_file_it_was_annotated_in(
    library, article, path, tmp_path, form
):
    before = digest(path.read_bytes())
    annotate(library, article)
    edit(library, path, LONGER.replace(QUOTE, "No vessel moves"))
    said = exported(library, tmp_path / "notes", form)
    body = said.partition("\n---\n")[2] if form == "markdown" else said
    assert before in body
    assert f"SHA-256 {digest(path.read_bytes())}" not in body.partition("^")[2]


def test_its_citation_says_of_which_day_the_version_is(library, article, path):
    annotation = annotate(library, article)
    edit(library, path, LONGER.replace(QUOTE, "No vessel moves"))
    said = library.citation(article.id, annotation=annotation.id)
    assert f"quoted from the version of {annotation.created.date()}" in said


def test_a_passage_that_stands_as_it_did_is_cited_from_todays_file(library, article, path):
    annotation = annotate(library, article)
    edit(library, path, "A new beginning of the article, put in later.\n\n" + LONGER)
    said = library.citation(article.id, annotation=annotation.id)
    assert f"SHA-256 {digest(path.read_bytes())}" in said
    assert "version" not in said


def test_the_version_is_known_after_several_edits_and_without_the_file(library, article, path):
    before = digest(path.read_bytes())
    annotation = annotate(library, article)
    for other in ("No vessel moves", "Nothing sails"):
        edit(library, path, LONGER.replace(QUOTE, other))
    assert before in library.citation(article.id, annotation=annotation.id)
    path.unlink()
    library.ingest()
    assert before in library.citation(article.id, annotation=annotation.id)


def test_the_version_is_cited_from_where_its_file_is_today(library, article, path, folder, tmp_path):
    annotate(library, article)
    edit(library, path, LONGER.replace(QUOTE, "No vessel moves"))
    older = write_article(folder, "older.txt", LONGER)
    library.ingest()
    (row,) = csv.DictReader(io.StringIO(exported(library, tmp_path / "notes", "csv")))
    assert row["file"].endswith("older.txt")
    assert row["sha256"] == digest(older.read_bytes())


def test_the_version_travels_with_the_notes(library, article, path, tmp_path, second_library):
    before = digest(path.read_bytes())
    annotation = annotate(library, article)
    edit(library, path, LONGER.replace(QUOTE, "No vessel moves"))
    library.export(tmp_path / "out", form="json")
    second_library.bring_in(tmp_path / "out" / "lectern-notes.json")
    assert before in second_library.citation(article.id, annotation=annotation.id)


def test_every_citation_of_an_export_says_since_when_the_article_is_on_file(library, article, tmp_path):
    annotate(library, article)
    assert "on file since" in exported(library, tmp_path / "notes", "markdown").partition("Source:")[2]


# -- confirmed by copies


@pytest.fixture
def confirmed(library, article, folder):
    write_article(folder, "copy.txt", LONGER + "\nA line that only this outlet has.\n")
    write_article(folder, "other.txt", LONGER + "\nAnother line, by another outlet, of no consequence.\n")
    library.ingest()
    return annotate(library, article, credibility=1)


@pytest.mark.parametrize("form", ["markdown", "csv", "jsonld", "html"])
def test_a_confirmation_by_copies_is_flagged_in_every_export(library, confirmed, tmp_path, form):
    assert "3 articles, 1 origin" in exported(library, tmp_path / "notes", form)


def test_a_confirmation_by_copies_is_a_code_of_a_project(library, confirmed, tmp_path):
    assert "copies of one text only" in exported(library, tmp_path / "notes", "qdpx")


def test_the_flag_stays_when_the_files_of_the_copies_go(library, confirmed, folder):
    for name in ("copy.txt", "other.txt"):
        Path(folder, name).unlink()
    library.ingest()
    support = library.supports([confirmed.id])[confirmed.id]
    assert (support.articles, support.origins) == (3, 1)


def test_the_flag_stays_when_an_annotated_copy_goes(library, article, folder):
    copy = write_article(folder, "copy.txt", LONGER + "\nA line that only this outlet has.\n")
    library.ingest()
    annotation = annotate(library, article, credibility=1, tags=["harbour"])
    annotate(library, library.article(str(copy)), tags=["harbour"])
    copy.unlink()
    library.ingest()
    support = library.supports([annotation.id])[annotation.id]
    assert (support.articles, support.origins) == (2, 1)


def test_a_common_marking_makes_no_confirmation(library, article, folder):
    other = write_article(folder, "other.txt", "Grain prices\n\nPrices of grain rose by a tenth in the south.\n")
    library.ingest()
    annotation = annotate(library, article, credibility=1, tags=["tlp/amber"])
    library.annotate(library.article(str(other)).id, Span(0, 5), tags=["tlp/amber"])
    assert library.supports([annotation.id])[annotation.id].articles == 1


# -- markings


@pytest.mark.parametrize("form", ["jsonld", "qdpx"])
def test_the_marking_of_the_article_leaves_with_each_annotation(library, article, tmp_path, form):
    annotate(library, article)
    library.mark_article(article.id, "amber")
    assert "TLP:AMBER" in exported(library, tmp_path / "notes", form)


@pytest.mark.parametrize("form", ["jsonld", "qdpx"])
def test_the_marking_of_the_article_comes_in_as_that_of_the_annotation(
    library, article, path, tmp_path, second_library, form
):
    annotate(library, article, tags=["harbour"])
    library.mark_article(article.id, "amber")
    exported(library, tmp_path / "notes", form)
    second_library.follow(path.parent)
    second_library.ingest()
    second_library.bring_in(tmp_path / "notes" / f"lectern-notes.{form}")
    (note,) = second_library.notes()
    assert sorted(note.placed.annotation.tags) == ["harbour", "tlp/amber"]


def test_a_marking_is_no_tag_of_an_exported_file(library, article, tmp_path):
    annotate(library, article, tags=["harbour", "tlp/amber"])
    said = exported(library, tmp_path / "notes", "markdown")
    assert "TLP:AMBER" in said
    assert "tlp/amber" not in said


def test_a_marking_is_no_tag_of_a_table(library, article, tmp_path):
    annotate(library, article, tags=["harbour", "tlp/amber"])
    (row,) = csv.DictReader(io.StringIO(exported(library, tmp_path / "notes", "csv")))
    assert (row["tags"], row["tlp"]) == ("harbour", "TLP:AMBER")


def test_web_annotations_say_when_the_version_was_seen(library, article, path, tmp_path):
    annotation = annotate(library, article)
    edit(library, path, LONGER.replace(QUOTE, "No vessel moves"))
    (item,) = json.loads(exported(library, tmp_path / "notes", "jsonld"))["first"]["items"]
    assert item["target"]["state"]["sourceDate"] == f"{annotation.created.date()}T00:00:00Z"
