"""Quantities: a number, and its unit or what is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from index.entities.values.numbers import number_in

_UNITS = {
    "%": "%",
    "percent": "%",
    "per cent": "%",
    "percentage point": "percentage points",
    "kilometre": "km",
    "kilometer": "km",
    "km": "km",
    "km²": "km²",
    "square kilometre": "km²",
    "square kilometer": "km²",
    "metre": "m",
    "meter": "m",
    "square metre": "m²",
    "square meter": "m²",
    "cubic metre": "m³",
    "cubic meter": "m³",
    "mile": "mi",
    "square mile": "mi²",
    "nautical mile": "nmi",
    "foot": "ft",
    "feet": "ft",
    "ft": "ft",
    "yard": "yd",
    "inch": "in",
    "acre": "acre",
    "hectare": "ha",
    "cm": "cm",
    "mm": "mm",
    "kilogram": "kg",
    "kilo": "kg",
    "kg": "kg",
    "gram": "g",
    "ton": "t",
    "tonne": "t",
    "barrel": "barrels",
    "litre": "l",
    "liter": "l",
    "gallon": "gal",
    "mw": "MW",
    "megawatt": "MW",
    "gw": "GW",
    "gigawatt": "GW",
    "kiloton": "kt",
    "degree": "°",
    "knot": "kn",
    "mph": "mph",
}
_RANGE = re.compile(r"^(?P<low>.+?)\s?(?:to|-|–)\s?(?P<high>.+)$")
_WORD = re.compile(r"(?<=[\s\d-])[^\d\s-]+")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something.

    Attributes:
        number: How many or how much.
        unit: The sign of the unit, or the words for what is counted.
        most: The upper end of a range; None where it is a single number.
    """

    number: Decimal
    unit: str
    most: Decimal | None = None


def quantity_of(words: str) -> Quantity | None:
    """Return the quantity that words tell; None where they tell none exactly ("dozens of people").

    The longest beginning that is a number counts: "24 armoured vehicles", "twenty-five per cent".

    Args:
        words: As they stand in the text.
    """
    starts = [match.start() for match in _WORD.finditer(f" {words}")]
    cuts = sorted({max(0, start - 1) for start in starts}, reverse=True)
    for cut in cuts:
        found = _numbers(words[:cut].strip(" -"))
        if found is not None:
            return Quantity(found[0], _unit(words[cut:].strip(" -")), found[1])
    return None


def _numbers(words: str) -> tuple[Decimal, Decimal | None] | None:
    single = number_in(words) if words else None
    if single is not None:
        return single, None
    span = _RANGE.match(words)
    if span is None:
        return None
    low, high = number_in(span["low"]), number_in(span["high"])
    return (low, high) if low is not None and high is not None and low <= high else None


def _unit(words: str) -> str:
    unit = " ".join(words.split())
    for form in (unit.lower(), unit.lower().removesuffix("s"), unit.lower().removesuffix("es")):
        if form in _UNITS:
            return _UNITS[form]
    return unit
