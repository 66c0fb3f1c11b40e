"""The reading view in its window: what it asks of the window, and what is remembered of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.settings import Settings
from index.text.spans import Span

pytestmark = pytest.mark.qt
CTRL = Qt.KeyboardModifier.ControlModifier


def chrome(window):
    main = window.main
    return [part.isVisible() for part in (main.top_bar, main.left, main.status)]


def test_searching_for_an_entity_fills_the_search_box(window, qtbot):
    window.read()
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.app.pane.search_requested.emit('person:"Irena Dalca"')
    assert window.main.top_bar.search_box.text() == 'person:"Irena Dalca"'
    assert window.main.results.isVisible()


def test_a_choice_in_the_popover_sets_the_text_at_once_and_is_remembered(window, tmp_path):
    window.read()
    window.main.type_popover.chosen.emit("face", "sans")
    assert window.app.pane.view._typography.face == "sans"
    assert Settings(tmp_path).preferences.face == "sans"


def test_the_popover_opens_below_its_button(window):
    window.main.open_typography()
    button = window.main.top_bar.text_size
    assert window.main.type_popover.isVisible()
    assert window.main.type_popover.y() >= button.mapToGlobal(button.rect().bottomLeft()).y()
    window.qtbot.keyClick(window.main.type_popover, Qt.Key.Key_Escape)
    assert not window.main.type_popover.isVisible()


def test_focus_mode_shows_nothing_but_the_article(window):
    window.read()
    before = chrome(window)
    window.key(Qt.Key.Key_F11)
    assert chrome(window) == [False, False, False]
    assert window.app.pane.isVisible()
    window.key(Qt.Key.Key_F11)
    assert chrome(window) == before


def test_escape_leaves_focus_mode_before_it_leaves_the_article(window):
    window.read()
    window.key(Qt.Key.Key_F11)
    window.key(Qt.Key.Key_Escape)
    assert chrome(window) == [True, True, True]
    assert window.app.pane.isAncestorOf(window.main.focusWidget())


def test_going_to_the_search_leaves_focus_mode(window):
    window.read()
    window.key(Qt.Key.Key_F11)
    window.key(Qt.Key.Key_F, CTRL)
    assert window.main.focusWidget() is window.main.top_bar.search_box


def test_a_hidden_column_stays_hidden_after_focus_mode(window):
    window.read()
    window.main.toggle_column("left")
    window.key(Qt.Key.Key_F11)
    window.key(Qt.Key.Key_F11)
    assert not window.main.left.isVisible()


def test_the_place_in_an_article_is_remembered_when_it_is_left(window, monkeypatch, qtbot):
    window.read("a2")
    monkeypatch.setattr(window.app.pane, "place", lambda: 40)
    window.read("a1")
    qtbot.waitUntil(lambda: window.library.read_states["a2"].place == 40)


def test_an_article_begins_where_it_was_left_on_another_day(window, monkeypatch):
    window.library.keep_place("a2", 40)
    gone_to: list[int] = []
    monkeypatch.setattr(window.app.pane, "go_to", gone_to.append)
    window.read("a2")
    assert gone_to == [40]


def test_article_read_to_its_end_counts_as_read_until_it_is_said_not_to(window, qtbot):
    window.read("a2")
    with qtbot.waitSignal(window.app.access.changed) as changed:
        window.app.pane.finished.emit("a2")
    assert changed.args[0].read_articles == {"a2"}
    qtbot.waitUntil(lambda: window.app.reading.opened.read.is_read)
    with qtbot.waitSignal(window.app.access.changed):
        window.app.actions["unread"].trigger()
    assert window.library.read_states == {}


def test_ruling_on_a_block_goes_to_the_library_and_is_told(window, qtbot):
    window.read("a2")
    with qtbot.waitSignal(window.app.access.changed):
        window.app.pane.block_ruled.emit(Span(24, 25), True, False)
    assert window.library.ruled == [("a2", Span(24, 25), True, False)]
    assert "Ctrl+Z" in window.main.status.said


def test_passage_is_copied_with_the_citation_of_the_library(window, qtbot):
    window.read("a2")
    window.app.pane.select(Span(24, 31))
    with qtbot.waitSignal(window.app.annotating.citation_arrived):
        window.app.actions["cite"].trigger()
    assert QGuiApplication.clipboard().text().endswith("Source: Velmora Courier, Span(start=24, end=31)\n")
    assert window.main.status.said == "Copied with its citation."


def test_heading_without_copies_says_so(window):
    window.read("a2")
    window.app.actions["copies"].trigger()
    assert window.main.status.said == "No other article has this text."
