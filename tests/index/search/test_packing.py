"""Small numbers in few bytes come out as they went in."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.search.packing import (
    BYTE,
    NIBBLE,
    Bits,
    escape,
    flags_between,
    joined,
    ones_before,
    packed,
    picked,
    ragged,
    rank,
    smallest,
    unpacked,
)

WIDTHS = st.sampled_from([NIBBLE, BYTE])
NUMBERS = st.lists(st.one_of(st.integers(0, 20), st.integers(0, 300), st.integers(0, 1 << 31)), max_size=40)


def data_of(pieces, bits):
    stored = [np.array(piece, np.uint16) & ((1 << bits) - 1) for piece in pieces]
    return np.concatenate([np.zeros(0, np.uint8), *packed([piece.astype(np.uint8) for piece in stored], bits)])


@given(WIDTHS, st.lists(st.lists(st.integers(0, 15), max_size=7), max_size=5), st.integers(0, 36), st.integers(0, 36))
def test_any_range_is_read_back_whatever_the_pieces(bits, pieces, one, other):
    whole = [number for piece in pieces for number in piece]
    start, stop = sorted((min(one, len(whole)), min(other, len(whole))))
    assert unpacked(data_of(pieces, bits), bits, start, stop).tolist() == whole[start:stop]


@given(WIDTHS, st.lists(st.integers(0, 4095), min_size=1, max_size=30), st.lists(st.integers(0, 29), max_size=9))
def test_numbers_are_picked_in_any_order(bits, numbers, places):
    small = [number & ((1 << bits) - 1) for number in numbers]
    places = [place % len(small) for place in places]
    found = picked(data_of([small], bits), bits, np.array(places, np.int64))
    assert found.tolist() == [small[place] for place in places]


@given(WIDTHS, st.lists(NUMBERS, max_size=4))
def test_what_does_not_fit_stands_in_the_list(bits, lists):
    escaped = [escape(np.array(numbers, np.int64), bits) for numbers in lists]
    small, at, values = joined(escaped)
    restored = np.concatenate([np.zeros(0, np.int64), *small])
    restored[at] = values
    assert restored.tolist() == [number for numbers in lists for number in numbers]


FLAGS = st.lists(st.lists(st.booleans(), max_size=150), max_size=4)


def bytes_of(pieces):
    bits = Bits()
    for piece in pieces:
        bits.add(np.array(piece, bool))
    return np.concatenate(bits.finish())


@given(FLAGS, st.integers(0, 600), st.integers(0, 600))
def test_flags_are_read_back_whatever_the_pieces(pieces, one, other):
    whole = [flag for piece in pieces for flag in piece]
    start, stop = sorted((min(one, len(whole)), min(other, len(whole))))
    assert flags_between(bytes_of(pieces), start, stop).tolist() == whole[start:stop]


@given(FLAGS)
def test_rank_counts_the_flags_before_a_place(pieces):
    whole = [flag for piece in pieces for flag in piece]
    words = bytes_of(pieces).view("<u8")
    places = np.arange(len(whole) + 1)
    assert rank(words, ones_before(words), places).tolist() == [sum(whole[:place]) for place in places]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 5)), max_size=10))
def test_ragged_counts_on_from_each_start(pairs):
    starts, lengths = (np.array([pair[which] for pair in pairs], np.int64) for which in (0, 1))
    assert ragged(starts, lengths).tolist() == [start + step for start, length in pairs for step in range(length)]


@pytest.mark.parametrize(("largest", "kind"), [(0, "u1"), (255, "u1"), (256, "u2"), (1 << 16, "u4"), (1 << 32, "u8")])
def test_the_narrowest_type_is_chosen(largest, kind):
    assert smallest(np.array([largest], np.int64)).dtype == np.dtype(kind)
