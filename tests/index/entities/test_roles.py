"""What people are said to be, beside their names."""

from __future__ import annotations

import pytest

from index.entities.mentions import Kind
from index.entities.recognition import recognise


def roles(text: str) -> dict[str, str]:
    return {one.text: one.role for one in recognise(text).mentions if one.kind is Kind.PERSON}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Anna Berg spoke.", {"Anna Berg": "President"}),
        ("Gen. Anna Berg spoke.", {"Anna Berg": "Gen."}),
        ("He met Greek Foreign Minister Nikos Berg.", {"Nikos Berg": "Greek Foreign Minister"}),
        ("It was deputy foreign minister Nikos Berg.", {"Nikos Berg": "deputy foreign minister"}),
        ("The U.S. Secretary of State Antony Berg left.", {"Antony Berg": "U.S. Secretary of State"}),
        ("The spokesman for President Anna Berg left.", {"Anna Berg": "President"}),
        ("The then-prime-minister Anna Berg left.", {"Anna Berg": "prime-minister"}),
    ],
)
def test_title_before_a_name_is_its_role(text: str, expected: dict[str, str]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg, the mayor of Oslo, left.", {"Anna Berg": "mayor of Oslo"}),
        ("Anna Berg, Norway's deputy foreign minister, left.", {"Anna Berg": "Norway's deputy foreign minister"}),
        ("It was Anna Berg, director of the Anti-Corruption Office.", {
            "Anna Berg": "director of the Anti-Corruption Office",
        }),
    ],
)  # fmt: skip
def test_title_between_commas_behind_a_name_is_its_role(text: str, expected: dict[str, str]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg spoke.",
        "The minister told Anna Berg so.",
        "Anna Berg, who had met the minister, left.",
        "President of nothing.\nAnna Berg spoke.",
        "Anna Berg, the mayor",
    ],
)
def test_name_beside_no_title_has_no_role(text: str) -> None:
    assert roles(text)["Anna Berg"] == ""


def test_title_is_that_of_the_nearest_name() -> None:
    found = roles("President Anna Berg and Prime Minister Karl Lund met Maria Holm.")
    assert found == {"Anna Berg": "President", "Karl Lund": "Prime Minister", "Maria Holm": ""}
