"""What days words for dates mean: two tables of cases, one of which was written before the resolver."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.dates.resolver import resolve

_TABLES = Path(__file__).resolve().parents[3] / "data" / "entities"


class Case(NamedTuple):
    published: date
    expression: str
    expected: tuple[date, date, str] | None
    before: str
    language: str = "en"


def cases(name: str) -> list[Case]:
    found = []
    for line in (_TABLES / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            published, expression, first, last, precision, *more = line.split("|")
            expected = (date.fromisoformat(first), date.fromisoformat(last), precision) if first else None
            sentence = more[0] if more else ""
            before = sentence.partition(expression)[0]
            found.append(Case(date.fromisoformat(published), expression, expected, before, *more[1:2]))
    return found


def resolved(case: Case) -> tuple[date, date, str] | None:
    found = resolve(case.expression, case.published, before=case.before, language=case.language)
    return (found.first, found.last, found.precision.value) if found else None


@pytest.mark.parametrize(
    "case", [*cases("dates-first.tsv"), *cases("dates-later.tsv")], ids=lambda case: f"{case.expression}"
)
def test_words_mean_the_days_that_a_reader_takes_them_for(case: Case) -> None:
    assert resolved(case) == case.expected


def test_relative_words_mean_nothing_without_a_day_of_publication() -> None:
    assert resolve("yesterday", None) is None
    assert resolve("2 May 2023", None) is not None


def test_deadline_is_told_without_a_day_of_publication() -> None:
    found = resolve("by 2 May 2023", None)
    assert found is not None
    assert (found.first, found.last) == (date(2023, 5, 2), date(2023, 5, 2))


def test_other_languages_than_those_with_tables_are_left_alone() -> None:
    assert resolve("12 maj 2023", date(2024, 5, 15), language="sv") is None


@given(st.text(max_size=60), st.dates())
def test_any_words_give_an_interval_in_order_or_none(words: str, published: date) -> None:
    found = resolve(words, published)
    assert found is None or found.first <= found.last


@given(
    st.sampled_from(["since", "until", "between 2014 and", "early", "the end of", "late"]),
    st.sampled_from(["monday", "2014", "march", "next week", "the 1990s", "last year", "q3 2024", "tomorrow"]),
    st.dates(),
)
def test_composed_words_give_an_interval_in_order_or_none(first: str, last: str, published: date) -> None:
    found = resolve(f"{first} {last}", published)
    assert found is None or found.first <= found.last


_WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "the last next this first second third fifth early late mid end of beginning half quarter week weekend month"
        " year decade century centuries in on since until by between and from to a two three 2014 1990s 14 3-5 may"
        " march monday friday night ago earlier later few recent coming past years days hours fortnight time summer"
        " winter q3 19th christmas day within",
    )
)


@given(st.lists(_WORDS, min_size=1, max_size=6), st.dates(), st.sampled_from(["", "It will be "]))
def test_any_order_of_the_known_words_gives_an_interval_in_order_or_none(
    words: list[str], published: date, before: str
) -> None:
    found = resolve(" ".join(words), published, before=before)
    assert found is None or found.first <= found.last


@pytest.mark.parametrize(
    ("before", "behind", "year"),
    [
        ("", " voters will elect a new council.", 2024),
        ("", ", the party said, it will stand again.", 2024),
        ("The vote would be held in ", ".", 2024),
        ("", " he was arrested, and will appeal.", 2023),
        ("It would have been held in ", " but was not.", 2023),
        ("He resigned in ", " and will leave the country.", 2023),
    ],
)
def test_month_is_to_come_where_its_sentence_says_so(before: str, behind: str, year: int) -> None:
    found = resolve("November", date(2024, 6, 10), before=before, behind=behind)
    assert found is not None
    assert found.first == date(year, 11, 1)
