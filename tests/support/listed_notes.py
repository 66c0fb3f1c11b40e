"""Annotations as a list over the whole library has them."""

from __future__ import annotations

from datetime import datetime

from index.notes.annotation import Annotation, PlacedAnnotation, Placement, Selector, State
from index.text.spans import Span
from index.views import ListedNote
from tests.support.fake_articles import MOMENT


def listed(
    name: str,
    label: str = "claim",
    tags: tuple[str, ...] = (),
    *,
    article: str = "a1",
    outlet: str = "Courier",
    quote: str = "The council met",
    note: str = "",
    state: State = State.EXACT,
    created: datetime = MOMENT,
) -> ListedNote:
    """Return an invented annotation on an invented article."""
    selector = Selector(quote, "", "", Span(0, len(quote)), 1)
    annotation = Annotation(name, article, selector, "0" * 64, label, note, tags, 6, created, created)
    placement = Placement(state, None if state is State.UNPLACED else selector.span)
    return ListedNote(PlacedAnnotation(annotation, placement), f"/articles/{article}.txt", f"Talks {article}", outlet)
