"""Numbers in figures and in English words."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_SMALL = {word: Decimal(number) for number, word in enumerate(_UNITS.split())} | {
    word: Decimal(10 * number)
    for number, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
}
_SCALES = {
    "hundred": Decimal(100),
    "dozen": Decimal(12),
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "k": Decimal(10**3),
    "m": Decimal(10**6),
    "mn": Decimal(10**6),
    "b": Decimal(10**9),
    "bn": Decimal(10**9),
    "tn": Decimal(10**12),
}
_FIGURES = re.compile(r"\d+(?:[,\u00a0\u202f]\d{3})*(?:\.\d+)?")
_PART = re.compile(r"\d[\d,.\u00a0\u202f]*|[a-z]+")
_FILLERS = frozenset({"and", "a", "of"})


def number_in(words: str) -> Decimal | None:
    """Return the number that words tell, all of them; None where they tell none exactly ("several hundred").

    Args:
        words: Such as "3.2 billion", "1,200", "twenty-five", "half a million".
    """
    parts = _PART.findall(words.lower().replace("-", " "))
    if not parts or _PART.sub("", words.lower()).strip(" -"):
        return None
    if parts[0] == "half" and len(parts) > 1:
        rest = _summed(parts[1:])
        return rest / 2 if rest is not None else None
    return _summed(parts)


def _summed(parts: list[str]) -> Decimal | None:
    """Add up parts: each scale multiplies what stands before it ("two hundred thousand")."""
    total, current = Decimal(0), Decimal(0)
    is_told = False
    for place, part in enumerate(parts):
        if part in _FILLERS and (place or len(parts) > 1):
            continue
        value = _figures(part) if part[0].isdigit() else _SMALL.get(part)
        if value is not None:
            current += value
        elif part in _SCALES:
            scale = _SCALES[part]
            if scale < 1000:
                current = (current or 1) * scale
            else:
                total, current = total + (current or 1) * scale, Decimal(0)
        else:
            return None
        is_told = True
    return total + current if is_told else None


def _figures(part: str) -> Decimal | None:
    if not _FIGURES.fullmatch(part):
        return None
    try:
        return Decimal(re.sub(r"[,\u00a0\u202f]", "", part))
    except InvalidOperation:
        return None
