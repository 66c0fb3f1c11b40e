"""All notes of the library in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.reading.edits import AnnotationEdit
from desktop.windows.notes_room import NotesRoom
from index.text.spans import Span
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    made, _changes = window.library.annotate("a1", Span(0, 7), label="claim")
    window.library.revise(made.id, tags=("port",), note="Ask again.")
    window.library.annotate("a3", Span(0, 13), label="doubt")
    yield window
    window.close()


def show_notes(window, qtbot):
    window.app.actions["show_notes"].trigger()
    qtbot.waitUntil(lambda: bool(window.main.notes.model.sections))


def shown(window):
    return [row.annotation.id for section in window.main.notes.model.sections for row in section.rows]


def test_key_shows_all_notes_in_place_of_the_results(window, qtbot):
    show_notes(window, qtbot)
    assert window.main.lists.currentWidget() is window.main.notes
    assert window.main.left.shows_notes
    assert window.main.focusWidget() is window.main.notes.search
    assert shown(window) == ["n1", "n2"]


def test_note_is_opened_in_its_article(window, qtbot):
    show_notes(window, qtbot)
    with qtbot.waitSignal(window.app.reading.article_arrived):
        window.key(Qt.Key.Key_Down)
        window.key(Qt.Key.Key_Return)
    assert window.app.pane.opened.id == "a1"
    assert window.main.left.shows_notes


def test_note_made_while_reading_joins_the_list(window, qtbot):
    show_notes(window, qtbot)
    window.read("a2")
    window.app.pane.highlight_requested.emit(Span(0, 7), "quote")
    qtbot.waitUntil(lambda: shown(window) == ["n1", "n2", "n3"])


def test_words_and_filters_narrow_the_list(window, qtbot):
    show_notes(window, qtbot)
    qtbot.keyClicks(window.main.notes.search, "again")
    assert shown(window) == ["n1"]
    window.main.notes.search.clear()
    row = window.main.left.notes.model.sections[0].rows[1]
    window.main.left.notes.view.row_activated.emit(row)
    assert shown(window) == ["n2"]


def test_filter_brings_back_the_list_that_gave_way_to_an_article(window, qtbot):
    show_notes(window, qtbot)
    window.main.lists.hide()
    row = window.main.left.notes.model.sections[0].rows[0]
    window.main.left.notes.view.row_activated.emit(row)
    assert not window.main.lists.isHidden()


def test_typing_a_query_brings_the_results_back(window, qtbot):
    show_notes(window, qtbot)
    qtbot.keyClicks(window.main.top_bar.search_box, "h")
    assert window.main.lists.currentWidget() is window.main.results
    assert not window.main.left.shows_notes


def test_notes_of_a_tag_are_shown_for_the_palette(window, qtbot):
    next(room for room in window.app.rooms if isinstance(room, NotesRoom)).show_tag("port")
    qtbot.waitUntil(lambda: shown(window) == ["n1"])


def test_chosen_notes_are_tagged_and_exported(window, qtbot, monkeypatch, tmp_path):
    show_notes(window, qtbot)
    window.main.notes.view.selectAll()
    selection = window.main.notes.selection
    selection.tag.setText("checked")
    qtbot.keyClick(selection.tag, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all("checked" in row.annotation.tags for row in window.main.notes.chosen()))
    monkeypatch.setattr(window.app.exporting, "_choose_folder", lambda _begin: str(tmp_path / "out"))
    selection.export.click()
    qtbot.waitUntil(lambda: bool(window.library.exported))
    wanted = window.library.exported[0]
    assert (wanted["target"], wanted["annotations"]) == (Path(tmp_path / "out"), ("n1", "n2"))


def test_single_selected_note_leaves_the_bar_away(window, qtbot):
    show_notes(window, qtbot)
    view = window.main.notes.view
    index = window.main.notes.model.index_of(window.main.notes.model.sections[0].rows[0])
    view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert window.main.notes.selection.isHidden()


def test_note_is_edited_below_the_list(window, qtbot):
    show_notes(window, qtbot)
    window.key(Qt.Key.Key_Down)
    window.key(Qt.Key.Key_E)
    form = window.main.notes.form
    form.editor.note.setPlainText("Asked.")
    qtbot.keyClick(form.editor.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.library._annotations["n1"].note == "Asked.")
    assert form.isHidden()
    assert window.main.focusWidget() is window.main.notes.view


def test_suggested_place_is_accepted_with_one_key(window, qtbot):
    window.library.unplaced.add("n2")
    show_notes(window, qtbot)
    view, bar = window.main.notes.view, window.main.notes.unplaced
    view.setCurrentIndex(window.main.notes.model.index_of(window.main.notes.model.sections[1].rows[0]))
    qtbot.waitUntil(lambda: not bar.accept.isHidden())
    assert "Harbour" in bar.said.text()
    qtbot.keyClick(view, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: window.library.reattached == [("n2", Span(0, 7))])
    qtbot.waitUntil(bar.isHidden)


def test_lost_note_is_attached_to_the_selection(window, qtbot):
    window.library.unplaced.add("n2")
    show_notes(window, qtbot)
    row = window.main.notes.model.sections[1].rows[0]
    window.main.notes.view.setCurrentIndex(window.main.notes.model.index_of(row))
    with qtbot.waitSignal(window.app.messages.posted):
        window.main.notes.unplaced.attach.click()
    window.read("a3")
    window.app.pane.select(Span(8, 13))
    window.main.notes.unplaced.attach.click()
    qtbot.waitUntil(lambda: window.library.reattached == [("n2", Span(8, 13))])


def test_notes_on_articles_and_names_stand_in_the_list(window, qtbot):
    window.library.write_note_on_article("a2", "About all of it.")
    window.library.write_note_on_entity("PLACE", "Velmora", "A port.")
    show_notes(window, qtbot)
    assert shown(window) == ["n1", "n2", "sa2", "sPLACE/Velmora"]
    rows = [row for section in window.main.notes.model.sections for row in section.rows]
    window.app.notes.controller.revise(rows[3], AnnotationEdit(note="A busy port."))
    qtbot.waitUntil(lambda: "A busy port." in window.library.notes_on.values())


def test_confirmed_note_that_rests_on_copies_is_known_as_such(window, qtbot):
    window.library.revise("n1", credibility=1)
    show_notes(window, qtbot)

    def rows():
        return [row for section in window.main.notes.model.sections for row in section.rows]

    qtbot.waitUntil(lambda: [row.is_on_copies for row in rows()] == [True, False])
    assert rows()[0].names == ("PLACE/Velmora",)
