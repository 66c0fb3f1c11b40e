"""Citing in a style that is chosen beside the passage."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.dialogs.article_note import ArticleNoteDialog
from index.text.spans import Span

pytestmark = pytest.mark.qt


def offered(window, action="cite_as"):
    window.app.actions[action].trigger()
    window.qtbot.waitUntil(lambda: any(menu.isVisible() for menu in window.main.findChildren(QMenu)))
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


def test_active_note_is_marked_by_a_key_and_the_marking_taken_away(window, qtbot):
    window.read("a2")
    made, changes = window.library.annotate("a2", Span(0, 7))
    window.app.access.announce(changes)
    pane = window.app.pane

    def activated():
        pane.activate_annotation(made.id)
        return pane.active_annotation == made.id

    qtbot.waitUntil(activated)
    for wanted, tags in (("TLP:AMBER", ("tlp/amber",)), ("Not marked", ())):
        menu = offered(window, "mark_note")
        next(action for action in menu.actions() if action.text() == wanted).trigger()
        menu.close()
        qtbot.waitUntil(lambda tags=tags: window.library.annotation(made.id).tags == tags)
        qtbot.waitUntil(lambda: not any(menu.isVisible() for menu in window.main.findChildren(QMenu)))


def test_without_an_active_note_the_way_to_one_is_told(window, qtbot):
    window.read("a2")
    with qtbot.waitSignal(window.app.messages.posted) as told:
        window.app.actions["mark_note"].trigger()
    assert "F4" in told.args[0].text


@pytest.mark.parametrize(("is_beside_text", "said"), [(False, "Select a passage"), (True, "no part of its text")])
def test_note_on_nothing_says_what_can_be_selected(window, qtbot, is_beside_text, said):
    window.read("a2")
    if is_beside_text:
        cursor = window.app.pane.view.textCursor()
        cursor.setPosition(0)
        cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
        window.app.pane.view.setTextCursor(cursor)
    with qtbot.waitSignal(window.app.messages.posted) as told:
        window.app.actions["note"].trigger()
    assert said in told.args[0].text
