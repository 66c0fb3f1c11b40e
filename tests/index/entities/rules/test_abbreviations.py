"""Abbreviations in brackets and alone."""

from __future__ import annotations

import pytest

from index.entities.gazetteer import gazetteer_for
from index.entities.mentions import Kind
from index.entities.recognition import recognise
from index.entities.rules.recogniser import EnglishRules

RULES = EnglishRules(gazetteer_for("en"))


def organisations(text: str) -> list[str]:
    return [one.text for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.ORG]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Coastal Fishers' Union (CFU)", ["Coastal Fishers' Union", "CFU"]),
        ("the CFU [Coastal Fishers Union]", ["CFU", "Coastal Fishers Union"]),
        ("the Varna Farmers Movement (BVH)", ["Varna Farmers Movement", "BVH"]),
        ("the Coastal, Fishing and Harbour Union (CFHU)", ["Coastal, Fishing and Harbour Union", "CFHU"]),
        ("officers of the QRSF left", ["QRSF"]),
    ],
)
def test_abbreviation_is_found(text: str, found: list[str]) -> None:
    assert organisations(text) == found


def test_law_that_is_explained_is_a_document() -> None:
    found = recognise("the Coastal Fishing Act (CFA)", recogniser=RULES).mentions
    assert [(one.text, one.kind) for one in found] == [
        ("Coastal Fishing Act", Kind.DOCUMENT),
        ("CFA", Kind.DOCUMENT),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "the lateral fracture zone (LFZ) widened, and the LFZ moved",
        "The CEO and the GDP",
        "He shouted STOP THAT NOW at them",
        "the words (see AB)",
        "an @ABCD handle",
    ],
)
def test_terms_and_shouting_are_no_organisations(text: str) -> None:
    assert organisations(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The head of OKTEM resigned.",
        "According to OKTEM, it rained.",
        "Shares in OKTEM fell.",
        "He told OKTEM that it rained.",
        "OKTEM announced it.",
        "The OKTEM spokesman agreed.",
    ],
)
def test_abbreviation_that_acts_is_sure(text: str) -> None:
    (found,) = (one for one in recognise(text, recogniser=RULES).mentions if one.text == "OKTEM")
    assert (found.kind, found.certainty) == (Kind.ORG, 0.9)


@pytest.mark.parametrize("text", ["Raul OKTEM said so.", "The OKTEM is red."])
def test_other_capitals_are_doubtful(text: str) -> None:
    found = [one.certainty for one in recognise(text, recogniser=RULES).mentions if one.kind is Kind.ORG]
    assert all(certainty < 0.5 for certainty in found)
