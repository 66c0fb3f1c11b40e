"""Times before a day, in other languages than English."""

from __future__ import annotations

from datetime import date

import pytest

from index.entities.dates.resolver import resolve

_PUBLISHED = date(2023, 12, 30)


@pytest.mark.parametrize(
    ("language", "before", "expression", "behind", "last"),
    [
        ("de", "Das Flugzeug startete vor dem ", "24. Dezember 2023", ".", date(2023, 12, 23)),
        ("de", "Vor ", "2014", " war es anders.", date(2013, 12, 31)),
        ("fr", "L'avion est parti avant le ", "24 décembre 2023", ".", date(2023, 12, 23)),
        ("es", "El avión salió antes del ", "24 de diciembre de 2023", ".", date(2023, 12, 23)),
        ("it", "Partì prima di ", "maggio 2022", ".", date(2022, 4, 30)),
        ("pt", "Partiu antes do dia ", "24 de dezembro de 2023", ".", date(2023, 12, 23)),
        ("tr", "Uçak ", "24 Aralık 2023", "'ten önce kalktı.", date(2023, 12, 23)),
        ("tr", "Toplantı ", "24 Aralık 2023", " tarihinden önce yapıldı.", date(2023, 12, 23)),
    ],
)
def test_time_before_a_day_ends_with_the_day_before(
    language: str, before: str, expression: str, behind: str, last: date
) -> None:
    found = resolve(expression, _PUBLISHED, before=before, behind=behind, language=language)
    assert found is not None
    assert (found.first, found.last, found.precision.value) == (last, last, "vague")


def test_time_before_a_day_to_come_begins_with_publication() -> None:
    found = resolve("24. Januar 2024", _PUBLISHED, before="Er will vor dem ", behind=" reisen.", language="de")
    assert found is not None
    assert (found.first, found.last) == (_PUBLISHED, date(2024, 1, 23))


@pytest.mark.parametrize(
    ("language", "before", "expression", "behind"),
    [
        ("de", "Er trat am ", "24. Dezember 2023", " vor den Rat."),
        ("fr", "Le départ du ", "24 décembre 2023", " avant midi."),
        ("tr", "Uçak ", "24 Aralık 2023", "'te kalktı."),
        ("ru", "Не ранее ", "24 декабря 2023", "."),
    ],
)
def test_day_without_such_a_word_is_the_day(language: str, before: str, expression: str, behind: str) -> None:
    found = resolve(expression, _PUBLISHED, before=before, behind=behind, language=language)
    assert found is not None
    assert found.first == date(2023, 12, 24)
