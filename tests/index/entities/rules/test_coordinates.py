"""Places given in degrees."""

from __future__ import annotations

import pytest

from index.entities.rules.coordinates import coordinates
from index.entities.tokenised import Tokenised


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in coordinates(Tokenised(text))]


@pytest.mark.parametrize(
    "position",
    [
        "36°12′N 37°09′E",
        "36° 12' 5\" N, 37° 9' 30.5\" E",
        "36.2021° N, 37.1343° E",
        "4.5°S 70.25°W",
        "36.2021, 37.1343",
        "-33.86785,151.20732",
    ],
)
def test_position_is_found_whole(position: str) -> None:
    assert found(f"It lies at {position}.") == [position]


@pytest.mark.parametrize(
    "text",
    [
        "It was 36.5, 37.1 degrees.",
        "Prices rose by 12.2021, 3 of them twice.",
        "36°C in the shade",
        "1.36.2021, 37.1343.5",
    ],
)
def test_other_numbers_are_no_positions(text: str) -> None:
    assert found(text) == []
