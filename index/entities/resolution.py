"""Chooses among overlapping candidates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from index.entities.candidates import Candidate
from index.text.spans import Span


class Occupied:
    """Which code points of a text are taken. To mark or to ask costs the length of the span, and no more."""

    def __init__(self, length: int, taken: Sequence[Span] = ()) -> None:
        """Begin with the spans ``taken`` of a text of ``length`` code points."""
        self._taken = bytearray(length)
        for span in taken:
            self.take(span.start, span.end)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no code point of ``[start, end)`` is taken."""
        return self._taken.find(1, start, end) < 0

    def take(self, start: int, end: int) -> None:
        """Mark ``[start, end)`` as taken; what lies beyond the text is ignored."""
        end = min(end, len(self._taken))
        if start < end:
            self._taken[start:end] = b"\1" * (end - start)


def resolve(candidates: Iterable[Candidate], occupied: Occupied) -> list[Candidate]:
    """Return candidates in order and without overlap; of two that overlap the longer stays, then the surer.

    Longest first is the usual rule for names, which contain names: "Bank of England", "Washington Post".

    Args:
        candidates: In any order.
        occupied: What no candidate may touch; the chosen are marked in it.
    """
    kept = []
    for one in sorted(candidates, key=lambda one: (one.start - one.end, -one.score, one.start, one.kind)):
        if occupied.is_free(one.start, one.end):
            occupied.take(one.start, one.end)
            kept.append(one)
    kept.sort(key=lambda one: one.start)
    return kept
