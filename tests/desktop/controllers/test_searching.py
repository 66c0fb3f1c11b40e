"""Searching while the user types."""

from __future__ import annotations

import pytest

from desktop.controllers.searching import FIRST_PAGE, Answered, SearchController
from index.search.results import Order
from tests.support.fake_library import FakeLibrary
from tests.support.shell import Shell

pytestmark = pytest.mark.qt


@pytest.fixture
def search(shell):
    return SearchController(shell.access, shell.messages)


def test_typing_searches_at_once_and_then_for_the_last_text_only(shell, search, qtbot):
    with qtbot.waitSignal(search.results_arrived) as arrived:
        for end in range(1, 8):
            search.type("harbour"[:end])
    assert arrived.args[0].query == "harbour"
    assert shell.library.asked == ["h", "harbour"]


def test_error_of_what_was_typed_over_is_not_told(shell, search, qtbot):
    with qtbot.assertNotEmitted(search.query_refused), qtbot.waitSignal(search.results_arrived) as arrived:
        search.type('"harbour')
        search.type('"harbour"')
    assert arrived.args[0].query == '"harbour"'


def test_refresh_during_a_query_leads_to_a_newer_answer(shell, search, qtbot):
    shell.library.gate.clear()
    search.type("harbour")
    search.refresh()
    with qtbot.waitSignal(search.results_arrived):
        shell.library.gate.set()
    assert shell.library.asked == ["harbour", "harbour"]


def test_older_answer_never_follows_a_newer_one(shell, search, qtbot):
    arrived: list[str] = []
    search.results_arrived.connect(lambda results: arrived.append(results.query))
    shell.library.gate.clear()
    for query in ("old", "middle", "new"):
        search.type(query)
        search.search_now()
    shell.library.gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == ["new"]


def test_query_error_is_told_with_its_place(search, qtbot):
    search.type('harbour "council')
    with qtbot.waitSignal(search.query_refused) as refused:
        search.search_now()
    sentence, position = refused.args
    assert position == 8
    assert sentence


def test_query_error_leaves_the_results_before(search, qtbot):
    search.type("harbour")
    with qtbot.waitSignal(search.results_arrived):
        search.search_now()
    with qtbot.waitSignal(search.query_refused), qtbot.assertNotEmitted(search.results_arrived):
        search.type('"')
        search.search_now()
    assert search.answered == Answered("harbour", 3)


def test_later_page_continues_the_newest_query(qtbot):
    shell = Shell(FakeLibrary(100))
    shell.open(qtbot)
    search = SearchController(shell.access, shell.messages)
    with qtbot.waitSignal(search.results_arrived) as first:
        search.search_now()
    with qtbot.waitSignal(search.page_arrived) as second:
        search.fetch(len(first.args[0].hits))
    page, offset = second.args
    assert (offset, page.hits[0].article) == (FIRST_PAGE, f"a{FIRST_PAGE + 1}")
    shell.close()


def test_first_page_follows_an_update_under_way(shell, search, qtbot):
    with qtbot.waitSignal(search.results_arrived):
        search.search_now()
    with qtbot.waitSignal(search.results_arrived):
        search.refresh_beginning()


def test_list_that_goes_on_is_left_alone_until_the_update_has_ended(qtbot):
    shell = Shell(FakeLibrary(100))
    shell.open(qtbot)
    search = SearchController(shell.access, shell.messages)
    with qtbot.waitSignal(search.results_arrived):
        search.search_now()
    for offset in (40, 80):
        with qtbot.waitSignal(search.page_arrived):
            search.fetch(offset)
    before = len(shell.library.asked)
    search.refresh_beginning()
    assert len(shell.library.asked) == before
    with qtbot.waitSignal(search.results_arrived) as arrived:
        search.refresh()
    assert len(arrived.args[0].hits) == FIRST_PAGE
    shell.close()


def test_other_order_searches_again(shell, search, qtbot):
    with qtbot.waitSignal(search.results_arrived) as arrived:
        search.set_order(Order.OLDEST)
    assert arrived.args[0].hits[0].article == "a3"
