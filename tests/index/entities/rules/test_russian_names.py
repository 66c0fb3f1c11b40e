"""Russian names in their cases."""

from __future__ import annotations

import pytest

from index.entities.rules.russian_names import RussianNames

GIVEN = ("Андрей", "Дмитрий", "Павел", "Лев", "Игорь", "Илья", "Анна", "Мария", "Сергей")


@pytest.mark.parametrize(
    "form", ["Андрея", "Дмитрием", "Павлу", "Львом", "Игорем", "Ильей", "Анне", "Марию", "Сергее", "Дмитрий"]
)
def test_given_name_is_known_in_every_case(form: str) -> None:
    assert RussianNames(GIVEN).is_given(form)


@pytest.mark.parametrize(
    ("form", "first_case"),
    [
        ("Андрею Костромину", "Андрей Костромин"),
        ("Дмитрием Вяземским", "Дмитрий Вяземский"),
        ("Павла Зельброва", "Павел Зельбров"),
        ("Игоря Брандта", "Игорь Брандт"),
        ("Анну Костромину", "Анна Костромина"),
        ("Марией Вяземской", "Мария Вяземская"),
        ("Сергея Пилипенко", "Сергей Пилипенко"),
        ("Сергей Пилипенко", "Сергей Пилипенко"),
        ("Ильи Костромина", "Илья Костромин"),
    ],
)
def test_full_name_is_put_into_the_first_case(form: str, first_case: str) -> None:
    assert " ".join(RussianNames(GIVEN).nominative(tuple(form.split()))) == first_case


@pytest.mark.parametrize("word", ["Костромин", "Зельброва", "Вяземский", "Пилипенко", "Мачавариани"])
def test_form_of_a_surname(word: str) -> None:
    assert RussianNames(GIVEN).is_surname(word) == (word != "Мачавариани")


@pytest.mark.parametrize(
    ("form", "first_case"),
    [
        ("Николая Гоголя", "Николай Гоголь"),
        ("Сергея Гайдая", "Сергей Гайдай"),
        ("Максима Горького", "Максим Горький"),
        ("Сергея Толстого", "Сергей Толстого"),
        ("Юлии Навальной", "Юлия Навальная"),
        ("Любови Орловой", "Любовь Орлова"),
        ("Валерии Вяземской", "Валерия Вяземская"),
        ("Валерии Вяземском", "Валерий Вяземский"),
        ("Марии Ивановны", "Мария Ивановна"),
        ("Сергеем Петровичем Лукашевичем", "Сергей Петрович Лукашевич"),
    ],
)
def test_first_case_is_one_that_there_is(form: str, first_case: str) -> None:
    names = RussianNames((*GIVEN, "Николай", "Максим", "Юлия", "Любовь", "Валерий", "Валерия"))
    assert " ".join(names.nominative(tuple(form.split()))) == first_case
