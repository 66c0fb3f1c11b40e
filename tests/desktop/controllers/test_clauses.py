"""Clauses that the left column adds to the query."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.clauses import holds, with_clause
from desktop.controllers.filtering import FilterController


def test_clause_is_added_at_the_end():
    assert with_clause("harbour talks", "lang:en") == "harbour talks lang:en"


def test_clause_takes_the_place_of_the_one_before():
    assert with_clause("harbour lang:en talks", "has:notes", "lang:en") == "harbour talks has:notes"


def test_empty_clause_only_takes_away():
    assert with_clause("harbour lang:en", "", "lang:en") == "harbour"


def test_part_of_a_word_is_no_clause():
    assert not holds("lang:english", "lang:en")


@given(st.text('ab :"', max_size=20), st.sampled_from(["lang:en", 'outlet:"A B"']))
def test_adding_and_taking_away_gives_the_query_back(query, clause):
    words = " ".join(query.split())
    assert with_clause(with_clause(query, clause), "", clause) == words


@pytest.mark.qt
def test_clause_taken_out_by_hand_is_let_go(qtbot):
    filtering = FilterController()
    filtering.choose("lang:en")
    filtering.follow("harbour lang:en")
    with qtbot.waitSignal(filtering.clause_held) as held:
        filtering.follow("harbour lang:e")
    assert not held.args[0]
