"""The row of tabs, and which of them are in sight."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.controllers.tabs import KEPT_PAGES, Page, TabRow
from desktop.open_tabs import SavedTabs
from tests.support.fake_articles import make_article


def row_of(*articles):
    """A row of these articles, with the last one in sight."""
    row = TabRow()
    for article in articles:
        row.show(row.add(article))
        keep(row, row.current)
    return row


def keep(row, tab):
    row.keep(tab, Page(make_article(1)))


def articles(row):
    return [tab.article for tab in row.tabs]


def test_new_tab_comes_last():
    row = row_of("a", "b")
    row.show(row.tabs[0])
    row.add("c")
    assert articles(row) == ["a", "b", "c"]


def test_closed_tab_gives_way_to_the_one_read_before():
    row = row_of("a", "b", "c")
    row.show(row.tabs[0])
    row.close(row.tabs[0])
    assert row.current.article == "c"


def test_closing_the_last_tab_leaves_nothing_open():
    row = row_of("a")
    row.close(row.current)
    assert (row.current, row.tabs, len(row.sides)) == (None, [], 1)


def test_closed_tab_comes_back_where_it_stood_with_its_way():
    row = row_of("a", "b", "c")
    row.tabs[0].history.visit("d")
    row.tabs[0].history.leave(40)
    row.close(row.tabs[0])
    tab = row.reopen()
    assert (row.tabs.index(tab), tab.article, tab.place, tab.history.can_go_back) == (0, "d", 40, True)


def test_nothing_comes_back_where_nothing_was_closed():
    assert row_of("a").reopen() is None


def test_step_goes_round():
    row = row_of("a", "b", "c")
    assert (row.step(1).article, row.step(-1).article) == ("a", "b")


def test_second_side_shows_what_was_read_before():
    row = row_of("a", "b", "c")
    assert row.add_side().article == "b"
    assert [side.tab.article for side in row.sides] == ["c", "b"]
    assert row.active == 1


def test_second_side_of_a_single_article_shows_it_once_more_at_its_place():
    row = row_of("a")
    row.current.history.leave(40)
    assert (row.add_side().article, row.current.place, len(row.tabs)) == ("a", 40, 2)


def test_tab_in_sight_on_the_other_side_is_turned_to_there():
    row = row_of("a", "b")
    row.add_side()
    row.show(row.sides[0].tab)
    assert (row.active, [side.tab.article for side in row.sides]) == (0, ["b", "a"])


def test_closing_the_only_tab_of_a_side_closes_the_side():
    row = row_of("a", "b")
    row.add_side()
    row.close(row.current)
    assert (len(row.sides), row.current.article) == (1, "b")


def test_only_recent_tabs_keep_their_article():
    row = row_of(*"abcdefghij")
    kept = [tab.article for tab in row.tabs if tab.page is not None]
    assert kept == list("fghi")
    assert len(kept) == KEPT_PAGES


def test_article_of_a_tab_out_of_sight_is_taken_along_when_it_is_shown():
    row = row_of("a", "b")
    row.show(row.tabs[0])
    assert row.side.page is not None
    assert row.tabs[0].page is None


def test_tabs_of_another_day_come_back_in_order_and_in_sight():
    row = row_of("a", "b", "c")
    row.add_side()
    later = TabRow()
    later.restore(row.saved())
    assert articles(later) == ["a", "b", "c"]
    assert ([side.tab and side.tab.article for side in later.sides], later.active) == (["c", "b"], 1)


@given(
    saved=st.builds(
        SavedTabs,
        st.lists(st.tuples(st.text(max_size=2), st.just("")), max_size=4).map(tuple),
        st.lists(st.integers(-3, 5), max_size=4).map(tuple),
        st.integers(-3, 5),
    )
)
def test_whatever_is_kept_makes_a_row_that_holds(saved):
    row = TabRow()
    row.restore(saved)
    check(row)


NAMES = ["add", "show", "close", "reopen", "side", "drop", "move"]
DEEDS = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 5)))


@given(deeds=DEEDS)
def test_row_holds_whatever_is_done(deeds):
    row = TabRow()
    for deed, number in deeds:
        act(row, deed, number)
        check(row)


def act(row, deed, number):
    chosen = row.tabs[number % len(row.tabs)] if row.tabs else None
    if deed == "add":
        row.show(row.add(str(number)))
    elif deed == "reopen":
        row.reopen()
    elif deed == "side":
        row.add_side()
    elif deed == "drop" and len(row.sides) > 1:
        row.drop_side(number % 2)
    elif deed == "move":
        row.move(number, 0)
    elif deed == "show" and chosen:
        row.show(chosen)
    elif deed == "close" and chosen:
        row.close(chosen)


def check(row):
    """What always holds: one or two sides, each with another tab of the row, and none empty beside another."""
    shown = [side.tab for side in row.sides if side.tab is not None]
    assert 1 <= len(row.sides) <= 2
    assert 0 <= row.active < len(row.sides)
    assert len({id(tab) for tab in shown}) == len(shown)
    assert all(tab in row.tabs for tab in shown)
    assert len(shown) == len(row.sides) or (len(row.sides) == 1 and not shown)
