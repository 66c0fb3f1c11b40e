"""Selecting with the keys begins at the text of the article, wherever the caret would be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.appearance.theme import load_theme
from desktop.reading.pane import ReadingPane
from tests.support.reading import article, find, opened

TEXT = article().text
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(qtbot: QtBot) -> ReadingPane:
    pane = ReadingPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(1180, 800)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.show_article(opened())
    pane.view.setFocus()
    return pane


def test_first_line_that_is_selected_is_text_and_no_outlet(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, SHIFT)
    assert pane.selected_span() == find(TEXT, "Harbour talks end without a date")


def test_selection_goes_on_from_where_it_is(pane: ReadingPane, qtbot: QtBot) -> None:
    pane.select(find(TEXT, "nearer"))
    qtbot.keyClick(pane.view, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(pane.view, Qt.Key.Key_Right, SHIFT)
    assert pane.selected_span() == find(TEXT, "nearer t")


def test_label_key_takes_what_was_selected_by_keys(pane: ReadingPane, qtbot: QtBot) -> None:
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(pane.highlight_requested) as asked:
        qtbot.keyClick(pane.view, Qt.Key.Key_2)
    assert asked.args[0] == find(TEXT, "Harbour talks end without a date")


@pytest.mark.parametrize("key", ["n", "h", "1", "C"])
def test_key_without_a_passage_says_that_one_is_missing(pane: ReadingPane, qtbot: QtBot, key: str) -> None:
    with qtbot.waitSignal(pane.passage_missed):
        qtbot.keyClicks(pane.view, key)


def test_selection_of_what_the_window_says_is_no_passage(pane: ReadingPane) -> None:
    cursor = pane.view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(3, cursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    assert pane.selects_beside_text
    pane.select(find(TEXT, "nearer"))
    assert not pane.selects_beside_text
