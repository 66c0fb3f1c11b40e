"""Ranges on the two axes of a grade, as they are typed: "<=B2", "A..C", "1-3", "F6"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from index.errors import NotesError
from index.notes.scales import Scale, credibility, reliability

_STEP = r"([A-F]?)([1-6]?)"
_SINGLE = re.compile(rf"(<=|>=|<|>|=|)\s*{_STEP}")
_RANGE = re.compile(rf"{_STEP}\s*(?:\.\.|-|–)\s*{_STEP}")


@dataclass(frozen=True, slots=True)
class Support:
    """The articles that speak for what a passage says, as far as a library can tell.

    They are the passage's own article, those that bear an annotation of a tag that it bears too, and the copies of
    all of these.

    Attributes:
        articles: How many there are.
        origins: How many texts they go back to.
    """

    articles: int
    origins: int

    @property
    def is_of_copies_only(self) -> bool:
        """Whether several articles speak for it, and all of them go back to one text."""
        return self.articles > 1 and self.origins == 1


@dataclass(frozen=True, slots=True)
class Grades:
    """Which grades are wanted, on each axis by itself.

    Attributes:
        reliabilities: Letters; None where every reliability will do.
        credibilities: Digits; None where every credibility will do.
    """

    reliabilities: frozenset[str] | None = None
    credibilities: frozenset[int] | None = None

    def has(self, reliability: str, credibility: int | None) -> bool:
        """Whether a grade is among them; without a credibility only where every one will do."""
        return (self.reliabilities is None or reliability in self.reliabilities) and (
            self.credibilities is None or credibility in self.credibilities
        )


def parse_grades(typed: str) -> Grades:
    """Return the grades that an expression means.

    ``B2`` is that grade; ``<=B2`` is B or better *and* 2 or better; ``A..C`` and ``1-3`` are ranges; a letter or a
    digit alone leaves the other axis open. "Cannot be judged" (F, 6) is no step of the order: it is in a range only
    where it is named as an end of it, so that ``>=D`` means D and E.

    Raises:
        NotesError: bad-grade.
    """
    text = typed.strip().upper()
    if match := _RANGE.fullmatch(text):
        first, last = match.group(1, 2), match.group(3, 4)
        ends = [(first[axis], last[axis]) for axis in (0, 1)]
        if not any(map(any, ends)) or any(bool(low) != bool(high) for low, high in ends):
            raise NotesError("bad-grade", grade=typed)
        axes = [_between(scale, low, high) for scale, (low, high) in zip(_scales(), ends, strict=True)]
    elif (match := _SINGLE.fullmatch(text)) and (match[2] or match[3]):
        axes = [_compared(scale, match[1], step) for scale, step in zip(_scales(), match.group(2, 3), strict=True)]
    else:
        raise NotesError("bad-grade", grade=typed)
    letters, digits = axes
    return Grades(letters, None if digits is None else frozenset(map(int, digits)))


def _scales() -> tuple[Scale, Scale]:
    return reliability(), credibility()


def _compared(scale: Scale, sign: str, step: str) -> frozenset[str] | None:
    if not step:
        return None
    if sign in {"", "="}:
        return frozenset(step)
    judged = [one.key for one in scale.steps if one.key != scale.unjudged]
    if step == scale.unjudged:
        found = judged if sign.startswith("<") else []
    else:
        place = judged.index(step)
        found = judged[:place] if sign.startswith("<") else judged[place + 1 :]
    return frozenset(found) | (frozenset(step) if sign.endswith("=") else frozenset())


def _between(scale: Scale, low: str, high: str) -> frozenset[str] | None:
    if not low:
        return None
    keys = [one.key for one in scale.steps]
    first, last = sorted((keys.index(low), keys.index(high)))
    return frozenset(keys[first : last + 1])
