"""The column of results."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.results_column import ResultsColumn
from index.search.query import parse
from index.search.results import SearchResults
from tests.support.fake_library import make_hit

pytestmark = pytest.mark.qt


def results(count, query="harbour", total=None):
    hits = tuple(make_hit(number) for number in range(1, count + 1))
    parsed = parse(query)
    found = count if total is None else total
    return SearchResults(query, parsed.interpreted, found, 1.0, hits, said=parsed.said)


@pytest.fixture
def column(qtbot, theme):
    column = ResultsColumn(theme)
    qtbot.addWidget(column)
    column.resize(330, 600)
    column.show()
    return column


def test_results_are_counted_and_interpreted(column):
    column.show_results(results(3))
    said = [label.text() for label in (column._count, column._interpreted)]
    assert said == ["3 articles", "Searched: articles with harbour"]
    assert column.view.isVisible()


def test_no_result_tells_what_was_searched_and_what_to_do(column):
    column.show_results(results(0))
    assert "harbour" in column.empty.text()
    assert "OR" in column.empty.text()
    assert column.empty.isVisible()


def test_empty_list_while_reading_is_not_the_last_word(column):
    column.set_updating(True)
    column.show_results(results(0, query=""))
    assert "Reading" in column.empty.text()
    column.set_updating(False)
    assert "No articles yet" in column.empty.text()


def test_selected_article_stays_selected_when_results_come_again(column):
    column.show_results(results(3))
    column.mark("a2")
    column.show_results(results(5))
    assert column.view.currentIndex().row() == 1


def test_enter_opens_the_selected_article(column, qtbot):
    column.show_results(results(3))
    column.view.enter()
    qtbot.keyClick(column.view, Qt.Key.Key_Down)
    with qtbot.waitSignal(column.view.hit_opened) as opened:
        qtbot.keyClick(column.view, Qt.Key.Key_Return)
    assert opened.args == ["a2"]


def test_up_from_the_first_result_leads_back_to_the_search_box(column, qtbot):
    column.show_results(results(3))
    column.view.enter()
    with qtbot.waitSignal(column.view.left_upwards):
        qtbot.keyClick(column.view, Qt.Key.Key_Up)


def test_scrolling_to_the_end_asks_for_the_last_page(column, qtbot):
    column.show_results(results(12, total=100))
    qtbot.waitUntil(lambda: column.view.verticalScrollBar().maximum() > 99 * 90)
    with qtbot.waitSignal(column.model.page_wanted) as wanted:
        column.view.scrollToBottom()
    assert wanted.args == [80]


def test_reader_stays_where_they_are_when_the_same_list_is_answered_again(column, qtbot):
    column.show_results(results(12, total=100))
    bar = column.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 5_000)
    bar.setValue(3_000)
    column.show_results(results(12, total=101))
    qtbot.wait(50)
    assert bar.value() == 3_000


def test_list_of_another_library_is_shown_from_its_beginning(column, qtbot):
    column.show_results(results(12, total=100))
    bar = column.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 5_000)
    bar.setValue(3_000)
    column.begin_anew()
    column.show_results(results(12, total=100))
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_other_list_is_shown_from_its_beginning(column, qtbot):
    column.show_results(results(12, total=100))
    bar = column.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 5_000)
    bar.setValue(3_000)
    column.show_results(results(12, query="council", total=100))
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_all_rows_have_one_height_and_are_painted(column, qtbot):
    column.show_results(results(3))
    heights = {column.view.sizeHintForIndex(column.model.index(row, 0)).height() for row in range(3)}
    assert len(heights) == 1
    picture = column.view.grab().toImage()
    assert len({picture.pixel(x, 20) for x in range(picture.width())}) > 2
