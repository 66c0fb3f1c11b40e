"""Cards never overlap, keep their order, and the active one is level with its passage."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.placing import Wish, place

NUMBERS = st.floats(0, 5000, allow_nan=False)
WISHES = st.lists(st.builds(Wish, NUMBERS, st.floats(20, 400)), min_size=1, max_size=25).map(sorted)


@given(WISHES, st.data())
def test_no_card_overlaps_the_next(wishes: list[Wish], data: st.DataObject) -> None:
    active = data.draw(st.none() | st.integers(0, len(wishes) - 1))
    tops = place(wishes, active, gap=10)
    for number in range(len(wishes) - 1):
        assert tops[number] + wishes[number].height + 10 <= tops[number + 1] + 1e-6


@given(WISHES, st.data())
def test_the_active_card_is_exactly_where_it_wishes_to_be(wishes: list[Wish], data: st.DataObject) -> None:
    active = data.draw(st.integers(0, len(wishes) - 1))
    assert place(wishes, active)[active] == wishes[active].top


@given(WISHES)
def test_without_an_active_card_none_is_above_its_passage(wishes: list[Wish]) -> None:
    assert all(top >= wish.top for top, wish in zip(place(wishes), wishes, strict=True))


def test_cards_with_room_stay_where_they_are() -> None:
    assert place([Wish(0, 50), Wish(100, 50)], gap=10) == [0, 100]


def test_a_card_before_the_active_one_gives_way_upwards() -> None:
    assert place([Wish(90, 50), Wish(100, 50)], active=1, gap=10) == pytest.approx([40, 100])


def test_no_cards_need_no_places() -> None:
    assert place([]) == []
