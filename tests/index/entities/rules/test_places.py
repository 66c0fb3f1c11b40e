"""Places that the words beside them give away."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


def places(text: str) -> list[str]:
    return [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.PLACE]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A bus fell in Zbrovany, Norway, on Sunday.", ["Zbrovany", "Norway"]),
        ("They met at Port Zbrovany, Saudi Arabia.", ["Port Zbrovany", "Saudi Arabia"]),
        ("By Anna Berg in Port Zbrovany and Karl Lund in Umbar\n", ["Port Zbrovany", "Umbar"]),
        ("It was said by Zbrovany, Norway's envoy.", ["Norway"]),
    ],
)
def test_name_before_its_country_is_a_place(text: str, found: list[str]) -> None:
    assert places(text) == found
