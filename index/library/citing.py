"""What a citation says beyond the article itself: which paragraph, of which version, and since when it is on file.

A passage that stands in today's text word for word is cited from today's file. Any other is cited from the file that
it was annotated in, by that file's digest: a reader who checks it must find it there.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from index.errors import NotFoundError
from index.export.pages import paragraph_of as paragraph_of_annotation
from index.library.annotating import paragraph_of
from index.library.rooms import Rooms
from index.library.support import with_supports
from index.notes.annotation import FileVersion, PlacedAnnotation, State
from index.notes.memory import FILES
from index.text.spans import Span
from index.views import OpenedArticle


def cited(opened: OpenedArticle, span: Span | None, annotation: str) -> tuple[int, FileVersion | None]:
    """Return the number, from 1, of the paragraph that is cited, and the earlier file that it stands in.

    The number is 0 for the whole article, and the file None for today's.

    Args:
        opened: The article.
        span: A passage, in code points of today's text; None for none.
        annotation: The id of an annotation of the article, in place of a passage; empty for none.

    Raises:
        NotFoundError: no-such-annotation.
    """
    if annotation:
        found = next((one for one in opened.annotations if one.annotation.id == annotation), None)
        if found is None:
            raise NotFoundError("no-such-annotation", annotation=annotation)
        return paragraph_of_annotation(opened, found), found.version
    return paragraph_of(opened.article, span) if span else 0, None


def with_evidence(rooms: Rooms, articles: Iterable[OpenedArticle]) -> tuple[OpenedArticle, ...]:
    """Return articles with what a citation needs: the file of each quotation, the day, and what a 1 rests on."""
    return tuple(
        replace(
            opened,
            first_seen=on_file_since(opened),
            annotations=tuple(_with_version(rooms, opened, placed) for placed in opened.annotations),
        )
        for opened in with_supports(rooms, articles)
    )


def _with_version(rooms: Rooms, opened: OpenedArticle, placed: PlacedAnnotation) -> PlacedAnnotation:
    if not opened.is_gone and _stands_there(opened, placed):
        return placed
    annotation = placed.annotation
    held = rooms.notes.memory.get(FILES, f"{annotation.article} {annotation.text_hash}") or {}
    noted = rooms.notes.noted_article(annotation.article)
    if not held and noted is not None and noted.text_hash == annotation.text_hash:
        held = {"path": noted.path, "sha256": noted.sha256}
    digest, was = str(held.get("sha256", "")), str(held.get("path", ""))
    # The file may have come back under another name.
    now = rooms.catalogue.editions.place_of(digest) if digest else ""
    return replace(placed, version=FileVersion(digest, now or was, annotation.created.date()))


def _stands_there(opened: OpenedArticle, placed: PlacedAnnotation) -> bool:
    """Whether today's text holds the passage as it is quoted; only line ends and spaces may be others."""
    span = placed.placement.span
    if span is None or placed.placement.state not in {State.EXACT, State.MOVED}:
        return False
    return span.of(opened.article.text).split() == placed.annotation.selector.quote.split()


def on_file_since(opened: OpenedArticle) -> date | None:
    """Return a day on which the article was certainly on file; None where there is no evidence.

    It is the day of its file, of the first annotation, or on which it was read to its end, whichever is earliest: a
    file that was saved again is younger than what was done with it, and that stands among the notes, in their backups
    too. The catalogue is no evidence, since it is made anew when its form changes.
    """
    times = [placed.annotation.created for placed in opened.annotations]
    if opened.read.at:
        times.append(opened.read.at)
    if opened.path:
        try:
            times.append(datetime.fromtimestamp(Path(opened.path).stat().st_mtime, UTC))
        except (OSError, ValueError, OverflowError):  # the file is gone, or its time is none
            return min(times).date() if times else None
    return min(times).date() if times else None
