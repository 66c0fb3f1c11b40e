"""Recent and saved searches of the open library."""

from __future__ import annotations

import json

import pytest

from desktop.controllers.search_memory import CountedSearch, SearchMemory
from desktop.searches import Searches

pytestmark = pytest.mark.qt


@pytest.fixture
def memory(shell, tmp_path):
    return SearchMemory(shell.access, Searches(tmp_path))


def counted(memory, qtbot, act):
    with qtbot.waitSignal(memory.saved_counted) as arrived:
        act()
    return arrived.args[0]


def test_recent_queries_are_told_as_they_grow(memory, qtbot):
    with qtbot.waitSignal(memory.recent_changed) as changed:
        memory.remember("harbour")
    assert changed.args[0] == ("harbour",)


def test_saved_search_is_counted_and_tells_what_is_new(shell, memory, qtbot):
    assert counted(memory, qtbot, lambda: memory.toggle("harbour", 3)) == (CountedSearch("harbour", 3, 0),)
    shell.library.count = 5
    assert counted(memory, qtbot, memory.count) == (CountedSearch("harbour", 5, 2),)
    assert counted(memory, qtbot, lambda: memory.look("harbour", 5)) == (CountedSearch("harbour", 5, 0),)


def test_saving_again_drops_it(memory, qtbot):
    counted(memory, qtbot, lambda: memory.toggle("harbour", 3))
    assert counted(memory, qtbot, lambda: memory.toggle("harbour", 3)) == ()
    assert not memory.is_saved("harbour")


def test_saved_query_that_is_not_understood_any_more_has_no_articles(memory, qtbot):
    assert counted(memory, qtbot, lambda: memory.toggle('open "quote', 3)) == (CountedSearch('open "quote', 0, 0),)


def test_saved_searches_of_the_window_move_into_the_library(shell, qtbot, tmp_path):
    kept = {str(shell.access.data): {"saved": [{"query": "harbour", "seen": 1}]}}
    (tmp_path / "searches.json").write_text(json.dumps(kept), encoding="utf-8")
    memory = SearchMemory(shell.access, Searches(tmp_path))
    assert counted(memory, qtbot, memory.take_library) == (CountedSearch("harbour", 3, 2),)
    assert shell.library.saved == {"harbour": 1}


def test_looking_at_other_results_leaves_the_saved_ones_alone(memory, qtbot):
    with qtbot.assertNotEmitted(memory.saved_counted, wait=30):
        memory.look("harbour", 3)
