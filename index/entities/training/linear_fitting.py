"""Fits one linear member: batches of whole texts, shorter steps for what was seen often, and a mean of weights."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from index.entities.trained import linear
from index.entities.trained.features import TextArrays
from index.entities.trained.linear import Features
from index.entities.trained.network import Weights
from index.entities.trained.words import Reals, Rows
from index.entities.training.fitting import Example, batches
from index.entities.training.gradients import sequence_loss

_LOG = logging.getLogger(__name__)
_TINY = 1e-8
_USUAL = 1000  # tokens; the gradients of a batch are those of so many


@dataclass(frozen=True, slots=True)
class LinearPlan:
    """How to fit a linear member.

    Attributes:
        epochs: How often every text is seen; the weights after each epoch of the second half are averaged.
        seed: Decides order and dropout.
        step: The length of a first step. Later ones are divided by the root of the sum of squared gradients: Duchi
            and others (2011), "Adaptive subgradient methods".
        dropout: Share of the features that is left out at random.
        batch: Places of a batch.
        fewest: How often a feature must stand in the texts to get a weight.
    """

    epochs: int = 8
    seed: int = 1
    step: float = 0.15
    dropout: float = 0.4
    batch: int = 3000
    fewest: int = 2


def fit_linear(examples: Callable[[int], Sequence[Example]], plan: LinearPlan) -> Weights:
    """Return the weights of a linear member fitted to annotated texts.

    Args:
        examples: Returns the texts of an epoch, counted from 0.
        plan: How to fit.
    """
    random = np.random.default_rng(plan.seed)
    learner: _Learner | None = None
    for epoch in range(plan.epochs):
        texts = examples(epoch)
        learner = learner or _Learner(plan, _counts(texts) >= plan.fewest)
        losses = [learner.learn(arrays, labels) for arrays, labels in batches(texts, plan.batch, random)]
        if epoch >= plan.epochs // 2:
            learner.remember()
        _LOG.info("linear, seed %d, epoch %d of %d: loss %.4f", plan.seed, epoch + 1, plan.epochs, np.mean(losses))
    if learner is None:
        raise ValueError("a plan needs at least one epoch")
    return learner.mean


def _counts(texts: Sequence[Example]) -> npt.NDArray[np.int64]:
    """Return how often the features of each row stand in the texts; none for row 0."""
    counts = np.zeros(linear.ROWS, np.int64)
    for arrays, _ in texts:
        found = linear.features_of(arrays)
        is_token = arrays.is_token[:, 0] > 0
        for distance, rows in found.words.items():
            places = np.bincount(linear.beside(arrays.word_at, distance)[is_token], minlength=len(rows))
            np.add.at(counts, rows.ravel(), np.repeat(places, rows.shape[1]))
        np.add.at(counts, found.pairs.ravel(), 1)
        np.add.at(counts, found.contexts, 1)
    counts[0] = 0
    return counts


class _Learner:
    """Takes steps, and averages weights."""

    def __init__(self, plan: LinearPlan, is_frequent: npt.NDArray[np.bool_]) -> None:
        self._plan = plan
        self._is_frequent = is_frequent
        self._random = np.random.default_rng((plan.seed, 1))
        self._weights: Weights = {name: np.zeros(shape, np.float32) for name, shape in linear.shapes().items()}
        self._squares = {name: np.full_like(values, _TINY) for name, values in self._weights.items()}
        self.mean: Weights = {name: values.copy() for name, values in self._weights.items()}
        self._remembered = 0

    def learn(self, arrays: TextArrays, labels: Rows) -> float:
        """Take one step; return the loss before it."""
        weights, kept = self._weights, np.float32(1 / (1 - self._plan.dropout))
        found = self._thinned(linear.features_of(arrays), kept)
        emissions = linear.from_table(weights["table"], found, arrays) * kept + linear.from_dense(weights, found)
        loss, by_emission, by_transition = sequence_loss(emissions, weights["transitions"], arrays, labels)
        share = np.float32(len(labels) / _USUAL)
        by_emission *= share
        self._step_of_table(found, arrays, by_emission * kept)
        self._step("dense", found.dense.T @ by_emission)
        self._step("bias", by_emission.sum(axis=0))
        self._step("transitions", by_transition * share)
        return loss

    def remember(self) -> None:
        """Count today's weights into the mean."""
        self._remembered += 1
        for name, values in self._weights.items():
            self.mean[name] += (values - self.mean[name]) / np.float32(self._remembered)

    def _thinned(self, found: Features, kept: np.float32) -> Features:
        """Leave out rare features, and others at random."""
        frequent = self._is_frequent[found.contexts] & self._are_kept(found.contexts.shape)
        return replace(
            found,
            words={distance: self._cut(rows) for distance, rows in found.words.items()},
            pairs=self._cut(found.pairs),
            holders=found.holders[frequent],
            contexts=found.contexts[frequent],
            dense=found.dense * self._are_kept(found.dense.shape) * kept,
        )

    def _cut(self, rows: Rows) -> Rows:
        return np.where(self._is_frequent[rows] & self._are_kept(rows.shape), rows, 0)

    def _are_kept(self, shape: tuple[int, ...]) -> npt.NDArray[np.bool_]:
        are_kept: npt.NDArray[np.bool_] = self._random.random(shape, np.float32) >= self._plan.dropout
        return are_kept

    def _step_of_table(self, found: Features, arrays: TextArrays, by_emission: Reals) -> None:
        """Take a step with those rows of the table alone that the batch uses."""
        parts = list(_by_row(found, arrays, by_emission))
        rows = np.concatenate([rows for rows, _ in parts])
        gradients = np.concatenate([gradients for _, gradients in parts])
        order = np.argsort(rows, kind="stable")
        used, starts = np.unique(rows[order], return_index=True)
        gradient = np.add.reduceat(gradients[order], starts, axis=0)
        if not used[0]:
            used, gradient = used[1:], gradient[1:]
        squares = self._squares["table"][used] + gradient * gradient
        self._squares["table"][used] = squares
        self._weights["table"][used] -= np.float32(self._plan.step) * gradient / np.sqrt(squares)

    def _step(self, name: str, gradient: Reals) -> None:
        self._squares[name] += gradient * gradient
        self._weights[name] -= np.float32(self._plan.step) * gradient / np.sqrt(self._squares[name])


def _by_row(found: Features, arrays: TextArrays, by_emission: Reals) -> Iterator[tuple[Rows, Reals]]:
    """Yield rows of the table and the gradient of each; a row may come more than once."""
    count = len(arrays.codes)
    for distance, rows in found.words.items():
        by_word = linear.gathered(by_emission, linear.beside(arrays.word_at, distance), count)
        yield rows.ravel(), np.repeat(by_word, rows.shape[1], axis=0)
    yield found.pairs.ravel(), np.repeat(by_emission, found.pairs.shape[1], axis=0)
    repeated = np.flatnonzero(arrays.repeats >= 0)
    by_holder = linear.gathered(by_emission[repeated], arrays.word_at[repeated], count)
    yield found.contexts, by_holder[found.holders]
