"""Marks on the text, and which of them lie where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

_BUCKET = 8  # bits: a bucket holds the marks that touch 256 positions, about two lines of text


class Layer(IntEnum):
    """What a mark says. Later layers lie on earlier ones."""

    ANNOTATION = 0
    ENTITY = 1
    HIT = 2
    FIND = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of the document.

    Attributes:
        start: Its first position, in UTF-16 units of the document.
        end: The position after its last.
        layer: What it says.
        kind: Which of its layer's colours it has: the key of a label or the kind of an entity, or empty.
        owner: Whose it is: the id of an annotation, the number of an entity, the number of a hit or find.
    """

    start: int
    end: int
    layer: Layer
    kind: str
    owner: str | int


class MarkIndex:
    """Marks by place: a question costs what lies there, however many marks there are and however long.

    Args:
        marks: In any order; they may overlap.
    """

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._buckets: defaultdict[int, list[Mark]] = defaultdict(list)
        # Longer marks first, so that shorter ones inside them are painted last and stay visible.
        for mark in sorted(marks, key=lambda mark: (mark.layer, mark.start - mark.end, mark.start)):
            if mark.start < mark.end:
                for bucket in range(mark.start >> _BUCKET, (mark.end - 1 >> _BUCKET) + 1):
                    self._buckets[bucket].append(mark)

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a position with ``[start, end)``, in the order in which they are painted."""
        if start >= end:
            return []
        first, last = start >> _BUCKET, end - 1 >> _BUCKET
        found = {
            mark: None
            for bucket in range(first, last + 1)
            for mark in self._buckets.get(bucket, ())
            if mark.start < end and mark.end > start
        }
        if first == last:
            return list(found)
        return sorted(found, key=lambda mark: (mark.layer, mark.start - mark.end, mark.start))

    def at(self, position: int) -> list[Mark]:
        """Return the marks on one position, the innermost of the topmost layer last."""
        return self.overlapping(position, position + 1)


class MarkStack:
    """Marks of several layers, each indexed by itself, so that a change of one layer costs that layer only.

    Args:
        layers: One index for each layer, from the lowest to the topmost.
    """

    def __init__(self, layers: Sequence[MarkIndex] = ()) -> None:
        self._layers = tuple(layers)

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a position with ``[start, end)``, in the order in which they are painted."""
        return [mark for layer in self._layers for mark in layer.overlapping(start, end)]

    def at(self, position: int) -> list[Mark]:
        """Return the marks on one position, the innermost of the topmost layer last."""
        return self.overlapping(position, position + 1)
