"""Recognitions as JSON, in the form that ``lectern entities --json`` prints and the catalogue keeps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from index.entities.mentions import Entity, Kind, Mention, Recognition
from index.entities.reasons import Reason
from index.text.spans import Span


def recognition_to_json(recognition: Recognition) -> dict[str, Any]:
    """Return plain values for JSON. Offsets are code points, half-open; "entity" is an index into "entities"."""
    return {
        "mentions": [_mention_to_json(mention) for mention in recognition.mentions],
        "entities": [
            {
                "name": entity.name,
                "kind": entity.kind.value,
                "aliases": list(entity.aliases),
                "count": entity.count,
                "why": entity.why,
                "reasons": [reason.value for reason in entity.reasons],
            }
            for entity in recognition.entities
        ],
    }


def _mention_to_json(mention: Mention) -> dict[str, Any]:
    """Return the values of a mention; "role" and "sub" only where there is something to say."""
    said = {"role": mention.role, "sub": mention.sub}
    return {
        "start": mention.span.start,
        "end": mention.span.end,
        "kind": mention.kind.value,
        "text": mention.text,
        "entity": mention.entity,
        "certainty": mention.certainty,
        **{name: value for name, value in said.items() if value},
    }


def recognition_from_json(values: Mapping[str, Any]) -> Recognition:
    """Return the recognition of which ``values`` are the plain values.

    Raises:
        KeyError: A value is missing.
        ValueError: A kind or span is none.
    """
    mentions = tuple(
        Mention(
            Span(one["start"], one["end"]),
            Kind(one["kind"]),
            one["text"],
            one["entity"],
            one.get("certainty", 1.0),
            one.get("role", ""),
            one.get("sub", ""),
        )
        for one in values["mentions"]
    )
    entities = tuple(
        Entity(
            one["name"],
            Kind(one["kind"]),
            tuple(one["aliases"]),
            one["count"],
            one.get("why", ""),
            tuple(map(Reason, one.get("reasons", ()))),
        )
        for one in values["entities"]
    )
    return Recognition(mentions, entities)
