"""Handing notes over on the real command line: files of every kind, templates, other programs, and back."""

from __future__ import annotations

import shutil
import zipfile

import pytest

from tests.support.articles import HARBOUR, write_article
from tests.support.command_line import lectern

pytestmark = pytest.mark.e2e

QUOTE = "We are close to an agreement"


@pytest.fixture
def library(tmp_path):
    write_article(tmp_path / "articles", "harbour.txt", HARBOUR)
    data = tmp_path / "library"
    assert lectern("index", tmp_path / "articles", library=data).code == 0
    made = lectern("annotate", "harbour.txt", "--quote", QUOTE, "--tag", "port/talks", "--note", "Why?", library=data)
    assert made.code == 0
    return data


@pytest.mark.parametrize("by", ["article", "tag", "annotation"])
def test_files_of_every_kind_are_written_once(tmp_path, library, by):
    first = lectern("export", "--to", tmp_path / "vault", "--by", by, "--json", library=library).json
    again = lectern("export", "--to", tmp_path / "vault", "--by", by, "--json", library=library).json
    assert (len(first["written"]), again["written"], again["unchanged"]) == (1, [], first["written"])


def test_a_template_words_the_files_or_says_where_it_is_wrong(tmp_path, library):
    own = tmp_path / "mine.j2"
    own.write_text("Mine: {{ page.title }}\n", encoding="utf-8")
    done = lectern("export", "--to", tmp_path / "vault", "--template", own, "--json", library=library).json
    assert "Mine: Harbour talks" in (tmp_path / "vault" / done["written"][0]).read_text(encoding="utf-8")
    own.write_text("\n{{ page.titel }}\n", encoding="utf-8")
    wrong = lectern("export", "--to", tmp_path / "vault", "--template", own, library=library)
    assert wrong.code == 2
    assert wrong.err.startswith(f"Line 2 of the template {own} cannot be followed: page has no attribute 'titel'.")


def test_a_kept_export_follows_every_command_that_changes_notes_until_it_is_dropped(tmp_path, library):
    assert lectern("export", "--to", tmp_path / "vault", "--keep", library=library).code == 0
    (kept,) = lectern("export", "--kept", "--json", library=library).json
    (written,) = (tmp_path / "vault").iterdir()
    made = lectern("annotate", "harbour.txt", "--quote", "Port workers", library=library)
    assert (made.code, f"kept in step: {written}" in made.err) == (0, True)
    assert "> Port workers" in written.read_text(encoding="utf-8")
    assert lectern("undo", library=library).code == 0
    assert "> Port workers" not in written.read_text(encoding="utf-8")
    assert lectern("notes", library=library).err == "1 annotation\n"
    assert lectern("export", "--again", "--json", library=library).json["written"] == []
    assert lectern("export", "--drop", kept["id"], "--json", library=library).json == []


def test_a_kept_export_whose_folder_is_gone_hinders_no_note(tmp_path, library):
    lectern("export", "--to", tmp_path / "vault", "--keep", library=library)
    shutil.rmtree(tmp_path / "vault")
    made = lectern("annotate", "harbour.txt", "--quote", "Port workers", "--json", library=library)
    assert (made.code, "left alone" in made.err, bool(made.json["id"])) == (0, True, True)
    assert not (tmp_path / "vault").exists()


def test_an_export_without_a_folder_or_of_one_annotation_is_not_kept(tmp_path, library):
    assert lectern("export", library=library).code == 2
    single = lectern("export", "--to", tmp_path / "vault", "--keep", "--annotation", "x", library=library)
    assert (single.code, "cannot be kept in step" in single.err) == (2, True)


def test_notes_go_to_other_programs_and_come_home(tmp_path, library):
    for form in ("qdpx", "jsonld"):
        lectern("export", "--to", tmp_path / "out", "--format", form, library=library)
    with zipfile.ZipFile(tmp_path / "out" / "lectern-notes.qdpx") as project:
        assert project.testzip() is None
        assert "project.qde" in project.namelist()
    files = sorted((tmp_path / "out").iterdir())
    done = lectern("import", *files, "--json", library=library).json
    assert (done["added"], done["known"], done["conflicts"], done["left_out"]) == (0, 2, [], [])


def test_a_passage_is_cited(library):
    cited = lectern("cite", "harbour.txt", "--quote", QUOTE, "--style", "note", library=library)
    assert (cited.code, cited.out.count("\n")) == (0, 1)
    assert "para. " in cited.out
    assert lectern("cite", "harbour.txt", "--style", "harvard", library=library).code == 2
