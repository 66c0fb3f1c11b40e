"""Narrowing by facets."""

from __future__ import annotations

import pytest

from desktop.controllers.filtering import FilterController
from desktop.models.facet_clauses import Held

pytestmark = pytest.mark.qt


@pytest.fixture
def filtering(qapp):
    filtering = FilterController()
    filtering.query_wanted.connect(filtering.follow)  # as the search box does
    return filtering


def test_second_choice_of_a_value_lets_it_go(filtering):
    filtering.follow("gas")
    filtering.want("lang:en")
    assert filtering._query == "gas lang:en"
    filtering.want("lang:en")
    assert filtering._query == "gas"


def test_value_that_was_wanted_can_be_left_out_at_once(filtering):
    filtering.want("lang:en")
    filtering.leave_out("lang:en")
    assert filtering._query == "-lang:en"


def test_clause_taken_out_by_hand_is_let_go(filtering, qtbot):
    filtering.follow("gas lang:en")
    with qtbot.waitSignal(filtering.held_changed) as changed:
        filtering.follow("gas lang:e")
    assert changed.args[0] == {"lang:e": Held.WANTED}


def test_all_is_lifted_but_the_words(filtering):
    filtering.follow("gas lang:en -outlet:post")
    filtering.lift_all()
    assert filtering._query == "gas"
