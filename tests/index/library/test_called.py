"""Which entities of a library a typed name may mean."""

from __future__ import annotations

import pytest

from index.catalogue.entity_lists import EntityRow
from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Kind
from index.errors import NotFoundError
from index.library.called import meant_of
from tests.support.articles import write_article

TEXT = """Minister visits the northern border

Defence Minister Oskar Vendrellson spoke in Geneva on Wednesday. Vendrellson said that the army was ready. The
Kestria Movement (KMV) met in Geneva too.
"""


@pytest.fixture
def filled(library, folder):
    write_article(folder, "one.txt", TEXT)
    library.ingest()
    return library


def same(form, other, action=Action.SAME):
    return Correction(action, Scope.EVERYWHERE, form, Kind.PERSON, to_form=other)


@pytest.mark.parametrize("name", ["Geneva", "geneva"])
def test_kind_of_a_name_is_that_of_the_library(filled, name):
    assert filled.kinds_called(name) == (Kind.PLACE,)


def test_kind_of_a_form_is_that_of_its_entity(filled):
    assert filled.kinds_called("Vendrellson") == (Kind.PERSON,)


def test_name_that_nobody_has_is_of_no_kind(filled):
    assert filled.kinds_called("Atlantis") == ()


def test_all_kinds_of_a_name_are_told(filled, folder):
    there = filled.article("one.txt").id
    filled.correct(Correction(Action.KIND, Scope.ARTICLE, "Geneva", Kind.PLACE, there, to_kind=Kind.ORG))
    write_article(folder, "two.txt", "A second visit\n\nPeople met in Geneva on Friday, the mayor said in Geneva.\n")
    filled.ingest()
    assert filled.kinds_called("Geneva") == (Kind.PLACE, Kind.ORG)
    assert filled.kinds_called("Geneva", there) == (Kind.ORG,)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Vendrelson", "Oskar Vendrellson"), ("Oscar Vendrellson", "Oskar Vendrellson"), ("Genva", "Geneva")],
)
def test_unknown_name_is_answered_with_what_is_called_much_like_it(filled, typed, meant):
    with pytest.raises(NotFoundError) as told:
        filled.entity(typed)
    assert (told.value.code, told.value.data["known"]) == ("entity-mistyped", meant)


def test_name_like_no_other_is_answered_without_a_guess(filled):
    with pytest.raises(NotFoundError) as told:
        filled.entity("Quillabamba")
    assert told.value.code == "no-such-entity"


def test_preview_says_why_two_names_are_one_already(filled):
    assert filled.preview_correction(same("Vendrellson", "Oskar Vendrellson")).joined == "surname"
    assert filled.preview_correction(same("Oskar Vendrellson", "Rosa Brask")).joined == ""


def test_preview_says_that_a_correction_made_two_names_one(filled, folder):
    write_article(folder, "two.txt", "A visit\n\nDefence Minister Oscar Wendrellson was in Geneva on Friday.\n")
    filled.ingest()
    made = same("Oscar Wendrellson", "Oskar Vendrellson")
    assert filled.preview_correction(made).joined == ""
    filled.correct(made)
    assert filled.preview_correction(made).joined == "rule"


def row(root, name, articles):
    return EntityRow(root, "PLACE", name.lower(), name, articles, articles, 1.0)


@pytest.mark.parametrize(
    ("rows", "meant"),
    [
        ([row(1, "United States", 40), row(2, "US", 1)], 1),
        ([row(1, "United States", 4), row(2, "US", 1)], 2),
        ([row(1, "US", 4), row(2, "US", 3)], None),
        ([row(1, "Ursula Stern", 4), row(2, "Udo Stark", 3)], None),
    ],
)
def test_name_means_whom_far_more_articles_name_else_the_one_that_is_called_so(rows, meant):
    found = meant_of(rows, "us")
    assert (found.root if found else None) == meant
