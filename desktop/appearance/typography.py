"""How an article's text is set: the reader's choices."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.settings import Preferences

SANS = "sans"


@dataclass(frozen=True, slots=True)
class Typography:
    """Face and measures of an article's text.

    Attributes:
        face: "serif" or "sans".
        points: The size of ordinary text.
        line_height: Of ordinary text, in percent of what the face brings.
        measure: How long a line may be, in characters of average width.
        paragraph_spacing: Below an ordinary paragraph, in percent of the size.
        mark_weight: How strongly names are marked: "none", "light", "normal" or "strong".
    """

    face: str
    points: float
    line_height: int
    measure: int
    paragraph_spacing: int
    mark_weight: str

    def sized(self, points: float) -> Typography:
        """Return the same in another size."""
        return replace(self, points=points)


def typography_of(preferences: Preferences) -> Typography:
    """Return how the user wants articles to be set."""
    return Typography(
        preferences.face,
        preferences.text_size,
        preferences.line_height,
        preferences.measure,
        preferences.paragraph_spacing,
        preferences.mark_weight,
    )


STANDARD = typography_of(Preferences())
