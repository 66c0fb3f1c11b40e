"""Military units by their number."""

from __future__ import annotations

import pytest

from index.entities.rules.units import units
from index.entities.tokenised import Tokenised


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in units(Tokenised(text))]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("the 82nd Airborne Division landed", "82nd Airborne Division"),
        ("the 7th Fleet sailed", "7th Fleet"),
        ("the XVIII Airborne Corps left", "XVIII Airborne Corps"),
        ("the Third Army held", "Third Army"),
        ("the 10th Regiment Kestrian Volunteer Infantry", "10th Regiment Kestrian Volunteer Infantry"),
    ],
)
def test_unit_is_found_with_its_number(text: str, unit: str) -> None:
    assert found(text) == [unit]


@pytest.mark.parametrize(
    "text", ["in the First Division of football", "the 5th Avenue", "82 Divisions", "First\nArmy"]
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert found(text) == []
