"""Organisations whom no list knows, in languages other than English."""

from __future__ import annotations

import pytest

from index.entities.mentions import Kind
from index.entities.recognition import recognise


def organisations(text: str, language: str) -> list[str]:
    return [one.text for one in recognise(text, language=language).mentions if one.kind is Kind.ORG]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Hier le Ministère de l'Abondance a menti.", "fr", ["Ministère de l'Abondance"]),
        ("Ayer calló el Tribunal Mayor.", "es", ["Tribunal Mayor"]),
        ("Ieri la Banca d'Arconte ha chiuso.", "it", ["Banca d'Arconte"]),
        ("Ontem o Ministério da Abundância mentiu.", "pt", ["Ministério da Abundância"]),
        ("Dün Zelbur Üniversitesi'nde toplanıldı.", "tr", ["Zelbur Üniversitesi"]),
        ("Dün Bolluk ve Bereket Bakanlığı açıkladı.", "tr", ["Bolluk ve Bereket Bakanlığı"]),
    ],
)
def test_organisation_is_found_by_the_word_that_says_what_it_is(
    text: str, language: str, expected: list[str]
) -> None:
    assert organisations(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Ayer el Ministerio de Abundancia y el Tribunal Mayor callaron.",
            "es",
            ["Ministerio de Abundancia", "Tribunal Mayor"],
        ),
        (
            "Dün Zelbur Üniversitesi ve Bolluk Bakanlığı açıkladı.",
            "tr",
            ["Zelbur Üniversitesi", "Bolluk Bakanlığı"],
        ),
        ("Ieri il Ministero della Difesa e Mario Rossi tacquero.", "it", ["Ministero della Difesa"]),
        ("Ayer el Tribunal Mayor y Zelbruna callaron.", "es", ["Tribunal Mayor"]),
        ("Dün İstanbul ve Ankara Belediyesi açıkladı.", "tr", ["Ankara Belediyesi"]),
        ("Dün Zelbur'daki Ege Üniversitesi kapandı.", "tr", ["Ege Üniversitesi"]),
    ],
)
def test_two_organisations_stay_two(text: str, language: str, expected: list[str]) -> None:
    assert organisations(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [("Ayer calló el tribunal.", "es"), ("Hier la Police était là.", "fr"), ("Dün üniversitesi kapandı.", "tr")],
)
def test_word_alone_names_no_organisation(text: str, language: str) -> None:
    assert organisations(text, language) == []
