"""The library side of the left column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models.contents import Choice
from desktop.models.facet_clauses import Held
from desktop.widgets.library_panel import LibraryPanel
from tests.support.fake_library import make_facets, make_overview

pytestmark = pytest.mark.qt


@pytest.fixture
def panel(qtbot, theme):
    panel = LibraryPanel(theme)
    qtbot.addWidget(panel)
    panel.resize(252, 500)
    panel.show_overview(make_overview())
    panel.show_facets(make_facets(), {})
    panel.show()
    return panel


def test_click_on_a_row_chooses_it(panel, qtbot):
    row = panel.model.index(1, 0, panel.model.index(0, 0))
    with qtbot.waitSignal(panel.row_chosen) as chosen:
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(row).center())
    assert (chosen.args[0].choice, chosen.args[0].clause) == (Choice.CLAUSE, "has:notes")


def row_named(panel, name):
    return next(row for section in panel.model.sections for row in section.rows if row.name == name)


def test_current_row_stays_while_counts_change(panel):
    panel.view.setCurrentIndex(panel.model.index_of(row_named(panel, "English")))
    panel.show_overview(make_overview(9))
    assert panel.view.currentIndex().data() == "English"


def test_minus_leaves_the_current_row_out(panel, qtbot):
    panel.view.setCurrentIndex(panel.model.index_of(row_named(panel, "English")))
    with qtbot.waitSignal(panel.row_left_out) as left_out:
        panel._leave_out.activated.emit()
    assert left_out.args[0].clause == "lang:en"


def test_counts_are_of_the_present_results(panel):
    panel.show_facets(make_facets(2), {"has:notes": 0})
    assert [row_named(panel, name).count for name in ("English", "2031", "With notes")] == [2, 2, 0]


def test_facets_stay_while_a_query_is_not_understood(panel):
    panel.show_facets(None, {})
    assert row_named(panel, "English").count == 3


@pytest.mark.parametrize(
    ("held", "spoken"), [(Held.WANTED, "English, 3, wanted"), (Held.LEFT_OUT, "English, 3, left out")]
)
def test_screen_reader_hears_what_the_query_says(panel, held, spoken):
    panel.show_held({"lang:en": held})
    index = panel.model.index_of(row_named(panel, "English"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
