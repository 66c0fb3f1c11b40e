"""The expressions for dates around the mentions of dates."""

from __future__ import annotations

from index.entities.dates.expressions import expressions
from index.entities.mentions import Kind, Mention
from index.text.spans import Span


def found(text: str, *dates: str) -> list[str]:
    mentions, end = [], 0
    for one in dates:
        start = text.index(one, end)
        end = start + len(one)
        mentions.append(Mention(Span(start, end), Kind.DATE, one, 0))
    return [one.text for one in expressions(text, mentions)]


def test_little_words_before_a_mention_belong_to_it() -> None:
    assert found("Since 2014 nothing happened.", "2014") == ["Since 2014"]
    assert found("It ended in the early 1990s, by the end of 2026.", "1990s", "2026") == [
        "in the early 1990s",
        "by the end of 2026",
    ]
    assert found("They left the night of 3–4 May.", "3–4 May") == ["the night of 3–4 May"]


def test_two_mentions_that_are_joined_are_one_expression() -> None:
    assert found("between 2014 and 2016 and in 2018", "2014", "2016", "2018") == ["between 2014 and 2016", "in 2018"]
    assert found("from March to June 2023", "March", "June 2023") == ["from March to June 2023"]
    assert found("2014 and 2016", "2014", "2016") == ["2014", "2016"]


def test_words_before_are_not_taken_from_the_expression_before() -> None:
    assert found("since 2014 since 2016", "2014", "2016") == ["since 2014", "since 2016"]


def test_other_mentions_are_no_dates() -> None:
    assert list(expressions("Oslo", [Mention(Span(0, 4), Kind.PLACE, "Oslo", 0)])) == []


def test_before_belongs_to_a_date_unless_it_is_not_before() -> None:
    assert found("It left before 24 December 2023.", "24 December 2023") == ["before 24 December 2023"]
    assert found("It goes not before May.", "May") == ["May"]
