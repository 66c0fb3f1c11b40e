"""What stood around the articles is there again when the window is opened another day."""

from __future__ import annotations

import pytest

from desktop.last_views import LastView, LastViews
from desktop.models.note_lists import Grouping
from index.search.results import Order
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def windows(qtbot, qapp, tmp_path):
    opened: list[FakeWindow] = []

    def another():
        while opened:
            opened.pop().close()
        opened.append(FakeWindow(qtbot, qapp, tmp_path))
        return opened[-1]

    yield another
    while opened:
        opened.pop().close()


def test_query_and_its_order_are_there_again(windows, qtbot):
    window = windows()
    window.main.top_bar.search_box.setText("harbour date:2031")
    window.main.results.choose_order(Order.OLDEST)
    window.app.search.toggle_copies()
    window = windows()
    assert window.main.top_bar.search_box.text() == "harbour date:2031"
    qtbot.waitUntil(lambda: window.app.searching.answered.query == "harbour date:2031")
    assert (window.app.searching.order, window.app.searching.groups_copies) == (Order.OLDEST, True)


def test_side_and_grouping_of_notes_are_there_again(windows):
    window = windows()
    window.main.left.show_notes()
    window.main.notes.group_by(Grouping.TAG)
    window = windows()
    assert window.main.left.shows_notes
    assert window.main.notes.grouping is Grouping.TAG


def test_first_article_leaves_the_side_that_was_chosen_another_day(windows):
    window = windows()
    window.read()
    window.main.left.show_library()
    window = windows()
    window.read()
    assert window.main.left.side == 0


def test_first_time_begins_with_an_empty_search(windows):
    assert windows().main.top_bar.search_box.text() == ""


@pytest.mark.parametrize("content", ["", "[]", '{"/library": 3}', '{"/library": {"query": 7, "side": "left"}}'])
def test_file_that_makes_no_sense_is_as_none(tmp_path, caplog, content):
    (tmp_path / "views.json").write_text(content, encoding="utf-8")
    found = LastViews(tmp_path).of(tmp_path.__class__("/library"))
    assert found in (None, LastView())
    caplog.clear()


def test_folder_that_cannot_be_written_costs_only_the_memory(tmp_path, caplog):
    (tmp_path / "file").write_text("", encoding="utf-8")
    LastViews(tmp_path / "file").keep(tmp_path, LastView("harbour"))
    assert "was not written" in caplog.text
    caplog.clear()
