"""Organisations with a possessive in their name, and outlets known by their address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.mentions import Kind
from index.entities.recognition import recognise


def named(text: str, kind: Kind) -> list[str]:
    return [one.text for one in recognise(text).mentions if one.kind is kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three tankers turned back, Lloyd's List Intelligence said.", ["Lloyd's List Intelligence"]),
        ("According to Lloyd’s List, two tankers were hit.", ["Lloyd’s List"]),
        ("The hull was insured by Lloyd's of London for a year.", ["Lloyd's of London"]),
        ("Moody's Analytics expects fewer jobs.", ["Moody's Analytics"]),
        ("The sale was first told by Jane's Defence Weekly in May.", ["Jane's Defence Weekly"]),
        ("The vase was sold. Sotheby's called it rare.", ["Sotheby's"]),
        ("He read Karsund's Weekly on the train.", ["Karsund's Weekly"]),
    ],
)
def test_possessive_inside_an_organisation_belongs_to_nobody(text: str, expected: list[str]) -> None:
    assert named(text, Kind.ORG) == expected
    assert named(text, Kind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "person", "whole"),
    [
        ("Donald Trump spoke. Trump's Treasury Department agreed.", "Trump", "Trump's Treasury Department"),
        ("Chris Christie lost. Christie's voters went home.", "Christie", "Christie's"),
        ("Anna Lloyd's list of names was long.", "Anna Lloyd", "Lloyd's"),
        ("Ivar Moodley came. Moodley's Weekly shows went on.", "Moodley", "Moodley's Weekly"),
    ],
)
def test_possession_of_somebody_stays_so(text: str, person: str, whole: str) -> None:
    assert person in named(text, Kind.PERSON)
    assert whole not in named(text, Kind.ORG)


def test_name_that_is_an_address_too_is_an_outlet() -> None:
    text = "Znak reported the arrests. Znak.com said the mayor fled, and Znak's editor was held. A source told Znak."
    assert named(text, Kind.ORG) == ["Znak"] * 4
    assert named(text, Kind.PERSON) == []


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Dmitry Karsk runs the page Karsk.com. Karsk told reporters so.", "Karsk"),
        ("Mr Brandvik owns Brandvik.org. Brandvik said no.", "Brandvik"),
        ("The fair in Karsund is on Karsund.org. Karsund has a port.", "Karsund"),
        ("See Norway.com. Norway has fjords.", "Norway"),
        ("Tickets are sold at Karsk.com for ten euros.", "Karsk"),
        ("He went to Karsk. com was written on it.", "Karsk"),
    ],
)
def test_address_of_a_person_or_a_place_makes_no_outlet(text: str, outlet: str) -> None:
    assert outlet not in named(text, Kind.ORG)


@given(
    st.lists(
        st.sampled_from(["Lloyd", "'s", "Jane", "List", "Weekly", "of", "London", ".", "com", " ", "Karsk", "said"])
    )
)
def test_any_row_of_such_words_is_read(words: list[str]) -> None:
    text = "".join(words)
    assert all(text[one.span.start : one.span.end] == one.text for one in recognise(text).mentions)
