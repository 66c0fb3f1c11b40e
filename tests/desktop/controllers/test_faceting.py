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


def counted_of(faceting, qtbot, query):
    with qtbot.waitSignal(faceting.counted) as counted:
        faceting.take_results(SearchResults(query, query, 1, 0.0, ()))
    return counted.args[0]


def test_facets_are_counted_in_one_question(shell, faceting, qtbot):
    shell.library.counted.clear()
    facets = counted_of(faceting, qtbot, "harbour").facets
    assert [one.value for one in facets.outlets] == ["Velmora Courier"]
    assert shell.library.counted == ["harbour"]


def test_a_field_is_counted_as_if_nothing_of_it_were_wanted(shell, faceting, qtbot):
    shell.library.counted.clear()
    counted_of(faceting, qtbot, "harbour lang:tr")
    assert sorted(shell.library.counted) == ["harbour", "harbour lang:tr"]


def test_folders_and_notes_are_counted_besides(faceting, qtbot):
    assert counted_of(faceting, qtbot, "harbour").counts == {'path:"/articles"': 3, "has:notes": 3}


def test_without_a_query_folders_keep_their_own_counts(faceting, qtbot):
    counted = counted_of(faceting, qtbot, " ")
    assert counted.counts == {}
    assert counted.facets is not None


def test_query_that_is_not_understood_counts_nothing(faceting, qtbot):
    counted = counted_of(faceting, qtbot, '"harbour')
    assert (counted.facets, counted.counts) == (None, {})
