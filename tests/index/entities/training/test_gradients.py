"""The gradients worked out by hand against differences of the loss."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from index.entities.trained.network import emissions
from index.entities.training.gradients import Dropout, Learner
from tests.support.networks import arrays_of, vectors, weights

TEXT = "Minister Anna Berg left Port Selwen. Berg slept in Norway."
LABELS = np.array([0, 1, 3, 0, 9, 11, 0, 4, 0, 0, 12, 0], np.int32)
STEP = 1e-3


@pytest.fixture(name="learner")
def _learner():
    # Differences of the loss need more than 32 bits.
    exact: Any = {name: values.astype(np.float64) for name, values in weights().items()}
    return Learner(exact, vectors(), Dropout(), seed=1)


@pytest.mark.parametrize("name", sorted(weights()))
def test_gradient_is_the_slope_of_the_loss(learner, name):
    arrays = arrays_of(TEXT)
    _, gradients = learner.loss_and_gradients(arrays, LABELS)
    values = learner.weights[name].reshape(-1)
    steepest = np.argsort(-np.abs(gradients[name]).reshape(-1))[:2]
    for at in steepest:
        kept = values[at]
        losses = []
        for moved in (kept + STEP, kept - STEP):
            values[at] = moved
            losses.append(learner.loss_and_gradients(arrays, LABELS)[0])
        values[at] = kept
        slope = (losses[0] - losses[1]) / (2 * STEP)
        assert gradients[name].reshape(-1)[at] == pytest.approx(slope, rel=0.05, abs=2e-4)


def test_learner_and_application_compute_the_same(learner):
    arrays = arrays_of(TEXT)
    learned, _ = learner._forward(arrays)
    assert learned == pytest.approx(emissions(learner.weights, vectors(), arrays), abs=1e-5)


def test_dropout_changes_the_loss_and_its_seed_decides_how():
    arrays = arrays_of(TEXT)
    losses = [
        Learner(weights(), vectors(), Dropout(0.3, 0.3, 0.3), seed).loss_and_gradients(arrays, LABELS)[0]
        for seed in (1, 1, 2)
    ]
    assert losses[0] == losses[1] != losses[2]
