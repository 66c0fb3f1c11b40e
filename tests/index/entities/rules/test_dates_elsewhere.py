"""Dates in sentences of other languages: which words they are, and which days they mean."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.dates.expressions import expressions
from index.entities.dates.languages import LANGUAGES
from index.entities.dates.resolver import resolve
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.dates_elsewhere import DatesElsewhere
from index.entities.tokenised import Tokenised

_TABLE = Path(__file__).resolve().parents[3] / "data" / "entities" / "dates-elsewhere.tsv"


class Case(NamedTuple):
    published: date
    language: str
    sentence: str
    expected: list[tuple[str, str, str, str, str]]


def cases() -> list[Case]:
    found = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            published, language, sentence, expression, *told = line.split("|")
            first, last, precision, sort = (*told, "")[:4]
            expected = [(expression, first, last, precision, sort)] if expression else []
            found.append(Case(date.fromisoformat(published), language, sentence, expected))
    return found


def told(case: Case) -> list[tuple[str, str, str, str, str]]:
    mentions = [one for one in recognise(case.sentence, language=case.language).mentions if one.kind is Kind.DATE]
    found = []
    for expression, mention in zip(expressions(case.sentence, mentions), mentions, strict=True):
        before, behind = case.sentence[: expression.span.start], case.sentence[expression.span.end :]
        days = resolve(expression.text, case.published, before=before, behind=behind, language=case.language)
        interval = (days.first.isoformat(), days.last.isoformat(), days.precision.value) if days else ("", "", "")
        found.append((mention.text, *interval, mention.sub))
    return found


def dates(text: str, language: str) -> list[str]:
    found = DatesElsewhere(language).candidates(Tokenised(text, language=language))
    return [text[one.start : one.end] for one in found]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.sentence)
def test_date_in_a_sentence_is_found_and_means_the_days_that_a_reader_takes_it_for(case: Case) -> None:
    assert told(case) == case.expected


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_each_language_has_twenty_cases_or_more(language: str) -> None:
    assert len([case for case in cases() if case.language == language]) >= 20


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("9 Mars 2022", "fr", ["9 Mars 2022"]),
        ("la place du 8 Mai", "fr", []),
        ("la Plaza de Mayo", "es", []),
        ("hasta hoy en día", "es", []),
        ("2014-2016 yılları arasında", "tr", ["2014-2016 yılları"]),
        ("1990'lı yıllarda", "tr", ["1990'lı yıllarda"]),
        ("летом этого года", "ru", ["летом этого года"]),
        ("в ночь на среду", "ru", ["среду"]),
        ("في الخامس من مايو", "ar", ["الخامس من مايو"]),
        ("قبل يوم من الانتخابات", "ar", []),
        ("5 ديسمبر، 2024", "ar", ["5 ديسمبر، 2024"]),
        ("in 2000 Haushalten, mit 1945 Soldaten", "de", []),
        ("Krieg 2022-03-05 und Su-2022", "de", ["2022-03-05"]),
        ("in den nächsten drei Tagen", "de", ["nächsten drei Tagen"]),
        ("am\nMontag", "de", []),
    ],
)
def test_what_is_no_date_is_left_alone(text: str, language: str, found: list[str]) -> None:
    assert dates(text, language) == found


def test_clitic_is_no_part_of_an_arabic_date() -> None:
    text = "جاء وأمس غادر"
    (found,) = DatesElsewhere("ar").candidates(Tokenised(text, language="ar"))
    assert text[found.start : found.end] == "أمس"


_WORDS = st.sampled_from(
    re.findall(
        r"\S+",
        "12 3 . , - / ' 2024 1990 März Mayıs мая مارس مايو lundi martes среду الأربعاء letzte dernier geçen прошлой"
        " vor Ende début başında yıl год عام Uhr 18:30 saat il y a gestern mañana امس 07.11.2023 99.99.2023 1990er ß",
    )
)


@given(st.lists(_WORDS, max_size=12), st.sampled_from(sorted(LANGUAGES)), st.sampled_from([" ", ""]))
def test_any_words_give_dates_in_order_that_stand_in_the_text(words: list[str], language: str, between: str) -> None:
    text = between.join(words)
    ends = [0]
    for one in DatesElsewhere(language).candidates(Tokenised(text, language=language)):
        assert ends[-1] <= one.start < one.end <= len(text)
        ends.append(one.end)


@given(st.text(max_size=80), st.sampled_from(sorted(LANGUAGES)), st.dates())
def test_any_text_gives_an_interval_in_order_or_none(text: str, language: str, published: date) -> None:
    found = resolve(text, published, language=language)
    assert found is None or found.first <= found.last


@given(st.lists(_WORDS, max_size=6), st.sampled_from(sorted(LANGUAGES)), st.dates())
def test_any_order_of_the_words_gives_an_interval_in_order_or_none(
    words: list[str], language: str, published: date
) -> None:
    found = resolve(" ".join(words), published, language=language)
    assert found is None or found.first <= found.last
