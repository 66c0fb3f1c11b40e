"""``lectern correct`` where it is told less than it could be, or what is so already."""

from __future__ import annotations

import pytest

from tests.support.articles import write_article
from tests.support.command_line import lectern

TEXT = """Minister visits the northern border

By Ilse Brandvik, 2024-05-15

Defence Minister Oskar Vendrell spoke in Geneva on 3 May 2024. Vendrell said that the army was ready.
"""
OTHER = "Talks end\n\nThe mayor said that he was in Geneva, and left Geneva.\n"


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    root = tmp_path_factory.mktemp("correcting")
    write_article(root / "articles", "full.txt", TEXT)
    write_article(root / "articles", "other.txt", OTHER)
    assert lectern("index", root / "articles", library=root / "library").code == 0
    return root / "library"


def test_kind_that_is_not_given_is_the_one_that_the_library_has(library):
    told = lectern("correct", "not-entity", "Geneva", "--preview", "--json", library=library).json
    assert told["mentions"] == 3


def test_names_that_are_one_already_are_said_to_be_and_that_is_no_error(library):
    done = lectern("correct", "same", "Vendrell", "--to", "Oskar Vendrell", "--preview", library=library)
    assert done.code == 0
    assert "are one already (the same surname in this article); nothing was changed" in done.err


def test_names_of_one_spelling_are_said_to_be_one(library):
    done = lectern("correct", "same", "Oskar Vendrell", "--to", "OSKAR VENDRELL", library=library)
    assert (done.code, "are one name already" in done.err) == (2, True)


def test_kind_has_to_be_given_where_a_name_is_of_several(library):
    assert (
        lectern("correct", "kind", "Geneva", "--to-kind", "ORG", "--article", "full.txt", library=library).code == 0
    )
    done = lectern("correct", "not-entity", "Geneva", library=library)
    assert done.code == 2
    assert "Geneva is the name of several kinds here: PLACE, ORG" in done.err
    assert lectern("undo", library=library).code == 0


def test_alias_that_no_article_has_is_said_to_be_searched(library):
    done = lectern("correct", "alias", "Oskar Vendrell", "--to", "the Heron", library=library)
    assert "no article says the Heron now; a search for it finds what names Oskar Vendrell" in done.err
    assert lectern("search", 'person:"the Heron"', "--json", library=library).json["total"] == 1
    assert lectern("undo", library=library).code == 0


@pytest.mark.parametrize("action", ["same", "not-same", "alias"])
def test_name_that_is_nowhere_is_of_the_kind_of_the_other(library, action):
    done = lectern("correct", action, "the lake city", "--to", "Geneva", library=library)
    assert done.code == 0
    (made,) = lectern("correct", "--list", "--json", library=library).json
    assert (made["kind"], made.get("to_kind")) == ("PLACE", None)
    assert lectern("undo", library=library).code == 0


def test_names_that_are_both_nowhere_are_taken_for_people(library):
    assert lectern("correct", "same", "the Heron", "--to", "the Kite", library=library).code == 0
    (made,) = lectern("correct", "--list", "--json", library=library).json
    assert made["kind"] == "PERSON"
    assert lectern("undo", library=library).code == 0


def test_misspelt_entity_is_answered_with_a_near_name(library):
    done = lectern("entity", "Vendrel", library=library)
    assert done.code == 2
    assert "did you mean Oskar Vendrell?" in done.err
