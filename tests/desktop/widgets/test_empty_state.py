"""What stands where there is nothing to show is whole and in the middle, however wide the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.widgets.empty_state import EmptyState

SENTENCES = "Choose a folder of saved articles, and they can be searched a moment later. " * 4


@pytest.mark.parametrize("width", [260, 520, 1400])
def test_sentences_are_whole_and_in_the_middle_at_every_width(qtbot, width):
    state = EmptyState()
    qtbot.addWidget(state)
    state.say("Nothing here", SENTENCES)
    state.add_button("Begin", lambda: None, is_primary=True)
    state.resize(width, 600)
    state.show()
    qtbot.waitExposed(state)

    for label in state.findChildren(QLabel):
        middle = label.mapTo(state, label.rect().center()).x()
        assert abs(middle - width // 2) <= 2
        assert label.height() >= label.heightForWidth(label.width())


def test_lines_stay_short_in_a_wide_window(qtbot):
    state = EmptyState()
    qtbot.addWidget(state)
    state.say("", SENTENCES)
    state.add_button("Begin", lambda: None)
    state.resize(2000, 600)
    state.show()
    qtbot.waitExposed(state)

    assert max(label.width() for label in state.findChildren(QLabel) if label.isVisible()) <= 440


def test_offers_stay_until_something_else_is_said(qtbot):
    state = EmptyState()
    qtbot.addWidget(state)
    taken = []
    state.say("Nothing", "found")
    state.offer([("One", lambda: taken.append(1)), ("Two", lambda: taken.append(2))])
    next(button for button in state.findChildren(QPushButton) if button.text() == "Two").click()
    assert taken == [2]
    state.say("Something", "else")
    assert [button for button in state.findChildren(QPushButton) if not button.isHidden()] == []
