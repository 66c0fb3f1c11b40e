"""Days in numbers alone: which of two readings a page means, and what is said where nothing tells it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Article
from index.articles.dates import dates_in, stated_date
from index.articles.day_order import UNSURE, with_order
from index.articles.read import read_file

APRIL, MARCH = date(2024, 4, 3), date(2024, 3, 4)
STORY = (
    "The city council approved a new bridge over the river Mir on Tuesday, after a debate of more than six hours.\n"
    "The mayor, Paul Handt, said that building will begin in autumn and will take about two years.\n"
    "Opponents said the money should have gone to schools.\n"
)


def pasted(folder: Path, day: str, more: str = "") -> Article:
    page = folder / "page.txt"
    page.write_text(f"Council approves new bridge\nBy Ana Reth\n{day}\n{STORY}{more}\n", encoding="utf-8")
    article = read_file(page).article
    assert article is not None
    return article


def saved(folder: Path, tag: str, day: str, more: str = "") -> Article:
    paragraphs = "".join(f"<p>{line}</p>" for line in STORY.splitlines())
    page = folder / "page.html"
    page.write_text(
        f"<html{tag}><head><title>Council approves new bridge</title></head>"
        "<body><h1>Council approves new bridge</h1>"
        f"<span>Posted on {day}</span><article>{paragraphs}</article><p>{more}</p></body></html>",
        encoding="utf-8",
    )
    article = read_file(page).article
    assert article is not None
    return article


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en-US", (MARCH, None)), ("en-us", (MARCH, None)), ("en-GB", (APRIL, None)), ("fr", (APRIL, None)),
        ("es-US", (MARCH, None)), ("en", (APRIL, MARCH)), ("en-CA", (APRIL, MARCH)), ("", (APRIL, MARCH)),
    ],
)  # fmt: skip
def test_language_and_country_say_which_number_is_the_month(
    language: str, expected: tuple[date, date | None]
) -> None:
    (found,) = dates_in("03/04/2024", language)
    assert (found.day, found.other) == expected


@pytest.mark.parametrize("text", ["13/04/2024", "04/04/2024", "03.04.2024", "04/13/2024"])
def test_numbers_that_can_be_read_in_one_way_are_sure(text: str) -> None:
    (found,) = dates_in(text, "en")
    assert found.other is None


def test_metadata_with_unsure_numbers_states_no_day() -> None:
    assert stated_date("03/04/2024", "en") is None
    assert stated_date("03/04/2024", "en-US") == MARCH


@pytest.mark.parametrize("day", ["03/04/2024", "Posted on 03/04/2024", "Published: 03-04-2024 10:30"])
def test_day_that_nothing_settles_is_marked(day: str, tmp_path: Path) -> None:
    article = pasted(tmp_path, day)
    assert (article.published, article.published_from) == (APRIL, UNSURE)


@pytest.mark.parametrize(
    ("day", "more", "expected"),
    [
        ("03/04/2024", "Last updated 25/04/2024", APRIL),  # other numbers of the page
        ("03/04/2024", "The council had met on 12/31/2023 before.", MARCH),
        ("03/04/2024", "The vote of April 3, 2024 is final, the mayor said.", APRIL),  # one of the two in words
        ("Monday 03/04/2024", "", MARCH),  # the day of the week
        ("Wed, 03/04/2024", "", APRIL),
        ("Published: 03/04/2024 10:30 a.m. EST", "", MARCH),  # an American time
    ],
)
def test_page_tells_in_which_order_its_numbers_stand(day: str, more: str, expected: date, tmp_path: Path) -> None:
    article = pasted(tmp_path, day, more)
    assert article.published == expected
    assert article.published_from != UNSURE


def test_address_tells_in_which_order_the_numbers_stand(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        f"https://news.example/2024/03/04/bridge\nCouncil approves new bridge\nBy Ana Reth\n03/04/2024\n{STORY}",
        encoding="utf-8",
    )
    article = read_file(page).article
    assert article is not None
    assert (article.published, article.published_from) == (MARCH, "dateline")


@pytest.mark.parametrize(
    ("tag", "expected", "is_sure"),
    [
        (' lang="en-US"', MARCH, True),
        (' lang="en-GB"', APRIL, True),
        (' lang="en"', APRIL, False),
        ("", APRIL, False),
    ],
)
def test_saved_page_is_read_in_the_order_of_its_country(
    tag: str, expected: date, is_sure: bool, tmp_path: Path
) -> None:
    article = saved(tmp_path, tag, "03/04/2024")
    assert article.published == expected
    assert (article.published_from != UNSURE) is is_sure


def test_numbers_of_a_page_are_believed_before_its_country(tmp_path: Path) -> None:
    assert saved(tmp_path, ' lang="en-US"', "03/04/2024", "Next meeting: 25/04/2024").published == APRIL


def test_numbers_of_both_orders_settle_nothing() -> None:
    assert with_order("en", ["25/04/2024", "04/25/2024", "03/04/2024"]) == "en"
