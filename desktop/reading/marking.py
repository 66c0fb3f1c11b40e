"""Turns what is known of an article into marks on its document, and finds the next of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from desktop.reading import wording
from desktop.reading.map_strip import Tick
from desktop.reading.marks import Layer, Mark
from desktop.reading.positions import Positions
from desktop.reading.rows import Anchor
from desktop.reading.shapes import label_kind
from index.entities.mentions import Kind, Recognition
from index.notes.annotation import PlacedAnnotation
from index.text.spans import Span

# Marks for every date and figure would drown the names; the entity panel still lists them.
SHOWN_AT_FIRST = frozenset(Kind) - {Kind.DATE, Kind.MONEY, Kind.QUANTITY}


def annotation_marks(annotations: Sequence[PlacedAnnotation], positions: Positions) -> Iterator[Mark]:
    """Yield the marks of all annotations that have a place."""
    for placed in annotations:
        if placed.placement.span is not None:
            kind = label_kind(placed.annotation.label)
            for start, end in positions.stretches(placed.placement.span):
                yield Mark(start, end, Layer.ANNOTATION, kind, placed.annotation.id)


def entity_marks(recognition: Recognition, shown: frozenset[Kind], positions: Positions) -> Iterator[Mark]:
    """Yield the marks of all mentions of the shown kinds."""
    for mention in recognition.mentions:
        if mention.kind in shown:
            for start, end in positions.stretches(mention.span):
                yield Mark(start, end, Layer.ENTITY, mention.kind.lower(), mention.entity)


def hit_marks(hits: Sequence[Span], positions: Positions, layer: Layer = Layer.HIT) -> Iterator[Mark]:
    """Yield the marks of all hits, or of what was found in the article."""
    for number, hit in enumerate(hits):
        for start, end in positions.stretches(hit):
            yield Mark(start, end, layer, "", number)


def annotation_ticks(annotations: Sequence[PlacedAnnotation], positions: Positions) -> Iterator[Tick]:
    """Yield where on the map of the article the annotations are that have a place."""
    for placed in annotations:
        token = f"label-{label_kind(placed.annotation.label)}-edge"
        if placed.placement.span is not None:
            for stretch in positions.stretches(placed.placement.span)[:1]:
                yield Tick(stretch.start, Layer.ANNOTATION, token)


def hit_ticks(hits: Sequence[Span], positions: Positions, layer: Layer = Layer.HIT) -> Iterator[Tick]:
    """Yield where on the map of the article the hits are, or what was found in it."""
    token = "hit-current-edge" if layer is Layer.HIT else "find-edge"
    for hit in hits:
        for stretch in positions.stretches(hit)[:1]:
            yield Tick(stretch.start, layer, token)


def anchors(annotations: Sequence[PlacedAnnotation], positions: Positions) -> tuple[Anchor, ...]:
    """Return for each annotation where its passage begins; those without a place come first.

    A passage that is folded away is at the line that stands for what is hidden, the one after the text.
    """
    found = []
    for placed in annotations:
        span = placed.placement.span
        stretches = positions.stretches(span) if span is not None else ()
        folded = positions.end if span is not None else None
        found.append(Anchor(placed, stretches[0].start if stretches else folded))
    return tuple(sorted(found, key=lambda anchor: (anchor.position is not None, anchor.position or 0)))


def hints(recognition: Recognition) -> dict[int, str]:
    """Return what to say about each entity, by its number."""
    return {number: wording.described(entity) for number, entity in enumerate(recognition.entities)}


def note_hints(annotations: Sequence[PlacedAnnotation]) -> dict[str, str]:
    """Return what to say about each annotation, by its id."""
    return {placed.annotation.id: wording.noted(placed) for placed in annotations}


def step(starts: Sequence[int], at: int, by: int) -> int:
    """Return the number of the next start after a place, or of the one before it, going round at the ends.

    Args:
        starts: In ascending order; at least one.
        at: The place; a start at the place itself does not count.
        by: 1 for the next, -1 for the one before, and so on.
    """
    number = bisect_right(starts, at) + by - 1 if by > 0 else bisect_left(starts, at) + by
    return number % len(starts)
