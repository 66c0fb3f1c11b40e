"""The column of notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.models.note_lists import Grouping
from desktop.models.note_rows import note_rows
from desktop.models.notes import NoteFilter, filtered
from desktop.widgets.notes_column import NotesColumn
from tests.support.listed_notes import listed

pytestmark = pytest.mark.qt

ROWS = note_rows((listed("n1", "claim", ("gas",)), listed("n2", "doubt"), listed("n3", article="a2")))


@pytest.fixture
def column(qtbot, theme):
    column = NotesColumn(theme)
    qtbot.addWidget(column)
    column.resize(330, 600)
    column.show_notes(filtered(ROWS, NoteFilter()), NoteFilter())
    return column


def select(column, *numbers):
    rows = [row for section in column.model.sections for row in section.rows]
    for number in numbers:
        index = column.model.index_of(rows[number])
        column.view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def test_count_tells_how_many_of_all_are_shown(column):
    assert column._count.text() == "3 notes"
    wanted = NoteFilter("gas")
    column.show_notes(filtered(ROWS, wanted), wanted)
    assert column._count.text() == "1 of 3 notes"


def test_empty_list_says_what_to_do(column):
    wanted = NoteFilter("nowhere")
    column.show_notes(filtered(ROWS, wanted), wanted)
    assert "Take a word or a filter away" in column.empty.text()
    column.show_notes(filtered((), NoteFilter()), NoteFilter())
    assert "press H" in column.empty.text()


def test_enter_opens_the_current_note(column, qtbot):
    column.view.enter()
    with qtbot.waitSignal(column.note_opened) as opened:
        qtbot.keyClick(column.view, Qt.Key.Key_Return)
    assert opened.args[0].annotation.id == "n1"


def test_bar_stands_while_several_are_selected(column):
    select(column, 0)
    assert column.selection.isHidden()
    select(column, 1)
    assert not column.selection.isHidden()


def test_note_under_two_headings_is_chosen_once(column):
    rows = note_rows((listed("n1", "claim", ("gas", "verify")),))
    column.group_by(Grouping.TAG)
    column.show_notes(filtered(rows, NoteFilter()), NoteFilter())
    column.view.selectAll()
    assert [row.annotation.id for row in column.chosen()] == ["n1"]


def test_selection_stays_when_the_notes_come_anew(column):
    select(column, 0, 2)
    changed = note_rows((listed("n1", "quote"), listed("n2", "doubt"), listed("n3", article="a2")))
    column.show_notes(filtered(changed, NoteFilter()), NoteFilter())
    assert [row.annotation.id for row in column.chosen()] == ["n1", "n3"]


def test_tag_is_asked_for_in_its_one_form(column, qtbot):
    column.selection.tag.setText(" #gas transit ")
    with qtbot.waitSignal(column.selection.tag_wanted) as wanted:
        qtbot.keyClick(column.selection.tag, Qt.Key.Key_Return)
    assert wanted.args == ["gas-transit"]
    assert not column.selection.tag.text()


def test_keyboard_leads_from_the_words_to_the_list_and_back(column, qtbot):
    column.show()
    column.search.setFocus()
    qtbot.keyClick(column.search, Qt.Key.Key_Down)
    assert column.focusWidget() is column.view
    qtbot.keyClick(column.view, Qt.Key.Key_Escape)
    assert column.focusWidget() is column.search
