"""Sentences of a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.sentences import sentence_spans


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in sentence_spans(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Adira Voss met Dr. Orlen in Varn on Monday.",
        "The U.S. envoy and J. R. Halden spoke.",
        "It grew by 3.5 per cent.",
        "Er kam ca. um drei Uhr an.",
        "Der Bericht vom 12. März und der vom 3. bis 5. Mai sind da.",
        "Auf dem 20. Parteitag sprach sie.",
    ],
)
def test_full_stop_of_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert sentences(text) == [text]


def test_number_at_the_end_ends_a_sentence() -> None:
    assert sentences("He scored 12. May was wet.") == ["He scored 12.", "May was wet."]


def test_each_kind_of_end_ends_a_sentence() -> None:
    assert sentences("One. Two! Three? Four… Five") == ["One.", "Two!", "Three?", "Four…", "Five"]


def test_closing_quote_belongs_to_its_sentence() -> None:
    assert sentences('"We wait." He left.') == ['"We wait."', "He left."]


def test_chinese_sentences_need_no_space_between_them() -> None:
    assert sentences("他走了。她留下。") == ["他走了。", "她留下。"]


def test_arabic_question_mark_ends_a_sentence() -> None:
    assert sentences("هل وصل؟ لا أعلم.") == ["هل وصل؟", "لا أعلم."]


@given(st.text(alphabet="aB. !?\n\"'1é", max_size=200))
def test_sentences_are_in_order_and_hold_every_visible_character(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
