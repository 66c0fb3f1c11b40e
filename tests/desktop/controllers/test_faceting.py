"""Counting the present results."""

from __future__ import annotations

import pytest

from desktop.controllers.faceting import FacetController
from index.search.results import SearchResults
from tests.support.fake_library import make_overview

pytestmark = pytest.mark.qt


@pytest.fixture
def faceting(shell, qtbot):
    faceting = FacetController(shell.access)
    with qtbot.waitSignal(faceting.counted):  # which is the end of it: no timer is left
        faceting.take_overview(make_overview())
    return faceting


def counts_of(faceting, qtbot, query):
    with qtbot.waitSignal(faceting.counted) as counted:
        faceting.take_results(SearchResults(query, query, 1, 0.0, ()))
    return counted.args[0]


def test_years_reach_from_the_newest_article_to_the_oldest(faceting, qtbot):
    years: list[tuple[int, ...]] = []
    faceting.years_found.connect(years.append)
    with qtbot.waitSignal(faceting.counted):
        faceting.take_overview(make_overview())
    assert years == [(2031,)]


def test_each_value_is_counted_among_the_results(faceting, qtbot):
    assert counts_of(faceting, qtbot, "harbour") == {
        'outlet:"Velmora Courier"': 3,
        "lang:en": 3,
        'path:"/articles"': 3,
        "date:2031": 3,
        "has:notes": 3,
    }


def test_field_is_counted_as_if_nothing_of_it_were_wanted(shell, faceting, qtbot):
    counts_of(faceting, qtbot, "harbour lang:tr")
    assert "(harbour) lang:en" in shell.library.asked
    assert "(harbour lang:tr) date:2031" in shell.library.asked


def test_nothing_searched_for_counts_nothing(faceting, qtbot):
    assert counts_of(faceting, qtbot, " ") == {}


def test_query_that_is_not_understood_counts_nothing(faceting, qtbot):
    assert counts_of(faceting, qtbot, '"harbour') == {}
