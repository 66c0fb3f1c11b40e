"""The JSON of notes on the command line: annotations, and notes on articles and entities, in one list."""

from __future__ import annotations

from index.cli.values import note_to_json
from index.json_values import JsonObject
from index.notes.grades import Support
from index.notes.likelihood import remarks
from index.notes.looking_ahead import UndoLabel
from index.notes.subject_notes import ListedSubjectNote, Subject
from index.views import ListedNote


def listed_to_json(note: ListedNote, support: Support | None) -> JsonObject:
    """Return an annotation as ``lectern notes`` prints it.

    Args:
        note: The annotation.
        support: What it rests on, where it is graded as confirmed.
    """
    return {
        "kind": "annotation",
        **note_to_json(note),
        "published": note.published.isoformat() if note.published else None,
        "support": support_to_json(support) if support else None,
        "remarks": remarks_to_json(note.placed.annotation.note),
    }


def remarks_to_json(note: str) -> list[JsonObject]:
    """Return what a note's words for likelihood leave to be desired; offsets are code points of the note."""
    return [
        {"flaw": one.flaw.value, "start": one.span.start, "end": one.span.end, "text": one.span.of(note)}
        for one in remarks(note)
    ]


def support_to_json(support: Support) -> JsonObject:
    """Return how many articles and origins a confirmation rests on."""
    return {"articles": support.articles, "origins": support.origins, "copies_only": support.is_of_copies_only}


def subject_note_to_json(note: ListedSubjectNote) -> JsonObject:
    """Return a note on an article or an entity, with the fields of an annotation that make sense for it.

    It stands on the whole of what it is about, so that it is always "exact", and has neither start nor end.
    """
    is_article = note.kind is Subject.ARTICLE
    return {
        "kind": note.kind.value,
        "id": note.id,
        "article": note.about if is_article else None,
        "entity": None if is_article else note.about,
        "state": "exact",
        "start": None,
        "end": None,
        "quote": "",
        "note": note.note,
        "label": "",
        "tags": [],
        "credibility": None,
        "reliability": note.reliability if is_article else None,
        "created": note.created.isoformat(),
        "modified": note.modified.isoformat(),
        "path": note.path,
        "gone": note.is_gone,
        "last_path": note.last_path,
        "title": note.title,
        "outlet": note.outlet,
        "published": note.published.isoformat() if note.published else None,
        "remarks": remarks_to_json(note.note),
    }


def undo_to_json(label: UndoLabel) -> JsonObject:
    """Return what an undo or redo was about."""
    return {
        "verb": label.verb.value,
        "kind": label.kind.value,
        "count": label.count,
        "aspect": label.aspect or None,
        "about": label.about,
        "article": label.article or None,
        "title": label.title,
        "decision": {"topic": label.decision.topic.value, **label.decision.value} if label.decision else None,
    }
