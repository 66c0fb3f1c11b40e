from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from index.entities.trained import linear
from index.entities.trained.decoding import best_labels, by_sentence
from index.entities.training.linear_fitting import LinearPlan, fit_linear
from tests.support.networks import arrays_of

TEXT = "Anna Berg left. Norway slept."
LABELS = np.array([1, 3, 0, 0, 12, 0, 0], np.int32)
PLAN = LinearPlan(epochs=12, dropout=0.0, batch=1, fewest=1)


def learned(plan):
    return fit_linear(lambda _: [(arrays_of(TEXT), LABELS)], plan)


def test_member_learns_what_it_is_shown():
    arrays, weights = arrays_of(TEXT), learned(PLAN)
    emissions = linear.emissions(weights, linear.features_of(arrays), arrays)
    laid, mask = by_sentence(emissions, arrays.sentences)
    assert best_labels(laid, mask)[mask].tolist() == LABELS.tolist()


def test_same_seed_gives_the_same_weights_and_another_gives_others():
    plan = replace(PLAN, epochs=2, dropout=0.3)
    first, second, other = learned(plan), learned(plan), learned(replace(plan, seed=2))
    assert all((first[name] == second[name]).all() for name in first)
    assert (first["table"] != other["table"]).any()


def test_rare_features_get_no_weight():
    weights = learned(replace(PLAN, epochs=2, fewest=100))
    assert not weights["table"].any()
    assert weights["dense"].any()


def test_row_of_what_is_left_out_stays_zero():
    weights = learned(replace(PLAN, epochs=3, dropout=0.5))
    assert not weights["table"][0].any()


def test_plan_without_epochs_is_refused():
    with pytest.raises(ValueError, match="at least one epoch"):
        learned(replace(PLAN, epochs=0))
