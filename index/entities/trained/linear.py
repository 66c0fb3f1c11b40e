"""A linear member: each label's weight is the sum of the weights of what stands at and around a place.

With the layer of transitions on top this is a linear-chain conditional random field (Lafferty and others 2001). A
feature (a word, its ending, the cluster of the word before it …) is hashed to a row of one table, and features that
meet there share its weights: Weinberger and others (2009), "Feature hashing for large scale multitask learning". It
errs where the networks do not, so that together they are better than either.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.entities.trained import features, words
from index.entities.trained.codes import NUMBER, Codes
from index.entities.trained.features import TextArrays
from index.entities.trained.labels import LABELS
from index.entities.trained.network import Weights, shifted, to_float32
from index.entities.trained.words import Reals, Rows

BITS = 18
ROWS = 1 << BITS
"""Rows of the table. Row 0 is that of features that are left out; its weights stay 0."""

_FIRST, _SECOND = np.uint32(0x85EBCA6B), np.uint32(0xC2B2AE35)  # the odd numbers of Appleby's MurmurHash3
_NEAR = ("word", "outline", "last three", "some clusters", "many clusters", "names", "cues", "capitals")
_FAR = ("word", "outline", "some clusters")
_PARTS: dict[int, tuple[int, ...]] = {
    0: tuple(NUMBER.values()),
    -1: tuple(NUMBER[part] for part in _NEAR),
    1: tuple(NUMBER[part] for part in _NEAR),
    -2: tuple(NUMBER[part] for part in _FAR),
    2: tuple(NUMBER[part] for part in _FAR),
}
_PAIRS = tuple(
    ((NUMBER[one], here), (NUMBER[other], there))
    for one, here, other, there in (
        ("word", -1, "word", 0),
        ("word", 0, "word", 1),
        ("word", -1, "word", 1),
        ("outline", -1, "outline", 0),
        ("outline", 0, "outline", 1),
        ("some clusters", -1, "some clusters", 0),
        ("some clusters", 0, "some clusters", 1),
        ("outline", -1, "capitals", 0),
        ("capitals", 0, "outline", 1),
        ("names", 0, "names", 1),
        ("names", -1, "names", 0),
        ("word", -1, "names", 0),
    )
)
_MOST_CONTEXTS = 6  # of one word that are looked at


@dataclass(frozen=True, slots=True)
class Features:
    """The rows and numbers by which a text is judged.

    Attributes:
        words: By distance, the rows of each distinct word for a place so far from it.
        pairs: The rows of each place for pairs of words.
        holders, contexts: Distinct words that the text repeats, each with the row of a word that stands beside it.
        dense: What has no row of its own: the flags of each place, of its word, and of both neighbours.
    """

    words: dict[int, Rows]
    pairs: Rows
    holders: Rows
    contexts: Rows
    dense: Reals


def features_of(arrays: TextArrays) -> Features:
    """Return the features of a text."""
    holders, contexts = _contexts(arrays)
    return Features(
        words={
            distance: np.stack([_rows(arrays.codes[:, part], 16 * part + distance + 5) for part in parts], axis=1)
            for distance, parts in _PARTS.items()
        },
        pairs=_pairs(arrays),
        holders=holders,
        contexts=contexts,
        dense=_dense(arrays),
    )


def emissions(weights: Weights, found: Features, arrays: TextArrays) -> Reals:
    """Return the weight of each label at each place, as an array of places and labels.

    Args:
        weights: Those of one linear member.
        found: The features of the text.
        arrays: The text.
    """
    result: Reals = from_table(weights["table"], found, arrays) + from_dense(weights, found)
    return result


def from_dense(weights: Weights, found: Features) -> Reals:
    """Return what the flags and the bias say at each place."""
    result: Reals = found.dense @ weights["dense"] + weights["bias"]
    return result


def from_table(table: Reals, found: Features, arrays: TextArrays) -> Reals:
    """Return what the rows of the table say at each place."""
    total: Reals = table[found.pairs].sum(axis=1)
    for distance, rows in found.words.items():
        total += table[rows].sum(axis=1)[beside(arrays.word_at, distance)]
    if len(found.holders):
        told = gathered(table[found.contexts], found.holders, len(arrays.codes))
        total += told[arrays.word_at] * (arrays.repeats >= 0)[:, None]
    return total


def beside(word_at: Rows, distance: int) -> Rows:
    """Return the distinct word so many places further on; the gap's beyond the ends."""
    if not distance:
        return word_at
    moved = np.zeros_like(word_at)
    if distance > 0:
        moved[:-distance] = word_at[distance:]
    else:
        moved[-distance:] = word_at[:distance]
    return moved


