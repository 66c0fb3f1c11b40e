"""The parts of a query."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.query_marks import Part, asks_for_passages, query_marks


def parts(query):
    return [(mark.span.of(query), mark.part) for mark in query_marks(query)]


def test_words_bear_no_mark():
    assert parts("gas transit deal") == []


def test_field_and_value_are_told_apart():
    assert parts("gas outlet:courier") == [("outlet:", Part.FIELD), ("courier", Part.VALUE)]


def test_quoted_value_is_a_value_and_a_phrase_of_its_own_is_a_phrase():
    assert parts('outlet:"Ilvar Courier" "gas deal"') == [
        ("outlet:", Part.FIELD),
        ('"Ilvar Courier"', Part.VALUE),
        ('"gas deal"', Part.PHRASE),
    ]


def test_operators_in_capitals_and_a_minus_are_operators():
    assert parts("gas OR oil or -coal") == [("OR", Part.OPERATOR), ("-", Part.OPERATOR)]


def test_word_before_a_colon_that_is_no_field_is_a_word():
    assert parts("Re: deal") == []


def test_what_stands_before_an_error_keeps_its_marks():
    assert parts('lang:en "gas') == [("lang:", Part.FIELD), ("en", Part.VALUE)]


@given(st.text(max_size=60))
def test_marks_are_in_order_and_inside_any_query(query):
    ends = [0]
    for mark in query_marks(query):
        assert ends[-1] <= mark.span.start < mark.span.end <= len(query)
        ends.append(mark.span.end)


@pytest.mark.parametrize(
    "query", ["strike", "outlet:courier strike", "person:erdogan", "in:boilerplate menu", "a OR b"]
)
def test_words_and_names_are_passages_of_a_text(query):
    assert asks_for_passages(query)


@pytest.mark.parametrize("query", ["", "outlet:courier", "date:2024 has:notes", "tag:water", "-strike", "outlet:"])
def test_what_only_chooses_articles_is_none(query):
    assert not asks_for_passages(query)
