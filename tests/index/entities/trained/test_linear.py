from __future__ import annotations

import numpy as np
import pytest

from index.entities.trained import linear
from index.entities.trained.labels import LABELS
from tests.support.networks import arrays_of, linear_weights


def judged(text):
    arrays = arrays_of(text)
    found = linear.emissions(linear_weights(), linear.features_of(arrays), arrays)
    return found[arrays.is_token[:, 0] > 0]


def test_every_token_gets_a_weight_for_each_label():
    found = judged("Anna Berg left Norway. She slept.")
    assert found.shape == (8, len(LABELS))
    assert np.isfinite(found).all()


def test_sentence_is_judged_alike_beside_any_other_sentence():
    one, other = "Anna Berg left.\n", "All was quiet for long.\n"
    assert judged(one + other)[:4] == pytest.approx(judged(one), abs=1e-4)


def test_repeated_name_is_told_what_stands_beside_it_elsewhere():
    alone, repeated = judged("They met Berg."), judged("They met Berg.\nHe saw Berg sleep.")
    assert not np.allclose(alone[2], repeated[2])
    assert repeated[:2] == pytest.approx(alone[:2], abs=1e-4)


def test_word_that_stands_once_is_told_nothing():
    found = linear.features_of(arrays_of("They met Berg in Oslo."))
    assert len(found.holders) == 0


def test_neighbour_of_the_last_place_is_the_gap():
    assert linear.beside(np.array([3, 4, 5], np.int32), 1).tolist() == [4, 5, 0]
    assert linear.beside(np.array([3, 4, 5], np.int32), -2).tolist() == [0, 0, 3]


def test_values_are_summed_by_their_owner():
    values = np.array([[1.0], [2.0], [4.0]], np.float32)
    assert linear.gathered(values, np.array([2, 0, 2], np.int32), 4)[:, 0].tolist() == [2.0, 0.0, 5.0, 0.0]
    assert not linear.gathered(values[:0], np.zeros(0, np.int32), 4).any()
