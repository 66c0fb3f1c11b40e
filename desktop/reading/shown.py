"""What the pane shows at the moment: the article, its hits and annotations, and their marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from desktop.reading import marking
from desktop.reading.finding import FoldedText
from desktop.reading.map_strip import Tick
from desktop.reading.marks import Layer, Mark, MarkIndex, MarkStack
from desktop.reading.positions import Positions
from desktop.reading.rows import Anchor
from index.articles.article import Role
from index.entities.mentions import Kind, Mention
from index.notes.annotation import PlacedAnnotation
from index.text.spans import Span
from index.views import OpenedArticle


class Shown:
    """Knows where everything is in the text and in the document. Spans and offsets are code points.

    Attributes:
        opened: The article.
        hits: Where the query matches, in order.
        finds: Where what is looked for in the article stands, in order.
    """

    def __init__(self, opened: OpenedArticle, hits: Sequence[Span], kinds: frozenset[Kind]) -> None:
        self.opened = opened
        self.hits = tuple(hits)
        self.finds: tuple[Span, ...] = ()
        self._folded: FoldedText | None = None
        self._kinds = kinds
        self._positions = Positions("", ())
        self._marks: dict[Layer, MarkIndex] = {}
        self._ticks: dict[Layer, tuple[Tick, ...]] = {}

    @property
    def positions(self) -> Positions:
        """Where the text stands in the document."""
        return self._positions

    @property
    def annotations(self) -> tuple[PlacedAnnotation, ...]:
        """The article's annotations."""
        return self.opened.annotations

    def set_positions(self, positions: Positions) -> None:
        """Take note that the text stands elsewhere: another document."""
        self._positions = positions
        self._forget(*Layer)

    def take_article(self, opened: OpenedArticle) -> bool:
        """Take what is known of the same text now, and return whether other names are recognised in it."""
        is_other = opened.recognition != self.opened.recognition
        self.opened = opened
        self._forget(Layer.ANNOTATION, *((Layer.ENTITY,) if is_other else ()))
        return is_other

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Take other hits, in order."""
        self.hits = tuple(hits)
        self._forget(Layer.HIT)

    def find(self, wanted: str) -> None:
        """Look for words in the text, whatever their case and accents; empty for nothing."""
        if self._folded is None:
            self._folded = FoldedText(self.opened.article.text)
        self.finds = self._folded.occurrences(wanted)
        self._forget(Layer.FIND)

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Take other annotations."""
        self.opened = replace(self.opened, annotations=tuple(annotations))
        self._forget(Layer.ANNOTATION)

    def set_kinds(self, kinds: frozenset[Kind]) -> None:
        """Mark entities of other kinds."""
        self._kinds = kinds
        self._forget(Layer.ENTITY)

    def marks(self) -> MarkStack:
        """Return all marks."""
        return MarkStack([self._layer(layer) for layer in Layer])

    def _layer(self, layer: Layer) -> MarkIndex:
        if layer not in self._marks:
            self._marks[layer] = MarkIndex(self._made(layer))
        return self._marks[layer]

    def _made(self, layer: Layer) -> Iterator[Mark]:
        if layer is Layer.ANNOTATION:
            return marking.annotation_marks(self.annotations, self._positions)
        if layer is Layer.ENTITY:
            return marking.entity_marks(self.opened.recognition, self._kinds, self._positions)
        if layer is Layer.HIT:
            return marking.hit_marks(self.hits, self._positions)
        return marking.hit_marks(self.finds, self._positions, Layer.FIND)

    def ticks(self) -> tuple[Tick, ...]:
        """Return the places to show on the map of the article."""
        return tuple(chain.from_iterable(map(self._ticks_of, (Layer.ANNOTATION, Layer.HIT, Layer.FIND))))

    def _ticks_of(self, layer: Layer) -> tuple[Tick, ...]:
        if layer not in self._ticks:
            if layer is Layer.ANNOTATION:
                found = marking.annotation_ticks(self.annotations, self._positions)
            else:
                found = marking.hit_ticks(self.hits if layer is Layer.HIT else self.finds, self._positions, layer)
            self._ticks[layer] = tuple(found)
        return self._ticks[layer]

    def _forget(self, *layers: Layer) -> None:
        for layer in layers:
            self._marks.pop(layer, None)
            self._ticks.pop(layer, None)

    def anchors(self) -> tuple[Anchor, ...]:
        """Return where each annotation's passage begins in the document."""
        return marking.anchors(self.annotations, self._positions)

    def annotation(self, key: str) -> PlacedAnnotation | None:
        """Return the annotation of this id, or None."""
        return next((placed for placed in self.annotations if placed.annotation.id == key), None)

    def made_on(self, span: Span, before: frozenset[str]) -> str:
        """Return the id of an annotation on exactly this span that was not there before; empty for none."""
        fresh = (
            placed.annotation.id
            for placed in self.annotations
            if placed.placement.span == span and placed.annotation.id not in before
        )
        return next(fresh, "")

    def mentions(self, entity: int) -> tuple[Span, ...]:
        """Return where an entity is named, in order."""
        return tuple(mention.span for mention in self.opened.recognition.mentions if mention.entity == entity)

    def shown_mentions(self) -> tuple[Mention, ...]:
        """Return the mentions that are marked, in order."""
        return tuple(mention for mention in self.opened.recognition.mentions if mention.kind in self._kinds)

    def passages(self) -> tuple[tuple[Span, str], ...]:
        """Return the passages that have a place, in order, each with the id of its annotation."""
        found = [
            (placed.placement.span, placed.annotation.id)
            for placed in self.annotations
            if placed.placement.span is not None
        ]
        return tuple(sorted(found))

    def selected(self, start: int, end: int) -> Span | None:
        """Return the passage between two positions of the document, without outer white space; None for none."""
        span = self._positions.span_between(start, end)
        if span is None:
            return None
        text = span.of(self.opened.article.text)
        begins = span.start + len(text) - len(text.lstrip())
        length = len(text.strip())
        return Span(begins, begins + length) if length else None

    def is_furniture(self, span: Span) -> bool:
        """Whether a passage begins in what is not the article."""
        hidden = (block.span for block in self.opened.article.blocks if block.role is Role.BOILERPLATE)
        return any(one.start <= span.start < one.end for one in hidden)

    def end(self) -> int:
        """Return the position of the last letter of the article that is to be read; 0 where there is none."""
        read = [block.span for block in self.opened.article.blocks if block.role is not Role.BOILERPLATE]
        stretches = self._positions.stretches(read[-1]) if read else ()
        return stretches[-1].end - 1 if stretches else 0

    def ids(self) -> frozenset[str]:
        """Return the ids of all annotations."""
        return frozenset(placed.annotation.id for placed in self.annotations)
