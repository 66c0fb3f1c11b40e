"""Places that the words beside them give away."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.places import datelines
from index.entities.rules.recogniser import EnglishRules
from index.entities.tokenised import Tokenised

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


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("VARNHOLM 1996-08-30\nIt rained.", "VARNHOLM"),
        ("VARNHOLM , Norway 1996-08-30\nIt rained.", "VARNHOLM"),
        ("AL-VARNHOLM, Norway 1996-08-30", "AL-VARNHOLM"),
    ],
)
def test_capitals_before_a_day_in_figures_open_a_report(text: str, place: str) -> None:
    found = [text[one.start : one.end] for one in datelines(Tokenised(text), frozenset())]
    assert found == [place]


@pytest.mark.parametrize("text", ["FINAL 1996-97", "VARNHOLM 1996-08-30 was a good day", "VARNHOLM, Norway"])
def test_capitals_before_other_figures_open_none(text: str) -> None:
    assert list(datelines(Tokenised(text), frozenset())) == []
