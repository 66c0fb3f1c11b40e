from __future__ import annotations

from index.entities.training.background import count_capitals
from index.entities.training.scoring import Score, f1


def test_capitals_are_counted_where_none_is_owed():
    lines = ["the old fox saw Oslo in may and May in oslo ."] + ["it saw Oslo and the fox there ."] * 30
    found = count_capitals(lines)
    assert (found["oslo"], found["fox"]) == (4 if 31 / 32 >= 0.95 else 3, 0)
    assert "may" not in found  # too rare to be judged


def test_first_words_and_headlines_count_for_nothing():
    assert count_capitals(["Foxes sleep . Foxes eat ."] * 30).get("foxes") is None
    assert count_capitals(["Foxes And Hares Sleep In Oslo Today"] * 30) == {}


def test_f1_is_the_harmonic_mean_of_precision_and_recall():
    assert f1(1, 2, 4) == 100 * 2 * 0.5 * 0.25 / 0.75
    assert f1(0, 0, 0) == 0.0


def test_score_tells_exact_from_overlapping():
    score = Score()
    score.add({(0, 4, "PLACE"), (6, 9, "ORG")}, {(0, 4, "PLACE"), (6, 8, "ORG")})
    assert score.table() == {"ORG": 0.0, "PLACE": 100.0, "names": 50.0}
    assert score.overlap == {"PLACE": 1, "ORG": 1}
