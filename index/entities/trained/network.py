"""The network: from the arrays of a text to a weight for each label at each place.

Word vectors, hashed tables of words and their parts, and flags go through a maxout layer and then through four
residual convolutions over three neighbours, the form that Honnibal and Montani's spaCy made known; before the third,
each capitalised word is told what the network thinks of the same word elsewhere in the text. A layer of transitions
between labels (a linear-chain conditional random field, Lafferty and others 2001) stands on top; see ``decoding``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from index.entities.trained import features, words
from index.entities.trained.features import TextArrays
from index.entities.trained.labels import LABELS
from index.entities.trained.words import Reals, Rows

LAYERS = 4
POOLED = 2
"""The layer that sees the same word elsewhere."""

WIDTH = 128
REACH = (1, 1, 2, 2)
"""How far apart the three neighbours of each layer stand."""

_TINY = 1e-5  # keeps the layer norm from dividing by zero

Weights = dict[str, Reals]


@dataclass(frozen=True, slots=True)
class Repeats:
    """Which places hold the same capitalised word.

    Attributes:
        places: All places whose word stands elsewhere too, those of one word behind each other.
        starts: Where in ``places`` each word begins.
        group: For each of ``places``, the number of its word.
        others: For each of ``places``, how many other places have its word, as a column.
    """

    places: Rows
    starts: Rows
    group: Rows
    others: Reals


def repeats_of(numbers: Rows) -> Repeats:
    """Return the places of repeated words; ``numbers`` are those of ``TextArrays.repeats``."""
    order = np.argsort(numbers, kind="stable")
    ordered = numbers[order]
    _, starts, counts = np.unique(ordered, return_index=True, return_counts=True)
    kept = (counts > 1) & (ordered[starts] >= 0)
    size = np.where(kept, counts, 0)[kept]
    chosen = np.repeat(kept, counts)
    group = np.repeat(np.arange(len(size)), size)
    begin = np.concatenate([np.zeros(1, np.int64), np.cumsum(size)[:-1]]) if len(size) else size
    return Repeats(
        order[chosen].astype(np.int32),
        begin.astype(np.int32),
        group.astype(np.int32),
        (size[group] - 1).astype(np.float32)[:, None],
    )


def elsewhere(hidden: Reals, repeats: Repeats) -> Reals:
    """Return, for each place, the mean of ``hidden`` over the other places of its word; zeros where none are."""
    mean = np.zeros_like(hidden)
    if len(repeats.places):
        own = hidden[repeats.places]
        total = np.add.reduceat(own, repeats.starts, axis=0)
        mean[repeats.places] = (total[repeats.group] - own) / repeats.others
    return mean


def word_inputs(weights: Weights, vectors: Reals, arrays: TextArrays) -> Reals:
    """Return what the network sees of each distinct word: vector, hashed rows, mean of its pieces, flags."""
    tables = [weights[name][arrays.numbers[:, 1 + at]] for at, name in enumerate(words.TABLES)]
    return np.concatenate(
        [vectors[arrays.numbers[:, 0]], *tables, mean_of_pieces(weights["pieces"], arrays.pieces), arrays.word_flags],
        axis=1,
    )


def mean_of_pieces(table: Reals, pieces: Rows) -> Reals:
    """Return the mean of the rows of each word's pieces."""
    count = np.maximum((pieces > 0).sum(axis=1, keepdims=True), 1).astype(np.float32)
    total: Reals = table[pieces].sum(axis=1)  # row 0 holds zeros
    mean: Reals = total / count
    return mean


def input_width(vector_width: int) -> int:
    """Return how many numbers the network sees at each place."""
    tables = sum(columns for _, columns in words.TABLES.values())
    return vector_width + tables + words.PIECES[1] + words.FLAGS + features.FLAGS


def maxout(values: Reals) -> Reals:
    """Return the greater of the first and the second half of the columns."""
    half = values.shape[1] // 2
    greater: Reals = np.maximum(values[:, :half], values[:, half:])
    return greater


def normalised(values: Reals) -> tuple[Reals, Reals]:
    """Return the rows with mean 0 and variance 1, and what they were divided by."""
    centred: Reals = values - values.mean(axis=1, keepdims=True)
    scale: Reals = np.sqrt((centred * centred).mean(axis=1, keepdims=True) + _TINY)
    return centred / scale, scale


def shifted(values: Reals, by: int) -> Reals:
    """Return the rows moved down by ``by`` places (up where negative); zeros move in."""
    moved = np.zeros_like(values)
    if by > 0:
        moved[by:] = values[:-by]
    else:
        moved[:by] = values[-by:]
    return moved


def neighbourhood(hidden: Reals, layer: int, repeats: Repeats) -> Reals:
    """Return what a layer sees at each place: the place, its neighbours, and in one layer the word elsewhere."""
    reach = REACH[layer]
    seen = [shifted(hidden, reach), hidden, shifted(hidden, -reach)]
    if layer == POOLED:
        seen.append(elsewhere(hidden, repeats))
    return np.concatenate(seen, axis=1)


def emissions(weights: Weights, vectors: Reals, arrays: TextArrays) -> Reals:
    """Return the weight of each label at each place, as an array of places and labels."""
    hidden = to_float32(_settled(weights, "in", _first_sums(weights, vectors, arrays)) * arrays.is_token)
    repeats = repeats_of(arrays.repeats)
    for layer in range(LAYERS):
        added = _activated(weights, str(layer), neighbourhood(hidden, layer, repeats))
        hidden = to_float32((hidden + added) * arrays.is_token)
    result: Reals = hidden @ weights["out"] + weights["out.bias"]
    return result


def _first_sums(weights: Weights, vectors: Reals, arrays: TextArrays) -> Reals:
    """Return the sums of the first layer: those of the words once for each distinct word, those of the flags."""
    own = word_inputs(weights, vectors, arrays)
    width = own.shape[1]
    sums: Reals = (own @ weights["in"][:width])[arrays.word_at]
    sums += arrays.flags @ weights["in"][width:]
    sums += weights["in.bias"]
    return sums


def _activated(weights: Weights, name: str, seen: Reals) -> Reals:
    sums = seen @ weights[name]
    sums += weights[f"{name}.bias"]
    return _settled(weights, name, sums)


def _settled(weights: Weights, name: str, sums: Reals) -> Reals:
    inner, _ = normalised(maxout(sums))
    result: Reals = inner * weights[f"{name}.gain"] + weights[f"{name}.shift"]
    return result


def shapes(vector_width: int) -> dict[str, tuple[int, ...]]:
    """Return the name and shape of every array of weights."""
    found: dict[str, tuple[int, ...]] = {**words.TABLES, "pieces": words.PIECES}
    sizes = {"in": input_width(vector_width)}
    sizes.update({str(layer): (4 if layer == POOLED else 3) * WIDTH for layer in range(LAYERS)})
    for name, size in sizes.items():
        found[name] = (size, 2 * WIDTH)
        found[f"{name}.bias"] = (2 * WIDTH,)
        found[f"{name}.gain"] = found[f"{name}.shift"] = (WIDTH,)
    found["out"] = (WIDTH, len(LABELS))
    found["out.bias"] = (len(LABELS),)
    found["transitions"] = (len(LABELS), len(LABELS))
    return found


def to_float32(values: npt.ArrayLike) -> Reals:
    """Return an array of 32-bit floats."""
    return np.asarray(values, np.float32)
