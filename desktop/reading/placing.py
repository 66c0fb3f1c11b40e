"""Places cards beside the text: each as near to its passage as it can be, none on another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

GAP = 10.0  # pixels between two cards


class Wish(NamedTuple):
    """Where a card would like to be.

    Attributes:
        top: Its upper edge, in pixels of the document.
        height: How high it is, in pixels.
    """

    top: float
    height: float


def place(wishes: Sequence[Wish], active: int | None = None, gap: float = GAP) -> list[float]:
    """Return the upper edges of cards, so that none overlaps another and all stay in their order.

    The active card is exactly where it wishes to be; those before it give way upwards, those after it downwards.
    Without one, all give way downwards.

    Args:
        wishes: In order of their tops.
        active: The number of the card that does not give way.
        gap: Pixels to keep between two cards.
    """
    tops = [wish.top for wish in wishes]
    fixed = 0 if active is None else active
    for number in range(fixed + 1, len(wishes)):
        tops[number] = max(tops[number], tops[number - 1] + wishes[number - 1].height + gap)
    for number in range(fixed - 1, -1, -1):
        tops[number] = min(tops[number], tops[number + 1] - wishes[number].height - gap)
    return tops
