"""Designations, and roads that look like them."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


def weapons(text: str) -> list[str]:
    return [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.WEAPON]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the S-400 system", "S-400"),
        ("F-35A jets", "F-35A"),
        ("a Su-24M bomber", "Su-24M"),
        ("an MQ-9 drone", "MQ-9"),
        ("an AK-47 rifle", "AK-47"),
        ("A-10 aircraft", "A-10"),
        ("a Bayraktar TB2", "Bayraktar TB2"),
    ],
)
def test_named_weapon_is_found(text: str, name: str) -> None:
    assert weapons(text) == [name]


@pytest.mark.parametrize(
    "text",
    ["page A-10 of the report", "the M-4 motorway past the tanks", "COVID-19 cases", "room B-12", "version X-1-2"],
)
def test_other_designations_are_left_alone(text: str) -> None:
    assert weapons(text) == []
