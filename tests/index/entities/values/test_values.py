"""What sums, quantities and dates come to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.entities.recognition import recognise
from index.entities.values.money import sum_of
from index.entities.values.numbers import number_in
from index.entities.values.quantities import quantity_of
from index.entities.values.valued import values_of

NUMBERS = {
    "1,200": 1200,
    "3.2 billion": 3_200_000_000,
    "40m": 40_000_000,
    "twenty-five": 25,
    "two hundred thousand": 200_000,
    "one hundred and fifty": 150,
    "two dozen": 24,
    "a dozen": 12,
    "half a million": 500_000,
    "3 crore": 30_000_000,
    "seven": 7,
    "several hundred": None,
    "tens of thousands": None,
    "of": None,
    "1,20": None,
}
SUMS = {
    "$3.2 billion": (3_200_000_000, "USD", None),
    "US$50": (50, "USD", None),
    "€40m": (40_000_000, "EUR", None),
    "£1,250.50": (Decimal("1250.50"), "GBP", None),
    "A$2 million": (2_000_000, "AUD", None),
    "EUR 5 million": (5_000_000, "EUR", None),
    "TL 500": (500, "TRY", None),
    "1.9 billion dollars": (1_900_000_000, "USD", None),
    "200 Canadian dollars": (200, "CAD", None),
    "30 euros": (30, "EUR", None),
    "500 roubles": (500, "RUB", None),
    "7 million yen": (7_000_000, "JPY", None),
    "3 to 5 million euros": (3_000_000, "EUR", 5_000_000),
    "900 rupees": (900, "", None),
    "twenty pounds": (20, "GBP", None),
    "millions of dollars": None,
}
QUANTITIES = {
    "88 km": (88, "km"),
    "88km": (88, "km"),
    "12 percent": (12, "%"),
    "4.5%": (Decimal("4.5"), "%"),
    "24 armoured vehicles": (24, "armoured vehicles"),
    "1,200 people": (1200, "people"),
    "three square kilometres": (3, "km²"),
    "twenty-five per cent": (25, "%"),
    "2 million barrels": (2_000_000, "barrels"),
    "six feet": (6, "ft"),
    "dozens of people": None,
}


@pytest.mark.parametrize(("words", "number"), NUMBERS.items())
def test_words_tell_a_number(words, number):
    assert number_in(words) == number


@pytest.mark.parametrize(("words", "expected"), SUMS.items())
def test_words_tell_a_sum(words, expected):
    found = sum_of(words)
    assert (found and (found.amount, found.currency, found.most)) == expected


@pytest.mark.parametrize(("words", "expected"), QUANTITIES.items())
def test_words_tell_a_quantity(words, expected):
    found = quantity_of(words)
    assert (found and (found.number, found.unit)) == expected


@given(st.text(max_size=40))
def test_any_words_are_read_without_a_fault(words):
    sum_of(words)
    quantity_of(words)


def test_mentions_of_a_text_have_their_values():
    text = "The port paid $3.2 billion on Tuesday for 88 km of track, between 2014 and 2016."
    recognition = recognise(text)
    values = values_of(recognition, text, date(2024, 5, 15))
    told = {recognition.mentions[number].text: value for number, value in values.items()}
    assert told["$3.2 billion"] == {"amount": 3_200_000_000, "currency": "USD"}
    assert told["88 km"] == {"number": 88, "unit": "km"}
    assert told["Tuesday"] == {"first": "2024-05-14", "last": "2024-05-14", "precision": "day"}
    assert told["2014"] == told["2016"] == {"first": "2014-01-01", "last": "2016-12-31", "precision": "year"}
