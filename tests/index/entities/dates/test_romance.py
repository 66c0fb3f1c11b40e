"""The words for times of the Romance languages tell what readers of them take them for."""

from __future__ import annotations

import pytest

from index.entities.dates.calendar_words import AGO_BEFORE, LONE_MONTH, LONE_WEEKDAY, NAMED_DAY, Told
from index.entities.dates.romance import ROMANCE

DAYS = {
    "es": {-1: "ayer", 0: "hoy", 1: "mañana"},
    "fr": {-1: "hier", 0: "aujourd'hui", 1: "demain", -2: "avant-hier"},
    "it": {-1: "ieri", 0: "oggi", 1: "domani"},
    "pt": {-1: "ontem", 0: "hoje", 1: "amanhã"},
}
ENDS_OF_THE_YEAR = {
    "es": ("enero", "diciembre"),
    "fr": ("janvier", "décembre"),
    "it": ("gennaio", "dicembre"),
    "pt": ("janeiro", "dezembro"),
}
MIDWEEK = {"es": "miércoles", "fr": "mercredi", "it": "mercoledì", "pt": "quarta-feira"}


@pytest.mark.parametrize(
    ("code", "day", "word"), [(code, *one) for code, days in DAYS.items() for one in days.items()]
)
def test_named_day_lies_so_many_days_from_today(code: str, day: int, word: str) -> None:
    assert ROMANCE[code].read(word) == [Told(NAMED_DAY, day)]


@pytest.mark.parametrize("code", ROMANCE)
def test_months_are_counted_from_january_to_december(code: str) -> None:
    first, last = ENDS_OF_THE_YEAR[code]
    assert ROMANCE[code].read(f"{first} {last}") == [Told(LONE_MONTH, 1), Told(LONE_MONTH, 12)]


@pytest.mark.parametrize("code", ROMANCE)
def test_weekdays_are_counted_from_monday(code: str) -> None:
    assert ROMANCE[code].read(MIDWEEK[code]) == [Told(LONE_WEEKDAY, 2)]


@pytest.mark.parametrize("code", ROMANCE)
def test_capital_inside_a_sentence_makes_a_day_a_name(code: str) -> None:
    assert ROMANCE[code].capitals_are_names


def test_spanish_ago_stands_before_its_number() -> None:
    assert ROMANCE["es"].read("hace diez")[0] == Told(AGO_BEFORE)


def test_morning_is_not_tomorrow() -> None:
    assert Told(NAMED_DAY, 1) not in ROMANCE["es"].read("por la mañana")
