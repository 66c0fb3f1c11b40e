"""Other spellings for a search that finds nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.respelling import respelled
from index.search.suggesting import Suggestion


def test_word_is_replaced_where_it_was_typed():
    assert respelled("hazarbal drones", [Suggestion(0, "hazarbal", "hazarbel")]) == ("hazarbel drones",)


def test_words_before_and_behind_stay_at_their_places():
    found = [Suggestion(4, "harbur", "harbour"), Suggestion(19, "cuncil", "council")]
    assert respelled("the harbur AND NOT cuncil OR port", found) == ("the harbour AND NOT council OR port",)


def test_several_spellings_of_one_word_are_several_queries():
    found = [Suggestion(0, "putin", word) for word in ("poutine", "putine", "puttin", "pootin")]
    assert respelled("putin", found) == ("poutine", "putine", "puttin")


def test_what_stands_in_a_field_or_a_phrase_keeps_its_marks():
    assert respelled('title:"harbur talks"', [Suggestion(7, "harbur", "harbour")]) == ('title:"harbour talks"',)


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 40), st.text(max_size=8)), max_size=5))
def test_no_place_of_any_query_is_too_much(query, places):
    offers = respelled(query, [Suggestion(place, "", instead) for place, instead in places])
    assert len(offers) <= 3
    assert query not in offers
