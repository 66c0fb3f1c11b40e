"""The words for times of languages other than English tell what readers of them take them for."""

from __future__ import annotations

import pytest

from index.entities.dates.calendar_words import (
    AGO_BEFORE,
    AGO_BEHIND,
    DECADE_FIGURES,
    LONE_WEEKDAY,
    MONTH,
    NAMED_DAY,
    SEASON,
    TWO_UNITS,
    Told,
)
from index.entities.dates.languages import LANGUAGES

YESTERDAY = {"ar": "أمس", "de": "gestern", "es": "ayer", "fr": "hier", "it": "ieri", "pt": "ontem", "ru": "вчера"}
YESTERDAY["tr"] = "dün"


def test_every_language_that_is_known_has_a_table() -> None:
    assert LANGUAGES.keys() == YESTERDAY.keys()


@pytest.mark.parametrize("code", YESTERDAY)
def test_yesterday_is_a_day_before_today(code: str) -> None:
    assert LANGUAGES[code].read(YESTERDAY[code]) == [Told(NAMED_DAY, -1)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_all_months_weekdays_and_seasons(code: str) -> None:
    table = LANGUAGES[code]
    told = [*table.words.values(), *(one for forms in table.phrases.values() for _, one in forms)]
    numbers = {sort: {one.value for one in told if one.sort.lower() == sort} for sort in "mws"}
    assert numbers["m"] == set(range(1, 13))
    assert numbers["w"] == set(range(7))
    assert numbers[SEASON] == {"spring", "summer", "autumn", "winter"}


@pytest.mark.parametrize(
    ("code", "expression", "told"),
    [
        ("de", "Mai", Told(MONTH, 5)),
        ("de", "Mittwochabend", Told(LONE_WEEKDAY, 2)),
        ("de", "vor", Told(AGO_BEFORE)),
        ("de", "1980er", Told(DECADE_FIGURES, 1980)),
        ("ru", "назад", Told(AGO_BEHIND)),
        ("ru", "тому назад", Told(AGO_BEHIND)),
        ("tr", "öbür gün", Told(NAMED_DAY, 2)),
        ("tr", "ağustos", Told(MONTH, 8)),
        ("ar", "وأمس", Told(NAMED_DAY, -1)),
        ("ar", "كانون الثاني", Told(MONTH, 1)),
        ("ar", "أسبوعين", Told(TWO_UNITS, "week")),
        ("ar", "الثمانينيات", Told(DECADE_FIGURES, 1980)),
    ],
)
def test_words_tell_their_time(code: str, expression: str, told: Told) -> None:
    assert LANGUAGES[code].read(expression) == [told]


@pytest.mark.parametrize(("code", "expression"), [("ar", "في اليوم"), ("tr", "cuma namazı")])
def test_words_that_only_look_like_a_time_tell_nothing(code: str, expression: str) -> None:
    assert not {one.sort for one in LANGUAGES[code].read(expression)} & {NAMED_DAY, LONE_WEEKDAY}
