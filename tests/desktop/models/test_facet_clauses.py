"""What a query says of facets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.facet_clauses import Held, held_clauses, with_held, without_facets
from index.errors import QueryError
from index.search.query import parse

OUTLET = 'outlet:"Ilvar Courier"'


def test_value_is_wanted_at_the_end_of_the_query():
    assert with_held("harbour talks", "lang:en", Held.WANTED) == "harbour talks lang:en"


def test_second_value_of_a_field_joins_the_first():
    assert with_held("gas lang:en", "lang:tr", Held.WANTED) == "gas (lang:en OR lang:tr)"


def test_other_field_narrows_further():
    assert with_held("gas lang:en", OUTLET, Held.WANTED) == f"gas lang:en {OUTLET}"


def test_value_is_left_out():
    assert with_held("gas", "lang:tr", Held.LEFT_OUT) == "gas -lang:tr"
    assert with_held("gas lang:tr", "lang:tr", Held.LEFT_OUT) == "gas -lang:tr"


def test_value_is_let_go_wherever_it_stands():
    assert with_held("lang:en gas (outlet:a OR outlet:b)", "lang:en", Held.OPEN) == "gas (outlet:a OR outlet:b)"
    assert with_held("gas (lang:en OR lang:tr)", "lang:en", Held.OPEN) == "gas lang:tr"


def test_words_joined_by_or_are_bracketed_before_a_clause_follows():
    narrowed = with_held("dam OR pipeline", "lang:en", Held.WANTED)
    assert narrowed == "(dam OR pipeline) lang:en"
    assert with_held(narrowed, "lang:tr", Held.LEFT_OUT) == "(dam OR pipeline) lang:en -lang:tr"


@pytest.mark.parametrize(
    "query",
    [
        "gas OR lang:en",
        "NOT lang:en",
        "(gas lang:en)",
        '"lang:en"',
        "language:en",
        "(lang:en OR outlet:a)",
        "xlang:en",
    ],
)
def test_what_the_user_wrote_otherwise_is_no_facet(query):
    assert held_clauses(query) == {}
    assert without_facets(query) == query


def test_facets_written_by_hand_are_facets():
    assert held_clauses(f"{OUTLET} gas -lang:tr (date:2025 OR date:2026)") == {
        OUTLET: Held.WANTED,
        "lang:tr": Held.LEFT_OUT,
        "date:2025": Held.WANTED,
        "date:2026": Held.WANTED,
    }


def test_words_alone_are_left():
    assert without_facets(f"gas {OUTLET} deal -lang:tr") == "gas deal"


CLAUSES = st.sampled_from(["lang:en", "lang:tr", OUTLET, "outlet:Kestinform", "date:2026", "has:notes"])
QUERIES = st.lists(
    st.sampled_from(["gas", "OR", "dam", '"low flow"', "-coal", "(a b)", "lang:en", f"-{OUTLET}"]), max_size=6
)


@given(words=QUERIES, clause=CLAUSES, held=st.sampled_from([Held.WANTED, Held.LEFT_OUT]))
def test_query_says_what_it_was_told_and_forgets_it_again(words, clause, held):
    query = " ".join(words)
    told = with_held(query, clause, held)
    assert held_clauses(told)[clause] is held
    assert clause not in held_clauses(with_held(told, clause, Held.OPEN))


@given(words=QUERIES, clause=CLAUSES, held=st.sampled_from(Held))
def test_query_that_is_understood_stays_so(words, clause, held):
    query = " ".join(words)
    try:
        parse(query)
    except QueryError:
        return
    parse(with_held(query, clause, held))
