"""The page on entities lists the kinds that there are, and its examples are recognised as it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from index.entities.corrections.correction import Action
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.name_signs import LANGUAGES

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PAGE = (RESOURCES / "help" / "entities.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| ([A-Z]+) \| [^|]+ \| ([^|]+) \|$", PAGE, re.MULTILINE)


def test_kinds_are_listed_in_the_order_of_panels() -> None:
    assert [kind for kind, _ in ROWS] == [kind.value for kind in Kind]


@pytest.mark.parametrize(("kind", "example"), ROWS)
def test_example_is_recognised(kind: str, example: str) -> None:
    found = recognise(example.replace("**", "").strip()).mentions
    marked = re.findall(r"\*\*(.+?)\*\*", example)
    assert marked
    assert [mention.text for mention in found if mention.kind is Kind(kind)] == marked


def test_other_languages_are_those_that_have_lists() -> None:
    named = {"Arabic": "ar", "French": "fr", "German": "de", "Russian": "ru", "Spanish": "es", "Turkish": "tr"}
    sentence = re.findall(r"In ([\w, ]+) the names of the lists are found", PAGE)[0]
    lists = (RESOURCES / "gazetteers" / "languages").glob("*.txt")
    with_names = {path.stem for path in lists if "[PLACE]" in path.read_text(encoding="utf-8")}
    assert {named[word] for word in re.findall(r"[A-Z]\w+", sentence)} == with_names


def test_people_are_found_by_the_form_of_their_names_in_the_languages_that_the_page_names() -> None:
    assert "In all of these but Arabic, which has no capitals, and in Italian and Portuguese" in PAGE
    assert {"de", "es", "fr", "it", "pt", "ru", "tr"} == LANGUAGES


def test_abbreviation_of_the_page_is_one_entity_with_its_name() -> None:
    explained = re.findall(r'"([^"]+ \([A-Z]+\))"', PAGE)[0]
    found = recognise(f"The {explained} met on Monday.")
    assert [(entity.name, entity.aliases) for entity in found.entities if entity.kind is Kind.ORG] == [
        ("Coastal Unity Party", ("CUP",))
    ]


def test_surname_of_the_page_belongs_to_the_full_name() -> None:
    found = recognise("President Tomáš Hradvék opened the dam.\n\nIt was late when Hradvék left.")
    people = [entity for entity in found.entities if entity.kind is Kind.PERSON]
    assert [(entity.name, entity.aliases, entity.count) for entity in people] == [("Tomáš Hradvék", ("Hradvék",), 2)]
    assert people[0].why


def test_weapon_of_the_page_has_the_name_of_the_list() -> None:
    found = recognise("Six Bayraktar TB2 were bought. The TB2 flies slowly.")
    assert [entity.count for entity in found.entities if entity.kind is Kind.WEAPON] == [2]


def test_page_lists_the_corrections_that_there_are() -> None:
    part = PAGE.split("## Correcting them", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| ([a-z-]+) \| [^|]+ \|$", part, re.MULTILINE)
    assert [row for row in rows if row != "correction"] == [action.value for action in Action]
