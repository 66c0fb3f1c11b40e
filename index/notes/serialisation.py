"""Annotations as JSON values, without loss."""

from __future__ import annotations

from datetime import datetime

from index.json_values import JsonObject
from index.notes.annotation import Annotation, Selector
from index.text.spans import Span


def annotation_to_json(annotation: Annotation) -> JsonObject:
    """Return the annotation as an object of plain JSON values; offsets are code points."""
    selector = annotation.selector
    return {
        "id": annotation.id,
        "article": annotation.article,
        "quote": selector.quote,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
        "start": selector.span.start,
        "end": selector.span.end,
        "paragraph": selector.paragraph,
        "text_hash": annotation.text_hash,
        "label": annotation.label,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "credibility": annotation.credibility,
        "created": time_to_json(annotation.created),
        "modified": time_to_json(annotation.modified),
        "author": annotation.author,
        "graded": time_to_json(annotation.graded) if annotation.graded else None,
        "grade_reason": annotation.grade_reason,
    }


def annotation_from_json(value: JsonObject) -> Annotation:
    """Return the annotation that ``annotation_to_json`` gave this object for.

    Objects of the first version, which knew neither author nor the date and reason of a grade, are understood.

    Raises:
        KeyError, TypeError, ValueError: the object is not of that form.
    """
    span = Span(value["start"], value["end"])
    return Annotation(
        id=value["id"],
        article=value["article"],
        selector=Selector(value["quote"], value["prefix"], value["suffix"], span, value["paragraph"]),
        text_hash=value["text_hash"],
        label=value["label"],
        note=value["note"],
        tags=tuple(value["tags"]),
        credibility=value["credibility"],
        created=datetime.fromisoformat(value["created"]),
        modified=datetime.fromisoformat(value["modified"]),
        author=value.get("author", ""),
        graded=optional_time(value.get("graded")),
        grade_reason=value.get("grade_reason", ""),
    )


def time_to_json(time: datetime) -> str:
    """Return a time as ISO 8601 with microseconds."""
    return time.isoformat(timespec="microseconds")


def optional_time(value: str | None) -> datetime | None:
    """Return the time that ``time_to_json`` wrote, or None for none.

    Raises:
        ValueError: this is no time.
    """
    return datetime.fromisoformat(value) if value else None
