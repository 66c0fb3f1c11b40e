"""Changing what the analyst made of a passage."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from index.notes.annotation import Annotation
from index.notes.making import check_label, checked
from index.notes.tags import normalise_tag, normalise_tags

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Revision:
    """What is to be changed of an annotation; None leaves a field as it is.

    Attributes:
        label: The key of a label, or "" for none.
        note: Markdown.
        tags: All tags, as typed.
        credibility: 1 to 6. Setting it dates the grade, to the same value too when a reason comes with it.
        grade_reason: Why the credibility is what it is.
        added_tags: Tags to add to those that are there.
        dropped_tags: Tags to take away, whatever their case.
    """

    label: str | None = None
    note: str | None = None
    tags: Sequence[str] | None = None
    credibility: int | None = None
    grade_reason: str | None = None
    added_tags: Sequence[str] = ()
    dropped_tags: Sequence[str] = ()


def revised(before: Annotation, revision: Revision, now: datetime) -> Annotation:
    """Return the annotation with the changes; the same one where nothing differs.

    Raises:
        NotesError: unknown-label, bad-credibility.
    """
    wanted = replace(
        before,
        label=_or(revision.label, before.label),
        note=_or(revision.note, before.note),
        tags=_tags(before, revision),
        credibility=_or(revision.credibility, before.credibility),
        grade_reason=_or(revision.grade_reason, before.grade_reason),
    )
    if wanted == before:
        return before
    if wanted.label != before.label:
        check_label(wanted.label)
    is_graded = (wanted.credibility, wanted.grade_reason) != (before.credibility, before.grade_reason)
    return checked(replace(wanted, modified=now, graded=now if is_graded else before.graded))


def _tags(before: Annotation, revision: Revision) -> tuple[str, ...]:
    tags = before.tags if revision.tags is None else revision.tags
    dropped = {normalise_tag(tag).casefold() for tag in revision.dropped_tags}
    return tuple(tag for tag in normalise_tags([*tags, *revision.added_tags]) if tag.casefold() not in dropped)


def _or(wanted: _Value | None, there: _Value) -> _Value:
    return there if wanted is None else wanted
