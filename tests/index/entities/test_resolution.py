"""Which of the overlapping candidates stay."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from index.entities.candidates import Candidate
from index.entities.mentions import Kind
from index.entities.resolution import Occupied, resolve
from index.text.spans import Span


def test_longer_candidate_stays() -> None:
    place, bank = Candidate(8, 15, Kind.PLACE, 0.9), Candidate(0, 15, Kind.ORG, 0.5)
    assert resolve([place, bank], Occupied(20)) == [bank]


def test_surer_of_two_equal_candidates_stays() -> None:
    unsure, sure = Candidate(0, 5, Kind.ORG, 0.4), Candidate(0, 5, Kind.PLACE, 0.9)
    assert resolve([unsure, sure], Occupied(5)) == [sure]


def test_candidates_that_only_touch_both_stay() -> None:
    both = [Candidate(0, 3, Kind.GROUP, 0.5), Candidate(3, 5, Kind.ORG, 0.5)]
    assert resolve(both, Occupied(5)) == both


def test_taken_text_is_left_alone() -> None:
    assert resolve([Candidate(0, 3, Kind.ORG, 0.5)], Occupied(5, [Span(2, 9)])) == []


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8), st.sampled_from(Kind), st.floats(0, 1))))
def test_order_of_the_candidates_does_not_matter(values: list[tuple[int, int, Kind, float]]) -> None:
    candidates = [Candidate(start, start + length, kind, score) for start, length, kind, score in values]
    chosen = resolve(candidates, Occupied(40))
    assert chosen == resolve(list(reversed(candidates)), Occupied(40))
    assert all(one.end <= two.start for one, two in pairwise(chosen))
