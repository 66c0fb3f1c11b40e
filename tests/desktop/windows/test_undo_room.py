"""Undo and redo say what they would do."""

from __future__ import annotations

import pytest

from index.text.spans import Span

pytestmark = pytest.mark.qt


def test_undo_names_the_latest_change(window, qtbot):
    undo = window.app.actions["undo"]
    assert undo.text() == "Undo"
    window.app.annotating.annotate("a1", Span(0, 13), "claim")
    qtbot.waitUntil(lambda: undo.text() == "Undo: the annotation on “Harbour talks”")
    assert undo.toolTip() == "Take back the annotation on “Harbour talks” (Ctrl+Z)"
    assert window.app.actions["redo"].toolTip() == "Redo (Ctrl+Shift+Z)"


def test_buttons_of_undo_and_redo_stand_in_the_top_bar(window):
    shown = {button.defaultAction() for button in window.main.top_bar.findChildren(type(window.main.top_bar.export))}
    assert {window.app.actions["undo"], window.app.actions["redo"]} <= shown
