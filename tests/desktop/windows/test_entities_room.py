"""The entities of the library in the window: list, dossier, review, corrections."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.dialogs.correction import CorrectionDialog
from desktop.dialogs.entities import MADE, REVIEW, EntitiesDialog
from index.entities.corrections.correction import Action
from index.entities.mentions import Kind
from index.notes.subject_notes import Subject

pytestmark = pytest.mark.qt


@pytest.fixture
def dialog(window, qtbot):
    window.app.actions["entities"].trigger()
    dialog = window.main.findChild(EntitiesDialog)
    qtbot.waitUntil(lambda: dialog.list.model.rowCount() == 3 and len(dialog.doubts.rows.rows) == 2)
    return dialog


@pytest.fixture
def dossier(dialog, qtbot):
    qtbot.keyClick(dialog.list.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.dossier.dossier is not None)
    return dialog.dossier


def named(dialog):
    return "" if dialog.dossier.dossier is None else dialog.dossier.dossier.entity.name


def names(dialog):
    return [dialog.list.model.index(row, 0).data() for row in range(dialog.list.model.rowCount())]


def test_all_entities_are_listed(dialog):
    assert names(dialog) == ["Irena Dalca", "Velmora", "Harbour Council"]


def test_the_list_is_narrowed_by_words_and_kind(dialog, qtbot):
    dialog.list.kinds.setCurrentIndex(dialog.list.kinds.findData("PLACE"))
    qtbot.waitUntil(lambda: names(dialog) == ["Velmora"])
    dialog.list.kinds.setCurrentIndex(0)
    qtbot.keyClicks(dialog.list.search, "harb")
    qtbot.waitUntil(lambda: names(dialog) == ["Harbour Council"])


def test_review_says_what_the_keys_would_change_before_one_is_typed(dialog, qtbot):
    said = "N takes away 3 mentions in 2 articles. Y marks 3 mentions more in 2 articles."
    qtbot.waitUntil(lambda: dialog.foretold.text() == said)


def test_what_the_keys_change_is_said_of_the_current_row_alone(window, dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.foretold.text() != "")
    first = dialog.doubts.chosen
    qtbot.keyClick(dialog.doubts, Qt.Key.Key_Down)
    assert dialog.doubts.chosen != first
    dialog.foretold.setText("")
    nothing = window.library.preview_correction(None)
    dialog.foretell(first, nothing, nothing)
    assert dialog.foretold.text() == ""


def test_a_heading_sorts_the_whole_list(dialog, qtbot):
    dialog.list.table.horizontalHeader().sectionClicked.emit(0)
    qtbot.waitUntil(lambda: names(dialog)[0] == "Harbour Council")


def test_several_names_are_made_the_same(window, dialog, qtbot):
    assert not dialog.list.unite.isEnabled()
    dialog.list.table.selectAll()
    dialog.list.unite.click()
    qtbot.waitUntil(lambda: len(window.library.corrected) == 2)
    assert {made.correction.to_form for made in window.library.corrected} == {"Irena Dalca"}
    assert {made.correction.action for made in window.library.corrected} == {Action.SAME}


def test_the_dossier_of_the_first_name_stands_beside_the_list(dialog, qtbot):
    qtbot.waitUntil(lambda: named(dialog) == "Irena Dalca")


def test_the_dossier_of_the_first_name_is_there_from_right_to_left_too(window, qtbot, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.app.actions["entities"].trigger()
        dialog = window.main.findChild(EntitiesDialog)
        qtbot.waitUntil(lambda: named(dialog) == "Irena Dalca")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_dossier_follows_the_row_that_an_arrow_leads_to(dialog, qtbot):
    dialog.list.table.setFocus()
    qtbot.keyClick(dialog.list.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: named(dialog) == "Velmora")


def test_the_dossier_follows_one_click(dialog, qtbot):
    table = dialog.list.table
    place = table.visualRect(table.model().index(2, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: named(dialog) == "Harbour Council")


def test_the_dossier_follows_what_is_typed(dialog, qtbot):
    qtbot.keyClicks(dialog.list.search, "velm")
    qtbot.waitUntil(lambda: named(dialog) == "Velmora")


def test_a_name_has_room_in_a_narrow_window(dialog):
    dialog.resize(760, 600)
    assert dialog.list.table.columnWidth(0) >= 170


def test_the_width_of_the_list_is_remembered(window, dialog, qtbot):
    dialog.resize(1100, 700)
    dialog.columns.setSizes([620, 480])
    width = dialog.list.width()
    dialog.close()
    qtbot.waitUntil(lambda: window.main.findChild(EntitiesDialog) is None)
    window.app.actions["entities"].trigger()
    again = window.main.findChild(EntitiesDialog)
    again.resize(1100, 700)
    assert abs(again.list.width() - width) <= 2


def test_enter_shows_the_dossier(dossier):
    assert [row.text for row in dossier.companions.rows.rows] == ["Velmora"]
    assert dossier.mentions.rows.rows[0].text == "Mayor Irena Dalca spoke first, and Dalca left early."
    assert "the same surname in this article" in dossier.names.rows.rows[1].detail


def test_a_mention_leads_to_its_passage(window, dossier, qtbot):
    with qtbot.waitSignal(window.app.reading.article_arrived):
        qtbot.keyClick(dossier.mentions, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.app.pane.selected_span() is not None)
    assert window.app.pane.selected_span() == dossier.dossier.mentions[0].span


def test_a_companion_leads_to_its_dossier(dossier, qtbot):
    dossier.entity_wanted.emit(dossier.dossier.companions[0].id)
    qtbot.waitUntil(lambda: dossier.dossier.entity.name == "Velmora")


def test_the_note_is_kept_when_it_is_left(window, dossier, qtbot):
    dossier.note.setPlainText("Runs *again* in 2032.")
    dossier.keep_note()
    qtbot.waitUntil(lambda: bool(window.library.notes_on))
    assert window.library.notes_on == {(Subject.ENTITY, "PERSON/Irena Dalca"): "Runs *again* in 2032."}


def test_searching_puts_the_clause_into_the_box(window, dossier):
    dossier.search_wanted.emit()
    assert window.main.top_bar.search_box.text() == 'person:"Irena Dalca"'


def test_the_dossier_is_saved_as_markdown(window, dossier, qtbot, monkeypatch, tmp_path):
    target = tmp_path / "dalca.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.app.messages.posted):
        dossier.file_wanted.emit()
    assert "# Irena Dalca" in target.read_text(encoding="utf-8")


def test_an_entity_is_corrected_in_the_whole_library(window, dialog, dossier):
    dossier.correction_wanted.emit()
    form = dialog.findChild(CorrectionDialog)
    assert Action.EXTENT not in form._subject.actions
    form.reject()


@pytest.mark.parametrize(("key", "action"), [("y", Action.ADD), ("n", Action.NOT_ENTITY)])
def test_a_key_settles_a_doubt(window, dialog, qtbot, key, action):
    window.app.actions["review"].trigger()
    qtbot.keyClicks(dialog.doubts, key)
    qtbot.waitUntil(lambda: len(dialog.doubts.rows.rows) == 1)
    (made,) = window.library.corrected
    assert (made.correction.action, made.correction.form, made.correction.kind) == (
        action,
        "Irena Dalca",
        Kind.PERSON,
    )


@pytest.mark.parametrize(("key", "action"), [("k", Action.KIND), ("s", Action.SAME)])
def test_a_key_opens_the_form_on_a_doubt(dialog, qtbot, key, action):
    qtbot.keyClicks(dialog.doubts, key)
    form = dialog.findChild(CorrectionDialog)
    assert form.action is action
    form.reject()


def test_a_correction_is_withdrawn(window, dialog, qtbot):
    qtbot.keyClicks(dialog.doubts, "n")
    qtbot.waitUntil(lambda: len(dialog.made.rows.rows) == 1)
    dialog.tabs.setCurrentIndex(MADE)
    dialog._withdraw.click()
    qtbot.waitUntil(lambda: not dialog.made.rows.rows)
    assert window.library.corrected == []


def test_the_card_of_a_name_leads_to_its_dossier_whoever_is_first_in_the_list(window, qtbot, monkeypatch):
    asked, read = [], window.library.dossier

    def reads(reference):
        asked.append(reference)
        return read(reference)

    monkeypatch.setattr(window.library, "dossier", reads)
    window.read()
    qtbot.keyClicks(window.app.pane.view, "e")
    window.app.pane.entity_card.dossier_wanted.emit()
    dialog = window.main.findChild(EntitiesDialog)
    qtbot.waitUntil(lambda: dialog.list.model.rowCount() == 3 and len(dialog.doubts.rows.rows) == 2)
    qtbot.waitUntil(lambda: named(dialog) == "Velmora")
    assert len(asked) == 1


def test_list_without_corrections_says_so(dialog):
    dialog.tabs.setCurrentIndex(MADE)
    dialog.show_made(())
    bare = dialog.made.grab().toImage()
    dialog.made.say_when_empty("")
    assert dialog.made.grab().toImage() != bare


def test_review_says_how_many_are_in_doubt_in_all(window, qtbot):
    window.library.further_doubts = 58
    window.app.actions["entities"].trigger()
    dialog = window.main.findChild(EntitiesDialog)
    qtbot.waitUntil(lambda: "2 of 60" in dialog.tabs.tabText(REVIEW))
