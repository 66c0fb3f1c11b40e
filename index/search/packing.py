"""Small numbers in few bytes: four bits or eight each, and a list beside them of those that do not fit.

Frequencies of words are nearly always below 15, and the distance between two articles that have a frequent word below
255. So each number has a fixed width, and any of them can be read without reading those before it; the largest number
of the width stands for "see the list". Numbers of varying length, as in most engines, have to be decoded one after
the other.

Distances between places within an article are too uneven for that: half of them fit into a byte, and nearly all
others into two. Their low bytes stand side by side, a bit for each says whether it has a high byte, and the high
bytes stand side by side too. Which high byte belongs to a number is the count of the bits before its own (rank in a
bit vector: Jacobson 1989).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[Any]

NIBBLE, BYTE = 4, 8  # bits


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
    small = np.minimum(numbers, largest).astype(np.uint8)
    return Escaped(small, at, numbers[at].astype(np.uint32))


class Bits:
    """Takes flags, some at a time, and packs eight into a byte, the first into its lowest bit."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, bool)
        self._packed: list[Array] = []

    def add(self, flags: Array) -> None:
        """Take the next flags."""
        flags = np.concatenate((self._rest, flags))
        whole = len(flags) & ~63
        self._packed.append(np.packbits(flags[:whole], bitorder="little"))
        self._rest = flags[whole:]

    def finish(self) -> list[Array]:
        """Return the bytes: a multiple of eight, with at least one bit at the end that is not set."""
        self.add(np.zeros(64, bool))
        return self._packed


def ones_before(words: Array) -> Array:
    """Return how many bits are set before each of these words of 64 bits."""
    ones = np.bitwise_count(words)
    before = np.zeros(len(words), np.uint32)
    np.cumsum(ones[:-1], out=before[1:])
    return before


def rank(words: Array, before: Array, places: Array) -> Array:
    """Return how many bits are set before these places.

    Args:
        words: The bits, 64 to a word, the first in the lowest.
        before: What ``ones_before`` said of them.
        places: Numbers of bits.
    """
    which = places >> 6
    below = (np.uint64(1) << (places & 63).astype(np.uint64)) - np.uint64(1)
    ranks: Array = before[which] + np.bitwise_count(words[which] & below)
    return ranks.astype(np.int64)


def flags_between(data: Array, start: int, stop: int) -> Array:
    """Return the bits from one place to another as flags.

    Args:
        data: Bytes, the first bit in the lowest of each.
        start: Where to begin, in bits.
        stop: Where to end.
    """
    first = start >> 3
    flags = np.unpackbits(data[first : (stop + 7) >> 3], bitorder="little")
    found: Array = flags[start - 8 * first : stop - 8 * first].view(bool)
    return found


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
    """Yield the bytes of the numbers, two of 4 bits to a byte; 8 bits stay as they are.

    An odd last number is followed by a zero.
    """
    if bits == BYTE:
        yield from pieces
        return
    rest = np.zeros(0, np.uint8)
    for piece in pieces:
        whole = np.concatenate((rest, piece)) if len(rest) else piece
        even = len(whole) & ~1
        if even:
            yield _pack_nibbles(whole[:even])
        rest = whole[even:]
    if len(rest):
        yield _pack_nibbles(np.append(rest, np.uint8(0)))


def unpacked(data: Array, bits: int, start: int, stop: int) -> Array:
    """Return the numbers from one place to another, as they were packed."""
    if bits == BYTE:
        plain: Array = data[start:stop]
        return plain
    first = start >> 1
    stored = data[first : (stop + 1) >> 1]
    pairs = np.empty((len(stored), 2), np.uint8)
    pairs[:, 0] = stored & 15
    pairs[:, 1] = stored >> 4
    begin = start & 1
    numbers: Array = pairs.reshape(-1)[begin : begin + max(stop - start, 0)]
    return numbers


def picked(data: Array, bits: int, places: Array) -> Array:
    """Return the numbers at these places."""
    found: Array = data[places] if bits == BYTE else data[places >> 1] >> ((places & 1) << 2).astype(np.uint8) & 15
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


def _together(pieces: list[Array], kind: type) -> Array:
    return np.concatenate(pieces).astype(kind, copy=False) if pieces else np.zeros(0, kind)
