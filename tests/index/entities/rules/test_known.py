"""Names of lists that are something else more often."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They fired a Lancet drone at the tank.", ["Lancet"]),
        ("The study stood in the Lancet last week.", []),
        ("Two Leopards were seen among the tanks.", ["Leopards"]),
        ("A Humvee stood by the road.", ["Humvee"]),
    ],
)
def test_doubtful_weapon_counts_among_weapons_alone(text: str, found: list[str]) -> None:
    assert [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.WEAPON] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("We know that OUR TOWN IS GREAT and small.", []), ("Fighters of IS and of Hamas left.", ["IS", "Hamas"])],
)
def test_shouted_word_is_no_abbreviation(text: str, found: list[str]) -> None:
    assert [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.ORG] == found
