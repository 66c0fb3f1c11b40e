"""Facets as rows of the left column."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.models.facet_clauses import Held
from desktop.models.facet_rows import FACETS, facet_sections, merged
from index.search.counts import FacetCount
from index.search.query import parse
from tests.support.fake_library import make_facets

pytestmark = pytest.mark.qt


def sections(facets=None, held=None):
    return {section.key: section.rows for section in facet_sections(facets or make_facets(), held or {})}


def test_every_facet_with_values_is_a_section():
    assert list(sections()) == ["people", "places", "outlets", "languages", "years", "tags", "labels"]


def test_rows_say_name_count_and_clause():
    rows = [(row.name, row.count, row.clause) for rows in sections().values() for row in rows]
    assert ("Ilse Brandvik", 2, 'person:"Ilse Brandvik"') in rows
    assert ("English", 3, "lang:en") in rows
    assert ("#port", 1, "tag:port") in rows
    assert ("Claim", 1, "label:claim") in rows


def test_years_stand_newest_first():
    assert [row.name for row in sections()["years"]] == ["2031", "2030"]


def test_a_facet_with_one_value_for_all_says_nothing_of_read_and_files():
    facets = replace(make_facets(), states=(FacetCount("unread", 3),), types=(FacetCount("pdf", 3),))
    assert "states" not in sections(facets)
    assert "types" not in sections(facets)


def test_only_the_most_frequent_are_shown_with_those_that_are_wanted():
    outlets = tuple(FacetCount(f"Paper {number}", 100 - number) for number in range(30))
    rows = sections(replace(make_facets(), outlets=outlets), {'outlet:"Paper 20"': Held.WANTED})["outlets"]
    assert len(rows) == 9
    assert (rows[-1].name, rows[-1].held) == ("Paper 20", Held.WANTED)


def test_what_no_result_has_can_still_be_let_go():
    rows = sections(held={"lang:fi": Held.LEFT_OUT, "date:2031-01-01..2031-02-28": Held.WANTED})
    assert ("Finnish", -1, Held.LEFT_OUT) in [(row.name, row.count, row.held) for row in rows["languages"]]
    assert "2031-01-01 – 2031-02-28" in [row.name for row in rows["years"]]


def test_the_field_that_is_wanted_is_counted_without_it():
    narrow = replace(make_facets(), languages=(FacetCount("tr", 1),), entities={})
    whole = merged(narrow, {"lang": make_facets(), "person": make_facets(), "date": make_facets(9)})
    assert [one.value for one in whole.languages] == ["en", "tr"]
    assert [one.value for one in whole.entities["PERSON"]] == ["Ilse Brandvik"]
    assert whole.days == make_facets(9).days


@pytest.mark.parametrize("field", sorted({facet.field for facet in FACETS}))
def test_every_clause_is_one_that_the_query_language_knows(field):
    value = {"date": "2031", "is": "read", "lang": "en"}.get(field, "x")
    assert "harbour" in parse(f"{field}:{value} harbour").interpreted
