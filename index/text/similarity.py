"""Tells whether two texts are copies of one, edited here and there.

A text is taken as the set of its runs of four words (A. Broder, "On the resemblance and containment of documents",
1997). MinHash keeps of that set a signature of fixed size in which two texts agree in about the share that their sets
have in common. Signatures that agree in all rows of a band are candidates (P. Indyk and R. Motwani, "Approximate
nearest neighbors", 1998): with 16 bands of 4 rows, texts that share half of their runs are found with a chance of
two in three, and those that share seven tenths all but surely.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_RUN = 4  # words
_FEWEST_RUNS = 12  # a shorter text says too little: every "Read more" would be a copy of every other
_MOST_WORDS = 20_000  # of a longer text, the beginning stands for all of it
_BANDS, _ROWS = 16, 4
_SIZE = _BANDS * _ROWS

_WORD = re.compile(r"\w+")
_PRIME = np.uint64((1 << 31) - 1)  # products of two numbers below it fit into 64 bits
_RANDOM = np.random.Generator(np.random.PCG64(20_260_101))  # any fixed seed: signatures are kept and compared later
_FACTORS = _RANDOM.integers(1, int(_PRIME), size=(_SIZE, 1), dtype=np.uint64)
_OFFSETS = _RANDOM.integers(0, int(_PRIME), size=(_SIZE, 1), dtype=np.uint64)
_POWERS = np.array([31**power for power in range(_RUN)], dtype=np.uint64)


def signature(text: str) -> bytes:
    """Return the signature of a text, 64 numbers of 32 bits; empty where the text is too short for one."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = [match.group() for match, _ in zip(_WORD.finditer(folded), range(_MOST_WORDS), strict=False)]
    if len(words) < _FEWEST_RUNS + _RUN - 1:
        return b""
    runs = np.unique(_runs(words))
    hashed = (_FACTORS * runs + _OFFSETS) % _PRIME
    least: NDArray[np.uint32] = hashed.min(axis=1).astype("<u4")
    return least.tobytes()


def _runs(words: list[str]) -> NDArray[np.uint64]:
    """Return a number below the prime for each run of words."""
    numbers = np.array([zlib.crc32(word.encode()) for word in words], dtype=np.uint64)
    windows = np.lib.stride_tricks.sliding_window_view(numbers, _RUN)
    summed: NDArray[np.uint64] = (windows * _POWERS).sum(axis=1, dtype=np.uint64) % _PRIME
    return summed


def likeness(first: bytes, second: bytes) -> float:
    """Return about how much of their runs two texts share, 0 to 1, given their signatures; 0 where one has none."""
    if not first or not second:
        return 0.0
    return float(np.mean(np.frombuffer(first, "<u4") == np.frombuffer(second, "<u4")))


def stacked(signatures: Sequence[bytes]) -> NDArray[np.uint32]:
    """Return signatures as the rows of one array, for ``likeness_to_each``. None of them may be empty."""
    return np.frombuffer(b"".join(signatures), "<u4").reshape(len(signatures), _SIZE)


def likeness_to_each(signature: bytes, others: NDArray[np.uint32]) -> NDArray[np.float64]:
    """Return about how much of its runs a text shares with each of others: ``likeness``, for very many at once.

    Args:
        signature: Of the text; not empty.
        others: What ``stacked`` gave.
    """
    agreeing: NDArray[np.float64] = (others == np.frombuffer(signature, "<u4")).mean(axis=1)
    return agreeing


def bands(of: bytes) -> tuple[int, ...]:
    """Return the numbers, of 63 bits, under which a signature is filed; those of a copy share at least one."""
    if not of:
        return ()
    width = len(of) // _BANDS
    return tuple(
        zlib.crc32(of[at : at + width]) << 31 ^ zlib.adler32(of[at : at + width]) ^ band
        for band, at in enumerate(range(0, len(of), width))
    )
