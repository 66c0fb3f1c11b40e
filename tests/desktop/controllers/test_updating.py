"""Keeping the library in step with its folders."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from desktop.controllers.updating import UpdateController
from desktop.workers.watcher import FolderWatcher

pytestmark = pytest.mark.qt

REPORT = (
    '{"report": {"added": %d, "changed": 0, "moved": 0, "removed": 0, "unchanged": 1, "failed": [],'
    ' "articles": 3, "seconds": 0.1}}'
)


class Child:
    """The command of an update, and how often it was asked for."""

    def __init__(self):
        self.code = f"print('''{REPORT % 0}''')"
        self.starts = 0

    def __call__(self, _data):
        self.starts += 1
        return [sys.executable, "-c", self.code]


@pytest.fixture
def child():
    return Child()


@pytest.fixture
def updating(shell, child, qtbot):
    updating = UpdateController(shell.access, shell.messages, FolderWatcher(shell.runner), child)
    yield updating
    updating.close()


def test_opened_library_is_brought_up_to_date(updating, child, qtbot, tmp_path):
    with qtbot.waitSignals([updating.overview_arrived, updating.refreshed]):
        updating.take_library((tmp_path,))
    assert child.starts == 1


def test_library_without_folders_is_left_alone(updating, child, qtbot):
    with qtbot.waitSignal(updating.overview_arrived):
        updating.take_library(())
    assert child.starts == 0


def test_update_with_no_change_is_not_worth_a_message(shell, updating, qtbot):
    with qtbot.waitSignal(updating.refreshed):
        updating.update()
    assert shell.notices == []


def test_update_that_was_asked_for_always_tells(shell, updating, qtbot):
    with qtbot.waitSignal(updating.refreshed):
        updating.update_as_asked()
    assert shell.notices[0].text == "Up to date: 3 articles."


def test_what_changed_is_told(shell, child, updating, qtbot):
    child.code = f"print('''{REPORT % 4}''')"
    with qtbot.waitSignal(updating.refreshed):
        updating.update()
    assert shell.notices[0].text == "Up to date: 4 added."


def test_change_during_an_update_leads_to_one_more(updating, child, qtbot):
    updating.update()
    updating.update()
    updating.update()
    qtbot.waitUntil(lambda: child.starts == 2)
    qtbot.waitUntil(lambda: not updating.is_running)
    assert child.starts == 2


def test_cancel_stops_the_update_and_says_what_is_kept(shell, child, updating, qtbot):
    child.code = "input(); raise SystemExit(130)"
    updating.update()
    with qtbot.waitSignal(updating.refreshed):
        updating.cancel()
    assert "kept" in shell.notices[0].text


def test_failure_is_told_in_a_sentence(shell, child, updating, qtbot):
    child.code = """import sys; print('{"error": {"code": "no-folders"}}'); sys.exit(2)"""
    with qtbot.waitSignal(updating.ended):
        updating.update()
    qtbot.waitUntil(lambda: bool(shell.notices))
    assert "follows no folder" in shell.notices[0].text


BUSY = """import sys; print('{"error": {"code": "library-busy", "reason": ""}}'); sys.exit(2)"""


def test_library_that_another_process_updates_is_tried_again_without_a_word(shell, child, updating, qtbot, tmp_path):
    updating._next_try = 1
    mark = tmp_path / "mark"
    child.code = f"import pathlib\nif pathlib.Path({str(mark)!r}).exists(): {child.code}\nelse:\n {BUSY}"
    updating.ended.connect(mark.touch)
    updating.update()
    qtbot.waitUntil(lambda: child.starts == 2 and not updating.is_running)
    assert shell.notices == []


def test_what_another_process_brings_is_shown_meanwhile(shell, child, updating, qtbot):
    child.code = BUSY
    with qtbot.waitSignals([updating.ended, updating.grown]):
        updating.update()
    assert shell.library.refreshed == 1


def test_tries_grow_rarer_while_another_process_goes_on(child, updating, qtbot):
    updating._next_try = 1
    child.code = BUSY
    updating.update()
    qtbot.waitUntil(lambda: child.starts >= 3)
    assert updating._next_try >= 4


def test_another_library_is_not_tried_on_behalf_of_the_one_before(child, updating, qtbot):
    child.code = BUSY
    with qtbot.waitSignal(updating.ended):
        updating.update()
    updating.take_library(())
    assert not updating._retry_timer.isActive()


def test_progress_is_passed_on_and_new_articles_are_looked_for(shell, child, updating, qtbot):
    said: list[Any] = []
    updating.progressed.connect(said.append)
    line = '{"stage": "indexing", "done": 1, "total": 2, "searchable": 1, "rate": 9.5, "told": 1}'
    child.code = f"print('''{line}''', flush=True); input(); raise SystemExit(130)"
    updating.update()
    with qtbot.assertNotEmitted(updating.refreshed), qtbot.waitSignal(updating.grown):
        pass
    assert said[0].searchable == 1
    updating.cancel()
    qtbot.waitUntil(lambda: not updating.is_running)


def test_what_was_changed_is_looked_for_though_there_are_no_more_articles_than_before(child, updating, qtbot):
    looks: list[Any] = []
    updating.grown.connect(lambda: looks.append(1))
    lines = [
        f'{{"stage": "recognising", "done": 1, "total": 2, "searchable": 9, "rate": 9.5, "told": {told}}}'
        for told in (1, 1, 2)
    ]
    said = "".join(f"print('''{line}''', flush=True); sys.stdin.readline()\n" for line in lines)
    child.code = f"import sys\n{said}raise SystemExit(130)"
    updating.update()
    for looked in (1, 1, 2):
        qtbot.waitUntil(lambda looked=looked: len(looks) == looked and not updating._look_timer.isActive())
        updating.update()  # says "look", which lets the child go on
    updating.cancel()
    qtbot.waitUntil(lambda: not updating.is_running)


def test_process_waits_for_the_next_update_where_that_is_wanted(shell, child, qtbot):
    keeping = UpdateController(shell.access, shell.messages, FolderWatcher(shell.runner), child, keeps_ready=True)
    child.code = f"import sys\nif '--on-request' in sys.argv: assert input() == 'begin'\nprint('''{REPORT % 3}''')"
    with qtbot.waitSignal(keeping.refreshed):
        keeping.update()
    waiting = keeping._process._ready
    assert waiting is not None
    with qtbot.waitSignal(keeping.refreshed):
        keeping.update()
        assert keeping._process._process is waiting
    assert keeping._process._ready is not waiting
    assert len(shell.notices) == 2
    keeping.close()


def test_another_library_does_not_wait_for_the_update_of_the_one_before(shell, child, updating, qtbot, tmp_path):
    whole = child.code
    child.code = "input(); raise SystemExit(130)"
    updating.update()
    updating.take_library((tmp_path,))
    assert (child.starts, updating.is_running) == (1, True)
    child.code = whole
    qtbot.waitUntil(lambda: child.starts == 2 and not updating.is_running)
    assert shell.notices == []


def test_progress_of_an_update_for_the_library_before_is_not_shown(child, updating, qtbot):
    said: list[Any] = []
    updating.progressed.connect(said.append)
    line = '{"stage": "indexing", "done": 1, "total": 2, "searchable": 1, "rate": 9.5}'
    child.code = f"input(); print({line!r}); raise SystemExit(130)"
    updating.update()
    updating.take_library(())
    qtbot.waitUntil(lambda: not updating.is_running)
    assert said == []


def test_round_starts_an_update(child, updating, qtbot):
    with qtbot.waitSignal(updating.ended):
        updating.rounds.due.emit()
    assert child.starts == 1


def test_round_leaves_a_library_without_folders_alone(child, updating, qtbot):
    with qtbot.waitSignal(updating.overview_arrived):
        updating.take_library(())
    updating.rounds.due.emit()
    assert child.starts == 0
    assert not updating.is_running


def test_round_during_an_update_asks_for_no_other(child, updating, qtbot):
    with qtbot.waitSignal(updating.ended):
        updating.update()
        updating.rounds.due.emit()
    assert not updating.is_running
    assert child.starts == 1


def test_folders_rest_after_an_update(updating, qtbot):
    with qtbot.waitSignal(updating.ended):
        updating.update()
    assert updating.rounds._rest.isActive()


def test_files_that_are_tried_again_are_told_to_the_library_before_the_update(shell, child, updating, qtbot):
    with qtbot.waitSignal(updating.ended):
        updating.retry(("/articles/bad.bin",))
    assert shell.library.retried == ["/articles/bad.bin"]
    assert shell.notices[0].text == "Up to date: 3 articles."
