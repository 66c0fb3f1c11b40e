"""The sorts of expressions for dates."""

from __future__ import annotations

import pytest

from index.entities.dates.sorts import sort_of
from index.entities.recognition import recognise


@pytest.mark.parametrize(
    ("expression", "language", "sort"),
    [
        ("12 March 2024", "en", "absolute"),
        ("3 May", "en", "absolute"),
        ("the 1990s", "en", "absolute"),
        ("19th century", "en", "absolute"),
        ("2024-03-12", "en", "absolute"),
        ("Wednesday", "en", "relative"),
        ("late last year", "en", "relative"),
        ("three decades ago", "en", "relative"),
        ("March", "en", "relative"),
        ("three weeks", "en", "duration"),
        ("18:05 GMT", "en", "time"),
        ("1805 GMT", "en", "time"),
        ("6.30 p.m.", "en", "time"),
        ("12.03.2024", "en", "absolute"),
        ("drei Tage", "de", "duration"),
        ("vor drei Tagen", "de", "relative"),
        ("18 Uhr", "de", "time"),
        ("à 18h30", "fr", "time"),
        ("التسعينيات", "ar", "absolute"),
    ],
)
def test_sort_of_an_expression(expression: str, language: str, sort: str) -> None:
    assert sort_of(expression, language) == sort


def test_recognised_date_bears_its_sort() -> None:
    (found,) = recognise("They met on Wednesday.").mentions
    assert (found.text, found.sub) == ("Wednesday", "relative")
