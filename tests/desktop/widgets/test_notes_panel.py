"""Filters of the notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.models.note_rows import Facet, note_rows
from desktop.models.notes import NoteFilter, filtered
from desktop.widgets.notes_panel import NotesPanel
from tests.support.listed_notes import listed

pytestmark = pytest.mark.qt

ROWS = note_rows((listed("n1", "claim", ("gas",)), listed("n2", "doubt")))


@pytest.fixture
def panel(qtbot, theme):
    panel = NotesPanel(theme)
    qtbot.addWidget(panel)
    panel.show_facets(filtered(ROWS, NoteFilter()).facets)
    return panel


def test_value_is_chosen_by_keyboard(panel, qtbot):
    row = panel.model.sections[0].rows[1]
    panel.view.setCurrentIndex(panel.model.index_of(row))
    with qtbot.waitSignal(panel.value_chosen) as chosen:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert chosen.args == [Facet.LABEL, "doubt"]


def test_current_row_stays_while_counts_change(panel):
    panel.view.setCurrentIndex(panel.model.index_of(panel.model.sections[0].rows[1]))
    panel.show_facets(filtered(ROWS, NoteFilter().toggled(Facet.LABEL, "doubt")).facets)
    assert panel.view.currentIndex().data() == "Doubt"


def test_screen_reader_hears_what_is_chosen(panel):
    panel.show_facets(filtered(ROWS, NoteFilter().toggled(Facet.LABEL, "doubt")).facets)
    index = panel.model.index_of(panel.model.sections[0].rows[1])
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Doubt, 1, chosen"
