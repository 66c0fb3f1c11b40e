"""Forward-backward and Viterbi against what every single sequence of labels says."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from index.entities.trained.decoding import best_labels, by_sentence, chains, places_of, probabilities
from index.entities.trained.labels import ALLOWED, LABELS, MAY_END, MAY_START

LENGTH = 3


def allowed_sequences(length):
    for labels in product(range(len(LABELS)), repeat=length):
        if MAY_START[labels[0]] and MAY_END[labels[-1]] and all(map(ALLOWED.__getitem__, pairwise(labels))):
            yield labels


@pytest.fixture(name="case")
def _case():
    random = np.random.default_rng(5)
    emissions = random.standard_normal((1, LENGTH, len(LABELS))).astype(np.float32)
    transitions = random.standard_normal((len(LABELS), len(LABELS))).astype(np.float32)
    return emissions, transitions, np.ones((1, LENGTH), bool)


def weight_of(labels, emissions, transitions):
    own = sum(float(emissions[0, at, label]) for at, label in enumerate(labels))
    return own + sum(float(transitions[pair]) for pair in pairwise(labels))


def test_probabilities_are_the_shares_of_all_allowed_sequences(case):
    emissions, transitions, mask = case
    expected = np.zeros((LENGTH, len(LABELS)))
    for labels in allowed_sequences(LENGTH):
        for at, label in enumerate(labels):
            expected[at, label] += np.exp(weight_of(labels, emissions, transitions))
    found = chains(emissions, mask, transitions)
    assert probabilities(found)[0] == pytest.approx(expected / expected[0].sum(), abs=1e-4)
    assert found.log_total[0] == pytest.approx(np.log(expected[0].sum()), abs=1e-3)


def test_best_labels_are_those_of_the_heaviest_allowed_sequence(case):
    emissions, _, mask = case
    nothing = np.zeros((len(LABELS), len(LABELS)))
    best = max(allowed_sequences(LENGTH), key=lambda labels: weight_of(labels, emissions, nothing))
    assert best_labels(emissions, mask)[0].tolist() == list(best)


def test_short_sentences_are_judged_as_if_they_stood_alone():
    random = np.random.default_rng(6)
    values = random.standard_normal((12, len(LABELS))).astype(np.float32)
    transitions = random.standard_normal((len(LABELS), len(LABELS))).astype(np.float32)
    both, alone = np.array([[1, 3], [5, 11]], np.int32), np.array([[1, 3]], np.int32)
    laid, mask = by_sentence(values, both)
    single, single_mask = by_sentence(values, alone)
    together = probabilities(chains(laid, mask, transitions))[0, :2]
    assert together == pytest.approx(probabilities(chains(single, single_mask, transitions))[0], abs=1e-5)
    assert best_labels(laid, mask)[0, :2].tolist() == best_labels(single, single_mask)[0].tolist()


def test_places_of_sentences_leave_out_the_gaps():
    assert places_of(np.array([[2, 4], [6, 7]], np.int32)).tolist() == [2, 3, 6]
