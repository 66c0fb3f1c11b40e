"""Annotating, and taking it back."""

from __future__ import annotations

import pytest

from desktop.controllers.annotating import AnnotationController
from desktop.reading.edits import AnnotationEdit
from index.text.spans import Span

pytestmark = pytest.mark.qt


@pytest.fixture
def annotating(shell):
    return AnnotationController(shell.access, shell.messages)


@pytest.fixture
def made(shell, annotating, qtbot):
    with qtbot.waitSignal(shell.access.changed) as changed:
        annotating.annotate("a1", Span(0, 13), "claim")
    (name,) = changed.args[0].annotations
    return name


def stored(shell):
    return [placed.annotation for placed in shell.library.article("a1").annotations]


def test_passage_is_stored_with_its_label(shell, made):
    (annotation,) = stored(shell)
    assert (annotation.selector.quote, annotation.label) == ("Harbour talks", "claim")


def test_only_what_was_edited_is_changed(shell, annotating, made, qtbot):
    with qtbot.waitSignal(shell.access.changed):
        annotating.revise(made, AnnotationEdit(note="Check this.", tags=("port",)))
    (annotation,) = stored(shell)
    assert (annotation.note, annotation.tags, annotation.label) == ("Check this.", ("port",), "claim")


def test_removal_says_how_to_take_it_back(shell, annotating, made, qtbot):
    annotating.remove(made)
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert stored(shell) == []
    assert "Ctrl+Z" in shell.notices[0].text


def test_undo_says_which_passage_came_back(shell, annotating, made, qtbot):
    annotating.remove(made)
    annotating.undo()
    qtbot.waitUntil(lambda: len(shell.notices) == 2)
    assert "“Harbour talks" in shell.notices[1].text
    assert len(stored(shell)) == 1


def test_undo_of_nothing_says_so(shell, annotating, qtbot):
    annotating.undo()
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert "nothing" in shell.notices[0].text
