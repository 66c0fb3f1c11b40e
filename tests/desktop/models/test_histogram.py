"""Articles over time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.models.histogram import Bar, Unit, histogram, range_clause, range_of
from index.search.counts import FacetCount


def days(*values):
    return [FacetCount(value, 1) for value in values]


def test_a_few_weeks_are_shown_by_day_with_the_empty_ones():
    shown = histogram(days("2031-03-01", "2031-03-03"))
    assert shown.unit is Unit.DAY
    assert [bar.count for bar in shown.bars] == [1, 0, 1]


def test_a_few_years_are_shown_by_month():
    shown = histogram(days("2030-01-31", "2031-02-28"))
    assert shown.unit is Unit.MONTH
    assert (shown.bars[0], len(shown.bars)) == (Bar(date(2030, 1, 1), date(2030, 1, 31), 1), 14)
    assert shown.bars[-1].last == date(2031, 2, 28)


def test_a_century_is_shown_by_year():
    shown = histogram(days("1911-05-01", "2031-02-28"))
    assert shown.unit is Unit.YEAR
    assert len(shown.bars) == 121


def test_nothing_gives_no_bars():
    assert histogram([]).bars == ()
    assert histogram([]).most == 0


def test_the_last_day_of_the_calendar_is_no_trouble():
    assert histogram(days("9999-12-31", "9998-01-01")).bars[-1].last == date(9999, 12, 31)


@given(st.lists(st.tuples(st.dates(), st.integers(1, 50)), min_size=1, max_size=20, unique_by=lambda pair: pair[0]))
def test_every_article_is_counted_once_and_bars_follow_without_a_gap(counts):
    shown = histogram(FacetCount(day.isoformat(), count) for day, count in counts)
    assert sum(bar.count for bar in shown.bars) == sum(count for _, count in counts)
    for before, after in zip(shown.bars, shown.bars[1:], strict=False):
        assert after.first == before.last + timedelta(days=1)


def test_a_range_chooses_the_bars_that_it_touches():
    shown = histogram(days("2031-03-01", "2031-03-05"))
    assert shown.chosen(date(2031, 3, 2), date(2031, 3, 3)) == range(1, 3)
    assert shown.chosen(None, date(2031, 3, 1)) == range(1)
    assert shown.chosen(date(2032, 1, 1), None) == range(0)


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("date:2031", (date(2031, 1, 1), date(2031, 12, 31))),
        ("date:2031-02", (date(2031, 2, 1), date(2031, 2, 28))),
        ("date:2031-02-03", (date(2031, 2, 3), date(2031, 2, 3))),
        ("date:2031-02-03..2031-03", (date(2031, 2, 3), date(2031, 3, 31))),
        ("date:2031..", (date(2031, 1, 1), None)),
        ("date:..2031", (None, date(2031, 12, 31))),
        ("date:yesterday", None),
        ("lang:2031", None),
    ],
)
def test_a_clause_says_its_days(clause, expected):
    assert range_of(clause) == expected


def test_days_become_a_clause():
    assert range_clause(date(2031, 2, 3), date(2031, 2, 3)) == "date:2031-02-03"
    assert range_clause(date(2031, 2, 3), date(2031, 3, 1)) == "date:2031-02-03..2031-03-01"
