"""The search box and its bubble."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.search_box import QueryErrorBubble, SearchBox

pytestmark = pytest.mark.qt


@pytest.fixture
def box(qtbot):
    box = SearchBox()
    qtbot.addWidget(box)
    box.resize(300, 34)
    return box


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_down_and_enter_lead_into_the_results(box, qtbot, key):
    with qtbot.waitSignal(box.left_downwards):
        qtbot.keyClick(box, key)


def test_escape_empties_the_box(box, qtbot):
    box.setText("harbour")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.text()


def test_letters_of_single_key_actions_are_typed(box, qtbot):
    qtbot.keyClicks(box, "hn/?")
    assert box.text() == "hn/?"


def test_later_characters_stand_further_right_and_all_inside(box):
    box.setText("harbour and council")
    places = [box.character_x(at) for at in range(20)]
    assert places == sorted(places)
    assert 0 <= places[0] < places[-1] < box.width()


def test_bubble_says_the_error_below_the_box(box, qtbot, theme):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(600, 300)
    QVBoxLayout(room).addWidget(box)
    room.show()
    bubble = QueryErrorBubble(theme, room)
    bubble.show_at(box, "A quotation mark is open.", 3)
    assert bubble.accessibleDescription() == "A quotation mark is open."
    assert bubble.y() >= box.geometry().bottom()
    assert room.rect().contains(bubble.geometry())
