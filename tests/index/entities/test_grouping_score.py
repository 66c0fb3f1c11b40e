"""The grouping of mentions keeps its measured quality on the annotated articles."""

from __future__ import annotations

from tests.performance.grouping_score import annotated, b_cubed, score


def test_annotated_articles_are_many_enough_and_have_namesakes() -> None:
    articles = annotated()
    assert len(articles) >= 20
    assert all(text[start:end].strip() for text, groups in articles for start, end in groups)


def test_b_cubed_of_equal_groups_is_one() -> None:
    gold = {(0, 1): 1, (2, 3): 1, (4, 5): 2}
    assert b_cubed(gold, {(0, 1): 7, (2, 3): 7, (4, 5): 8}) == (3.0, 3.0, 3, 3)


def test_b_cubed_of_one_group_for_two_entities() -> None:
    gold = {(0, 1): 1, (2, 3): 2}
    assert b_cubed(gold, {(0, 1): 1, (2, 3): 1}) == (1.0, 2.0, 2, 2)


def test_grouping_alone_is_right_but_for_a_few() -> None:
    _, _, f1 = score(only_common=True)
    assert f1 >= 0.95
