"""The entities of the open article."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models.entities import LOUD_KINDS
from desktop.widgets.entity_panel import EntityPanel
from index.entities.mentions import Entity, Kind, Recognition
from tests.support.fake_articles import make_article

pytestmark = pytest.mark.qt


@pytest.fixture
def panel(qtbot, theme):
    panel = EntityPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(252, 500)
    panel.show_recognition(make_article().recognition)
    panel.show()
    return panel


def test_click_on_an_entity_chooses_it(panel, qtbot):
    row = panel.model.index(0, 0, panel.model.index(1, 0))
    with qtbot.waitSignal(panel.entity_chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(row).center())
    assert chosen.args == [1]


def test_enter_on_an_entity_chooses_it(panel, qtbot):
    panel.view.setCurrentIndex(panel.model.index(0, 0, panel.model.index(0, 0)))
    with qtbot.waitSignal(panel.entity_chosen) as chosen:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert chosen.args == [0]


def test_space_on_a_heading_hides_the_marks_of_its_kind(panel, qtbot):
    panel.view.setCurrentIndex(panel.model.index(0, 0))
    with qtbot.waitSignal(panel.shown_kinds_changed) as changed:
        qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert changed.args[0] == LOUD_KINDS - {Kind.PERSON}


def test_click_on_the_eye_hides_the_marks_and_leaves_the_section_open(panel, qtbot):
    heading = panel.model.index(0, 0)
    place = panel.view.visualRect(heading).center()
    place.setX(panel.view.viewport().width() - 20)
    with qtbot.waitSignal(panel.shown_kinds_changed):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.view.isExpanded(heading)


def test_click_on_a_heading_closes_its_section(panel, qtbot):
    heading = panel.model.index(0, 0)
    place = panel.view.visualRect(heading).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not panel.view.isExpanded(heading)


def test_quiet_kinds_are_closed_at_first(panel):
    entities = (Entity("Tuesday", Kind.DATE, (), 1), Entity("Velmora", Kind.PLACE, (), 1))
    panel.show_recognition(Recognition((), entities))
    assert [panel.view.isExpanded(panel.model.index(row, 0)) for row in range(2)] == [True, False]


def test_section_that_was_closed_stays_closed_in_the_next_article(panel):
    panel.view.collapse(panel.model.index(0, 0))
    panel.show_recognition(None)
    panel.show_recognition(make_article().recognition)
    assert not panel.view.isExpanded(panel.model.index(0, 0))


def test_without_an_article_it_says_so(panel):
    panel.show_recognition(None)
    assert not panel.view.isVisible()


def test_entity_chosen_in_the_text_is_marked(panel):
    panel.mark(1)
    assert panel.view.currentIndex().data() == "Velmora"
