"""Whether a time lies before the day that is named, in other languages than English: "vor dem 24. Dezember".

What says so stands outside the expression for the date, before it or, in Turkish, behind it.
"""

from __future__ import annotations

import re

_NEAR = 24  # code points beside the date that are looked at
_BEFORE = {
    "de": re.compile(r"\bvor (?:dem |der |Ende |Anfang |Mitte )?$", re.IGNORECASE),
    "es": re.compile(r"\bantes (?:del?|del día|de la) $", re.IGNORECASE),
    "fr": re.compile(r"\bavant (?:le |la |l['’])?$", re.IGNORECASE),
    "it": re.compile(r"\bprima (?:del?|di|della|dell['’]) ?$", re.IGNORECASE),
    "pt": re.compile(r"\bantes (?:de|do|da|do dia|de dia) $", re.IGNORECASE),
}
_BEHIND = {"tr": re.compile(r"^(?:['’]?[dt][ae]n| (?:tarihinden|gününden|ayından|yılından)) önce\b")}


def is_before(language: str, before: str, behind: str) -> bool:
    """Whether the words beside a date say that what is told was, or will be, before it.

    Args:
        language: Code of the language; of one without a table nothing is known.
        before: The sentence up to the date.
        behind: The sentence from the date's end on.
    """
    leading, following = _BEFORE.get(language), _BEHIND.get(language)
    if leading is not None:
        return leading.search(before[-_NEAR:]) is not None
    return following is not None and following.match(behind[:_NEAR]) is not None
