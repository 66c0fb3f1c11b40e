"""Bylines."""

from __future__ import annotations

import pytest

from index.articles.bylines import authors_beside_day, authors_of, bare_names, is_bare_name, is_byline


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Mira Tolan in Varn", ("Mira Tolan",)),
        ("By Mira Tolan and Jo Marr, Varn Herald", ("Mira Tolan", "Jo Marr")),
        ("BY MIRA TOLAN", ("MIRA TOLAN",)),
        ("By Faris al-Haddun | 3 May 2021", ("Faris al-Haddun",)),
        ("By MIRA TOLAN mtolan@coast.example", ("MIRA TOLAN",)),
        ("Interview by Hal Brennan", ("Hal Brennan",)),
        ("dal nostro inviato Paolo Berti", ("Paolo Berti",)),
        ("Article rédigé par Lucie Daran", ("Lucie Daran",)),
        ("Von Hanna Brück, Berlin", ("Hanna Brück",)),
        ("Par Jean-Paul de Villers à Varn", ("Jean-Paul de Villers",)),
        ("Por María José Quiroga", ("María José Quiroga",)),
        ("Haber: Selin Korkut", ("Selin Korkut",)),
        ("Автор: Пётр Лавров", ("Пётр Лавров",)),
        ("بقلم سلمى حداد", ("سلمى حداد",)),
        ("By Mira Tolan - June 4, 2019", ("Mira Tolan",)),
        ("By MIRA TOLAN FOR THE COAST", ("MIRA TOLAN",)),
        ("作者：周雨", ("周雨",)),
    ],
)
def test_names_are_taken_from_a_byline(line: str, authors: tuple[str, ...]) -> None:
    assert authors_of(line) == authors


@pytest.mark.parametrize(
    "line",
    [
        "By Monday Voss had left the city", "By the end of the year", "By contrast Mira Tolan stayed",
        "By Mira Tolan's account the wall fell first.", "Por otra parte, los vecinos", "Varn, Calder",
    ],
)  # fmt: skip
def test_sentence_that_begins_like_a_byline_is_none(line: str) -> None:
    assert not is_byline(line)


def test_agency_is_a_byline_without_authors() -> None:
    assert is_byline("By Harbour News staff")
    assert authors_of("By Harbour News staff") == ()


@pytest.mark.parametrize("line", ["Petra Nováková", "Ольга Рубина", "Марина Гольц, специальный корреспондент"])
def test_line_that_is_only_a_name_is_known(line: str) -> None:
    assert is_bare_name(line)


@pytest.mark.parametrize("line", ["Read Later", "Media Note", "The Last Lighthouse", "Short Url"])
def test_button_or_label_with_capitals_is_no_name(line: str) -> None:
    assert not is_bare_name(line)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Owen Strand | 14 June 2019 | 3 min read", ("Owen Strand",)),
        ("Owen Strand, (kg) | 14.06.2019, 19:51", ("Owen Strand",)),
        ("Paul Dacey9 Feb 2022", ("Paul Dacey",)),
        ("Posted on 3 March 2011 by Lena Orrin", ("Lena Orrin",)),
        ("New York, 3 May 2020", ()),
        ("3 May 2020", ()),
    ],
)
def test_name_in_a_line_with_the_day_is_the_author(line: str, authors: tuple[str, ...]) -> None:
    assert authors_beside_day(line) == authors


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ana Reth Harbour correspondent", ("Ana Reth",)),
        ("Ana Reth, harbour correspondent", ("Ana Reth",)),
        ("Марина Гольц (редактор отдела новостей)", ("Марина Гольц",)),
        ("Selin KORKUT/VARN, (DHA)", ("Selin KORKUT",)),
        ("Hal Brennan at Mill Road", ("Hal Brennan",)),
        ("Varn News Agency", ()),
        ("Redaktion Küste", ()),
    ],
)
def test_name_alone_comes_without_post_and_place(line: str, names: tuple[str, ...]) -> None:
    assert bare_names(line) == names
