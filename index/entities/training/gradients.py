"""The network with dropout, and the gradient of its loss, worked out by hand: numpy differentiates nothing itself.

The forward half repeats ``index.entities.trained.network.emissions`` with what training adds; a test holds them to
the same result, and another compares the gradients with differences of the loss.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from index.entities.trained import network, words
from index.entities.trained.decoding import by_sentence, chains, places_of, probabilities
from index.entities.trained.features import TextArrays
from index.entities.trained.network import LAYERS, POOLED, REACH, Repeats, Weights, shifted
from index.entities.trained.words import Reals, Rows


@dataclass(frozen=True, slots=True)
class Dropout:
    """How much of what is left out at random, each from 0 to 1.

    Attributes:
        inputs: Of the numbers that the network sees.
        hidden: Of what each layer adds.
        words: Of the words: their vector and their own row are hidden, so that form and neighbours must do.
    """

    inputs: float = 0.0
    hidden: float = 0.0
    words: float = 0.0


@dataclass(frozen=True, slots=True)
class _Activation:
    """What the gradient of one maxout layer needs again."""

    seen: Reals
    is_first: Reals
    normal: Reals
    scale: Reals


@dataclass(frozen=True, slots=True)
class _Pass:
    """What the gradient of a whole pass needs again."""

    activations: dict[str, _Activation]
    kept: dict[str, Reals]
    hidden: Reals
    repeats: Repeats


class Learner:
    """Computes loss and gradients for one network."""

    def __init__(self, weights: Weights, vectors: Reals, dropout: Dropout, seed: int) -> None:
        self.weights = weights
        self._vectors = vectors
        self._dropout = dropout
        self._random = np.random.default_rng(seed)
        self._word_columns = vectors.shape[1] + words.TABLES["word"][1]

    def loss_and_gradients(self, arrays: TextArrays, labels: Rows) -> tuple[float, Weights]:
        """Return the mean loss of a token (negative log likelihood), and its gradient by every weight.

        Args:
            arrays: A text.
            labels: The label of each token, in order.
        """
        emissions, passed = self._forward(arrays)
        loss, by_emission, by_transition = sequence_loss(emissions, self.weights["transitions"], arrays, labels)
        gradients = self._backward(arrays, passed, by_emission)
        gradients["transitions"] = by_transition
        return loss, gradients

    def _forward(self, arrays: TextArrays) -> tuple[Reals, _Pass]:
        weights, dropout = self.weights, self._dropout
        seen = np.concatenate(
            [network.word_inputs(weights, self._vectors, arrays)[arrays.word_at], arrays.flags], axis=1
        )
        kept = {"seen": self._kept(seen.shape, dropout.inputs)}
        if dropout.words:
            kept["seen"][:, : self._word_columns] *= self._random.random((len(seen), 1)) >= dropout.words
        seen *= kept["seen"]
        repeats = network.repeats_of(arrays.repeats)
        activations: dict[str, _Activation] = {}
        hidden = network.to_float32(self._activate("in", seen, activations) * arrays.is_token)
        for layer in range(LAYERS):
            name = str(layer)
            added = self._activate(name, network.neighbourhood(hidden, layer, repeats), activations)
            kept[name] = self._kept(added.shape, dropout.hidden)
            hidden = network.to_float32((hidden + added * kept[name]) * arrays.is_token)
        kept["out"] = self._kept(hidden.shape, dropout.hidden)
        last = hidden * kept["out"]
        emissions = network.to_float32(last @ weights["out"] + weights["out.bias"])
        return emissions, _Pass(activations, kept, last, repeats)

    def _kept(self, shape: tuple[int, ...], dropped: float) -> Reals:
        if not dropped:
            return np.ones(shape, np.float32)
        kept = self._random.random(shape, np.float32) >= dropped
        return kept.astype(np.float32) / np.float32(1 - dropped)

    def _activate(self, name: str, seen: Reals, activations: dict[str, _Activation]) -> Reals:
        weights = self.weights
        both = seen @ weights[name] + weights[f"{name}.bias"]
        half = both.shape[1] // 2
        normal, scale = network.normalised(network.maxout(both))
        is_first = (both[:, :half] >= both[:, half:]).astype(np.float32)
        activations[name] = _Activation(seen, is_first, normal, scale)
        return normal * weights[f"{name}.gain"] + weights[f"{name}.shift"]

    def _backward(self, arrays: TextArrays, passed: _Pass, by_emission: Reals) -> Weights:
        weights = self.weights
        found: Weights = {"out": passed.hidden.T @ by_emission, "out.bias": by_emission.sum(axis=0)}
        by_hidden = (by_emission @ weights["out"].T) * passed.kept["out"]
        for layer in reversed(range(LAYERS)):
            name = str(layer)
            by_hidden = by_hidden * arrays.is_token
            by_seen = self._through(name, by_hidden * passed.kept[name], passed.activations[name], found)
            by_hidden = by_hidden + _by_neighbourhood(by_seen, layer, passed.repeats)
        by_seen = self._through("in", by_hidden * arrays.is_token, passed.activations["in"], found)
        self._by_word(arrays, by_seen * passed.kept["seen"], found)
        return found

    def _through(self, name: str, by_result: Reals, at: _Activation, found: Weights) -> Reals:
        """Go back through one maxout layer; return the gradient by what it saw."""
        found[f"{name}.gain"] = (by_result * at.normal).sum(axis=0)
        found[f"{name}.shift"] = by_result.sum(axis=0)
        by_normal = by_result * self.weights[f"{name}.gain"]
        centred = by_normal - by_normal.mean(axis=1, keepdims=True)
        by_max = (centred - at.normal * (by_normal * at.normal).mean(axis=1, keepdims=True)) / at.scale
        by_both = np.concatenate([by_max * at.is_first, by_max * (1 - at.is_first)], axis=1)
        found[name] = at.seen.T @ by_both
        found[f"{name}.bias"] = by_both.sum(axis=0)
        result: Reals = by_both @ self.weights[name].T
        return result

    def _by_word(self, arrays: TextArrays, by_seen: Reals, found: Weights) -> None:
        """Gather the gradient of each distinct word, and hand it to the rows of the tables that it uses."""
        by_word = _gathered(by_seen, arrays.word_at, len(arrays.numbers))
        column = self._vectors.shape[1]
        for at, (name, (rows, width)) in enumerate(words.TABLES.items()):
            found[name] = _gathered(by_word[:, column : column + width], arrays.numbers[:, 1 + at], rows)
            column += width
        rows, width = words.PIECES
        count = np.maximum((arrays.pieces > 0).sum(axis=1, keepdims=True), 1)
        each = np.repeat(by_word[:, column : column + width] / count, words.MOST_PIECES, axis=0)
        found["pieces"] = _gathered(each.astype(np.float32), arrays.pieces.ravel(), rows)
        found["pieces"][0] = 0


def _gathered(values: Reals, rows: Rows, size: int) -> Reals:
    """Return the sums of the values that go to the same row."""
    order = np.argsort(rows, kind="stable")
    used, starts = np.unique(rows[order], return_index=True)
    total = np.zeros((size, values.shape[1]), np.float32)
    total[used] = np.add.reduceat(values[order], starts, axis=0)
    return total


def _by_neighbourhood(by_seen: Reals, layer: int, repeats: Repeats) -> Reals:
    width, reach = network.WIDTH, REACH[layer]
    left, own, right = (by_seen[:, at * width : (at + 1) * width] for at in range(3))
    by_hidden: Reals = shifted(left, -reach) + own + shifted(right, reach)
    if layer == POOLED and len(repeats.places):
        by_mean = by_seen[repeats.places, 3 * width :] / repeats.others
        total = np.add.reduceat(by_mean, repeats.starts, axis=0)
        by_hidden[repeats.places] += total[repeats.group] - by_mean
    return by_hidden


def sequence_loss(
    emissions: Reals, transitions: Reals, arrays: TextArrays, labels: Rows
) -> tuple[float, Reals, Reals]:
    """Return the loss of a text's labels, and its gradients by emissions and transitions."""
    places = places_of(arrays.sentences)
    laid, mask = by_sentence(emissions, arrays.sentences)
    found = chains(laid, mask, transitions)
    wanted = np.zeros(mask.shape, np.int64)
    wanted[mask] = labels
    both = mask[:, 1:]
    right = emissions[places, labels].sum() + (transitions[wanted[:, :-1], wanted[:, 1:]] * both).sum()
    loss = float(found.log_total.sum() - right) / len(labels)
    by_emission = np.zeros_like(emissions)
    by_emission[places] = probabilities(found)[mask]
    by_emission[places, labels] -= 1
    before = found.forward[:, :-1][both]
    behind = (found.inner * found.backward)[:, 1:][both]
    weight = ((before @ found.step) * behind).sum(axis=1, keepdims=True)
    by_transition = ((before / weight).T @ behind) * found.step
    np.subtract.at(by_transition, (wanted[:, :-1][both], wanted[:, 1:][both]), 1)
    return loss, by_emission / np.float32(len(labels)), (by_transition / len(labels)).astype(np.float32)
