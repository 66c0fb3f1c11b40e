"""Direction of texts."""

from __future__ import annotations

import pytest

from index.text.direction import Direction, direction_of


@pytest.mark.parametrize("text", ["", "Varn", "123", "Varn قال", "Совет"])
def test_text_runs_to_the_right(text: str) -> None:
    assert direction_of(text) is Direction.LTR


@pytest.mark.parametrize("text", ["قال المجلس", "המועצה אמרה", "Home World قال المجلس يوم الاثنين"])
def test_text_of_mostly_arabic_or_hebrew_letters_runs_to_the_left(text: str) -> None:
    assert direction_of(text) is Direction.RTL
