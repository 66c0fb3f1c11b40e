"""The index of marks answers as a plain search through all of them would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.reading.marks import Layer, Mark, MarkIndex

MARKS = st.lists(
    st.builds(
        lambda start, length, layer, owner: Mark(start, start + length, layer, "person", owner),
        st.integers(0, 2000),
        st.integers(1, 1500),
        st.sampled_from(Layer),
        st.integers(0, 5),
    ),
    max_size=30,
    unique=True,
)


@given(MARKS, st.integers(0, 3500), st.integers(0, 900))
def test_a_window_holds_exactly_the_marks_that_touch_it(marks: list[Mark], start: int, length: int) -> None:
    found = MarkIndex(marks).overlapping(start, start + length)
    wanted = {mark for mark in marks if length and mark.start < start + length and mark.end > start}
    assert set(found) == wanted
    assert len(found) == len(wanted)


@given(MARKS, st.integers(0, 3500), st.integers(1, 900))
def test_marks_come_layer_by_layer_and_the_longer_first(marks: list[Mark], start: int, length: int) -> None:
    found = MarkIndex(marks).overlapping(start, start + length)
    keys = [(mark.layer, mark.start - mark.end) for mark in found]
    assert keys == sorted(keys)


def test_the_innermost_mark_comes_last() -> None:
    outer, inner = Mark(0, 40, Layer.ENTITY, "org", 1), Mark(10, 20, Layer.ENTITY, "place", 2)
    assert MarkIndex([inner, outer]).at(15)[-1] is inner


def test_the_end_of_a_mark_is_outside_it() -> None:
    index = MarkIndex([Mark(3, 6, Layer.HIT, "", 0)])
    assert [bool(index.at(position)) for position in (2, 3, 5, 6)] == [False, True, True, False]


def test_an_empty_mark_is_nowhere() -> None:
    assert MarkIndex([Mark(3, 3, Layer.HIT, "", 0)]).overlapping(0, 9) == []
