from __future__ import annotations

import numpy as np

from index.entities.training.clusters import COUNTS, cluster, clusters_of


def test_vectors_of_one_direction_share_a_cluster():
    vectors = np.array([[1, 0], [5, 0.1], [0, 2], [0.1, 9], [-1, 0]], np.float32)
    first, second, third, fourth, fifth = cluster(vectors, 3).tolist()
    assert first == second
    assert third == fourth
    assert len({first, third, fifth}) == 3


def test_fewer_vectors_than_clusters_are_enough():
    vectors = np.eye(4, dtype=np.float32)
    found = clusters_of(vectors)
    assert [len(one) for one in found] == [len(COUNTS)] * 4
    assert len({few for few, _, _ in found}) == 4
