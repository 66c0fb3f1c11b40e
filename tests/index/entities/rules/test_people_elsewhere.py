"""People whom no list knows, in languages other than English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.name_signs import LANGUAGES


def people(text: str, language: str) -> list[tuple[str, str]]:
    """Return each mention of a person with the name of the person."""
    found = recognise(text, language=language)
    return [(one.text, found.entities[one.entity].name) for one in found.mentions if one.kind is Kind.PERSON]


def names(text: str, language: str) -> list[str]:
    return [text for text, _ in people(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Gestern kam Jürgen Brandstätter Freitag nach Hause.", "de", ["Jürgen Brandstätter"]),
        ("Der Richter lud Hans-Peter von Almsick vor.", "de", ["Hans-Peter von Almsick"]),
        ("Hier a parlé Jean-Luc Mézerac de la grève.", "fr", ["Jean-Luc Mézerac"]),
        ("La ministra María Jesús Ortuño Cebrián llegó tarde.", "es", ["María Jesús Ortuño Cebrián"]),
        ("Ieri Massimo D'Arconte ha taciuto.", "it", ["Massimo D'Arconte"]),
        ("O juiz Alexandre de Barcelos decidiu ontem.", "pt", ["Alexandre de Barcelos"]),
        ("Dün Ayşe Nur Bahçekapar'ın evine gidildi.", "tr", ["Ayşe Nur Bahçekapar"]),
        ("Вчера А. В. Костромин молчал.", "ru", ["А. В. Костромин"]),
        ("Вчера Сергей Петрович Костромин молчал.", "ru", ["Сергей Петрович Костромин"]),
    ],
)
def test_given_name_or_initials_before_a_capital_name_a_person(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Gestern schwieg Minister Zelbrecht.", "de", ["Zelbrecht"]),
        ("Hier M. Zelbrac a ri.", "fr", ["Zelbrac"]),
        ("Ayer habló el fiscal Zelbruna.", "es", ["Zelbruna"]),
        ("Вчера губернатор Зельбров уехал.", "ru", ["Зельбров"]),
    ],
)
def test_title_before_one_unknown_word_names_a_person(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Konrad Zelbrecht Stiftung schwieg.", "de"),
        ("Die Ilse Zelbrecht AG verkauft.", "de"),
        ("Hier la rue Victor Zelbrac était fermée.", "fr"),
        ("Ayer cerró la calle Juan Zelbruna.", "es"),
        ("Dün Mustafa Zelbur Üniversitesi kapandı.", "tr"),
        ("Вчера улица Юрия Зельброва была закрыта.", "ru"),
        ("Вчера глава Минсвязи молчал.", "ru"),
        ("Ayer llovió en San Zelbruna.", "es"),
    ],
)
def test_streets_schools_and_firms_that_bear_a_name_are_nobody(text: str, language: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Jürgen Brandstätter kam. Brandstätters Firma zahlt.", "de", ("Brandstätters", "Jürgen Brandstätter")),
        ("Ursula von der Almsick kam. Von der Almsick lachte.", "de", ("Von der Almsick", "Ursula von der Almsick")),
        ("Ayer vino María Ortuño Cebrián. Luego Ortuño rio.", "es", ("Ortuño", "María Ortuño Cebrián")),
        ("Он говорил с Андреем Костроминым. Потом Костромин ушёл.", "ru", ("Костромин", "Андрей Костромин")),
        ("Он говорил с Анной Костроминой. Потом Костромину ждали.", "ru", ("Костромину", "Анна Костромина")),
    ],
)
def test_surname_alone_is_whoever_was_named_in_full(text: str, language: str, expected: tuple[str, str]) -> None:
    assert people(text, language)[1] == expected


def test_name_in_another_case_says_why_it_is_the_same_person() -> None:
    found = recognise("Андрей Костромин ушёл. Говорили об Андрее Костромине.", language="ru")
    (person,) = found.entities
    assert (person.name, person.count, person.reasons) == ("Андрей Костромин", 2, ("inflected",))


def test_german_noun_that_is_somebodys_surname_stays_a_noun_behind_an_article() -> None:
    assert names("Peter Zelberg kam. Der Zelberg war hoch.", "de") == ["Peter Zelberg"]


def test_time_of_the_year_is_not_whoever_bears_its_name() -> None:
    text = "Felix Sommer kam. Diesen Sommer regnet es, im vergangenen Sommer auch."
    assert names(text, "de") == ["Felix Sommer"]


def test_initial_before_a_place_is_no_person() -> None:
    assert names("Г. Москва ждёт гостей.", "ru") == []


def test_word_that_the_text_writes_small_is_no_surname_where_a_sentence_opens_with_it() -> None:
    text = "Hier François Petit a parlé. Petit à petit, le petit train avance."
    assert names(text, "fr") == ["François Petit"]


@given(st.sampled_from(sorted(LANGUAGES)), st.text(alphabet="AnaÉ. -'дИван\nBerg", max_size=80))
def test_every_mention_is_a_span_of_the_text(language: str, text: str) -> None:
    for one in recognise(text, language=language).mentions:
        assert text[one.span.start : one.span.end] == one.text


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Das sei zu wenig, sagte die Verhandlungsführerin Zelma Petersen.", "de", ["Zelma Petersen"]),
        ("Gestern schwieg VW-Chef Zelbert Petersen.", "de", ["Zelbert Petersen"]),
        ("Dün Ulaştırma Bakanı Zelkadir Uraloğlu'nun evine gidildi.", "tr", ["Zelkadir Uraloğlu"]),
        ("Dün Ulaştırma Bakanı Abdulkadir Uraloğlu sustu.", "tr", ["Abdulkadir Uraloğlu"]),
    ],
)
def test_role_before_two_unknown_words_names_a_person(text: str, language: str, expected: list[str]) -> None:
    assert names(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Das will die Kanzlerin Mitte Mai sagen.", "de"),
        ("Gestern warf die Ministerin Gegnern Untätigkeit vor.", "de"),
        ("Das sagte die Sprecherin Ende Februar.", "de"),
        ("Der Marktführer Zelbrechter Telekom schwieg.", "de"),
        ("Dün ABD Başkanı Beyaz Saray'a gitti.", "tr"),
        ("Dün ABD Başkanı Zelbeyaz Köşk'te konuştu.", "tr"),
        ("Dün Vali Yardımcısı Mersin Limanı'nı gezdi.", "tr"),
    ],
)
def test_other_words_behind_a_role_name_nobody(text: str, language: str) -> None:
    assert names(text, language) == []
