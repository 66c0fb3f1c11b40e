"""The search box and its bubble."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.suggestions import Vocabulary
from desktop.widgets.query_bubble import QueryErrorBubble
from desktop.widgets.search_box import SearchBox
from index.views import Tally

pytestmark = pytest.mark.qt


@pytest.fixture
def box(qtbot, theme):
    box = SearchBox(theme)
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


def history(box, *queries):
    box.set_history(queries)


def test_up_brings_earlier_searches_and_down_what_was_typed(box, qtbot):
    history(box, "gas", "dam")
    box.setText("pipe")
    for expected in ("gas", "dam", "dam"):
        qtbot.keyClick(box, Qt.Key.Key_Up)
        assert box.text() == expected
    for expected in ("gas", "pipe"):
        qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.text() == expected
    with qtbot.waitSignal(box.left_downwards):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_tab_completes_a_field_and_then_a_value(box, qtbot):
    box.set_vocabulary(Vocabulary((Tally("Ilvar Courier", 7),)))
    box.show()
    qtbot.keyClicks(box, "gas outl")
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == "gas outlet:"
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert box.text() == 'gas outlet:"Ilvar Courier" '
    assert box.suggestions() == ()


def test_arrows_go_through_the_suggestions_and_enter_takes_one(box, qtbot):
    box.set_vocabulary(Vocabulary(languages=(Tally("en", 3), Tally("tr", 1))))
    box.show()
    qtbot.keyClicks(box, "lang:")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        qtbot.keyClick(box, key)
    assert box.text() == "lang:tr "


def test_enter_searches_where_no_suggestion_was_chosen(box, qtbot):
    box.set_vocabulary(Vocabulary(languages=(Tally("en", 3),)))
    box.show()
    qtbot.keyClicks(box, "lang:")
    with qtbot.waitSignal(box.left_downwards):
        qtbot.keyClick(box, Qt.Key.Key_Return)


def test_escape_closes_the_suggestions_before_it_clears(box, qtbot):
    box.show()
    qtbot.keyClicks(box, "outl")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.suggestions(), box.text()) == ((), "outl")
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.text()


def test_searches_before_are_listed_for_an_empty_box(box, qtbot):
    history(box, "gas", "dam")
    box.show()
    qtbot.keyClick(box, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert [offer.text for offer in box.suggestions()] == ["gas", "dam"]


def test_colours_leave_text_cursor_and_undo_alone(box, qtbot):
    box.insert("🚢")
    qtbot.keyClicks(box, " lang:en")
    assert (box.text(), box.cursorPosition()) == ("🚢 lang:en", 10)
    box.undo()
    assert box.text() != "🚢 lang:en"
