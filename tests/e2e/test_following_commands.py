"""A folder that changes between two runs of ``lectern index``, as a script sees it."""

from __future__ import annotations

import csv
import hashlib
import io

import pytest

from tests.support.articles import write_article
from tests.support.command_line import lectern
from tests.support.versions import edited, told

pytestmark = pytest.mark.e2e
COUNTS = ("added", "changed", "moved", "removed", "unchanged", "articles")


@pytest.fixture
def folder(tmp_path):
    """Three articles; the first bears a note on its last paragraph."""
    made = tmp_path / "articles"
    for number, name in enumerate(("one.txt", "two.txt", "sub/three.txt"), start=1):
        write_article(made, name, told(number))
    return made


@pytest.fixture
def run(tmp_path, folder):
    """Return what runs a command on the library."""

    def run_in_library(*arguments):
        return lectern(*arguments, "--json", library=tmp_path / "library").json

    run_in_library("index", folder)
    quote = told(1).strip().rpartition("\n\n")[2]
    run_in_library("annotate", folder / "one.txt", "--quote", quote, "--note", "Ask the clerk.")
    return run_in_library


def counts(run, folder):
    report = run("index", folder)
    return {key: report[key] for key in COUNTS if report[key]}


def test_annotated_file_is_followed_through_everything_that_may_become_of_it(run, folder):
    name = run("show", folder / "one.txt")["article"]

    (folder / "one.txt").rename(folder / "uno.txt")
    assert counts(run, folder) == {"moved": 1, "unchanged": 2, "articles": 3}

    (folder / "uno.txt").unlink()
    write_article(folder, "eins.txt", edited(told(1), 0.1))
    assert counts(run, folder) == {"moved": 1, "unchanged": 2, "articles": 3}
    shown = run("show", folder / "eins.txt")
    assert (shown["article"], [one["note"] for one in shown["annotations"]]) == (name, ["Ask the clerk."])

    (folder / "eins.txt").unlink()
    assert counts(run, folder) == {"removed": 1, "unchanged": 2, "articles": 2}
    (note,) = run("notes")
    assert (note["gone"], note["path"], note["last_path"]) == (True, "", str(folder / "eins.txt"))
    assert run("search", "clerk")["total"] == 2

    write_article(folder, "back.txt", told(1))
    assert counts(run, folder) == {"added": 1, "unchanged": 2, "articles": 3}
    (note,) = run("notes")
    assert (note["article"], note["gone"], note["path"]) == (name, False, str(folder / "back.txt"))


def test_folder_that_is_moved_and_edited_in_keeps_its_articles(run, folder):
    name = run("show", folder / "sub" / "three.txt")["article"]
    (folder / "sub").rename(folder / "archive")
    write_article(folder, "archive/three.txt", edited(told(3), 0.1))
    assert counts(run, folder) == {"moved": 1, "unchanged": 2, "articles": 3}
    assert run("show", folder / "archive" / "three.txt")["article"] == name


def test_of_two_equal_files_the_one_that_is_edited_is_another_article_until_the_other_goes(run, folder):
    name = run("show", folder / "one.txt")["article"]
    copy = write_article(folder, "copy.txt", told(1))
    assert counts(run, folder) == {"added": 1, "unchanged": 3, "articles": 3}
    copy.write_text(edited(told(1), 0.1), encoding="utf-8")
    assert counts(run, folder) == {"changed": 1, "unchanged": 3, "articles": 4}
    assert run("show", folder / "one.txt")["article"] == name
    assert run("show", copy)["annotations"] == []

    (folder / "one.txt").unlink()
    assert counts(run, folder) == {"removed": 1, "unchanged": 3, "articles": 3}
    shown = run("show", copy)
    assert (shown["article"], [one["note"] for one in shown["annotations"]]) == (name, ["Ask the clerk."])


def test_file_that_is_put_back_beside_its_edited_version_is_another_article_and_is_cited(run, folder, tmp_path):
    name = run("show", folder / "one.txt")["article"]
    quote = told(1).strip().rpartition("\n\n")[2]
    (folder / "one.txt").write_text(told(1).replace(quote, "Nothing more was said."), encoding="utf-8")
    run("index", folder)
    older = write_article(folder, "older.txt", told(1))
    assert counts(run, folder) == {"added": 1, "unchanged": 3, "articles": 4}
    shown = run("show", folder / "one.txt")
    assert (shown["article"], [one["note"] for one in shown["annotations"]]) == (name, ["Ask the clerk."])
    shown = run("show", older)
    assert (shown["annotations"], [one["article"] for one in shown["copies"]]) == ([], [name])

    run("export", "--format", "csv", "--to", tmp_path / "notes")
    (file,) = (tmp_path / "notes").iterdir()
    (row,) = csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig")))
    assert row["file"].endswith("older.txt")
    assert row["sha256"] == hashlib.sha256(older.read_bytes()).hexdigest()

    (folder / "one.txt").unlink()
    run("index", folder)
    assert run("show", older)["article"] == name
    assert [one["gone"] for one in run("notes")] == [False]


def test_of_several_files_that_are_like_one_that_went_the_most_alike_has_its_notes(run, folder):
    name = run("show", folder / "one.txt")["article"]
    (folder / "one.txt").unlink()
    for other, share in (("a.txt", 0.12), ("m.txt", 0.04), ("z.txt", 0.16)):
        write_article(folder, other, edited(told(1), share))
    assert counts(run, folder) == {"added": 2, "moved": 1, "unchanged": 2, "articles": 5}
    assert run("show", folder / "m.txt")["article"] == name


def test_another_page_under_the_name_of_a_file_that_went_has_none_of_its_notes(run, folder):
    (folder / "one.txt").unlink()
    run("index", folder)
    write_article(folder, "one.txt", told(9, title="Something else"))
    run("index", folder)
    assert run("show", folder / "one.txt")["annotations"] == []
    assert [one["gone"] for one in run("notes")] == [True]


def test_the_closing_line_counts_files_and_articles_apart(run, folder, tmp_path):
    write_article(folder, "copy.txt", told(1))
    (folder / "empty.txt").write_bytes(b"")
    done = lectern("index", folder, library=tmp_path / "library")
    assert done.out.startswith("Files: 1 added, 3 unchanged, 1 could not be read. 3 articles in the library (")
