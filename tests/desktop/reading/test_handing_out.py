"""What is copied and dragged out of an article, and the keys of the reading view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import load_theme
from desktop.reading import pane as module
from desktop.reading.handing_out import MARKDOWN
from desktop.reading.pane import ReadingPane
from desktop.reading_keys import READING_KEYS
from index.articles.article import Role
from tests.support.reading import annotated, article, find, opened

pytestmark = pytest.mark.qt
SHOWN = article()
LONG = article([(Role.BODY, f"Paragraph {n} " + "and so on " * 30, "") for n in range(60)])


@pytest.fixture
def pane(qtbot, qapp):
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1200, 700)
    pane.show()
    qtbot.waitActive(pane)
    pane.show_article(opened(SHOWN, [annotated(SHOWN.text, "left without", note="Who?", key="n1")]))
    pane.setFocus()
    return pane


def clipboard():
    return QGuiApplication.clipboard().mimeData()


def test_selection_is_copied_bare_and_dragged_with_its_citation(pane):
    pane.select(find(SHOWN.text, "A second meeting"))
    pane.view.copy()
    assert (clipboard().text(), clipboard().hasFormat(MARKDOWN)) == ("A second meeting", False)
    data = pane.selection_data()
    assert data.text().startswith("> A second meeting\n\nSource: ")
    assert bytes(data.data(MARKDOWN)).decode() == data.text()


def test_what_is_dragged_is_what_the_view_hands_to_qt(pane):
    pane.select(find(SHOWN.text, "A second meeting"))
    pane.view._is_dragging = True
    assert pane.view.createMimeDataFromSelection().text().startswith("> A second meeting")


def test_selection_or_else_the_active_annotation_is_cited(pane, qtbot):
    with qtbot.assertNotEmitted(pane.citation_requested):
        pane.cite()
    pane.activate_annotation("n1")
    with qtbot.waitSignal(pane.citation_requested) as cited:
        pane.cite()
    assert cited.args == [None, "n1"]
    pane.select(find(SHOWN.text, "A second meeting"))
    with qtbot.waitSignal(pane.citation_requested) as cited:
        qtbot.keyClicks(pane.view, "C")
    assert cited.args == [find(SHOWN.text, "A second meeting"), ""]


def test_citation_that_arrives_is_copied_with_the_passage(pane):
    pane.copy_cited(find(SHOWN.text, "A second meeting"), "", "Sorrel Gazette, 2024")
    assert clipboard().text() == "> A second meeting\n\nSource: Sorrel Gazette, 2024\n"
    pane.copy_cited(None, "n1", "Sorrel Gazette, 2024")
    assert clipboard().text().startswith("> left without\n\nWho?\n\n")


def test_card_is_dragged_out_as_markdown(pane, qtbot, monkeypatch):
    dragged = []
    monkeypatch.setattr(module, "drag_out", lambda _card, data, **_options: dragged.append(data.text()))
    card = pane.lane.card("n1")
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    point = QPointF(20, 20 + QApplication.startDragDistance())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    card.mouseMoveEvent(QMouseEvent(QMouseEvent.Type.MouseMove, point, card.mapToGlobal(point), left, left, none))
    assert dragged[0].startswith("> left without")


def pull(card, far):
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    point = QPointF(20, 20 + far)
    card.mouseMoveEvent(QMouseEvent(QMouseEvent.Type.MouseMove, point, card.mapToGlobal(point), left, left, none))


@pytest.mark.parametrize(("tag", "leaves"), [("tlp/amber", True), ("tlp/red", False)])
def test_card_of_a_red_note_is_not_dragged_and_that_is_told_once(pane, qtbot, monkeypatch, tag, leaves):
    dragged, told = [], []
    monkeypatch.setattr(module, "drag_out", lambda _card, data, **_options: dragged.append(data.text()))
    pane.held_back.connect(lambda: told.append(tag))
    placed = annotated(SHOWN.text, "left without", note="Who?", key="n1")
    pane.set_annotations([replace(placed, annotation=replace(placed.annotation, tags=(tag,)))])
    card = pane.lane.card("n1")
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for far in (1, 2, 3):
        pull(card, far * QApplication.startDragDistance())
    assert (len(dragged), len(told)) == ((1, 0) if leaves else (0, 1))


def test_nothing_of_a_red_article_is_dragged_out(pane, qtbot, monkeypatch):
    monkeypatch.setattr(module, "drag_out", lambda *_what, **_options: pytest.fail("it left"))
    pane.show_article(replace(opened(SHOWN), marking="red"))
    pane.select(find(SHOWN.text, "A second meeting"))
    with qtbot.waitSignal(pane.held_back):
        assert pane.selection_data().formats() == []
    with qtbot.waitSignal(pane.held_back):
        pane.view.heading_dragged.emit()


def drag(pane, qtbot, start, by):
    view, left, none = pane.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(view.viewport(), left, pos=start)
    point = QPointF(start + QPoint(0, by))
    view.mouseMoveEvent(QMouseEvent(QMouseEvent.Type.MouseMove, point, view.mapToGlobal(point), left, left, none))


def test_article_is_dragged_out_by_the_name_of_its_outlet(pane, qtbot, monkeypatch):
    dragged = []
    monkeypatch.setattr(module, "drag_out", lambda _pane, data: dragged.append(data.text()))
    outlet = pane.view.document().find("Sorrel Gazette")
    place = pane.view.box(outlet.selectionStart(), outlet.selectionEnd()).center()
    drag(pane, qtbot, place, 1)
    assert dragged == []
    drag(pane, qtbot, place, QApplication.startDragDistance())
    assert "A second meeting is planned" in dragged[0]
    assert "Markdown" in pane.view.hint_at(place)


def test_article_is_copied_whole(pane):
    pane.copy_article()
    assert "# " in clipboard().text()
    assert "A second meeting is planned" in clipboard().text()


def test_every_key_of_the_table_does_something_and_nothing_else_has_a_key(pane):
    assert {line.deed for line in READING_KEYS} == set(pane._deeds)
    assert len({line.key for line in READING_KEYS}) == len(READING_KEYS)
    assert not {line.key for line in READING_KEYS} & set("0123456789")


def test_keys_scroll_smoothly_and_go_on_from_where_the_last_step_ends(pane, qtbot):
    pane.show_article(opened(LONG))
    qtbot.keyClick(pane.view, Qt.Key.Key_J)
    qtbot.keyClick(pane.view, Qt.Key.Key_J)
    bar = pane.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == 192)
    qtbot.keyClick(pane.view, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: bar.value() == 96)


@pytest.mark.parametrize(("letter", "field"), [("t", "tags"), ("g", "credibility"), ("n", "note")])
def test_keys_open_the_field_of_the_active_annotation(pane, qtbot, letter, field):
    pane.activate_annotation("n1")
    qtbot.keyClicks(pane.view, letter)
    assert getattr(pane.lane.card("n1").editor, field).hasFocus()


def test_grade_without_an_annotation_is_that_of_the_outlet(pane, qtbot):
    qtbot.keyClick(pane.view, Qt.Key.Key_G)
    assert pane.grade_popover.isVisible()
    pane.grade_popover.hide()


def test_digit_gives_the_active_annotation_a_label(pane, qtbot):
    pane.activate_annotation("n1")
    with qtbot.waitSignal(pane.annotation_revised) as revised:
        qtbot.keyClick(pane.view, Qt.Key.Key_4)
    assert revised.args[1].label == "doubt"


def test_letters_typed_into_a_card_are_text(pane, qtbot):
    pane.edit_note("n1")
    editor = pane.lane.card("n1").editor
    with qtbot.assertNotEmitted(pane.undo_requested):
        qtbot.keyClicks(editor.note, "jkuxt")
    assert "jkuxt" in editor.note.toPlainText()


def test_undo_is_asked_for_by_its_letter(pane, qtbot):
    with qtbot.waitSignal(pane.undo_requested):
        qtbot.keyClick(pane.view, Qt.Key.Key_U)
