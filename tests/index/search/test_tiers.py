"""Segments are merged so that there are few, and so that a commit is quick."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.postings import MOST_DOCUMENTS, MOST_PLACES
from index.search.tiers import MOST_SEGMENTS, Weight, due, tidied

WEIGHTS = st.lists(
    st.tuples(st.integers(1, MOST_DOCUMENTS), st.integers(1, MOST_DOCUMENTS), st.integers(0, MOST_PLACES)).map(
        lambda drawn: Weight(drawn[0], min(drawn[0], drawn[1]), drawn[2])
    ),
    max_size=40,
)


def whole(*sizes):
    """Segments of these sizes, of which nothing is deleted."""
    return [Weight(size, size, 100 * size) for size in sizes]


@given(WEIGHTS, st.sampled_from([due, tidied]))
def test_what_is_chosen_fits_into_one_segment(weights, choose):
    chosen = choose(weights)
    assert chosen == sorted(set(chosen))
    if len(chosen) > 1:
        assert sum(weights[which].live for which in chosen) <= MOST_DOCUMENTS
        assert sum(weights[which].places for which in chosen) <= MOST_PLACES


@given(WEIGHTS, st.sampled_from([due, tidied]))
def test_merging_comes_to_an_end(weights, choose):
    rounds = 0
    while chosen := choose(weights):
        merged = Weight(*(sum(weights[which][part] for which in chosen) for part in (1, 1, 2)))
        weights = [one for which, one in enumerate(weights) if which not in chosen] + [merged]
        rounds += 1
        assert rounds <= 100


@given(st.lists(st.integers(1, 400), max_size=200))
def test_small_segments_stay_few_when_each_is_committed(sizes):
    weights = []
    for size in sizes:
        weights += whole(size)
        while chosen := due(weights):
            total = sum(weights[which].live for which in chosen)
            weights = [one for which, one in enumerate(weights) if which not in chosen] + whole(total)
    assert sum(one.documents < 1024 for one in weights) <= 9
    assert len(weights) <= 24


def test_four_of_a_size_become_one():
    assert (due(whole(5, 5, 5)), due(whole(5, 5, 5, 5))) == ([], [0, 1, 2, 3])


def test_large_segments_wait_until_there_is_time():
    weights = whole(9000, 9000, 9000, 9000)
    assert (due(weights), tidied(weights)) == ([], [0, 1, 2, 3])


def test_a_commit_beside_large_segments_merges_the_small_ones():
    assert due(whole(9000, 1, 9000, 1, 9000, 1, 9000, 1)) == [1, 3, 5, 7]


def test_large_segments_are_merged_at_a_commit_where_nobody_ever_has_time():
    assert due(whole(*[9000] * 25)) != []


@pytest.mark.parametrize("deleted", [50, 100])
def test_a_segment_of_which_half_is_deleted_is_written_anew(deleted):
    assert due([*whole(2), Weight(100, 100 - deleted, 9)]) == [1]


def test_half_a_million_articles_fit_into_few_segments():
    weights = whole(*[8000] * 64)
    while chosen := tidied(weights):
        total = sum(weights[which].live for which in chosen)
        weights = [one for which, one in enumerate(weights) if which not in chosen] + whole(total)
    assert len(weights) <= MOST_SEGMENTS
