"""What the search box offers to complete."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.suggestions import Vocabulary, suggest
from index.search.query import parse
from index.views import Tally

KNOWN = Vocabulary(
    (Tally("The Ilvar Courier", 7), Tally("Kestinform", 2), Tally("صوت الرمال", 1)),
    (Tally("en", 9), Tally("tr", 1)),
    (Tally("/home/me/gas deals", 4),),
)


def offered(query, cursor=None, **more):
    return [offer.text for offer in suggest(query, len(query) if cursor is None else cursor, KNOWN, **more).offers]


def test_beginning_of_a_field_is_completed():
    assert offered("gas out") == ["outlet:"]


def test_single_letter_offers_nothing_unless_asked():
    assert offered("gas o") == []
    assert offered("gas o", is_asked=True) == ["outlet:", "org:"]


def test_outlet_is_found_by_the_beginning_of_any_of_its_words_and_quoted():
    assert offered("outlet:cour") == ['outlet:"The Ilvar Courier"']


def test_all_values_are_offered_behind_the_colon():
    assert offered("lang:") == ["lang:en", "lang:tr"]


def test_language_is_found_by_its_name():
    assert offered("lang:turk") == ["lang:tr"]


def test_open_quotation_mark_is_part_of_the_word():
    found = suggest('gas outlet:"The Il', 18, KNOWN)
    assert (found.offers[0].text, found.span.start) == ('outlet:"The Ilvar Courier"', 4)


def test_minus_stays():
    assert offered("-outlet:kest") == ["-outlet:Kestinform"]


def test_folder_is_offered_by_its_name_and_put_in_with_its_path():
    assert offered("path:gas") == ['path:"/home/me/gas deals"']


def test_word_at_the_cursor_counts_not_the_end():
    assert offered("lan gas", cursor=3) == ["lang:"]


@pytest.mark.parametrize("query", ["", "gas ", "gas (", "lang:en", "date:20"])
def test_nothing_is_offered_where_nothing_is_to_complete(query):
    assert offered(query) == []


@given(query=st.text(alphabet='ogl aen:"-(é', max_size=20), data=st.data())
def test_word_lies_before_the_cursor_and_every_offer_is_a_query(query, data):
    cursor = data.draw(st.integers(0, len(query)))
    found = suggest(query, cursor, KNOWN, is_asked=True)
    assert 0 <= found.span.start <= found.span.end == cursor
    for offer in found.offers:
        if offer.is_complete:
            parse(offer.text)
