"""Several searches in the window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.dialogs.batch import BatchDialog

pytestmark = pytest.mark.qt


@pytest.fixture
def dialog(window, qtbot):
    window.app.actions["batch"].trigger()
    dialog = window.main.findChild(BatchDialog)
    dialog.queries.setPlainText('harbour\nnothing\n"open')
    dialog.run()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 3)
    return dialog


def test_each_query_is_answered_or_refused_by_itself(dialog):
    assert [dialog.table.item(row, 1).text() for row in range(3)] == ["3", "0", "–"]
    assert "quotation mark" in dialog.table.item(2, 3).text()


def test_a_line_leads_to_its_articles(window, dialog, qtbot):
    with qtbot.waitSignal(window.app.searching.results_arrived):
        dialog.table.itemActivated.emit(dialog.table.item(0, 0))
    assert window.main.top_bar.search_box.text() == "harbour"


def test_the_answers_are_copied_as_a_table(dialog):
    dialog._copy.click()
    assert QGuiApplication.clipboard().text().startswith("query,articles,newest,searched\nharbour,3,2031")


def test_saved_searches_stand_in_the_list_at_first(window, qtbot):
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.main.top_bar.search_box.setText("harbour")
    window.app.actions["save_search"].trigger()
    window.app.actions["batch"].trigger()
    assert window.main.findChild(BatchDialog).queries.toPlainText() == "harbour"
