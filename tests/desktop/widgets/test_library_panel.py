"""The library side of the left column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models.contents import Choice
from desktop.widgets.library_panel import LibraryPanel
from tests.support.fake_library import make_overview

pytestmark = pytest.mark.qt


@pytest.fixture
def panel(qtbot, theme):
    panel = LibraryPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(252, 500)
    panel.show_overview(make_overview())
    panel.show()
    return panel


def test_all_articles_are_chosen_at_first(panel):
    assert panel.view.currentIndex().data() == "All articles"


def test_click_on_a_row_chooses_it(panel, qtbot):
    row = panel.model.index(1, 0, panel.model.index(0, 0))
    with qtbot.waitSignal(panel.row_chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(row).center())
    assert (chosen.args[0].choice, chosen.args[0].clause) == (Choice.CLAUSE, "has:notes")


def test_chosen_row_stays_chosen_when_the_counts_change(panel):
    panel.mark_clause("lang:en")
    panel.show_overview(make_overview(9))
    assert panel.view.currentIndex().data() == "English"


def test_clause_of_no_row_chooses_nothing(panel):
    panel.mark_clause("lang:fr")
    assert not panel.view.currentIndex().isValid()
