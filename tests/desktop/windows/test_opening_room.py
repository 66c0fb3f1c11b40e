"""What the window opens because it was given to it."""

from __future__ import annotations

import pytest

from desktop.workers.instance import Request
from index.text.spans import Span

pytestmark = pytest.mark.qt


def test_link_to_an_annotation_opens_its_article_in_a_tab_and_goes_there(window, qtbot):
    window.read("a1")
    window.library.annotate("a2", Span(0, 7), label="claim")
    with qtbot.waitSignal(window.app.reading.article_arrived):
        window.app.opening.take(Request(things=("lectern://article/a2#n1",)))
    assert window.app.pane.opened.id == "a2"
    assert window.app.pane.view.emphasis.annotation == "n1"
    assert len(window.app.reading.row.tabs) == 2


def test_link_to_a_passage_of_the_open_article_selects_it(window):
    window.read("a2")
    window.app.opening.open(["lectern://article/a2?start=24&end=31"])
    assert window.app.pane.selected_span() == Span(24, 31)


def test_link_that_is_not_understood_is_told(window):
    window.app.opening.open(["lectern://nowhere"])
    assert "not understood" in window.main.notices.text


def test_link_to_an_article_that_is_not_there_is_told(window, qtbot):
    window.app.opening.open(["lectern://article/gone"])
    qtbot.waitUntil(lambda: bool(window.main.notices.text))
    assert window.app.reading.row.tabs == []


def test_file_that_the_library_has_is_opened_in_a_tab(window, qtbot):
    window.read("a1")
    with qtbot.waitSignal(window.app.reading.article_arrived):
        window.app.opening.take(Request(things=("a3",)))
    assert [tab.article for tab in window.app.reading.row.tabs] == ["a1", "a3"]


def test_folder_of_a_second_start_is_followed(window, qtbot, tmp_path):
    with qtbot.waitSignal(window.app.access.opened) as opened:
        window.app.opening.take(Request(follow=(str(tmp_path),)))
    assert tmp_path in opened.args[0]


def test_window_that_was_minimised_comes_back(window, qtbot):
    window.main.showMinimized()
    window.app.opening.take(Request())
    assert not window.main.isMinimized()
