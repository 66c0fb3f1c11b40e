"""What an undo or redo is about, in words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from desktop.models.wording import counted
from index.notes.journal import Verb
from index.notes.looking_ahead import UndoLabel
from index.notes.records import Kind

_TR = "Undo"
_ID = re.compile(r"[0-9a-f]{12,}\S*")  # what a decision on an article is about
ASPECTS = {
    "label": "the label of “%1”",
    "note": "the note on “%1”",
    "tags": "the tags of “%1”",
    "grade": "the grade of “%1”",
    "passage": "the new place of “%1”",
    "names": "the names of “%1”",
}
"""What was changed, by ``UndoLabel.aspect``."""


def action_words(label: UndoLabel) -> str:
    """Return what an action had done, such as "the label of “The council met”", to stand in a sentence."""
    if label.verb is Verb.IMPORT:
        return _words("the import of %1").replace("%1", counted(label.count, "note"))
    if label.count > 1 and label.kind is Kind.ANNOTATION:
        return _words("the change of %1").replace("%1", counted(label.count, "note"))
    if label.kind is Kind.DECISION:
        is_named = bool(label.about) and _ID.fullmatch(label.about) is None
        return _words("your decision on “%1”").replace("%1", label.about) if is_named else _words("your decision")
    return _of_one(label).replace("%1", label.about)


def _of_one(label: UndoLabel) -> str:
    """Return the pattern for an action on one thing."""
    match label.kind, label.verb:
        case Kind.ANNOTATION, Verb.ADD:
            return _words("the annotation on “%1”")
        case Kind.ANNOTATION, Verb.REMOVE:
            return _words("the removal of the annotation on “%1”")
        case Kind.SUBJECT_NOTE, _:
            return _words("the note “%1”")
        case Kind.OUTLET, Verb.ADD:
            return _words("the entry of “%1”")
        case Kind.OUTLET, Verb.REMOVE:
            return _words("the removal of “%1”")
    return _words(ASPECTS[label.aspect]) if label.aspect in ASPECTS else _words("the change of “%1”")


def _words(text: str) -> str:
    return QCoreApplication.translate(_TR, text)
