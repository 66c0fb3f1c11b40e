"""Canonical text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.normalisation import canonical, folded_space, tidy_line


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_every_line_end_becomes_a_line_feed(ending: str) -> None:
    assert canonical(f"one{ending}two") == "one\ntwo"


@pytest.mark.parametrize("ending", ["\f", "\u2029"])
def test_paragraph_ends_become_blank_lines(ending: str) -> None:
    assert canonical(f"one{ending}two") == "one\n\ntwo"


def test_controls_and_escapes_of_terminals_are_dropped() -> None:
    assert canonical("a\x00b\x1b[31mc\x07\x9f") == "ab[31mc"


def test_lone_surrogate_becomes_the_replacement_character() -> None:
    assert canonical("a\ud800b") == "a\ufffdb"


def test_joiners_and_direction_marks_stay() -> None:
    assert canonical("می\u200cرود \u200f") == "می\u200cرود \u200f"


@given(st.text())
def test_canonical_text_stays_as_it_is(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(st.text())
def test_canonical_text_is_composed_and_can_be_written(text: str) -> None:
    assert unicodedata.is_normalized("NFC", canonical(text))
    assert canonical(text).encode("utf-8").decode("utf-8") == canonical(text)


def test_blanks_inside_a_line_become_one_space() -> None:
    assert tidy_line("  one \t two\n") == "one two"


def test_folded_space_makes_line_breaks_spaces() -> None:
    assert folded_space(" one\n\ntwo\u00a0three ") == "one two three"
