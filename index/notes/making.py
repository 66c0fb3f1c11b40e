"""Makes annotations that are fit to be stored: ids, times, checks."""

from __future__ import annotations

import secrets
import string
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeAlias

from index.errors import NotesError
from index.notes.annotation import UNJUDGED, Annotation, Selector
from index.notes.labels import labels
from index.notes.tags import normalise_tags

Clock: TypeAlias = Callable[[], datetime]

_ID_LETTERS = string.ascii_lowercase + string.digits
_ID_LENGTH = 16  # 36 ** 16: two alike are not to be expected even among billions


def utc_now() -> datetime:
    """Return the present time in UTC."""
    return datetime.now(UTC)


def new_id() -> str:
    """Return a random id of Latin letters and digits, which Markdown, URLs and file names take as it is."""
    return "".join(secrets.choice(_ID_LETTERS) for _ in range(_ID_LENGTH))


def make_annotation(  # noqa: PLR0913 - one argument for each thing the analyst may say
    article: str,
    text_hash: str,
    selector: Selector,
    *,
    label: str = "",
    note: str = "",
    tags: Sequence[str] = (),
    credibility: int = UNJUDGED,
    author: str = "",
    grade_reason: str = "",
    clock: Clock = utc_now,
) -> Annotation:
    """Return a new annotation with an id and the present time.

    Args:
        article: The id of the article.
        text_hash: Of the article's text as it is now.
        selector: The passage.
        label: The key of a label, or "" for none.
        note: Markdown.
        tags: As typed.
        credibility: 1 to 6.
        author: Who makes it.
        grade_reason: Why the credibility is what it is.
        clock: Gives the time.

    Raises:
        NotesError: unknown-label, bad-credibility or empty-passage.
    """
    now = clock()
    is_graded = credibility != UNJUDGED or grade_reason
    check_label(label)
    return checked(
        Annotation(
            *(new_id(), article, selector, text_hash, label, note, normalise_tags(tags), credibility, now, now),
            author=author,
            graded=now if is_graded else None,
            grade_reason=grade_reason,
        )
    )


def check_label(label: str) -> None:
    """Refuse a label that is not in the list. The empty one is no label, and is allowed.

    Raises:
        NotesError: unknown-label.
    """
    known = [known.key for known in labels()]
    if label and label not in known:
        raise NotesError("unknown-label", label=label, known=", ".join(known))


def checked(annotation: Annotation) -> Annotation:
    """Return the annotation in the form in which it is stored: normal tags, times in UTC.

    Labels are not looked at here: what was stored with a label that is gone since must stay storable.

    Raises:
        NotesError: bad-credibility or empty-passage.
    """
    if annotation.credibility not in range(1, 7):
        raise NotesError("bad-credibility", credibility=annotation.credibility)
    if not annotation.selector.quote.strip():
        raise NotesError("empty-passage")
    return replace(
        annotation,
        tags=normalise_tags(annotation.tags),
        created=annotation.created.astimezone(UTC),
        modified=annotation.modified.astimezone(UTC),
        graded=annotation.graded.astimezone(UTC) if annotation.graded else None,
    )
