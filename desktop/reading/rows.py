"""What the margin knows of each card: its passage, and its place."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.reading.card import AnnotationCard
from index.notes.annotation import PlacedAnnotation


@dataclass(frozen=True, slots=True)
class Anchor:
    """A card's passage.

    Attributes:
        placed: The annotation.
        position: The first position of its passage in the document, in UTF-16 units; None where it has none.
    """

    placed: PlacedAnnotation
    position: int | None


@dataclass(slots=True)
class Row:
    """A card in its place; heights in pixels of the document.

    Attributes:
        card: The widget.
        line_y: Where its connector begins; None without a passage.
        line_x: Where the line of its passage ends, in pixels of the viewport.
        height: Of the card.
        wish: Where its top would be if there were no other cards.
        top: Of the card.
    """

    card: AnnotationCard
    line_y: float | None
    line_x: float
    height: float
    wish: float
    top: float
