from __future__ import annotations

import numpy as np
import pytest

from index.entities.trained.labels import LABELS
from index.entities.trained.network import elsewhere, emissions, repeats_of, shifted
from tests.support.networks import arrays_of, vectors, weights


def test_every_place_gets_a_weight_for_each_label():
    arrays = arrays_of("Anna Berg left Norway. She slept.")
    found = emissions(weights(), vectors(), arrays)
    assert found.shape == (len(arrays.flags), len(LABELS))
    assert np.isfinite(found).all()


def test_sentence_is_judged_alike_beside_any_other_sentence():
    one, other = "Anna Berg left.\n", "All was quiet for long.\n"
    alone, together = (emissions(weights(), vectors(), arrays_of(text)) for text in (one, one + other))
    assert together[: len(alone)] == pytest.approx(alone, abs=1e-4)


def test_word_is_told_the_mean_of_its_other_places():
    hidden = np.array([[1.0], [10.0], [3.0], [5.0]], np.float32)
    mean = elsewhere(hidden, repeats_of(np.array([7, -1, 7, 7], np.int32)))
    assert mean[:, 0].tolist() == [4.0, 0.0, 3.0, 2.0]


def test_words_that_stand_once_are_told_nothing():
    hidden = np.ones((2, 1), np.float32)
    assert not elsewhere(hidden, repeats_of(np.array([1, 2], np.int32))).any()


@pytest.mark.parametrize(("by", "moved"), [(1, [0, 1, 2]), (-1, [2, 3, 0])])
def test_shifting_fills_with_zeros(by, moved):
    assert shifted(np.array([[1.0], [2.0], [3.0]], np.float32), by)[:, 0].tolist() == moved
