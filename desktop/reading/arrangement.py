"""Shares the width of the reading view between the text and its margin."""

from __future__ import annotations

from dataclasses import dataclass

CHARACTERS = 72  # of average width in a full line unless the reader wants it otherwise; about 68 as set
FEWEST = 46.0  # below so many, the cards give way to markers; three columns on a common screen leave 48
NARROW = 760  # pixels; below, there is no room for cards whatever the size of the text
CARD, NARROWEST_CARD, LEAD, EDGE = 316, 236, 48, 16  # pixels: a card, at least, its connector, the space behind it
MARKERS = 40  # pixels for the lane of markers
LEAST_MARGIN = 26  # pixels before the text


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where things stand, in pixels from the leading edge: the left one, or the right one for right-to-left text.

    Attributes:
        before: The margin before the text.
        column: The width of the text.
        lead: The room for connectors between text and cards.
        card: The width of a card.
        is_narrow: Whether markers stand for the cards.
    """

    before: int
    column: int
    lead: int
    card: int
    is_narrow: bool


def arrange(width: int, character: float, characters: int = CHARACTERS) -> Arrangement:
    """Return how to share a width.

    Args:
        width: Of the view without its scroll bar, in pixels.
        character: The average width of a character of the text, in pixels.
        characters: How many of them a full line is to hold.
    """
    wanted = round(character * characters)
    least = round(character * min(FEWEST, characters))
    if width < NARROW or width - LEAST_MARGIN - LEAD - NARROWEST_CARD - EDGE < least:
        return _narrow(width, wanted)
    card = min(CARD, max(NARROWEST_CARD, width - LEAST_MARGIN - wanted - LEAD - EDGE))
    column = min(wanted, width - LEAST_MARGIN - LEAD - card - EDGE)
    spare = width - column - LEAD - card - EDGE
    # On a wide screen text and cards stand together in the middle; on a common one the text is moved away from the
    # edge as far as the cards allow.
    return Arrangement(min(spare, spare // 2 + 36), column, LEAD, card, is_narrow=False)


def _narrow(width: int, wanted: int) -> Arrangement:
    column = max(80, min(wanted, width - LEAST_MARGIN - MARKERS))
    return Arrangement(
        max(LEAST_MARGIN, (width - column - MARKERS) // 2), column, EDGE, MARKERS - EDGE, is_narrow=True
    )
