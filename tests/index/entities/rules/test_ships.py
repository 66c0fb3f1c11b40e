"""Ships by their prefix, by the word before their name, and where they are named again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


def ships(text: str) -> list[str]:
    return [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.WEAPON]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("HMS Varnholm and RFA Kestrel sailed.", ["HMS Varnholm", "RFA Kestrel"]),
        ("The MV Alda Berg, a freighter, sank.", ["MV Alda Berg"]),
        ("The USS Gerald R. Brask left.", ["USS Gerald R. Brask"]),
        ("At noon the frigate Victoria left the port.", ["Victoria"]),
        ("The aircraft carrier Charles de Brask is old.", ["Charles de Brask"]),
        ("the ferry “Pride of Kestria” burned", ["Pride of Kestria"]),
        ("The oil tanker Volgo-212 leaked.", ["Volgo-212"]),
        ("The trawler Kestrel IV was found.", ["Kestrel IV"]),
    ],
)
def test_ship_is_found(text: str, names: list[str]) -> None:
    assert ships(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "The frigate was in Victoria.",
        "The carrier Lufthansa flies there.",
        "The frigate captain John Brask spoke.",
        "The ferry Monday was late.",
        "The tanker Iran seized is empty.",
        "the ship Captain Anna Berg led",
        "It was the U-boat Campaign.",
        "RMS International Inc is a firm.",
        "the destroyer\nVictoria",
    ],
)
def test_what_only_stands_beside_a_ship_is_none(text: str) -> None:
    assert ships(text) == []


def test_ship_is_known_again_without_its_prefix() -> None:
    text = "The MV Northern Star sank. Northern Star carried coal; the Northern Star was old."
    assert ships(text) == ["MV Northern Star", "Northern Star", "Northern Star"]
    (entity,) = (one for one in recognise(text, recogniser=RULES).entities if one.kind is Kind.WEAPON)
    assert (entity.name, entity.aliases) == ("MV Northern Star", ("Northern Star",))


def test_ship_that_bears_a_name_of_something_else_is_known_again_behind_the_alone() -> None:
    text = "The frigate Victoria sailed to Victoria. The Victoria came back."
    found = [(one.text, one.span.start) for one in recognise(text).mentions if one.kind is Kind.WEAPON]
    assert found == [("Victoria", 12), ("Victoria", 45)]


_WORDS = st.sampled_from(
    [
        "the",
        "The",
        "ship",
        "frigate",
        "HMS",
        "MV",
        "carrier",
        "aircraft",
        "Victoria",
        "of",
        "R",
        ".",
        "-",
        "212",
        "“",
        "IV",
    ]
)


@given(st.lists(_WORDS, max_size=14))
def test_any_order_of_words_gives_names_that_begin_with_a_capital(words: list[str]) -> None:
    assert all(name[0].isupper() for name in ships(" ".join(words)))
