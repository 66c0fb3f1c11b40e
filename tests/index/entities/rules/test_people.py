"""People, and what is not one."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


def people(text: str) -> list[str]:
    return [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.PERSON]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Secretary of State Ellen Varga.", "Ellen Varga"),
        ("Retired Lt. Col. Zbrov Karst disagreed.", "Zbrov Karst"),
        ("the communications chief Zbrov Karst was absent", "Zbrov Karst"),
        ("The order came from General Karst on Monday.", "Karst"),
        ("the mayor of Varnholm Anna Berg agreed", "Anna Berg"),
        ("By Zbrov Karst", "Zbrov Karst"),
        ("Then Zbrov said no more.", "Zbrov"),
        ("It was J. K. Varga who wrote it.", "J. K. Varga"),
        ("the councillor Yau Wai-ching won", "Yau Wai-ching"),
        ("Ursula von der Heyden agreed.", "Ursula von der Heyden"),
        ("Maria Lund-Berg agreed.", "Maria Lund-Berg"),
    ],
)
def test_person_is_found_whole(text: str, name: str) -> None:
    assert people(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "The George Washington Bridge was closed.",
        "She flew from Jordan to Chad.",
        "The Deputy Governor was absent.",
        "They stayed in Santiago del Estero.",
        "President Hotel guests complained.",
    ],
)
def test_no_person_is_found(text: str) -> None:
    assert people(text) == []
