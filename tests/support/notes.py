"""Invented articles and annotations for tests of the notes and the export."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from index.notes.annotation import Annotation, NotedArticle, Selector
from index.notes.making import Clock, make_annotation
from index.text.spans import Span

TEXT = (
    "Harbour talks resume in Velmora\n\n"
    "The ferry workers of Velmora went back to the table on Tuesday.\n\n"
    "A spokeswoman said that 4,000 crates of “winter” apples had spoiled. Nobody confirmed the figure.\n\n"
    "The port authority declined to comment."
)


def text_hash(text: str) -> str:
    """Return a hash of the text; the store takes any."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def ticking(day: int = 5) -> Clock:
    """Return a clock that begins on a day of September 2021 and goes on by a microsecond at each look."""
    start = datetime(2021, 9, day, 8, 30, tzinfo=UTC)
    looks = iter(range(10**9))
    return lambda: start + next(looks) * timedelta(microseconds=1)


_MAKING = ticking(day=4)


def noted_article(identity: str = "article1", **fields: object) -> NotedArticle:
    """Return an article as the store keeps it."""
    values: dict[str, object] = {
        "id": identity,
        "path": f"/articles/{identity}.txt",
        "sha256": "0" * 64,
        "text_hash": text_hash(TEXT),
        "title": "Harbour talks resume in Velmora",
        "outlet": "Velmora Courier",
        "published": date(2021, 9, 5),
        "url": "https://courier.example/harbour",
    }
    return NotedArticle(**(values | fields))  # type: ignore[arg-type]


def annotation_on(
    quote: str = "The port authority declined to comment.",
    *,
    article: str = "article1",
    text: str = TEXT,
    label: str = "claim",
    note: str = "",
    tags: Sequence[str] = (),
    credibility: int = 6,
) -> Annotation:
    """Return a new annotation on the first place where the text has the quotation."""
    start = text.index(quote)
    span = Span(start, start + len(quote))
    selector = Selector(quote, text[max(0, start - 32) : start], text[span.end : span.end + 32], span, 1)
    return make_annotation(
        article,
        text_hash(text),
        selector,
        label=label,
        note=note,
        tags=tags,
        credibility=credibility,
        clock=_MAKING,
    )
