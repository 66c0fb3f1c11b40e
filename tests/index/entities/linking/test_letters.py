"""Names of people in Cyrillic and Arabic letters, and the same in Latin ones. The pairs were written by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.linking.latin_names import LatinNames
from index.entities.linking.letters import Script, script_of, sounds_of, without_patronymic
from index.entities.mentions import Kind
from index.entities.name_keys import own_key

SAME = (
    ("Владимир Путин", "Vladimir Putin"),
    ("Владимир Путин", "Wladimir Putin"),
    ("Володимир Зеленський", "Volodymyr Zelensky"),
    ("Володимир Зеленський", "Volodymyr Zelenskyy"),
    ("Володимир Зеленський", "Wolodymyr Selenskyj"),
    ("Владимир Зеленский", "Volodymyr Zelenskiy"),
    ("Анатолий Гавриленко", "Anatoly Gavrilenko"),
    ("Анатолий Гавриленко", "Anatoli Gawrilenko"),
    ("Сергей Лавров", "Sergei Lavrov"),
    ("Сергей Лавров", "Sergej Lawrow"),
    ("Дмитрий Песков", "Dmitry Peskov"),
    ("Дмитро Кулеба", "Dmytro Kuleba"),
    ("Дмитрий Кулеба", "Dmytro Kuleba"),
    ("Юлия Навальная", "Yulia Navalnaya"),
    ("Алексей Навальный", "Alexei Navalny"),
    ("Алексей Навальный", "Alexej Nawalny"),
    ("Михаил Горбачёв", "Mikhail Gorbachev"),
    ("Михаил Горбачёв", "Michail Gorbatschow"),
    ("Никита Хрущёв", "Nikita Khrushchev"),
    ("Никита Хрущёв", "Nikita Chruschtschow"),
    ("Александр Лукашенко", "Alexander Lukashenko"),
    ("Александр Солженицын", "Aleksandr Solzhenitsyn"),
    ("Елена Милашина", "Yelena Milashina"),
    ("Наталья Поклонская", "Natalia Poklonskaya"),
    ("Ольга Тимофеева", "Olga Timofeeva"),
    ("Эльвира Набиуллина", "Elvira Nabiullina"),
    ("Виктор Щербаков", "Viktor Shcherbakov"),
    ("Виктор Ющенко", "Victor Yushchenko"),
    ("Пётр Порошенко", "Petro Poroshenko"),
    ("Максим Орешкин", "Maxim Oreshkin"),
    ("Юрий Ковальчук", "Yuri Kovalchuk"),
    ("Ксения Собчак", "Ksenia Sobchak"),
    ("Игорь Гиркин", "Igor Girkin"),
    ("Илья Яшин", "Ilya Yashin"),
    ("Сергій Жадан", "Serhiy Zhadan"),
    ("Марія Гайдай", "Maria Haidai"),
    ("Владимир Владимирович Путин", "Vladimir Putin"),
    ("Борис Джонсонов", "Boris Johnsonov", False),
    ("فلاديمير بوتين", "Vladimir Putin"),
    ("رجب طيب أردوغان", "Recep Tayyip Erdogan", False),
    ("بشار الأسد", "Bashar al-Assad"),
    ("بشار الأسد", "Bashar Assad"),
    ("محمد مرسي", "Mohamed Morsi"),
    ("محمد مرسي", "Mohammed Mursi"),
    ("محمود عباس", "Mahmoud Abbas"),
    ("حسن نصر الله", "Hassan Nasrallah", False),
    ("حسن روحاني", "Hassan Rouhani"),
    ("سعد الحريري", "Saad Hariri"),
    ("عمر البشير", "Omar al-Bashir"),
    ("صدام حسين", "Saddam Hussein"),
    ("ياسر عرفات", "Yasser Arafat"),
    ("حسني مبارك", "Hosni Mubarak"),
    ("نوري المالكي", "Nouri al-Maliki"),
    ("خالد مشعل", "Khaled Meshaal"),
    ("أحمد الشرع", "Ahmed al-Sharaa"),
    ("عادل الجبير", "Adel al-Jubeir"),
    ("إسماعيل هنية", "Ismail Haniyeh"),
    ("يحيى السنوار", "Yahya Sinwar"),
)
DIFFERENT = (
    ("Владимир Путин", "Vladimir Patton"),
    ("Владимир Петров", "Viktor Petrov"),
    ("Иван Петров", "Evan Petrov"),
    ("Иван Петров", "Ivan Petrova"),
    ("Иван Петров", "Ivanna Petrov"),
    ("Анна Петрова", "Ana Petrov"),
    ("Анна Петрова", "Hanna Petrova"),
    ("Сергей Иванов", "Sergei Ivanenko"),
    ("Алексей Иванов", "Alexander Ivanov"),
    ("Александр Иванов", "Alexei Ivanov"),
    ("Александр Иванов", "Alexandra Ivanov"),
    ("Валерия Новикова", "Valery Novikova"),
    ("Валерий Новиков", "Valeria Novikov"),
    ("Марина Котова", "Maria Kotova"),
    ("Дарья Котова", "Dora Kotova"),
    ("Жанна Белова", "Jana Belova"),
    ("Яна Белова", "Anna Belova"),
    ("Олег Орлов", "Olga Orlov"),
    ("Юлия Титова", "Lilia Titova"),
    ("Павел Титов", "Pavla Titov"),
    ("Ким Ли", "Kim Lee"),
    ("А. Иванов", "A. Ivanov"),
    ("Иван Иванович Иванов", "Ivan Ivanovich"),
    ("Лев Коваль", "Lev Kovalev"),
    ("علي حسن", "Ali Hussein"),
    ("علي حسين", "Ali Hassan"),
    ("محمد سالم", "Mahmoud Salem"),
    ("محمود سالم", "Mohammed Salem"),
    ("محمد سالم", "Hamed Salem"),
    ("أحمد سالم", "Hamad Salem"),
    ("حمد سالم", "Ahmed Salem"),
    ("حمد سالم", "Hamid Salem"),
    ("كريم سالم", "Karam Salem"),
    ("عمر سالم", "Amira Salem"),
    ("عمر سالم", "Ammar Salem"),
    ("سعيد جابر", "Saad Jaber"),
    ("سعد جابر", "Said Jaber"),
    ("ناصر خليل", "Nasr Khalil"),
    ("خالد ناصر", "Khalil Nasser"),
    ("جمال عمر", "Jamil Omar"),
    ("جميل عمر", "Jamal Omar"),
    ("رشيد عمر", "Rashad Omar"),
)


def person(name: str) -> str:
    return own_key(name, Kind.PERSON)


def is_same_name(own: str, latin: str) -> bool:
    return LatinNames([latin]).same_as(own) == [latin]


@pytest.mark.parametrize("pair", [pair for pair in SAME if len(pair) == 2])
def test_same_name_in_other_letters_is_known(pair: tuple[str, str]) -> None:
    assert is_same_name(*map(person, pair))


@pytest.mark.parametrize("pair", [pair[:2] for pair in SAME if len(pair) == 3])
def test_name_that_is_written_by_other_rules_is_left_alone(pair: tuple[str, str]) -> None:
    assert not is_same_name(*map(person, pair))


@pytest.mark.parametrize("pair", DIFFERENT)
def test_other_name_in_other_letters_is_told_apart(pair: tuple[str, str]) -> None:
    assert not is_same_name(*map(person, pair))


@pytest.mark.parametrize("pair", [pair for pair in SAME if len(pair) == 2])
def test_names_that_are_the_same_are_found_by_what_they_sound_like(pair: tuple[str, str]) -> None:
    own, latin = (sounds_of(Kind.PERSON, person(name)) for name in pair)
    assert own
    assert own[1:] == latin[1:]
    assert own[0] != latin[0]


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("Vladimir Putin", Script.LATIN),
        ("Владимир Путин", Script.CYRILLIC),
        ("فلاديمير بوتين", Script.ARABIC),
        ("Владимир Putin", Script.OTHER),
        ("习近平", Script.OTHER),
        ("Γιώργος", Script.OTHER),
        ("", Script.OTHER),
    ],
)
def test_script_of_a_name(name: str, script: Script) -> None:
    assert script_of(person(name)) is script


def test_only_people_sound() -> None:
    assert sounds_of(Kind.PLACE, "москва") == ""


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    assert LatinNames([person(other)]).same_as(person(one)) in ([], [person(other)])
    assert isinstance(sounds_of(Kind.PERSON, person(one)), str)


@given(st.text("абвгдежзийклмнопрстуфхцчшщъыьэюя ", max_size=60), st.text("abcdefghijklmnoprstuvwyz ", max_size=60))
def test_names_that_are_the_same_have_as_many_words(one: str, other: str) -> None:
    if is_same_name(person(one), person(other)):
        assert len(without_patronymic(person(one)).split()) == len(person(other).split())
