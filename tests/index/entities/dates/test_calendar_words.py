"""Tables of words that tell a time, and how expressions are read with them. The tables are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.dates.calendar_words import (
    AGO_BEFORE,
    DATE_FIGURES,
    DAY_FIGURES,
    DECADE_FIGURES,
    DOTTED,
    LONE_MONTH,
    LONE_WEEKDAY,
    MONTH,
    NAMED_DAY,
    NOTHING,
    NUMBER,
    OTHER_FIGURES,
    SPAN,
    TIME_FIGURES,
    YEAR_FIGURES,
    CalendarWords,
    Told,
    figures,
    words_of,
)

WORDS = CalendarWords.of(
    """
shy: marz
months: janno/jan febro marz
months 11: novro decro
weekdays: luno marto
day -1: yes
day 0: en_yes-dia
day -2: en_yes
number 3: três
span week: wik/wika
ago: fa
""",
    clitics="w",
)


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("janno", Told(LONE_MONTH, 1)),
        ("jan", Told(LONE_MONTH, 1)),
        ("marz", Told(MONTH, 3)),
        ("decro", Told(LONE_MONTH, 12)),
        ("luno", Told(LONE_WEEKDAY, 0)),
        ("yes", Told(NAMED_DAY, -1)),
        ("wika", Told(SPAN, "week")),
        ("tres", Told(NUMBER, 3)),
        ("12", Told(DAY_FIGURES, 12)),
        ("،", Told(",")),
        ("zbrov", NOTHING),
        ("", NOTHING),
    ],
)
def test_word_tells_what_its_table_says(word: str, told: Told) -> None:
    assert WORDS.told(word) == told


@pytest.mark.parametrize(
    ("folded", "told"),
    [
        ("1999", Told(YEAR_FIGURES, 1999)),
        ("1499", Told(OTHER_FIGURES)),
        ("31", Told(DAY_FIGURES, 31)),
        ("32", Told(OTHER_FIGURES)),
        ("1er", Told(DAY_FIGURES, 1)),
        ("23:59", Told(TIME_FIGURES, "23:59")),
        ("24:00", Told(OTHER_FIGURES)),
        ("14h30", Told(TIME_FIGURES, "14h30")),
        ("8.30", Told(DOTTED, "8.30")),
        ("3.5.2020", Told(DATE_FIGURES, "3.5.2020")),
        ("1980er", Told(DECADE_FIGURES, 1980)),
    ],
)
def test_figures_tell_what_can_be_of_a_time(folded: str, told: Told) -> None:
    assert figures(folded) == told


def test_longest_of_several_words_goes_first() -> None:
    assert WORDS.phrase_at(["en", "yes", "dia"], 0) == (3, Told(NAMED_DAY, 0))
    assert WORDS.phrase_at(["en", "yes", "marto"], 0) == (2, Told(NAMED_DAY, -2))
    assert WORDS.phrase_at(["en"], 0) is None


def test_hyphens_may_part_words_that_tell_something_together() -> None:
    assert WORDS.phrase_at(["en", "-", "yes", "-", "dia"], 0) == (5, Told(NAMED_DAY, 0))


def test_expression_is_read_without_the_marks_in_it() -> None:
    assert WORDS.read("Fa três wika, LUNO") == [
        Told(AGO_BEFORE),
        Told(NUMBER, 3),
        Told(SPAN, "week"),
        Told(LONE_WEEKDAY, 0),
    ]


def test_letter_that_is_written_together_with_a_time_is_taken_off() -> None:
    assert WORDS.told_with_clitic("wyes") == Told(NAMED_DAY, -1)
    assert WORDS.told_with_clitic("wwika") == Told(SPAN, "week")


def test_letter_is_not_taken_off_what_is_no_time() -> None:
    assert WORDS.told_with_clitic("wfa") == NOTHING


def test_words_of_a_line_are_folded() -> None:
    assert words_of("Três EN_YES avant-hier") == ["tres", "en yes", "avant hier"]


@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    assert all(isinstance(told, Told) for told in WORDS.read(text))
