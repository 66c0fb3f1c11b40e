"""Names of one in other letters and other languages become one entity of the library."""

from __future__ import annotations

import pytest

from index.entities.corrections.correction import Action, Correction, Scope
from index.entities.mentions import Kind
from tests.support.articles import write_article

ENGLISH = """Talks go on

Anatoly Gavrilenko, a spokesman, met Sergei Lavrov in Moscow on Friday. Gavrilenko said that talks would go on in
Germany.
"""
RUSSIAN = """Переговоры продолжатся

Анатолий Гавриленко встретился с Сергеем Лавровым в Москве в пятницу. Гавриленко сообщил, что переговоры продолжатся
в Германии, а потом в Грузии.
"""
GERMAN = """Gespräche gehen weiter

Der Sprecher Anatoli Gawrilenko traf am Freitag Sergej Lawrow in Moskau. Die Gespräche gehen in Deutschland weiter,
teilte das Amt mit.
"""
ARABIC = """المحادثات مستمرة

التقى سيرغي لافروف في موسكو يوم الجمعة مع الوفد القادم من ألمانيا، وقال إن المحادثات ستستمر في الأسبوع المقبل.
"""


@pytest.fixture
def filled(library, folder):
    for name, text in {"en.txt": ENGLISH, "ru.txt": RUSSIAN, "de.txt": GERMAN, "ar.txt": ARABIC}.items():
        write_article(folder, name, text)
    library.ingest()
    return library


def reasons(library, name):
    return {alias.name: alias.reason for alias in library.entity(name).aliases}


def found(library, query):
    return {hit.path.rpartition("/")[2] for hit in library.search(query).hits}


def test_known_person_is_one_in_all_letters_and_languages(filled):
    assert filled.entity("Sergei Lavrov").articles == 4
    assert reasons(filled, "Sergei Lavrov") == {
        "Sergei Lavrov": "",
        "Sergej Lawrow": "other-language",
        "Сергеем Лавровым": "cyrillic-letters",
        "سيرغي لافروف": "arabic-letters",
    }


def test_known_place_is_one_in_all_letters_and_languages(filled):
    assert filled.entity("Moscow").articles == 4
    assert filled.entity("Deutschland").id == filled.entity("Germany").id == "PLACE/germany"


def test_person_whom_no_list_has_is_one_by_the_letters_of_the_name(filled):
    told = reasons(filled, "Анатолий Гавриленко")
    assert told["Анатолий Гавриленко"] == told["Гавриленко"] == "cyrillic-letters"
    assert filled.entity("Anatoly Gavrilenko").id == filled.entity("Анатолий Гавриленко").id


def test_spelling_of_another_language_is_the_same_where_other_letters_say_so(filled):
    assert filled.entity("Anatoly Gavrilenko").articles == 3


def test_spellings_that_no_other_letters_join_stay_apart(library, folder):
    write_article(folder, "en.txt", ENGLISH)
    write_article(folder, "de.txt", GERMAN)
    library.ingest()
    assert library.entity("Anatoly Gavrilenko").id != library.entity("Anatoli Gawrilenko").id


def test_search_finds_an_article_by_the_name_in_other_letters(filled):
    assert found(filled, 'person:"Анатолий Гавриленко"') == {"en.txt", "ru.txt", "de.txt"}
    assert found(filled, "place:Moscow") == {"en.txt", "ru.txt", "de.txt", "ar.txt"}


def test_country_is_not_taken_for_a_place_that_shares_its_english_name(filled, folder):
    write_article(folder, "state.txt", "A storm\n\nThe storm left Georgia on Friday, the mayor of Geneva said.\n")
    filled.ingest()
    assert filled.entity("Грузия").articles == 1


def test_one_of_another_given_name_stays_apart(filled, folder):
    write_article(folder, "other.txt", "A visit\n\nDefence Minister Andrei Gavrilenko came to Geneva on Friday.\n")
    filled.ingest()
    assert filled.entity("Andrei Gavrilenko").articles == 1


def test_merge_ends_when_the_user_says_that_two_are_not_the_same(filled):
    apart = Correction(
        Action.NOT_SAME, Scope.EVERYWHERE, "Анатолий Гавриленко", Kind.PERSON, to_form="Anatoly Gavrilenko"
    )
    filled.correct(apart)
    assert filled.entity("Анатолий Гавриленко").id != filled.entity("Anatoly Gavrilenko").id
    filled.undo()
    assert filled.entity("Анатолий Гавриленко").id == filled.entity("Anatoly Gavrilenko").id


def test_merge_ends_when_the_article_that_it_rests_on_is_gone(filled, folder):
    (folder / "ru.txt").unlink()
    filled.ingest()
    assert filled.entity("Anatoly Gavrilenko").id != filled.entity("Anatoli Gawrilenko").id


def test_lone_surname_of_a_known_person_is_that_person(library, folder):
    write_article(folder, "en.txt", "A visit\n\nViktor Yanukovych came to Geneva on Friday.\n")
    write_article(folder, "ru.txt", "Визит\n\nПрезидент Янукович приехал в Москву в пятницу и уехал в воскресенье.\n")
    library.ingest()
    assert library.entity("Viktor Yanukovych").articles == 2
