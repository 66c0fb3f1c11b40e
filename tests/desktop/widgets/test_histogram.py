"""Articles over time as bars."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.models.histogram import histogram
from desktop.widgets.histogram import HistogramView
from index.search.counts import FacetCount

pytestmark = pytest.mark.qt
DAYS = histogram(FacetCount(f"2031-03-{day:02}", day) for day in range(1, 11))


@pytest.fixture
def view(qtbot, theme):
    view = HistogramView(theme)
    qtbot.addWidget(view)
    view.resize(232, view.sizeHint().height())  # 20 pixels for each of ten bars, between margins
    view.show_histogram(DAYS, None, None)
    return view


def middle(number):
    return QPoint(16 + 20 * number + 10, 30)


def test_it_shows_nothing_where_there_is_nothing_to_compare(view):
    assert not view.isHidden()
    view.show_histogram(histogram([FacetCount("2031-03-01", 4)]), None, None)
    assert view.isHidden()


def test_dragging_chooses_a_range(view, qtbot):
    with qtbot.waitSignal(view.range_chosen) as chosen:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(2))
        qtbot.mouseMove(view, middle(5))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(5))
    assert chosen.args == [date(2031, 3, 3), date(2031, 3, 6)]


def test_a_click_chooses_one_bar(view, qtbot):
    with qtbot.waitSignal(view.range_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(0))
    assert chosen.args == [date(2031, 3, 1), date(2031, 3, 1)]


def test_dragging_backwards_and_beyond_the_end_is_understood(view, qtbot):
    with qtbot.waitSignal(view.range_chosen) as chosen:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(8))
        qtbot.mouseMove(view, QPoint(-40, 30))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(-40, 30))
    assert chosen.args == [date(2031, 3, 1), date(2031, 3, 9)]


def test_bars_that_arrive_during_a_drag_wait_for_its_end(view, qtbot):
    with qtbot.waitSignal(view.range_chosen) as chosen:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(2))
        view.show_histogram(histogram([FacetCount("2031-03-01", 1), FacetCount("2031-03-04", 1)]), None, None)
        qtbot.mouseMove(view, middle(5))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(5))
    assert chosen.args == [date(2031, 3, 3), date(2031, 3, 6)]
    assert len(view._shown.bars) == 4


def test_a_double_click_lifts_the_range(view, qtbot):
    with qtbot.waitSignal(view.range_lifted):
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle(3))


def test_arrow_keys_choose_too(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(view.range_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [date(2031, 3, 2), date(2031, 3, 3)]


def test_delete_lifts_what_is_chosen(view, qtbot):
    view.show_histogram(DAYS, date(2031, 3, 2), date(2031, 3, 4))
    with qtbot.waitSignal(view.range_lifted):
        qtbot.keyClick(view, Qt.Key.Key_Delete)


def test_screen_readers_hear_where_the_cursor_is(view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "2 Mar 2031: 2 articles"


def test_bars_run_from_the_right_in_a_right_to_left_window(view, qtbot):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitSignal(view.range_chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(0))
    assert chosen.args == [date(2031, 3, 10), date(2031, 3, 10)]


@pytest.mark.parametrize("wanted", [(None, None), (date(2031, 3, 2), date(2031, 3, 4))])
def test_what_is_chosen_is_painted_otherwise(view, theme, wanted):
    view.show_histogram(DAYS, *wanted)
    shade = view.grab().toImage().pixelColor(middle(9).x(), middle(9).y()).name()
    assert (shade == theme.colour("line-strong").name()) is (wanted != (None, None))
