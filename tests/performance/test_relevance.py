"""The measures of ranking, and the collection that they are taken on."""

from __future__ import annotations

import pytest

from tests.performance.relevance import average_precision, ndcg, read_judged

GRADES = {"a": 2, "b": 2, "c": 1}


def test_the_best_order_has_the_gain_of_one():
    assert ndcg(["b", "a", "c", "x"], GRADES) == pytest.approx(1)
    assert average_precision(["b", "c", "a", "x"], GRADES) == pytest.approx(1)


def test_what_stands_lower_counts_less():
    assert ndcg(["x", "a", "b", "c"], GRADES) < ndcg(["a", "x", "b", "c"], GRADES) < 1
    assert average_precision(["x", "a", "b", "c"], GRADES) == pytest.approx((1 / 2 + 2 / 3 + 3 / 4) / 3)


def test_what_is_not_found_counts_as_nothing():
    assert ndcg(["x"], GRADES) == average_precision([], GRADES) == 0


def test_the_collection_is_large_enough_and_its_documents_are_different():
    collection = read_judged()
    assert len(collection.queries) >= 40
    assert len(set(collection.documents.values())) == len(collection.documents) >= 150
    assert all(set(grades.values()) == {1, 2} for grades in collection.queries.values())
