"""Fits one network: batches of whole texts, Adam with decaying steps, and a running mean of the weights."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from index.entities.trained import network
from index.entities.trained.features import TextArrays
from index.entities.trained.network import Weights
from index.entities.trained.words import Reals, Rows
from index.entities.training.gradients import Dropout, Learner

_LOG = logging.getLogger(__name__)
Example = tuple[TextArrays, Rows]
"""A text as arrays, and the label of each of its tokens."""

_FIRST, _SECOND, _TINY = 0.9, 0.999, 1e-8  # the constants of Kingma and Ba (2015), "Adam"


@dataclass(frozen=True, slots=True)
class Plan:
    """How to fit a network.

    Attributes:
        epochs: How often every text is seen.
        seed: Decides first weights, order and dropout.
        step: Greatest length of a step.
        dropout: What is left out at random.
        decay: By how much weights shrink at each step, relative to its length.
        memory: Weight of the past in the running mean of the weights, which is what is kept: Polyak and Juditsky
            (1992), "Acceleration of stochastic approximation by averaging".
        batch: Places of a batch.
        warm_up: Steps until the greatest length is reached.
    """

    epochs: int = 8
    seed: int = 1
    step: float = 2e-3
    dropout: Dropout = field(default_factory=lambda: Dropout(inputs=0.35, hidden=0.4, words=0.15))
    decay: float = 1e-2
    memory: float = 0.995
    batch: int = 2200
    warm_up: int = 150


def first_weights(vector_width: int, seed: int) -> Weights:
    """Return the weights with which fitting begins."""
    random = np.random.default_rng(seed)
    weights: Weights = {}
    for name, shape in network.shapes(vector_width).items():
        if name.endswith(".gain"):
            weights[name] = np.ones(shape, np.float32)
        elif len(shape) == 1 or name == "transitions":
            weights[name] = np.zeros(shape, np.float32)
        else:
            is_table = shape[0] > 4 * network.WIDTH
            spread = 0.1 if is_table else np.sqrt(1.0 / shape[0])
            weights[name] = (random.standard_normal(shape) * spread).astype(np.float32)
    weights["pieces"][0] = 0
    return weights


def batches(texts: Sequence[Example], size: int, random: np.random.Generator) -> Iterator[Example]:
    """Yield the texts in random order, laid behind each other until a batch is full."""
    held: list[Example] = []
    places = 0
    for number in random.permutation(len(texts)):
        held.append(texts[number])
        places += len(texts[number][0].flags)
        if places >= size:
            yield joined(held)
            held, places = [], 0
    if held:
        yield joined(held)


def joined(texts: Sequence[Example]) -> Example:
    """Return several texts as one. Repeated words stay apart by text."""
    arrays = [one for one, _ in texts]
    word_start = np.cumsum([0, *(len(one.numbers) for one in arrays[:-1])])
    place_start = np.cumsum([0, *(len(one.flags) for one in arrays[:-1])])
    pairs = list(zip(arrays, word_start, strict=True))
    whole = TextArrays(
        numbers=np.concatenate([one.numbers for one in arrays]),
        pieces=np.concatenate([one.pieces for one in arrays]),
        word_flags=np.concatenate([one.word_flags for one in arrays]),
        codes=np.concatenate([one.codes for one in arrays]),
        word_at=np.concatenate([one.word_at + start for one, start in pairs]).astype(np.int32),
        flags=np.concatenate([one.flags for one in arrays]),
        is_token=np.concatenate([one.is_token for one in arrays]),
        repeats=np.concatenate([np.where(one.repeats < 0, -1, one.repeats + start) for one, start in pairs]),
        sentences=np.concatenate(
            [one.sentences + start for one, start in zip(arrays, place_start, strict=True)]
        ).astype(np.int32),
        tokens=np.concatenate([one.tokens for one in arrays]),
    )
    return whole, np.concatenate([labels for _, labels in texts])


def fit(examples: Callable[[int], Sequence[Example]], vectors: Reals, plan: Plan) -> Weights:
    """Return the weights of a network fitted to annotated texts.

    Args:
        examples: Returns the texts of an epoch, counted from 0.
        vectors: Word vectors; they stay as they are.
        plan: How to fit.
    """
    weights = first_weights(vectors.shape[1], plan.seed)
    learner = Learner(weights, vectors, plan.dropout, plan.seed)
    optimiser = _Adam(weights, plan)
    random = np.random.default_rng(plan.seed)
    taken = total = 0
    for epoch in range(plan.epochs):
        texts = examples(epoch)
        total = total or plan.epochs * (sum(len(one.flags) for one, _ in texts) // plan.batch + 1)
        losses = []
        for arrays, labels in batches(texts, plan.batch, random):
            loss, gradients = learner.loss_and_gradients(arrays, labels)
            optimiser.take(gradients, _length(taken, total, plan))
            losses.append(loss)
            taken += 1
        _LOG.info("seed %d, epoch %d of %d: loss %.4f", plan.seed, epoch + 1, plan.epochs, np.mean(losses))
    return optimiser.mean


def _length(taken: int, total: int, plan: Plan) -> float:
    """Return the length of a step: rising in a line, then falling along half a cosine to a twentieth."""
    if taken < plan.warm_up:
        return plan.step * (taken + 1) / plan.warm_up
    share = min(1.0, (taken - plan.warm_up) / max(1, total - plan.warm_up))
    return plan.step * float(0.05 + 0.95 * 0.5 * (1 + np.cos(np.pi * share)))


class _Adam:
    """Takes steps, and keeps the running mean of the weights."""

    def __init__(self, weights: Weights, plan: Plan) -> None:
        self._weights = weights
        self._plan = plan
        self._first = {name: np.zeros_like(values) for name, values in weights.items()}
        self._second = {name: np.zeros_like(values) for name, values in weights.items()}
        self.mean = {name: values.copy() for name, values in weights.items()}
        self._taken = 0

    def take(self, gradients: Weights, length: float) -> None:
        """Take one step of this length against the gradients."""
        self._taken += 1
        norm = float(np.sqrt(sum(float(np.vdot(one, one)) for one in gradients.values())))
        scale = np.float32(min(1.0, 5.0 / (norm + 1e-9)))
        unbiased = length * np.sqrt(1 - _SECOND**self._taken) / (1 - _FIRST**self._taken)
        memory = min(self._plan.memory, self._taken / (self._taken + 10))
        for name, values in self._weights.items():
            gradient = gradients[name] * scale
            first, second = self._first[name], self._second[name]
            first += np.float32(1 - _FIRST) * (gradient - first)
            second += np.float32(1 - _SECOND) * (gradient * gradient - second)
            if values.ndim > 1:
                np.multiply(values, np.float32(1 - length * self._plan.decay), out=values)
            np.subtract(values, np.float32(unbiased) * first / (np.sqrt(second) + np.float32(_TINY)), out=values)
            mean = self.mean[name]
            mean += np.float32(1 - memory) * (values - mean)
