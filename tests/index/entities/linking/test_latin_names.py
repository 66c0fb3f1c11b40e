"""Many Latin names at once, of which those are found that one in other letters is."""

from __future__ import annotations

import itertools
import sys
from types import FrameType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import index.entities.linking.latin_names as module
from index.entities.linking.latin_names import LatinNames

VLADIMIRS = ("vladimir putin", "wladimir putin", "vladimir petrov", "viktor petrov", "vladimir", "putin")
PARTED_IN_MANY_WAYS = [("йи", "iy"), ("ье", "ji"), ("وي", "oi"), ("عئ", "ai")]


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ("владимир путин", {"vladimir putin", "wladimir putin"}),
        ("владимир владимирович путин", {"vladimir putin", "wladimir putin"}),
        ("فلاديمير بوتين", {"vladimir putin"}),
        ("виктор петров", {"viktor petrov"}),
        ("владимир", {"vladimir"}),
        ("путин", {"putin"}),
        ("в путин", set()),
        ("анна петров", set()),
        ("vladimir putin", set()),
        ("", set()),
    ],
)
def test_all_names_are_found_that_one_in_other_letters_is(own: str, found: set[str]) -> None:
    assert set(LatinNames(VLADIMIRS).same_as(own)) == found


def test_names_that_are_written_alike_but_for_doubled_letters_and_apostrophes_are_all_found() -> None:
    names = {"anna petrov", "anna pet'rov", "anna pettrov", "ana petrov"}
    assert set(LatinNames(names).same_as("анна петров")) == names


def test_names_in_other_letters_are_no_latin_ones() -> None:
    assert LatinNames(["владимир путин", "习近平", "", "'"]).same_as("владимир путин") == []


@given(
    st.lists(st.text("abdeiklmnoprtuvwyz' ", max_size=24), unique=True), st.text("абвдеийклмнопртуь ", max_size=24)
)
def test_a_name_is_found_among_many_where_it_is_found_alone(latin: list[str], own: str) -> None:
    alone = [name for name in latin if LatinNames([name]).same_as(own)]
    assert sorted(LatinNames(latin).same_as(own)) == sorted(alone)


@pytest.mark.parametrize(("own", "latin"), PARTED_IN_MANY_WAYS)
@pytest.mark.parametrize("times", [30, 200])
def test_long_word_that_can_be_parted_in_many_ways_is_soon_refused(own: str, latin: str, times: int) -> None:
    # in each way at a time it would take for ever
    assert LatinNames([latin * times + "z"]).same_as(own * times) == []


@pytest.mark.parametrize(
    ("latin", "own"), [("a" + "bc" * 31 + "d", "а" + "бц" * 31 + "д"), ("abu " + "bi" * 32, "ابو " + "بي" * 32)]
)
def test_word_of_64_letters_is_found(latin: str, own: str) -> None:
    assert LatinNames([latin]).same_as(own) == [latin]


@pytest.mark.parametrize(("latin", "own"), [("ab" * 33, "аб" * 32), ("ab" * 32, "аб" * 33)])
def test_word_of_more_letters_than_any_name_has_is_nobodys(latin: str, own: str) -> None:
    assert LatinNames([latin]).same_as(own) == []


def effort(count: int) -> int:
    """Return how many lines of the module are run for a name in other letters among so many of its sounds."""
    made = ("".join(letters) for letters in itertools.product("aeioukgvfsz", repeat=5))
    names = LatinNames([f"vladimir {name}" for name in itertools.islice(made, count)])
    lines = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return trace if frame.f_code.co_filename == module.__file__ else None

    assert names.same_as("владимир борб") == []  # gathers the words, once for all names
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        found = names.same_as("владимир кеоиаб")
    finally:
        sys.settrace(before)
    assert found == []
    return lines


def test_names_of_the_same_sounds_that_begin_otherwise_cost_nothing() -> None:
    assert effort(3_000) <= effort(300) + 20
