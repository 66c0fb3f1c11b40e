"""What a citation says beyond the article itself: which paragraph, and since when the article is on file."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from index.errors import NotFoundError
from index.export.pages import paragraph_of as paragraph_of_annotation
from index.library.annotating import paragraph_of
from index.text.spans import Span
from index.views import OpenedArticle


def paragraph(opened: OpenedArticle, span: Span | None, annotation: str) -> int:
    """Return the number, from 1, of the paragraph that is cited; 0 for the whole article.

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
        return paragraph_of_annotation(opened, found)
    return paragraph_of(opened.article, span) if span else 0


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
