"""The form of a card: how it is left, and how far a note may be passed on, which is not among the tags."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.appearance.theme import load_theme
from desktop.reading.card_editor import CardEditor
from tests.support.reading import annotated, article

pytestmark = pytest.mark.qt
TEXT = article().text


@pytest.fixture
def editor(qtbot):
    form = CardEditor(annotated(TEXT, "Tuesday", tags=("tlp/red", "port")).annotation, load_theme("light"))
    qtbot.addWidget(form)
    return form


def test_marking_is_no_tag_in_the_form(editor):
    assert editor.tags.text() == "#port"
    assert editor.edit().tags is None


def test_marking_stays_where_the_tags_change(editor):
    editor.tags.setText("#harbour")
    assert editor.edit().tags == ("harbour", "tlp/red")


def test_marking_that_is_typed_takes_the_place_of_the_one_before(editor):
    editor.tags.setText("#port tlp/green")
    assert editor.edit().tags == ("port", "tlp/green")


def test_escape_keeps_what_was_typed(editor, qtbot):
    editor.note.setPlainText("something else")
    with qtbot.waitSignal(editor.saved) as saved, qtbot.assertNotEmitted(editor.cancelled):
        qtbot.keyClick(editor.note, Qt.Key.Key_Escape)
    assert saved.args[0].note == "something else"


def test_escape_without_a_change_leaves_the_form(editor, qtbot):
    with qtbot.waitSignal(editor.cancelled), qtbot.assertNotEmitted(editor.saved):
        qtbot.keyClick(editor.note, Qt.Key.Key_Escape)


def test_cancel_leaves_all_as_it_was(editor, qtbot):
    editor.note.setPlainText("something else")
    cancel = next(one for one in editor.findChildren(QPushButton) if one.text() == "Cancel")
    with qtbot.waitSignal(editor.cancelled), qtbot.assertNotEmitted(editor.saved):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)


def test_return_in_the_tags_saves(editor, qtbot):
    editor.tags.setText("#harbour")
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(editor.tags, Qt.Key.Key_Return)
    assert saved.args[0].tags == ("harbour", "tlp/red")
