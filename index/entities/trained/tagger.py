"""From tokens to names with their probabilities, by a model's members together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from index.entities.mentions import Kind
from index.entities.tokenised import Tokenised
from index.entities.trained import linear, network
from index.entities.trained.decoding import best_labels, by_sentence, chains, probabilities
from index.entities.trained.features import FeatureMaker, TextArrays, sentences_of
from index.entities.trained.labels import KINDS, LABELS
from index.entities.trained.model_file import Model
from index.entities.trained.words import Reals

_STRETCH = 4000
"""Tokens that are worked on at once, so that memory stays bounded. Most articles are shorter."""

_FLOOR = 1e-5  # of a probability, before its logarithm is taken


class Name(NamedTuple):
    """A name: first token, token after the last, kind."""

    first: int
    after: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Tagged:
    """What the members say of one text.

    Attributes:
        names: The names, in order.
        shares: For each token, how probable it is to be part of a name of each of ``labels.KINDS``.
    """

    names: list[Name]
    shares: Reals

    def probability(self, first: int, after: int) -> float:
        """Return how probable the tokens are to be part of names, of whatever kind: their mean."""
        return float(self.shares[first:after].sum(axis=1).mean())


class Tagger:
    """Finds names with all members of a model. Several threads may use it; they wait for each other."""

    def __init__(self, model: Model) -> None:
        self._lock = Lock()
        self._model = model
        self._features = FeatureMaker(model.knowledge)

    def tag(self, tokens: Tokenised) -> Tagged:
        """Return the names of a text. Time grows with its length."""
        labels = np.zeros(len(tokens), np.int8)
        shares = np.zeros((len(tokens), len(KINDS)), np.float32)
        for sentences in _stretches(list(sentences_of(tokens))):
            with self._lock:
                arrays = self._features.make(tokens, sentences)
            labels[arrays.tokens], scores = self._judge(arrays)
            shares[arrays.tokens] = _shares(scores)
        return Tagged(list(_names(labels)), shares)

    def _judge(self, arrays: TextArrays) -> tuple[npt.NDArray[np.int8], Reals]:
        """Return the best label of each token, and how probable all labels are to the members, on average."""
        model = self._model
        found = [network.emissions(weights, model.vectors, arrays) for weights in model.networks]
        if model.linear:
            features = linear.features_of(arrays)
            found += [linear.emissions(weights, features, arrays) for weights in model.linear]
        laid = [by_sentence(emissions, arrays.sentences) for emissions in found]
        mask = laid[0][1]
        transitions = np.stack([weights["transitions"] for weights in (*model.networks, *model.linear)])
        shares = probabilities(chains(np.stack([one for one, _ in laid]), mask, transitions))
        mean: Reals = shares.mean(axis=0)
        return best_labels(np.log(mean + np.float32(_FLOOR)), mask)[mask], mean[mask]


def _stretches(sentences: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    held: list[tuple[int, int]] = []
    for sentence in sentences:
        if held and sentence[1] - held[0][0] > _STRETCH:
            yield held
            held = []
        held.append(sentence)
    if held:
        yield held


def _shares(each: Reals) -> Reals:
    """Return the probability of each kind for each token, from the probabilities of its labels."""
    result: Reals = each[:, 1:].reshape(len(each), len(KINDS), -1).sum(axis=2)
    return result


def _names(labels: npt.NDArray[np.int8]) -> Iterator[Name]:
    """Yield the names that the labels spell."""
    places = [int(place) for place in np.flatnonzero(labels)]
    first = 0
    for place in places:
        letter, _, kind = LABELS[labels[place]].partition("-")
        if letter in "BS":
            first = place
        if letter in "ES":
            yield Name(first, place + 1, Kind(kind))
