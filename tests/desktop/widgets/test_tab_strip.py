"""The strip of tabs above the article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from desktop.models.tabs import TabShown
from desktop.models.wording import isolated
from desktop.widgets.tab_strip import TabStrip

pytestmark = pytest.mark.qt
TABS = (
    TabShown(3, "Harbour & pilots", is_current=True),
    TabShown(5, "A second report", is_beside=True),
    TabShown(8, ""),
)


@pytest.fixture
def strip(qtbot, theme):
    strip = TabStrip(theme)
    qtbot.addWidget(strip)
    strip.resize(700, 32)
    strip.show_tabs(TABS)
    return strip


def test_one_tab_needs_no_strip(strip):
    strip.show_tabs(TABS[:1])
    assert strip.isHidden()


def test_titles_are_shown_as_they_are_and_the_current_tab_is_selected(strip):
    assert strip.tabText(0).replace("&&", "&") == isolated("Harbour & pilots")
    assert strip.currentIndex() == 0
    assert strip.tabText(2) == isolated("Untitled article")
    assert "(beside)" in strip.tabToolTip(1)


def test_tab_is_chosen_by_a_click(strip, qtbot):
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(1).center())
    assert chosen.args == [5]


def test_what_is_shown_is_not_told_as_chosen(strip, qtbot):
    with qtbot.assertNotEmitted(strip.chosen):
        strip.show_tabs([TabShown(8, ""), TabShown(9, "New", is_current=True)])


@pytest.mark.parametrize("how", ["cross", "middle"])
def test_tab_is_closed_by_its_cross_or_the_middle_button(strip, qtbot, how):
    with qtbot.waitSignal(strip.closed) as closed:
        if how == "cross":
            strip.tabButton(1, QTabBar.ButtonPosition.RightSide).click()
        else:
            qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(1).center())
    assert closed.args == [5]


def test_moved_tab_is_told_and_keeps_its_key(strip, qtbot):
    with qtbot.waitSignal(strip.moved) as moved:
        strip.moveTab(0, 2)
    assert moved.args == [0, 2]
    with qtbot.waitSignal(strip.closed) as closed:
        qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=strip.tabRect(2).center())
    assert closed.args == [3]


def test_menu_shows_a_tab_beside_unless_it_is_in_sight(strip, qtbot):
    assert [action.isEnabled() for action in strip.menu_of(TABS[1]).actions()] == [True, True, False]
    beside = strip.menu_of(TABS[2]).actions()[2]
    with qtbot.waitSignal(strip.beside_wanted) as wanted:
        beside.trigger()
    assert wanted.args == [8]
