"""The values of an article's mentions, in the form that ``lectern entities --json`` prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from index.entities.dates.expressions import expressions
from index.entities.dates.resolver import resolve
from index.entities.mentions import Kind, Recognition
from index.entities.serialisation import recognition_to_json
from index.entities.values.money import sum_of
from index.entities.values.quantities import quantity_of
from index.json_values import JsonObject

_SENTENCE = 200  # code points before a date that may tell whether it is yet to come


def values_of(
    recognition: Recognition, text: str, published: date | None, language: str = "en"
) -> dict[int, JsonObject]:
    """Return what mentions of dates, sums and quantities come to, by the number of the mention.

    Dates have "first", "last" and "precision"; sums "amount" and "currency", quantities "number" and "unit", and "to"
    where they are a range. A mention that tells nothing exactly is left out.

    Args:
        recognition: Of the text.
        text: The text.
        published: The day of publication, from which dates are understood.
        language: Language code of the text.
    """
    found = dict(_dates(recognition, text, published, language))
    for number, mention in enumerate(recognition.mentions):
        if mention.kind is Kind.MONEY and (money := sum_of(mention.text)):
            found[number] = {"amount": _plain(money.amount), "currency": money.currency, **_upper(money.most)}
        elif mention.kind is Kind.QUANTITY and (quantity := quantity_of(mention.text)):
            found[number] = {"number": _plain(quantity.number), "unit": quantity.unit, **_upper(quantity.most)}
    return found


def _dates(
    recognition: Recognition, text: str, published: date | None, language: str
) -> Iterator[tuple[int, JsonObject]]:
    at = {one.span.start: number for number, one in enumerate(recognition.mentions) if one.kind is Kind.DATE}
    starts = sorted(at)
    for one in expressions(text, recognition.mentions):
        before = text[max(0, one.span.start - _SENTENCE) : one.span.start].rpartition(". ")[2]
        behind = text[one.span.end : one.span.end + _SENTENCE].partition(". ")[0]
        interval = resolve(one.text, published, before=before, behind=behind, language=language)
        if interval is None:
            continue
        value = {
            "first": interval.first.isoformat(),
            "last": interval.last.isoformat(),
            "precision": interval.precision.value,
        }
        for start in starts:
            if one.span.start <= start < one.span.end:
                yield at[start], value


def _upper(most: Decimal | None) -> JsonObject:
    return {} if most is None else {"to": _plain(most)}


def _plain(number: Decimal) -> int | float:
    return int(number) if number == number.to_integral_value() else float(number)


def recognition_with_values(
    recognition: Recognition, text: str, published: date | None, language: str = "en"
) -> JsonObject:
    """Return the plain values of a recognition, each mention with its "value" where it has one; see ``values_of``."""
    told = recognition_to_json(recognition)
    for number, value in values_of(recognition, text, published, language).items():
        told["mentions"][number]["value"] = value
    return told
