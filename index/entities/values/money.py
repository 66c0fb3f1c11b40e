"""Sums of money: amount and currency, by the codes of ISO 4217."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from index.entities.values.numbers import number_in

_SIGNS = {
    "US$": "USD",
    "U.S.$": "USD",
    "HK$": "HKD",
    "NZ$": "NZD",
    "A$": "AUD",
    "C$": "CAD",
    "S$": "SGD",
    "R$": "BRL",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₺": "TRY",
    "₽": "RUB",
    "₪": "ILS",
    "₦": "NGN",
    "₩": "KRW",
    "TL": "TRY",
}
_COUNTRIES = {"american": "USD", "us": "USD", "canadian": "CAD", "australian": "AUD", "hong kong": "HKD"}
# Currencies that several countries have under one name stay open: dinar, franc, krona, peso, rial, rupee.
_WORDS = {
    "euro": "EUR",
    "pound": "GBP",
    "rouble": "RUB",
    "ruble": "RUB",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "rupiah": "IDR",
    "lira": "TRY",
    "shekel": "ILS",
    "rand": "ZAR",
    "naira": "NGN",
    "reai": "BRL",
    "won": "KRW",
    "hryvnia": "UAH",
}
_OPEN = frozenset({"rupee", "rial", "riyal", "dinar", "dirham", "franc", "peso", "krone", "krona", "kronor", "manat"})
_CODES = frozenset(["USD", "EUR", "GBP", "JPY", "CNY", "RUB", "TRY", "INR", "AED", "SAR", "CHF"])
_SIGN = re.compile("|".join(map(re.escape, sorted(_SIGNS, key=len, reverse=True))))
_NAME = re.compile(
    r"[ -](?:(?P<country>US|U\.S\.|American|Canadian|Australian|Hong Kong) )?(?P<name>[a-z]+?)e?s?$", re.IGNORECASE
)
_RANGE = re.compile(r"^(?P<low>.+?)\s?(?:to|-|–)\s?(?P<high>.+)$")
_SCALE = re.compile(r"(?:hundred|thousand|million|billion|trillion|bn|mn|tn|m|k|b)\b.*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum of money.

    Attributes:
        amount: In units of the currency, not in cents.
        currency: Its code in ISO 4217; empty where the words fit several.
        most: The upper end of a range; None where it is a single sum.
    """

    amount: Decimal
    currency: str
    most: Decimal | None = None


def sum_of(words: str) -> Sum | None:
    """Return the sum that words tell; None where they tell none exactly.

    Args:
        words: Such as "US$3.2 billion", "€40m", "1.9 billion dollars".
    """
    found = _split(words.strip())
    if found is None:
        return None
    number, currency = found
    single = number_in(number)
    if single is not None:
        return Sum(single, currency)
    span = _RANGE.match(number)
    if span is None:
        return None
    low, high = span["low"], span["high"]
    scale = _SCALE.search(high)
    if scale and not _SCALE.search(low):
        low = f"{low} {scale[0]}"  # "3 to 5 million"
    least, most = number_in(low), number_in(high)
    return Sum(least, currency, most) if least is not None and most is not None and least <= most else None


def _split(words: str) -> tuple[str, str] | None:
    """Return what tells the number, and the currency."""
    sign = _SIGN.match(words)
    if sign:
        return words[sign.end() :].strip(), _SIGNS[sign[0]]
    if words[:3] in _CODES:
        return words[3:].strip(), words[:3]
    name = _NAME.search(words)
    if name is None:
        return None
    word, country = name["name"].lower(), (name["country"] or "").lower().replace(".", "")
    number = words[: name.start()]
    if word == "dollar":
        return number, _COUNTRIES.get(country, "USD")
    known = _WORDS.get(word) or _WORDS.get(f"{word}e")
    if known:
        return number, known
    return (number, "") if word in _OPEN or f"{word}e" in _OPEN else None
