"""Counts how well found mentions agree with annotated ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from index.entities.training.corpus import Mark

NAMES = ("PERSON", "ORG", "PLACE")
"""The kinds whose common score is compared between recognisers."""


def f1(right: int, found: int, wanted: int) -> float:
    """Return F1, the harmonic mean of precision and recall, in per cent."""
    return 200 * right / (found + wanted) if found + wanted else 0.0


class Score:
    """Counts, by kind, of what is wanted, found, and right: exactly, or at least overlapping."""

    def __init__(self) -> None:
        self.wanted: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.exact: Counter[str] = Counter()
        self.overlap: Counter[str] = Counter()

    def add(self, wanted: set[Mark], found: set[Mark]) -> None:
        """Count one text."""
        self.wanted.update(kind for _, _, kind in wanted)
        self.found.update(kind for _, _, kind in found)
        self.exact.update(kind for _, _, kind in wanted & found)
        for start, end, kind in found:
            if any(kind == other and start < last and first < end for first, last, other in wanted):
                self.overlap[kind] += 1

    def exact_f1(self, kinds: Iterable[str]) -> float:
        """Return the F1 of exactly right mentions of these kinds together."""
        chosen = tuple(kinds)
        return f1(*(sum(counter[kind] for kind in chosen) for counter in (self.exact, self.found, self.wanted)))

    def table(self) -> dict[str, float]:
        """Return the F1 of exactly right mentions of each annotated kind, and of ``NAMES`` together."""
        kinds = {kind: [kind] for kind in sorted(self.wanted)}
        return {name: round(self.exact_f1(group), 1) for name, group in {**kinds, "names": list(NAMES)}.items()}
