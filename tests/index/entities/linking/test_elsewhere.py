"""What known people, organisations and places are called in other languages."""

from __future__ import annotations

import pytest

from index.entities.linking.elsewhere import known_by_surname, names_elsewhere, reason_elsewhere
from index.entities.mentions import Kind
from index.entities.reasons import Reason


@pytest.mark.parametrize("key", ["germany", "deutschland", "allemagne", "almanya", "германия", "المانيا"])
def test_name_of_any_language_gives_those_of_all_and_the_english_one_first(key: str) -> None:
    names = names_elsewhere(Kind.PLACE, key)
    assert names[0] == "germany"
    assert key in names


@pytest.mark.parametrize(("kind", "key"), [(Kind.PERSON, "germany"), (Kind.PLACE, "zbrovia"), (Kind.PLACE, "")])
def test_what_no_list_has_is_called_nothing_elsewhere(kind: Kind, key: str) -> None:
    assert names_elsewhere(kind, key) == ()


@pytest.mark.parametrize(("key", "person"), [("лавров", "sergei lavrov"), ("بوتين", "vladimir putin")])
def test_lone_surname_in_other_letters_is_that_of_a_person_of_the_lists(key: str, person: str) -> None:
    assert person in known_by_surname(key)


@pytest.mark.parametrize("key", ["збров", "lavrov", "ли", ""])
def test_surname_that_no_list_has_is_nobodys(key: str) -> None:
    assert known_by_surname(key) == ()


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("москва", Reason.CYRILLIC),
        ("موسكو", Reason.ARABIC),
        ("moskau", Reason.OTHER_LANGUAGE),
        ("莫斯科", Reason.OTHER_LANGUAGE),
    ],
)
def test_reason_tells_of_the_letters_where_these_are_others(key: str, reason: Reason) -> None:
    assert reason_elsewhere(key) is reason
