"""``lectern entity``, ``timeline`` and ``correct``, as scripts use them."""

from __future__ import annotations

import csv

import pytest

from tests.support.articles import write_article
from tests.support.command_line import lectern

FULL = """Minister visits the northern border

By Ilse Brandvik, 2024-05-15

Defence Minister Oskar Vendrell spoke in Geneva on 3 May 2024. Vendrell said that the army was ready.
"""
SURNAME = """Army is ready, says the minister

By Ilse Brandvik, 2024-06-01

Minister Vendrell visited Geneva in 2019.
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    root = tmp_path_factory.mktemp("naming")
    write_article(root / "articles", "full.txt", FULL)
    write_article(root / "articles", "surname.txt", SURNAME)
    assert lectern("index", root / "articles", library=root / "library").code == 0
    return root / "library"


def test_dossier_is_printed_as_json(library):
    dossier = lectern("entity", "Vendrell", "--json", library=library).json
    assert (dossier["name"], dossier["articles"], dossier["mentions"]) == ("Oskar Vendrell", 2, 3)
    assert {"Vendrell", "Oskar Vendrell"} == {alias["name"] for alias in dossier["aliases"]}
    assert all(alias["why"] for alias in dossier["aliases"] if alias["reason"])


def test_entities_of_the_library_are_listed(library):
    listed = lectern("entity", "--kind", "PERSON", "--json", library=library).json
    assert {one["name"]: one["mentions"] for one in listed["entities"]}["Oskar Vendrell"] == 3


def test_doubts_are_listed_with_an_example(library):
    doubts = lectern("entity", "--doubts", "--json", library=library).json
    assert doubts
    assert [one["certainty"] for one in doubts] == sorted(one["certainty"] for one in doubts)
    assert all(one["example"]["text"] for one in doubts)


def test_doubts_are_counted_though_one_is_shown(library):
    total = len(lectern("entity", "--doubts", "--json", library=library).json)
    assert f"1 of {total}" in lectern("entity", "--doubts", "--limit", "1", library=library).err


def test_unknown_entity_is_said_in_one_line(library):
    done = lectern("entity", "Nobody Anywhere", library=library)
    assert done.code == 2
    assert "Nobody Anywhere" in done.err


def test_dossier_is_written_and_a_file_of_others_left_alone(library, tmp_path):
    target = tmp_path / "vendrell.md"
    assert lectern("entity", "Vendrell", "--to", target, library=library).code == 0
    assert target.read_text("utf-8").splitlines()[1] == "# Oskar Vendrell"
    assert lectern("entity", "Vendrell", "--to", target, library=library).code == 0
    target.write_text("My own thoughts", "utf-8")
    assert lectern("entity", "Vendrell", "--to", target, library=library).code == 2
    assert target.read_text("utf-8") == "My own thoughts"


def test_timeline_is_in_the_order_of_dates(library, tmp_path):
    entries = lectern("timeline", "--entity", "Vendrell", "--json", library=library).json
    assert [(one["first"], one["precision"]) for one in entries] == [("2019-01-01", "year"), ("2024-05-03", "day")]
    assert lectern("timeline", "--json", library=library).json == entries
    table = tmp_path / "timeline.csv"
    assert lectern("timeline", "Geneva", "--to", table, library=library).code == 0
    rows = list(csv.DictReader(table.read_text("utf-8-sig").splitlines()))
    assert [row["expression"] for row in rows] == ["in 2019", "3 May 2024"]
    page = tmp_path / "timeline.md"
    assert lectern("timeline", "Geneva", "--to", page, library=library).code == 0
    assert "## 2019" in page.read_text("utf-8")


def test_each_dated_sentence_and_mention_says_where_it_stands(library):
    entries = lectern("timeline", "--json", library=library).json
    lines = lectern("timeline", library=library).out.splitlines()
    assert [line.strip() for line in lines[1::2]] == [f"{one['title']} · {one['path']}" for one in entries]
    shown = [line.strip() for line in lectern("entity", "Vendrell", library=library).out.splitlines()]
    assert {one["title"] for one in entries} <= set(shown)


def test_time_before_a_day_is_not_shown_as_that_day(tmp_path):
    write_article(tmp_path / "articles", "bridge.txt", "The bridge\n\n2024-05-15\n\nIt fell before 4 May 2019.\n")
    assert lectern("index", tmp_path / "articles", library=tmp_path / "library").code == 0
    line = lectern("timeline", library=tmp_path / "library").out.splitlines()[0]
    assert line.split() == ["…2019-05-03", "It", "fell", "before", "4", "May", "2019."]


def test_correction_is_previewed_made_listed_and_undone(library):
    wanted = ("correct", "not-entity", "Geneva", "--kind", "PLACE", "--json")
    preview = lectern(*wanted, "--preview", library=library).json
    assert (preview["articles"], preview["mentions"], preview["done"]) == (2, 2, False)
    assert lectern(*wanted, library=library).json["done"] is True
    assert lectern("search", "place:Geneva", "--json", library=library).json["total"] == 0
    (made,) = lectern("correct", "--list", "--json", library=library).json
    assert (made["action"], made["form"]) == ("not-entity", "Geneva")
    assert lectern("undo", library=library).code == 0
    assert lectern("search", "place:Geneva", "--json", library=library).json["total"] == 2


@pytest.mark.parametrize(
    ("asked", "option"),
    [
        (("rename", "Vendrell"), "--to"),
        (("kind", "Geneva", "--kind", "PLACE"), "--to-kind"),
        (("rename", "Vendrell", "--to", "V", "--article", "full.txt", "--quote", "Geneva"), "--quote"),
    ],
)
def test_incomplete_correction_is_refused_with_the_option_that_it_needs(library, asked, option):
    done = lectern("correct", *asked, library=library)
    assert done.code == 2
    assert f" {option} " in done.err.replace(";", " ").replace("\n", " ")
    assert "_" not in done.err


def test_correction_that_matches_nothing_says_that_it_is_kept(library):
    done = lectern("correct", "not-entity", "Atlantis", "--kind", "PLACE", library=library)
    assert done.code == 0
    assert "nothing in this library matches now; the correction is kept" in done.err
    assert [one["form"] for one in lectern("correct", "--list", "--json", library=library).json] == ["Atlantis"]
    assert lectern("undo", library=library).code == 0


@pytest.mark.parametrize(
    "asked",
    [
        ("not-entity", "Atlantis", "--kind", "PLACE", "--article", "full.txt"),
        ("kind", "Geneva", "--kind", "PLACE", "--to-kind", "PLACE"),
        ("same", "Vendrell", "--to", "vendrell"),
        ("extent", "Vendrell", "--to", "Geneva"),
    ],
)
def test_correction_that_could_never_apply_is_refused(library, asked):
    done = lectern("correct", *asked, library=library)
    assert done.code == 2
    assert "nothing was changed" in done.err
    assert lectern("correct", "--list", "--json", library=library).json == []
