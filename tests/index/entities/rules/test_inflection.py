"""Names in the forms of a sentence."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import Gazetteer, KnownName
from index.entities.mentions import Kind
from index.entities.rules.inflection import inflected


def forms(name: str, language: str) -> dict[str, int]:
    gazetteer = Gazetteer(language)
    gazetteer.add(name, KnownName(Kind.PLACE, name))
    return {" ".join(words): known.clitic for words, known in inflected(gazetteer, language).names()}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Турция", {"Турции", "Турцию", "Турцией"}),
        ("Москва", {"Москвы", "Москве", "Москву", "Москвой"}),
        ("Китай", {"Китая", "Китае", "Китаю"}),
        ("Нагорный Карабах", {"Нагорном Карабахе", "Нагорного Карабаха"}),
        ("Путин", {"Путина", "Путину", "Путиным"}),
    ],
)
def test_russian_cases(name: str, expected: set[str]) -> None:
    assert expected <= forms(name, "ru").keys()


@pytest.mark.parametrize("name", ["Баку", "Чили", "ООН"])
def test_russian_names_that_do_not_change(name: str) -> None:
    assert forms(name, "ru") == {name: 0}


def test_arabic_clitics_are_counted_so_that_they_can_be_left_out() -> None:
    found = forms("الاردن", "ar")
    assert (found["الاردن"], found["والاردن"], found["للاردن"]) == (0, 1, 0)


def test_german_genitive() -> None:
    assert forms("Syrien", "de").keys() == {"Syrien", "Syriens"}


def test_turkish_names_stay_as_they_are() -> None:
    assert forms("Ankara", "tr") == {"Ankara": 0}
