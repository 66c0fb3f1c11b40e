"""What an undo is about, in words."""

from __future__ import annotations

import pytest

from desktop.models.undo_wording import ASPECTS, action_words
from index.notes import looking_ahead
from index.notes.journal import Verb
from index.notes.looking_ahead import UndoLabel
from index.notes.records import Kind

pytestmark = pytest.mark.qt


def label(verb=Verb.REVISE, kind=Kind.ANNOTATION, count=1, aspect="", about="The council met"):
    return UndoLabel(verb, kind, count, aspect, about, "a1", "Talks")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (label(Verb.ADD), "the annotation on “The council met”"),
        (label(Verb.REMOVE), "the removal of the annotation on “The council met”"),
        (label(aspect="label"), "the label of “The council met”"),
        (label(), "the change of “The council met”"),
        (label(count=3), "the change of 3 notes"),
        (label(Verb.IMPORT, count=1), "the import of 1 note"),
        (label(kind=Kind.OUTLET, aspect="grade", about="Courier"), "the grade of “Courier”"),
        (label(Verb.ADD, Kind.SUBJECT_NOTE), "the note “The council met”"),
        (label(Verb.ADD, Kind.DECISION, about="Ilse Brandvik"), "your decision on “Ilse Brandvik”"),
        (label(Verb.ADD, Kind.DECISION, about="0" * 32), "your decision"),
    ],
)
def test_every_kind_of_action_is_named(qapp, given, said):
    assert action_words(given) == said


def test_every_aspect_has_words():
    assert set(ASPECTS) == set(looking_ahead._ASPECTS)
