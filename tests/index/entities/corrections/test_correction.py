"""Corrections as JSON and back, and what makes one complete."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.corrections.correction import (
    Action,
    Correction,
    Quote,
    Scope,
    correction_from_json,
    correction_to_json,
)
from index.entities.mentions import Kind
from index.text.spans import Span

_WORDS = st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip()))
_QUOTES = st.builds(Quote, _WORDS, st.text(max_size=32), st.text(max_size=32), st.integers(0, 10**6))
CORRECTIONS = st.builds(
    Correction,
    st.sampled_from(Action),
    st.sampled_from(Scope),
    _WORDS,
    st.sampled_from(Kind),
    st.sampled_from(["", "a1"]),
    st.none() | _QUOTES,
    st.none() | st.sampled_from(Kind),
    st.text(max_size=20),
).filter(lambda one: not one.missing())


@given(CORRECTIONS)
def test_json_gives_back_the_same_correction(correction: Correction) -> None:
    assert correction_from_json(json.loads(json.dumps(correction_to_json(correction)))) == correction


@pytest.mark.parametrize(
    ("correction", "lacking"),
    [
        (Correction(Action.NOT_ENTITY, Scope.EVERYWHERE, " ", Kind.ORG), "form"),
        (Correction(Action.KIND, Scope.EVERYWHERE, "x", Kind.ORG), "to_kind"),
        (Correction(Action.SAME, Scope.EVERYWHERE, "x", Kind.ORG), "to_form"),
        (Correction(Action.ADD, Scope.ARTICLE, "x", Kind.ORG), "article"),
        (Correction(Action.ADD, Scope.HERE, "x", Kind.ORG, "a1"), "quote"),
        (Correction(Action.RENAME, Scope.HERE, "x", Kind.ORG, "a1", Quote("x", "", "", 0), None, "y"), "scope"),
    ],
)
def test_what_is_missing_is_named_and_refused(correction: Correction, lacking: str) -> None:
    assert correction.missing() == lacking
    with pytest.raises(ValueError, match=lacking):
        correction_from_json(correction_to_json(correction))


@pytest.mark.parametrize(
    "correction",
    [
        Correction(Action.KIND, Scope.EVERYWHERE, "Lund", Kind.PLACE, to_kind=Kind.PLACE),
        Correction(Action.SAME, Scope.EVERYWHERE, "Al-Lund", Kind.PERSON, to_form="al Lund"),
        Correction(Action.NOT_SAME, Scope.EVERYWHERE, "Lund", Kind.ORG, to_form="The Lund"),
        Correction(Action.ALIAS, Scope.EVERYWHERE, "Lund", Kind.ORG, to_form="lund"),
        Correction(Action.EXTENT, Scope.EVERYWHERE, "Lund", Kind.PLACE, to_form="Oslo"),
        Correction(Action.EXTENT, Scope.ARTICLE, "Lund", Kind.PLACE, "a1", to_form="Lund"),
    ],
)
def test_correction_that_leaves_everything_as_it_is_is_idle(correction: Correction) -> None:
    assert correction.is_idle()


@pytest.mark.parametrize(
    "correction",
    [
        Correction(Action.KIND, Scope.EVERYWHERE, "Lund", Kind.PLACE, to_kind=Kind.ORG),
        Correction(Action.SAME, Scope.EVERYWHERE, "Lund", Kind.PLACE, to_kind=Kind.ORG, to_form="Lund"),
        Correction(Action.RENAME, Scope.EVERYWHERE, "Lund", Kind.PLACE, to_form="Lund"),
        Correction(Action.EXTENT, Scope.EVERYWHERE, "Lund", Kind.PLACE, to_form="Port Lund"),
        Correction(Action.NOT_ENTITY, Scope.EVERYWHERE, "Lund", Kind.PLACE),
    ],
)
def test_correction_that_may_alter_something_is_not_idle(correction: Correction) -> None:
    assert not correction.is_idle()


@pytest.mark.parametrize("field", ["action", "scope", "form", "kind"])
def test_value_of_another_form_is_refused(field: str) -> None:
    value = correction_to_json(Correction(Action.NOT_ENTITY, Scope.EVERYWHERE, "x", Kind.ORG))
    with pytest.raises((TypeError, ValueError)):
        correction_from_json({**value, field: 5})


def test_quote_has_the_words_around_a_passage() -> None:
    quote = Quote.at("one two three", Span(4, 7))
    assert (quote.exact, quote.prefix, quote.suffix, quote.start) == ("two", "one ", " three", 4)
