"""Citing in a style that is chosen beside the passage."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.dialogs.article_note import ArticleNoteDialog
from index.text.spans import Span
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    yield window
    window.close()


def offered(window):
    window.app.actions["cite_as"].trigger()
    return next(menu for menu in window.main.findChildren(QMenu) if menu.isVisible())


def test_chosen_style_is_copied_and_used_from_then_on(window, qtbot):
    window.read("a2")
    window.app.pane.select(Span(0, 7))
    menu = offered(window)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Full, to be checked"]
    next(action for action in menu.actions() if action.text() == "APA").trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.library.cited_in == "apa")
    qtbot.waitUntil(lambda: "Velmora Courier" in QGuiApplication.clipboard().text())
    window.library.cited_in = ""
    window.app.actions["cite"].trigger()
    qtbot.waitUntil(lambda: window.library.cited_in == "apa")


def test_whole_article_is_noted_and_marked(window, qtbot):
    window.read("a2")
    window.app.actions["article_note"].trigger()
    qtbot.waitUntil(lambda: window.main.findChild(ArticleNoteDialog) is not None)
    dialog = window.main.findChild(ArticleNoteDialog)
    dialog.note.setPlainText("A plant.")
    dialog.marking.setCurrentIndex(dialog.marking.findData("red"))
    assert dialog._meaning.text()
    dialog._keep()
    qtbot.waitUntil(lambda: window.library.markings == {"a2": "red"})
    assert "A plant." in window.library.notes_on.values()


def test_what_was_not_altered_is_not_written(window, qtbot):
    window.read("a2")
    window.app.actions["article_note"].trigger()
    qtbot.waitUntil(lambda: window.main.findChild(ArticleNoteDialog) is not None)
    dialog = window.main.findChild(ArticleNoteDialog)
    with qtbot.assertNotEmitted(dialog.noted), qtbot.assertNotEmitted(dialog.marked):
        dialog._keep()
