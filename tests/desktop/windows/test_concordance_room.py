"""Every hit in context in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.dialogs.concordance import ConcordanceDialog
from desktop.models.concordance import Line
from index.text.spans import Span

pytestmark = pytest.mark.qt


def search(window, qtbot, words):
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.main.top_bar.search_box.setText(words)


@pytest.fixture
def dialog(window, qtbot):
    search(window, qtbot, "port")
    window.app.actions["concordance"].trigger()
    dialog = window.main.findChild(ConcordanceDialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    return dialog


def test_hits_of_the_query_are_listed(dialog):
    assert dialog.windowTitle() == "Every hit of port"
    assert [line.before for line in dialog.model.lines] == ["they met again in the", "unions of the"]


def test_enter_leads_to_the_passage(window, dialog, qtbot):
    with qtbot.waitSignal(window.app.reading.article_arrived):
        qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.app.pane.selected_span() is not None)
    assert window.app.pane.selected_span() == dialog.model.lines[0].span
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert window.app.pane.selected_span() == dialog.model.lines[1].span


def test_hits_are_saved_as_a_report(window, dialog, qtbot, monkeypatch, tmp_path):
    target = tmp_path / "hits.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(window.app.messages.posted):
        dialog.report.click()
    assert target.read_text() == "port 8"


def test_a_dialog_that_was_closed_takes_no_lines(window, qtbot):
    search(window, qtbot, "port")
    window.library.gate.clear()
    window.app.actions["concordance"].trigger()
    dialog = window.main.findChild(ConcordanceDialog)
    gone = []
    dialog.destroyed.connect(lambda *_: gone.append(True))
    dialog.close()
    qtbot.waitUntil(lambda: bool(gone))
    window.library.gate.set()
    search(window, qtbot, "harbour")


def test_without_a_query_it_is_said_what_is_missing(window, qtbot):
    with qtbot.waitSignal(window.app.messages.posted) as posted:
        window.app.actions["concordance"].trigger()
    assert "Type a search first" in posted.args[0].text


def test_copies_are_grouped_and_shown_again(window, qtbot):
    search(window, qtbot, "port")
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.app.actions["group_copies"].trigger()
    assert window.main.results._count.text() == "3 articles  + 2 copies"
    assert window.main.results._grouping.isChecked()
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.app.actions["group_copies"].trigger()
    assert window.main.results._count.text() == "3 articles"


def test_the_first_hit_is_chosen_in_arabic_lines_too(qtbot):
    dialog = ConcordanceDialog("ميناء")
    qtbot.addWidget(dialog)
    dialog.show_lines((Line("a1", Span(4, 9), "عمال", "ميناء", "المدينة أضربوا يوم الاثنين", "صحيفة"),), 100)
    assert dialog.table.currentIndex().row() == 0
