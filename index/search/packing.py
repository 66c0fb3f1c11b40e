"""Small numbers in few bytes: four bits, eight, or twelve each, and a list beside them of those that do not fit.

Frequencies of words are nearly always below 15, and the distance between two places of a word in one article below
4,095. So each number has a fixed width, and any of them can be read without reading those before it; the largest
number of the width stands for "see the list". Numbers of varying length, as in most engines, have to be decoded one
after the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]

NIBBLE, BYTE, TWELVE = 4, 8, 12  # bits


class Escaped(NamedTuple):
    """Numbers of a fixed width.

    Attributes:
        small: The numbers, each at most the largest of the width.
        at: Where a number is too large, ascending.
        values: The numbers that stand there in truth.
    """

    small: Array
    at: Array
    values: Array


def escape(numbers: Array, bits: int) -> Escaped:
    """Return the numbers with those that do not fit into so many bits listed beside them."""
    largest = (1 << bits) - 1
    at = np.flatnonzero(numbers >= largest)
    small = np.minimum(numbers, largest).astype(np.uint8 if bits <= BYTE else np.uint16)
    return Escaped(small, at, numbers[at].astype(np.uint32))


def joined(parts: Iterable[Escaped]) -> tuple[list[Array], Array, Array]:
    """Return the small numbers of all parts, and one list of those that do not fit, counted from the first part."""
    small, at, values = [], [], []
    begin = 0
    for part in parts:
        small.append(part.small)
        at.append(part.at + begin)
        values.append(part.values)
        begin += len(part.small)
    return small, _together(at, np.int64), _together(values, np.uint32)


def smallest(numbers: Array) -> Array:
    """Return the same numbers in the narrowest unsigned type that holds them all."""
    largest = int(numbers.max()) if len(numbers) else 0
    return numbers.astype(np.min_scalar_type(largest))


def packed(pieces: Iterable[Array], bits: int) -> Iterator[Array]:
    """Yield the bytes of the numbers, two of 4 bits to a byte, or two of 12 bits to three; 8 bits stay as they are.

    An odd last number is followed by a zero.
    """
    if bits == BYTE:
        yield from pieces
        return
    pack = _pack_nibbles if bits == NIBBLE else _pack_twelve
    rest = np.zeros(0, np.uint16)
    for piece in pieces:
        whole = np.concatenate((rest, piece)) if len(rest) else piece
        even = len(whole) & ~1
        if even:
            yield pack(whole[:even])
        rest = whole[even:]
    if len(rest):
        yield pack(np.append(rest, rest.dtype.type(0)))


def unpacked(data: Array, bits: int, start: int, stop: int) -> Array:
    """Return the numbers from one place to another, as they were packed."""
    if bits == BYTE:
        plain: Array = data[start:stop]
        return plain
    first = start >> 1
    if bits == NIBBLE:
        stored = data[first : (stop + 1) >> 1]
        pairs = np.empty((len(stored), 2), np.uint8)
        pairs[:, 0] = stored & 15
        pairs[:, 1] = stored >> 4
    else:
        stored = data[first * 3 : ((stop + 1) >> 1) * 3].reshape(-1, 3).astype(np.uint16)
        pairs = np.empty((len(stored), 2), np.uint16)
        pairs[:, 0] = stored[:, 0] | (stored[:, 1] & 15) << 8
        pairs[:, 1] = stored[:, 1] >> 4 | stored[:, 2] << 4
    begin = start & 1
    numbers: Array = pairs.reshape(-1)[begin : begin + max(stop - start, 0)]
    return numbers


def picked(data: Array, bits: int, places: Array) -> Array:
    """Return the numbers at these places."""
    found: Array
    if bits == BYTE:
        found = data[places]
    elif bits == NIBBLE:
        found = data[places >> 1] >> ((places & 1) << 2).astype(np.uint8) & 15
    else:
        begin = (places * 3) >> 1
        pairs = data[begin].astype(np.uint16) | data[begin + 1].astype(np.uint16) << 8
        found = np.where(places & 1, pairs >> 4, pairs & 0xFFF)
    return found


def ragged(starts: Array, lengths: Array) -> Array:
    """Return start, start + 1, … for each start, as many as its length says, one after the other."""
    lengths = lengths.astype(np.int64, copy=False)
    ends = np.cumsum(lengths)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(starts - (ends - lengths), lengths) + np.arange(total, dtype=np.int64)


def _pack_nibbles(numbers: Array) -> Array:
    numbers = numbers.astype(np.uint8, copy=False)
    stored: Array = numbers[0::2] | numbers[1::2] << 4
    return stored


def _pack_twelve(numbers: Array) -> Array:
    left, right = numbers[0::2], numbers[1::2]
    stored = np.empty((len(left), 3), np.uint8)
    stored[:, 0] = left & 0xFF
    stored[:, 1] = left >> 8 | (right & 15) << 4
    stored[:, 2] = right >> 4
    return stored.reshape(-1)


def _together(pieces: list[Array], kind: type) -> Array:
    return np.concatenate(pieces).astype(kind, copy=False) if pieces else np.zeros(0, kind)
