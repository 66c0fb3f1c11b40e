"""Organisations by the word for their sort beside a name that says nothing itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.called import called_organisations
from index.entities.rules.lexicon import Lexicon
from index.entities.tokenised import Tokenised

LEXICON = Lexicon.of(gazetteer_for("en"))


def called(text: str) -> list[str]:
    tokens = Tokenised(text, common=gazetteer_for("en").words("common-words"))
    return sorted(text[one.start : one.end] for one in called_organisations(tokens, LEXICON))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kestria's disaster agency AFKD sent teams.", ["AFKD"]),
        ("The port operator HHKA said so.", ["HHKA"]),
        ("He works for the charity Zbrov.", ["Zbrov"]),
        ("It is owned by the Mexican company Zbrov Kolectiva, which pays.", ["Zbrov Kolectiva"]),
        ("Zbrov, a small Kestrian trade union, agreed.", ["Zbrov"]),
        ("Unite general secretary Anna Berg spoke. Unite represents many.", ["Unite", "Unite"]),
        ("The members of Unite left. Unite, the union, agreed.", ["Unite"]),
    ],
)
def test_name_beside_the_word_for_its_sort_is_an_organisation(text: str, names: list[str]) -> None:
    assert called(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The company Monday said so.",
        "The group Anna founded is small.",
        "In London, the company, which pays, left.",
        "However, the union, which agreed, left.",
        "The rights group Human Rights Watch agreed.",
        "The tank Zbrov rolled.",
        "The company Turkish investors bought left.",
        "The company\nZbrov",
        "The company Zbrov bought was small.",
    ],
)
def test_other_capitals_are_left_alone(text: str) -> None:
    assert called(text) == []


def test_union_with_the_name_of_a_verb_is_found_in_every_place() -> None:
    text = "Unite, the union, said no. Unite represents many, as Unite general secretary Anna Berg said."
    found = [one.span.start for one in recognise(text).mentions if one.kind is Kind.ORG]
    assert found == [0, 27, 53]


_WORDS = st.sampled_from(
    [
        "the",
        "union",
        "company",
        "Unite",
        "Zbrov",
        ",",
        "general",
        "secretary",
        "a",
        "think",
        "tank",
        "of",
        "-",
        "HHKA",
    ]
)


@given(st.lists(_WORDS, max_size=14))
def test_any_order_of_words_gives_names_that_begin_with_a_capital(words: list[str]) -> None:
    assert all(name[0].isupper() for name in called(" ".join(words)))
