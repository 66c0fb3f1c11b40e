"""Opening, choosing and closing tabs over a library in memory."""

from __future__ import annotations

import pytest

from desktop.controllers.reading import ReadingController
from desktop.controllers.tabbing import TabController
from desktop.open_tabs import SavedTabs
from tests.support.fake_library import FakeLibrary
from tests.support.shell import Shell

pytestmark = pytest.mark.qt


@pytest.fixture
def shell(qtbot):
    shell = Shell(FakeLibrary(9))
    shell.open(qtbot)
    yield shell
    shell.close()


@pytest.fixture
def reading(shell):
    return ReadingController(shell.access, shell.messages)


@pytest.fixture
def tabbing(reading):
    return TabController(reading)


@pytest.fixture
def read(reading, qtbot):
    def read(article):
        with qtbot.waitSignal(reading.article_arrived):
            reading.open(article)

    return read


def articles(reading):
    return [tab.article for tab in reading.row.tabs]


def behind(tabbing, reading, qtbot, article):
    """Open an article behind the one that is read, and wait until it is there."""
    tabbing.open_behind(article)
    qtbot.waitUntil(lambda: all(tab.title for tab in reading.row.tabs))


def test_article_opened_behind_leaves_the_one_that_is_read_in_sight(tabbing, reading, read, qtbot):
    read("a1")
    with qtbot.assertNotEmitted(reading.article_arrived):
        behind(tabbing, reading, qtbot, "a2")
    assert (articles(reading), reading.opened.id) == (["a1", "a2"], "a1")


def test_article_opened_behind_where_nothing_is_open_comes_into_sight(tabbing, reading, qtbot):
    with qtbot.waitSignal(reading.article_arrived):
        tabbing.open_behind("a1")
    assert reading.opened.id == "a1"


def test_article_that_has_a_tab_gets_no_second_one_behind(tabbing, reading, read):
    read("a1")
    tabbing.open_behind("a1")
    assert articles(reading) == ["a1"]


def test_chosen_tab_comes_at_its_place_with_its_own_way_back(tabbing, reading, read, qtbot):
    read("a1")
    read("a2")
    reading.keep_place("a2", 40)
    behind(tabbing, reading, qtbot, "a3")
    with qtbot.waitSignal(reading.article_arrived):
        tabbing.step(1)
    with qtbot.waitSignal(reading.article_arrived) as arrived:
        tabbing.step(1)
    assert (arrived.args[0].id, arrived.args[2]) == ("a2", 40)
    assert reading.row.current.history.can_go_back


def test_closed_tab_gives_way_to_another_one(tabbing, reading, read, qtbot):
    read("a1")
    behind(tabbing, reading, qtbot, "a2")
    with qtbot.waitSignal(reading.article_arrived) as arrived:
        tabbing.close()
    assert arrived.args[0].id == "a2"


def test_closing_the_last_tab_leaves_nothing_open(tabbing, reading, read, qtbot):
    read("a1")
    with qtbot.waitSignal(reading.article_left):
        tabbing.close()
    assert reading.opened is None


def test_closed_tab_is_brought_back(tabbing, reading, read, qtbot):
    read("a1")
    tabbing.close()
    with qtbot.waitSignal(reading.article_arrived) as arrived:
        tabbing.reopen()
    assert arrived.args[0].id == "a1"


def test_tab_without_its_article_is_closed_and_does_not_come_back(tabbing, reading, read, qtbot):
    read("a1")
    tabbing.open_behind("gone")
    qtbot.waitUntil(lambda: articles(reading) == ["a1"])
    assert reading.row.reopen() is None


def test_article_that_is_asked_for_and_is_not_there_is_told(tabbing, reading, shell, qtbot):
    reading.open("gone")
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert articles(reading) == []


def test_two_side_by_side_and_one_again(tabbing, reading, read, qtbot):
    read("a1")
    behind(tabbing, reading, qtbot, "a2")
    with qtbot.waitSignals([tabbing.side_added, reading.article_arrived]):
        tabbing.toggle_beside()
    assert reading.opened.id == "a2"
    with qtbot.waitSignal(tabbing.side_dropped) as dropped:
        tabbing.toggle_beside()
    assert (dropped.args, reading.opened.id, articles(reading)) == ([0], "a2", ["a1", "a2"])


def test_open_goes_to_the_side_that_was_entered(tabbing, reading, read, qtbot):
    read("a1")
    tabbing.toggle_beside()
    qtbot.waitUntil(lambda: reading.row.side.page is not None)
    with qtbot.waitSignal(reading.turned) as turned:
        tabbing.enter_side(0)
    assert turned.args[0].id == "a1"
    with qtbot.waitSignal(reading.page_arrived) as arrived:
        reading.open("a3")
    assert (arrived.args[0], arrived.args[1].id) == (0, "a3")


def test_hits_of_a_new_query_come_for_both_sides(tabbing, reading, read, qtbot):
    read("a1")
    tabbing.toggle_beside()
    qtbot.waitUntil(lambda: reading.row.side.page is not None)
    sides = []
    reading.hits_arrived.connect(lambda _hits, side: sides.append(side))
    reading.set_query("harbour")
    qtbot.waitUntil(lambda: sorted(sides) == [0, 1])


def test_tabs_of_another_day_are_read_when_they_come_into_sight(tabbing, reading, qtbot):
    saved = SavedTabs((("a1", "One"), ("a2", "Two"), ("a3", "Three")), (1,), 0)
    with qtbot.waitSignal(reading.article_arrived) as arrived, qtbot.assertNotEmitted(reading.focus_wanted):
        tabbing.restore(saved)
    assert arrived.args[0].id == "a2"
    assert [tab.title for tab in reading.row.tabs][::2] == ["One", "Three"]


def test_thousand_articles_opened_and_closed_leave_few_in_memory(tabbing, reading, read, qtbot):
    read("a1")
    for number in range(1_000):
        tabbing.open_behind(f"a{2 + number % 8}")
        tabbing.close(reading.row.tabs[-1].key)
    qtbot.waitUntil(lambda: not reading._access._runner._newest)
    assert (len(reading.row.tabs), len(reading.row._closed) <= 20, reading.row._recent[-1].article) == (1, True, "a1")
    assert all(tab.page is None for _, tab in reading.row._closed)
