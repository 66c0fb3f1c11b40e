"""How a text is cut into terms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.tokens import LONGEST_WORD, tokens

TEXT = st.text(
    alphabet=st.one_of(st.sampled_from("abcS4 .,-'’&+#日本서\u0301\u200cبا\"אב"), st.characters()), max_size=60
)


def terms(text):
    return [(token.term, token.position, token.width) for token in tokens(text)]


def surfaces(text):
    return [token.span.of(text) for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Status", [("the", 0, 1), ("status", 1, 1)]),
        ("S-400", [("s", 0, 1), ("s400", 0, 2), ("400", 1, 1)]),
        ("S–400", [("s", 0, 1), ("s400", 0, 2), ("400", 1, 1)]),
        ("U.S.", [("us", 0, 1)]),
        ("U.S.-led", [("us", 0, 1), ("usled", 0, 2), ("led", 1, 1)]),
        ("U.S.’s", [("us", 0, 1)]),
        ("Idlib's", [("idlib", 0, 1)]),
        ("l’accord", [("accord", 0, 1), ("laccord", 0, 1)]),
        ("don't", [("dont", 0, 1)]),
        ("Sana'a", [("sanaa", 0, 1), ("sana", 0, 1)]),
        ("Sanaʿa", [("sanaa", 0, 1), ("sana", 0, 1)]),
        ("İstanbul'da", [("istanbulda", 0, 1), ("istanbul", 0, 1)]),
        ("C++ C#", [("c++", 0, 1), ("c", 0, 1), ("c#", 1, 1), ("c", 1, 1)]),
        ("1,000", [("1000", 0, 1)]),
        ("1.000.000", [("1000000", 0, 1)]),
        ("3.5", [("3.5", 0, 1)]),
        ("www.bbc.co.uk", [("www", 0, 1), ("bbc", 1, 1), ("co", 2, 1), ("uk", 3, 1)]),
        ("end.Start", [("end", 0, 1), ("start", 1, 1)]),
        ("AT&T", [("at", 0, 1), ("att", 0, 2), ("t", 1, 1)]),
        ("file_name", [("file", 0, 1), ("name", 1, 1)]),
        ("می\u200cرود", [("مي", 0, 1), ("ميرود", 0, 2), ("رود", 1, 1)]),
        ('צה"ל', [("צהל", 0, 1), ("צה", 0, 1)]),
        ("日本語 x", [("日本", 0, 1), ("日", 0, 1), ("本語", 1, 1), ("本", 1, 1), ("語", 1, 1), ("x", 2, 1)]),
        ("日", [("日", 0, 1)]),
        ("서울", [("서울", 0, 1), ("서", 0, 1), ("울", 0, 1)]),
        ("— ?! …", []),
    ],
)
def test_terms_and_positions(text, expected):
    assert terms(text) == expected


def test_spans_are_those_of_the_original_text():
    text = "🙂 Erdoğan’ın e\u0301te\u0301, S-400"
    assert surfaces(text) == ["Erdoğan’ın", "Erdoğan’ın", "e\u0301te\u0301", "S", "S-400", "400"]


def test_a_decomposed_syllable_is_one_character():
    composed, decomposed = terms("한국"), terms("\u1112\u1161\u11ab\u1100\u116e\u11a8")
    assert composed == decomposed


def test_a_word_is_cut_at_the_limit():
    (token,) = tokens("a" * 5_000_000)
    assert (len(token.term), len(token.span)) == (LONGEST_WORD, 5_000_000)


def test_a_run_of_marks_is_cut_before_it_is_normalised():
    (token,) = tokens("a" + "\u0301\u0323" * 500_000)
    assert token.term == "a"


@pytest.mark.parametrize("unit", ["a-", "a.", "a'", "1,", "ب\u200c", "日", "क\u093d", "a&", "c+", '"א"', "123.123"])
def test_a_line_without_spaces_is_cut_wholly(unit):
    last = max(token.span.end for token in tokens(unit * 20_000))
    assert last >= 20_000 * len(unit) - len(unit)


@given(TEXT)
def test_spans_lie_in_the_text_and_are_never_empty(text):
    assert all(0 <= token.span.start < token.span.end <= len(text) for token in tokens(text))


@given(TEXT)
def test_positions_never_fall_and_leave_no_gap(text):
    seen = [token.position for token in tokens(text)]
    assert seen == sorted(seen)
    assert set(seen) == set(range(max(seen) + 1)) if seen else True


@given(TEXT)
def test_no_term_is_empty(text):
    assert all(token.term for token in tokens(text))


@given(TEXT, TEXT)
def test_a_text_has_the_terms_of_both_its_lines(one, other):
    both = [token.term for token in tokens(f"{one}\n{other}")]
    assert both == [token.term for token in tokens(one)] + [token.term for token in tokens(other)]
