"""Small knowledge and networks with weights of chance, for tests of the trained recogniser."""

from __future__ import annotations

import numpy as np

from index.entities.tokenised import Tokenised
from index.entities.trained import linear
from index.entities.trained.features import FeatureMaker, TextArrays, sentences_of
from index.entities.trained.knowledge import CUE_CATEGORIES, NAME_CATEGORIES, Knowledge, bits
from index.entities.trained.model_file import Model
from index.entities.trained.network import Weights, shapes

VECTOR_WIDTH = 8


def knowledge() -> Knowledge:
    """Return a few words of each sort."""
    return Knowledge(
        names={
            "Anna": bits(["first"], NAME_CATEGORIES),
            "Norway": bits(["country"], NAME_CATEGORIES),
            "Port Selwen": bits(["city"], NAME_CATEGORIES),
        },
        cues={"minister": bits(["title"], CUE_CATEGORIES), "said": bits(["says"], CUE_CATEGORIES)},
        capitals={"anna": 4, "the": 0},
        vectors=["the", "Norway", "0000"],
        clusters=[(1, 2, 3), (0, 0, 0), (1, 1, 1)],
    )


def vectors() -> np.ndarray:
    """Return a row for the unknown word, and one for each word of ``knowledge``."""
    return np.random.default_rng(7).standard_normal((4, VECTOR_WIDTH)).astype(np.float32)


def weights(seed: int = 1) -> Weights:
    """Return weights of chance."""
    random = np.random.default_rng(seed)
    found = {
        name: (random.standard_normal(shape) * 0.15).astype(np.float32)
        for name, shape in shapes(VECTOR_WIDTH).items()
    }
    found["pieces"][0] = 0
    return found


def linear_weights(seed: int = 1) -> Weights:
    """Return weights of chance for a linear member."""
    random = np.random.default_rng(seed)
    found = {
        name: (random.standard_normal(shape) * 0.15).astype(np.float32) for name, shape in linear.shapes().items()
    }
    found["table"][0] = 0
    return found


def model(count: int = 1) -> Model:
    """Return a model of so many networks and linear members that know nothing."""
    seeds = range(1, count + 1)
    return Model(tuple(map(weights, seeds)), tuple(map(linear_weights, seeds)), vectors(), knowledge())


def arrays_of(text: str) -> TextArrays:
    """Return the arrays of a text."""
    tokens = Tokenised(text)
    return FeatureMaker(knowledge()).make(tokens, list(sentences_of(tokens)))
