"""Timelines in the window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.dialogs.timeline import TimelineDialog
from index.text.spans import Span

pytestmark = pytest.mark.qt


@pytest.fixture
def dialog(window, qtbot):
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.main.top_bar.search_box.setText("port")
    window.app.actions["timeline"].trigger()
    dialog = window.main.findChild(TimelineDialog)
    qtbot.waitUntil(lambda: len(dialog.rows.rows.rows) == 3)
    return dialog


def details(dialog):
    return [row.detail.partition("  ·  ")[0] for row in dialog.rows.rows.rows]


def test_dated_sentences_of_the_search_stand_in_the_order_of_their_times(window, dialog):
    assert window.library.followed == ["port"]
    assert details(dialog) == ["2029", "March 2031", "1 Apr 2031"]


def test_enter_leads_to_the_passage(window, dialog, qtbot):
    with qtbot.waitSignal(window.app.reading.article_arrived):
        qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.app.pane.selected_span() is not None)
    assert window.app.pane.selected_span().start >= Span(20, 60).start


def test_to_choose_bars_is_to_look_closer_and_back(dialog):
    dialog.chart.range_chosen.emit(date(2031, 1, 1), date(2031, 12, 31))
    assert details(dialog) == ["March 2031", "1 Apr 2031"]
    dialog.all.click()
    assert len(details(dialog)) == 3


def test_the_open_article_has_a_timeline(window, qtbot):
    window.read()
    window.app.actions["article_timeline"].trigger()
    qtbot.waitUntil(lambda: window.library.followed == ["a2"])


@pytest.mark.parametrize(("name", "kind", "begin"), [("t.md", "", "<!-- lectern"), ("t.md", "CSV (*.csv)", "first,")])
def test_a_timeline_is_saved(window, dialog, qtbot, monkeypatch, tmp_path, name, kind, begin):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))
    with qtbot.waitSignal(window.app.messages.posted):
        dialog.save.click()
    (written,) = tmp_path.glob("t.*")
    assert written.read_text(encoding="utf-8-sig").startswith(begin)
