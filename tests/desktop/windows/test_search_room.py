"""Searching in the window: an article that is dragged out of the list of results."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from index.search.suggesting import Suggestion
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def dragged(monkeypatch):
    taken: list[str] = []
    monkeypatch.setattr("desktop.windows.search_room.drag_out", lambda _source, data: taken.append(data.text()))
    return taken


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    window = FakeWindow(qtbot, qapp, tmp_path)
    qtbot.waitUntil(lambda: bool(window.main.results.model.hits))
    yield window
    window.close()


def drag(window, qtbot):
    """Press on the first result and move away from it."""
    view = window.main.results.view
    start = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    away = QPoint(QApplication.startDragDistance() + 8, 0)
    for step in (1, 2):
        qtbot.mouseMove(view.viewport(), start + away * step)
    return view.model().hits[0]


def test_result_is_dragged_out_as_markdown(window, qtbot, monkeypatch, dragged):
    monkeypatch.setattr(QGuiApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.LeftButton))
    with qtbot.waitSignal(window.main.results.view.drag_begun) as begun:
        hit = drag(window, qtbot)
    assert begun.args == [hit.article]
    qtbot.waitUntil(lambda: bool(dragged))
    assert dragged[0].startswith("# ")


def test_article_that_arrives_after_the_button_was_let_go_is_not_dragged(window, qtbot, monkeypatch, dragged):
    monkeypatch.setattr(QGuiApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.NoButton))
    drag(window, qtbot)
    with qtbot.waitSignal(window.app.updating.overview_arrived):  # asked for after the article, and answered after it
        window.app.updating.read_overview()
    assert dragged == []


@pytest.mark.parametrize("way", ["out of the list", "out of its heading"])
def test_article_that_is_marked_red_is_not_dragged_and_that_is_said(window, qtbot, monkeypatch, dragged, way):
    article = window.library.article
    monkeypatch.setattr(window.library, "article", lambda name: replace(article(name), marking="red"))
    monkeypatch.setattr(QGuiApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.LeftButton))
    window.read()
    with qtbot.waitSignal(window.app.messages.posted) as posted:
        if way == "out of the list":
            drag(window, qtbot)
        else:
            window.main.reading.pane.view.heading_dragged.emit()
    assert "TLP:RED" in posted.args[0].text
    assert dragged == []


def test_search_without_result_offers_the_spelling_that_articles_have(window, qtbot):
    window.library.respelled = (Suggestion(0, "nothing", "harbour"),)
    results = window.main.results
    window.main.top_bar.search_box.setText("nothing")
    qtbot.waitUntil(lambda: any(button.text() == "Search for harbour" for button in _offers(results)))
    window.main.enter_results()
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.app.searching.search_now()
    assert window.main.focusWidget() in _offers(results)
    window.key(Qt.Key.Key_Space)
    assert window.main.top_bar.search_box.text() == "harbour"


def _offers(results):
    return results.empty.findChildren(QPushButton)


def test_no_hits_are_counted_where_the_query_only_chooses_articles(window, qtbot):
    window.read()
    window.main.top_bar.search_box.setText("zeppelin")
    qtbot.waitUntil(lambda: window.main.top_bar.hits.text() == "0 hits")
    window.main.top_bar.search_box.setText("outlet:courier")
    qtbot.waitUntil(lambda: window.main.top_bar.hits.text() == "")
