"""What an input method composes is searched for and stored when it is written, and neither lost nor doubled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import load_theme
from desktop.reading.card_editor import CardEditor
from desktop.widgets.search_box import SearchBox
from tests.support.notes import annotation_on

pytestmark = pytest.mark.qt


def compose(field, composing, written=""):
    event = QInputMethodEvent(composing, [])
    if written:
        event.setCommitString(written)
    QApplication.sendEvent(field, event)


@pytest.fixture
def box(qtbot):
    box = SearchBox(load_theme("light"))
    qtbot.addWidget(box)
    box.resize(400, 30)
    box.show()
    box.setFocus()
    return box


def cursor_x(box):
    return box.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).x()


def test_syllable_that_is_begun_stays_when_the_one_before_is_written(box):
    compose(box, "하")
    compose(box, "구", written="한")
    assert box.text() == "한"
    with_beginning = cursor_x(box)
    compose(box, "")
    assert cursor_x(box) < with_beginning


def test_written_syllables_stand_once(box):
    compose(box, "하")
    compose(box, "구", written="한")
    compose(box, "", written="국")
    assert box.text() == "한국"


def test_nothing_is_typed_while_it_is_composed(box, qtbot):
    with qtbot.assertNotEmitted(box.textChanged):
        compose(box, "にほ")
        compose(box, "にほん")
    with qtbot.waitSignal(box.textChanged):
        compose(box, "", written="日本")


def test_clauses_are_coloured_again_when_all_is_written(box):
    compose(box, "ㄱ", written="outlet:")
    compose(box, "", written="기")
    assert box.text() == "outlet:기"
    assert not box._is_composing


@pytest.fixture
def editor(qtbot):
    editor = CardEditor(annotation_on(note="Said: "), load_theme("light"))
    qtbot.addWidget(editor)
    editor.show()
    editor.note.moveCursor(editor.note.textCursor().MoveOperation.End)
    return editor


def test_note_is_saved_with_what_was_being_composed(editor, qtbot):
    compose(editor.note, "日本")
    with qtbot.waitSignal(editor.saved) as saved:
        qtbot.keyClick(editor.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args[0].note == "Said: 日本"


def test_what_was_being_composed_is_written_once(editor):
    compose(editor.note, "日本")
    assert editor.edit().note == editor.edit().note == "Said: 日本"
    compose(editor.note, "", written="語")
    assert editor.edit().note == "Said: 日本語"


def test_nothing_is_written_where_nothing_was_composed(editor):
    assert not editor.edit()
