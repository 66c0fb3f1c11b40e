"""Which sort of place a place is."""

from __future__ import annotations

import pytest

from index.entities.mentions import Kind
from index.entities.recognition import recognise


@pytest.mark.parametrize(
    ("text", "place", "sub"),
    [
        ("They left Zbrovany Airport at noon.", "Zbrovany Airport", "facility"),
        ("They met in Oslo at noon.", "Oslo", ""),
        ("It was hit at 36°12′N 37°09′E at noon.", "36°12′N 37°09′E", "coordinate"),
    ],
)
def test_place_has_its_sort(text: str, place: str, sub: str) -> None:
    places = {one.text: one.sub for one in recognise(text).mentions if one.kind is Kind.PLACE}
    assert places == {place: sub}
