"""The width goes to the text first, then to the cards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.arrangement import CARD, NARROWEST_CARD, arrange


@given(st.integers(300, 4000), st.floats(5, 24))
def test_everything_fits_into_the_width(width: int, character: float) -> None:
    made = arrange(width, character)
    assert made.before >= 0
    assert made.before + made.column + made.lead + made.card <= width


@given(st.integers(300, 4000), st.floats(5, 24))
def test_the_text_is_never_wider_than_its_measure(width: int, character: float) -> None:
    assert arrange(width, character).column <= round(character * 72)


@given(st.integers(760, 4000), st.floats(5, 24))
def test_cards_stand_only_beside_a_line_that_can_be_read(width: int, character: float) -> None:
    made = arrange(width, character)
    assert made.is_narrow or made.column >= int(character * 46)
    assert made.is_narrow or NARROWEST_CARD <= made.card <= CARD


@pytest.mark.parametrize("width", [400, 640, 759])
def test_below_760_pixels_markers_stand_for_the_cards(width: int) -> None:
    assert arrange(width, 6.0).is_narrow


def test_a_common_window_has_a_whole_measure_and_whole_cards() -> None:
    made = arrange(1176, 10.0)
    assert (made.column, made.card, made.is_narrow) == (720, CARD, False)


def test_three_columns_on_a_common_screen_leave_room_for_cards() -> None:
    assert not arrange(823, 10.2).is_narrow
