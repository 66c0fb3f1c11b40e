"""Clusters of word vectors: words that stand among the same words share a number, which a linear member can weigh."""

from __future__ import annotations

import numpy as np

from index.entities.trained.words import Reals, Rows

COUNTS = (64, 320, 1200)
"""How many clusters words are parted into: few, some, many."""

_ROUNDS = 12
_SEED = 0


def clusters_of(vectors: Reals) -> list[tuple[int, int, int]]:
    """Return the clusters of each vector, among as many as each of ``COUNTS`` says."""
    few, some, many = (cluster(vectors, count).tolist() for count in COUNTS)
    return list(zip(few, some, many, strict=True))


def cluster(vectors: Reals, count: int) -> Rows:
    """Return the cluster of each vector, by direction: Dhillon and Modha (2001), "Concept decompositions".

    Args:
        vectors: One in each row.
        count: How many clusters; fewer where there are fewer vectors.
    """
    directions = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-9))
    chosen = np.random.default_rng(_SEED).choice(len(vectors), min(count, len(vectors)), replace=False)
    centres = directions[chosen]
    nearest = (directions @ centres.T).argmax(axis=1)
    for _ in range(_ROUNDS):
        order = np.argsort(nearest, kind="stable")
        used, starts = np.unique(nearest[order], return_index=True)
        centres[used] = np.add.reduceat(directions[order], starts, axis=0)
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), np.float32(1e-9))
        nearest = (directions @ centres.T).argmax(axis=1)
    found: Rows = nearest.astype(np.int32)
    return found
