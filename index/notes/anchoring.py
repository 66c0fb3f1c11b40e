"""Finds the passages of annotations in today's text."""

from __future__ import annotations

from collections.abc import Sequence

from index.notes.annotation import Placement, Selector, State
from index.notes.textmap import TextMap
from index.text.spans import Span


def anchor(selector: Selector, old_text: str | None, new_text: str) -> Placement:
    """Return where the passage of one selector stands in today's text.

    Args:
        selector: The passage, as it was when it was annotated.
        old_text: The text it was made on; None where that is lost, and the selector's own words have to do.
        new_text: Today's text.
    """
    return anchor_all([selector], old_text, new_text)[0]


def anchor_all(selectors: Sequence[Selector], old_text: str | None, new_text: str) -> list[Placement]:
    """Return where the passages of several selectors stand, which were all made on one text; see ``anchor``."""
    if old_text == new_text:
        return [Placement(State.EXACT, selector.span) for selector in selectors]
    if old_text is None:
        return [_anchor_by_words(selector, new_text) for selector in selectors]
    text_map = TextMap(old_text, new_text)
    return [
        text_map.place(selector.span)
        if selector.span.of(old_text) == selector.quote
        else _anchor_by_words(selector, new_text)
        for selector in selectors
    ]


def anchor_spans(old: str, new: str, spans: Sequence[Span]) -> list[Placement]:
    """Return where spans of an old text stand in a new one, in code points.

    The outcome is *exact* where the same words stand at the same place, *moved* where they stand elsewhere, *changed*
    where at least half of their letters are left, and *unplaced* (without a span) where less is left, or where it
    cannot be told which of several places is meant. White space does not count as a change.
    """
    text_map = TextMap(old, new)
    return [text_map.place(span) for span in spans]


def _anchor_by_words(selector: Selector, new_text: str) -> Placement:
    """Place a passage by nothing but its own words and the 32 characters around them."""
    before, after = selector.prefix, selector.suffix
    start, end = selector.span.start, selector.span.end
    agrees = new_text[:start].endswith(before) or new_text.startswith(after, end)
    if selector.span.of(new_text) == selector.quote and agrees:
        return Placement(State.EXACT, selector.span)
    remnant = TextMap(before + selector.quote + after, new_text)
    placement = remnant.follow(Span(len(before), len(before) + len(selector.quote)))
    if placement.state is State.EXACT:  # the same place in the remnant, which is another one in the text
        return Placement(State.EXACT if placement.span == selector.span else State.MOVED, placement.span)
    return placement
