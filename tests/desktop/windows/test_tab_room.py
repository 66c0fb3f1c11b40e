"""Tabs and two articles side by side, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from index.text.spans import Span
from tests.support.fake_library import FakeLibrary
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt
CTRL = Qt.KeyboardModifier.ControlModifier


def tabs(window):
    return [tab.article for tab in window.app.reading.row.tabs]


def open_behind(window, article):
    window.main.results.view.hit_opened_behind.emit(article)
    window.qtbot.waitUntil(lambda: all(tab.title for tab in window.app.reading.row.tabs))


def open_beside(window):
    window.app.actions["beside"].trigger()
    window.qtbot.waitUntil(lambda: all(pane.opened is not None for pane in window.app.desk.panes))


def test_strip_is_there_from_the_second_tab_on(window):
    window.read("a1")
    assert window.app.desk.strip.isHidden()
    open_behind(window, "a2")
    assert not window.app.desk.strip.isHidden()


def test_ctrl_enter_in_the_results_opens_a_tab_and_stays_there(window, qtbot):
    window.read("a1")
    view = window.main.results.view
    view.enter()
    view.setCurrentIndex(view.model().index(1, 0))
    window.key(Qt.Key.Key_Return, CTRL)
    assert tabs(window) == ["a1", "a2"]
    assert window.main.focusWidget() is view


def test_next_tab_takes_the_keys(window, qtbot):
    window.read("a1")
    open_behind(window, "a2")
    with qtbot.waitSignal(window.app.reading.article_arrived):
        window.app.actions["next_tab"].trigger()
    assert window.app.pane.opened.id == "a2"
    assert window.app.pane.isAncestorOf(window.main.focusWidget())


def test_closing_tabs_ends_with_no_article_open(window):
    window.read("a1")
    window.key(Qt.Key.Key_W, CTRL)
    assert window.main.centre.currentWidget() is window.main.nothing_open
    assert window.app.pane.opened is None


def test_commands_go_to_the_side_that_has_the_keys(window, qtbot):
    window.read("a1")
    open_behind(window, "a2")
    open_beside(window)
    assert window.app.pane is window.app.desk.panes[1]
    window.app.desk.panes[0].setFocus()
    assert window.app.pane is window.app.desk.panes[0]
    with qtbot.waitSignal(window.app.reading.annotations_arrived) as arrived:
        window.app.pane.highlight_requested.emit(Span(0, 7), "claim")
    assert arrived.args[0].id == "a1"
    states = [side.line.property("state") for side in window.app.desk._sides]
    assert states == ["here", "aside"]


def test_same_article_on_both_sides_shows_a_new_note_on_both(window, qtbot):
    window.read("a1")
    open_beside(window)
    with qtbot.waitSignal(window.app.reading.annotations_arrived):
        window.app.pane.highlight_requested.emit(Span(0, 7), "claim")
    assert [len(pane.opened.annotations) for pane in window.app.desk.panes] == [1, 1]


def test_other_side_is_a_key_away(window):
    window.read("a1")
    open_beside(window)
    window.key(Qt.Key.Key_F6)
    assert window.app.desk.panes[0].isAncestorOf(window.main.focusWidget())


def test_one_side_again_keeps_the_article_that_is_read(window):
    window.read("a1")
    open_behind(window, "a2")
    open_beside(window)
    window.app.actions["beside"].trigger()
    assert [pane.opened.id for pane in window.app.desk.panes] == ["a2"]
    assert window.app.pane.isVisible()


def test_list_that_gave_way_to_two_articles_comes_back_with_one(window):
    window.read("a1")
    assert not window.main.lists.isHidden()
    open_beside(window)
    assert window.main.lists.isHidden()
    window.app.actions["beside"].trigger()
    assert not window.main.lists.isHidden()


def test_tabs_and_sides_come_back_at_the_next_start(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    window.read("a1")
    open_behind(window, "a2")
    open_beside(window)
    window.close()
    again = FakeWindow(qtbot, qapp, tmp_path)
    qtbot.waitUntil(lambda: [pane.opened and pane.opened.id for pane in again.app.desk.panes] == ["a1", "a2"])
    assert again.main.focusWidget() is again.main.top_bar.search_box
    again.close()


def test_another_library_has_its_own_tabs(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path, FakeLibrary(3))
    window.read("a1")
    window.close()
    other = FakeWindow(qtbot, qapp, tmp_path, FakeLibrary(3))
    from desktop.launch import Launch

    with qtbot.waitSignal(other.app.access.opened):
        other.app.open(Launch(tmp_path / "elsewhere"))
    assert tabs(other) == []
    other.close()
