"""Names of lists in languages other than English: few, but right."""

from __future__ import annotations

import pytest

from index.entities.mentions import Kind
from index.entities.recognition import recognise


def found(text: str, language: str) -> list[tuple[str, Kind]]:
    mentions = recognise(text, language=language).mentions
    return [(one.text, one.kind) for one in mentions if one.kind is not Kind.DATE]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Heyet dün Ankara'da toplandı.", "tr", [("Ankara", Kind.PLACE)]),
        ("Heyet Ankara ve İstanbul arasında gidip geldi.", "tr", [("Ankara", Kind.PLACE), ("İstanbul", Kind.PLACE)]),
        ("Ankara. Heyet toplandı.", "tr", [("Ankara", Kind.PLACE)]),
        ("La delegación llegó a Ankara ayer.", "es", [("Ankara", Kind.PLACE)]),
        ("Die Delegation kam nach Ankara Anfang Mai.", "de", [("Ankara", Kind.PLACE)]),
    ],
)
def test_place_of_a_list_is_found(text: str, language: str, expected: list[tuple[str, Kind]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [("Dün Ankara Zbrov Lisesi kapandı.", "tr"), ("El club Ankara Zbrov ganó.", "es")],
)
def test_place_that_begins_a_longer_name_is_left_alone(text: str, language: str) -> None:
    assert found(text, language) == []


def test_turkish_suffix_makes_people_of_a_place() -> None:
    assert found("Dün Ankara'lı gençler geldi.", "tr") == [("Ankara", Kind.GROUP)]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Die Kanzlerin Angela Merkel traf Macron. Dann fuhr Erdogan ab.", "de", "Recep Tayyip Erdoğan"),
        ("La canciller habló con Netanyahu el lunes.", "es", "Benjamín Netanyahu"),
        ("Le ministre a parlé à Zelensky lundi.", "fr", "Volodymyr Zelensky"),
        ("Il ministro ha parlato con Netanyahu lunedì.", "it", "Benjamin Netanyahu"),
        ("Bakan dün Hulusi Akar'la görüştü.", "tr", "Hulusi Akar"),
        ("Министр говорил с Дональдом Трампом.", "ru", "Дональд Трамп"),
        ("وقال الوزير إن ماكرون سيحضر.", "ar", "إيمانويل ماكرون"),
        ("De minister sprak met Angela Merkel.", "nl", "Angela Merkel"),
    ],
)
def test_person_of_public_life_is_found_under_the_usual_name(text: str, language: str, name: str) -> None:
    people = {one.name for one in recognise(text, language=language).entities if one.kind is Kind.PERSON}
    assert name in people


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Modi di dire e altri modi.", "it"),
        ("La Hollande est un pays plat.", "fr"),
        ("Maduro o trigo, ceifou.", "pt"),
    ],
)
def test_surname_that_is_a_word_elsewhere_names_nobody_there(text: str, language: str) -> None:
    assert Kind.PERSON not in {kind for _, kind in found(text, language)}


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Le navire a quitté Mersin hier.", "fr", "Mersin"),
        ("El barco salió de Adana ayer.", "es", "Adana"),
        ("Das Schiff kam aus Mersin an.", "de", "Mersin"),
        ("Gemi dün Mersin'den ayrıldı.", "tr", "Mersin"),
        ("Судно вчера стояло в Мерсине.", "ru", "Мерсине"),
    ],
)
def test_cities_of_turkey_are_places(text: str, language: str, name: str) -> None:
    assert found(text, language) == [(name, Kind.PLACE)]


def test_name_that_is_doubtful_needs_a_word_that_speaks_of_it() -> None:
    assert found("Die Gewerkschaft Verdi rief zum Streik auf.", "de") == [("Verdi", Kind.ORG)]
    assert found("Die Gewerkschaft ver.di lehnte ab.", "de") == [("ver.di", Kind.ORG)]
    assert found("Sie sang eine Arie von Verdi.", "de") == []
