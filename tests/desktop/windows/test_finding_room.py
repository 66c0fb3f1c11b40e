"""Searches that are remembered and saved, in the window."""

from __future__ import annotations

import pytest

from desktop.models.contents import Choice

pytestmark = pytest.mark.qt


def search(window, qtbot, query):
    with qtbot.waitSignal(window.app.searching.results_arrived):
        window.main.top_bar.search_box.setText(query)


def saved(window):
    rows = (row for section in window.main.left.library.model.sections for row in section.rows)
    return [(row.name, row.count, row.news) for row in rows if row.choice is Choice.SEARCH]


def test_search_is_saved_and_stands_in_the_left_column(window, qtbot):
    search(window, qtbot, "harbour")
    window.app.actions["save_search"].trigger()
    qtbot.waitUntil(lambda: saved(window) == [("harbour", 3, 0)])
    assert window.main.results.save.isChecked()
    window.main.results.save.click()
    qtbot.waitUntil(lambda: saved(window) == [])
    assert not window.main.results.save.isChecked()


def test_new_articles_of_a_saved_search_are_told_until_it_is_looked_at(window, qtbot):
    search(window, qtbot, "harbour")
    window.app.actions["save_search"].trigger()
    qtbot.waitUntil(lambda: bool(saved(window)))
    search(window, qtbot, "nothing")
    window.library.count = 5
    window.app.updating.read_overview()
    qtbot.waitUntil(lambda: saved(window) == [("harbour", 5, 2)])
    row = next(r for s in window.main.left.library.model.sections for r in s.rows if r.choice is Choice.SEARCH)
    window.main.left.library.row_chosen.emit(row)
    qtbot.waitUntil(lambda: saved(window) == [("harbour", 5, 0)])
    assert window.main.top_bar.search_box.text() == "harbour"


def test_saving_nothing_says_what_to_do(window, qtbot):
    window.app.actions["save_search"].trigger()
    assert "Type a search first" in window.main.notices.text


def test_outlets_of_the_library_complete_the_query(window, qtbot):
    box = window.main.top_bar.search_box
    qtbot.keyClicks(box, "outlet:vel")
    assert [offer.text for offer in box.suggestions()] == ['outlet:"Velmora Courier"']