def gathered(values: Reals, owners: Rows, count: int) -> Reals:
    """Return, for each of ``count`` owners, the sum of the values that are its own."""
    order = np.argsort(owners, kind="stable")
    used, starts = np.unique(owners[order], return_index=True)
    total = np.zeros((count, values.shape[1]), np.float32)
    if len(used):
        total[used] = np.add.reduceat(values[order], starts, axis=0)
    return total


def shapes() -> dict[str, tuple[int, ...]]:
    """Return the name and shape of every array of weights."""
    count = len(LABELS)
    return {
        "table": (ROWS, count),
        "dense": (features.FLAGS + 3 * words.FLAGS, count),
        "bias": (count,),
        "transitions": (count, count),
    }


def _rows(codes: Codes, salt: int) -> Rows:
    """Return the row of each code; ``salt`` tells apart what the same code means at different places."""
    mixed = (codes ^ np.uint32(salt * 0x9E3779B1 & 0xFFFFFFFF)) * _FIRST
    mixed ^= mixed >> np.uint32(13)
    mixed *= _SECOND
    rows = np.maximum(mixed >> np.uint32(32 - BITS), np.uint32(1))
    return np.where(codes == 0, np.uint32(0), rows).astype(np.int32)


def _pairs(arrays: TextArrays) -> Rows:
    placed = {distance: beside(arrays.word_at, distance) for distance in (-1, 0, 1)}
    columns = []
    for number, ((part, here), (other, there)) in enumerate(_PAIRS):
        one, two = arrays.codes[placed[here], part], arrays.codes[placed[there], other]
        both = np.maximum((one * np.uint32(0x01000193)) ^ two, np.uint32(1))
        columns.append(_rows(np.where((one == 0) | (two == 0), np.uint32(0), both), 1000 + number))
    rows = np.stack(columns, axis=1)
    rows[arrays.is_token[:, 0] == 0] = 0
    return rows


def _contexts(arrays: TextArrays) -> tuple[Rows, Rows]:
    """Return what stands beside repeated capitalised words, where their capital is not that of a sentence's start."""
    counts = arrays.repeats >= 0
    counts[arrays.sentences[:, 0]] = False
    places = np.flatnonzero(counts)
    often = np.bincount(arrays.word_at[places], minlength=len(arrays.codes)) > 1
    places = places[often[arrays.word_at[places]]]
    holders, contexts = [], []
    for distance, salt in ((-1, 2001), (1, 2002)):
        rows = _rows(arrays.codes[arrays.word_at[places + distance], NUMBER["word"]], salt)
        pairs = np.unique(arrays.word_at[places].astype(np.int64) * ROWS + rows)
        owners = pairs // ROWS
        is_early = np.arange(len(owners)) - np.searchsorted(owners, owners) < _MOST_CONTEXTS
        holders.append(owners[is_early])
        contexts.append(pairs[is_early] % ROWS)
    return np.concatenate(holders).astype(np.int32), np.concatenate(contexts).astype(np.int32)


def _dense(arrays: TextArrays) -> Reals:
    own = arrays.word_flags[arrays.word_at]
    return to_float32(np.concatenate([arrays.flags, own, shifted(own, 1), shifted(own, -1)], axis=1))
