"""The JSON of the commands on entities. Offsets are code points, dates ISO 8601."""

from __future__ import annotations

from index.entities.corrections.correction import correction_to_json
from index.entities.reasons import in_words
from index.json_values import JsonObject
from index.named import (
    CorrectionPreview,
    Dossier,
    Doubt,
    LinkedEntity,
    MadeCorrection,
    MentionInContext,
    TimelineEntry,
)


def entity_to_json(entity: LinkedEntity) -> JsonObject:
    """Return an entity with its names."""
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "articles": entity.articles,
        "mentions": entity.mentions,
        "aliases": [
            {
                "name": alias.name,
                "reason": alias.reason,
                "why": in_words(alias.reason),
                "mentions": alias.mentions,
                "articles": alias.articles,
            }
            for alias in entity.aliases
        ],
    }


def dossier_to_json(dossier: Dossier) -> JsonObject:
    """Return what ``lectern entity`` prints."""
    return {
        **entity_to_json(dossier.entity),
        "months": {month.month: month.articles for month in dossier.months},
        "companions": [
            {
                "id": one.id,
                "kind": one.kind.value,
                "name": one.name,
                "sentences": one.sentences,
                "articles": one.articles,
            }
            for one in dossier.companions
        ],
        "contexts": [mention_to_json(mention) for mention in dossier.mentions],
        "notes": [{"name": name, "note": note} for name, note in dossier.notes],
        "annotations": [note.placed.annotation.id for note in dossier.annotations],
        "complete": not dossier.is_cut,
    }


def mention_to_json(mention: MentionInContext) -> JsonObject:
    """Return a mention with the words around it."""
    return {
        "article": mention.article,
        "title": mention.title,
        "outlet": mention.outlet,
        "published": mention.published.isoformat() if mention.published else None,
        "start": mention.span.start,
        "end": mention.span.end,
        "before": mention.before,
        "text": mention.text,
        "after": mention.after,
    }


def doubt_to_json(doubt: Doubt) -> JsonObject:
    """Return one entry of what ``lectern entity --doubts`` prints."""
    return {
        "id": doubt.entity,
        "kind": doubt.kind.value,
        "name": doubt.name,
        "certainty": doubt.certainty,
        "articles": doubt.articles,
        "example": mention_to_json(doubt.example) if doubt.example else None,
    }


def entry_to_json(entry: TimelineEntry) -> JsonObject:
    """Return one entry of what ``lectern timeline`` prints."""
    return {
        "first": entry.first.isoformat(),
        "last": entry.last.isoformat(),
        "precision": entry.precision,
        "expression": entry.expression,
        "text": entry.text,
        "article": entry.article,
        "title": entry.title,
        "outlet": entry.outlet,
        "path": entry.path,
        "published": entry.published.isoformat() if entry.published else None,
        "start": entry.span.start,
        "end": entry.span.end,
    }


def made_to_json(made: MadeCorrection) -> JsonObject:
    """Return one entry of what ``lectern correct --list`` prints."""
    return {"id": made.id, "made": made.made.isoformat(), **correction_to_json(made.correction)}


def preview_to_json(preview: CorrectionPreview) -> JsonObject:
    """Return what ``lectern correct --preview`` prints."""
    return {
        "articles": preview.articles,
        "mentions": preview.mentions,
        "estimate": preview.is_estimate,
        "joined": preview.joined or None,
        "examples": [mention_to_json(one) for one in preview.examples],
    }
