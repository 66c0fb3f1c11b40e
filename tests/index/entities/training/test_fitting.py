from __future__ import annotations

import numpy as np

from index.entities.trained.decoding import best_labels, by_sentence
from index.entities.trained.network import emissions
from index.entities.training.fitting import Plan, fit, joined
from index.entities.training.gradients import Dropout
from tests.support.networks import arrays_of, vectors

TEXT = "Anna Berg left. Norway slept."
LABELS = np.array([1, 3, 0, 0, 12, 0, 0], np.int32)
PLAN = Plan(epochs=60, dropout=Dropout(), batch=1, warm_up=5, memory=0.8)


def test_network_learns_what_it_is_shown():
    example = (arrays_of(TEXT), LABELS)
    weights = fit(lambda _: [example], vectors(), PLAN)
    laid, mask = by_sentence(emissions(weights, vectors(), example[0]), example[0].sentences)
    assert best_labels(laid, mask)[mask].tolist() == LABELS.tolist()


def test_same_seed_gives_the_same_weights():
    plan = Plan(epochs=2, warm_up=1)
    first, second = (fit(lambda _: [(arrays_of(TEXT), LABELS)], vectors(), plan) for _ in range(2))
    assert all((first[name] == second[name]).all() for name in first)


def test_joined_texts_keep_their_repeated_words_apart():
    one = (arrays_of("they saw Berg and Berg"), np.zeros(5, np.int32))
    whole, labels = joined([one, one])
    shared = whole.repeats[whole.repeats >= 0].tolist()
    assert len(labels) == 10
    assert len(shared) == 4
    assert len(set(shared)) == 2
