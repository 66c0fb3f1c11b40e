"""The pages of the help say what is built, and their examples work."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.notes.grades import Grades, parse_grades
from index.search.dates import parse_dates
from index.search.fields import FIELDS
from index.search.highlights import find_hits
from index.search.query import DEEPEST_NESTING, MOST_CODE_POINTS, MOST_WORDS, parse
from index.text.stems import LANGUAGES

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
SEARCH = (HELP / "search.md").read_text(encoding="utf-8")


def part(title: str) -> str:
    """Return a section of the page on searching."""
    return SEARCH.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def first_cells(title: str) -> list[str]:
    return re.findall(r"^\| `([^`]+)` \|", part(title), re.MULTILINE)


EXAMPLES = sorted(
    {
        *first_cells("Words and phrases"),
        *first_cells("Dates"),
        *re.findall(r"\| `([^`]+)` \|$", part("Fields"), re.MULTILINE),
        *re.findall(r"^- `([^`]+)`", part("Examples"), re.MULTILINE),
    }
)


def test_every_field_is_explained_and_no_other() -> None:
    assert {field.rstrip(":") for field in first_cells("Fields")} == FIELDS


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 25


@pytest.mark.parametrize("query", EXAMPLES)
def test_example_is_understood(query: str) -> None:
    assert parse(query).interpreted != "all articles"


@pytest.mark.parametrize("query", first_cells("Dates"))
def test_example_of_dates_is_a_date(query: str) -> None:
    assert parse_dates(query.removeprefix("date:"))


def test_or_binds_less_than_and_as_the_page_says() -> None:
    loose, bracketed = re.findall(r"`(dam water OR gas)` means `([^`]+)`", SEARCH)[0]
    assert parse(loose).root == parse(bracketed).root


def test_limits_are_those_of_the_parser() -> None:
    limits = [
        int(number.replace(",", ""))
        for number in re.findall(r"up to ([\d,]+)|and ([\d,]+) characters", SEARCH)
        for number in number
        if number
    ]
    assert limits == [MOST_WORDS, MOST_CODE_POINTS, DEEPEST_NESTING]


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ("erdogan", "Erdoğan"),
        ("Krescak", "Kreščak"),
        ("lodz", "Łódź"),
        ("S-300", "S300"),
        ("S-300", "S 300"),
        ("S300", "S-300"),
        ("hazarbel", "Hazarbel's"),
        ("hazarbel", "Hazarbel'de"),
        ("obrien", "O'Brien"),
        ("9200", "9,200"),
        ("2026", "٢٠٢٦"),
        ("strike*", "strikes"),
    ],
)
def test_spelling_finds_what_the_page_says(query: str, word: str) -> None:
    assert word in SEARCH or word in {"strikes", "٢٠٢٦"}
    assert find_hits(parse(query), f"before {word} after")


@pytest.mark.parametrize(
    ("query", "word", "language"),
    [
        ("strike", "strikes", "en"),
        ("strike", "striking", "en"),
        ("войска", "войск", "ru"),
        ("انتخابات", "الانتخابات", "ar"),
    ],
)
def test_a_word_finds_its_forms_as_the_page_says(query: str, word: str, language: str) -> None:
    assert word in part("Forms of a word")
    assert find_hits(parse(query), f". {word} .", language=language)
    assert not find_hits(parse(f"={query}"), f". {word} .", language=language)


@pytest.mark.parametrize("grade", re.findall(r"`grade:([^`]+)`", part("Grades")))
def test_example_of_grades_is_a_grade(grade: str) -> None:
    assert parse_grades(grade) != Grades()


def test_every_language_with_forms_is_named() -> None:
    names = {"ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French"}
    names |= {"he": "Hebrew", "ru": "Russian", "tr": "Turkish"}
    assert all(names[language] in part("Forms of a word") for language in LANGUAGES)
