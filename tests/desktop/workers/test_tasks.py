"""The one module of threads: newest ticket only, writes in order, nothing left behind."""

from __future__ import annotations

import threading
from functools import partial
from typing import Any

import pytest

from desktop.workers.tasks import TaskRunner

pytestmark = pytest.mark.qt


@pytest.fixture
def runner(qtbot):
    runner = TaskRunner()
    yield runner
    runner.close()


def unexpected(error):
    raise AssertionError(error)


def test_result_of_a_query_arrives_in_the_thread_of_the_window(runner, qtbot):
    arrived: list[Any] = []
    runner.query("search", lambda: 7, lambda result: arrived.append((result, threading.current_thread())), unexpected)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(7, threading.main_thread())]


def test_work_runs_away_from_the_thread_of_the_window(runner, qtbot):
    arrived: list[Any] = []
    runner.query("search", threading.current_thread, arrived.append, unexpected)
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived[0] is not threading.main_thread()


def test_only_the_newest_query_of_a_key_is_delivered(runner, qtbot):
    gate = threading.Event()
    arrived: list[Any] = []

    def slow():
        gate.wait(5)
        return "old"

    runner.query("search", slow, arrived.append, unexpected)
    runner.query("search", lambda: "new", arrived.append, unexpected)
    qtbot.waitUntil(lambda: arrived == ["new"])
    gate.set()
    runner.query("other", lambda: "end", arrived.append, unexpected)
    runner.query("another", lambda: "end", arrived.append, unexpected)
    qtbot.waitUntil(lambda: arrived.count("end") == 2)
    assert "old" not in arrived


def test_query_that_was_replaced_before_it_began_never_runs(runner, qtbot):
    gate = threading.Event()
    ran: list[Any] = []
    arrived: list[Any] = []
    for key in ("one", "two"):
        runner.query(key, lambda: gate.wait(5), lambda _result: None, unexpected)
    runner.query("article", lambda: ran.append("old"), lambda _result: None, unexpected)
    runner.query("article", lambda: ran.append("new"), arrived.append, unexpected)
    gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert ran == ["new"]


def test_what_is_typed_waits_for_nothing_else(runner, qtbot):
    gate = threading.Event()
    arrived: list[Any] = []
    for number in range(5):
        runner.query(f"count {number}", lambda: gate.wait(5), lambda _result: None, unexpected)
    runner.query("search", gate.is_set, arrived.append, unexpected)
    qtbot.waitUntil(lambda: bool(arrived))
    gate.set()
    assert arrived == [False]


def test_keys_do_not_disturb_each_other(runner, qtbot):
    arrived: list[Any] = []
    runner.query("search", lambda: "s", arrived.append, unexpected)
    runner.query("article", lambda: "a", arrived.append, unexpected)
    qtbot.waitUntil(lambda: sorted(arrived) == ["a", "s"])


def test_error_of_a_query_goes_to_its_own_handler(runner, qtbot):
    failures: list[Any] = []
    runner.query("search", lambda: 1 / 0, unexpected, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert isinstance(failures[0], ZeroDivisionError)


def test_writes_run_in_order_and_are_all_delivered(runner, qtbot):
    ran: list[Any] = []
    arrived: list[Any] = []

    def write(number):
        ran.append(number)
        return number

    for number in range(50):
        runner.write(partial(write, number), arrived.append, unexpected)
    qtbot.waitUntil(lambda: len(arrived) == 50)
    assert ran == arrived == list(range(50))


def test_forgotten_query_is_not_delivered(runner, qtbot):
    arrived: list[Any] = []
    other: list[Any] = []
    runner.query("search", lambda: "s", arrived.append, unexpected)
    runner.forget("search")
    runner.write(lambda: "w", other.append, unexpected)
    qtbot.waitUntil(lambda: bool(other))
    assert arrived == []


def test_close_finishes_writes_and_leaves_no_thread(qtbot):
    before = set(threading.enumerate())
    runner = TaskRunner()
    written: list[Any] = []
    for number in range(20):
        runner.query(str(number), lambda: None, unexpected, unexpected)
        runner.write(partial(written.append, number), unexpected, unexpected)
    runner.close()
    assert written == list(range(20))
    assert set(threading.enumerate()) <= before


def test_nothing_is_delivered_after_close(qtbot):
    runner = TaskRunner()
    arrived: list[Any] = []
    runner.write(lambda: 1, arrived.append, unexpected)
    runner.close()
    runner.write(lambda: 2, arrived.append, unexpected)
    qtbot.wait(1)  # one turn of the event loop, in which a queued result would arrive
    assert arrived == []


def test_write_alone_waits_for_the_query_under_way(runner, qtbot):
    begun, gate = threading.Event(), threading.Event()
    ran: list[Any] = []
    arrived: list[Any] = []

    def slow():
        begun.set()
        gate.wait(5)
        ran.append("query")

    runner.query("search", slow, arrived.append, unexpected)
    begun.wait(5)
    runner.write_alone(lambda: ran.append("alone"), arrived.append, unexpected)
    runner.query("other", lambda: ran.append("later query"), arrived.append, unexpected)
    qtbot.waitUntil(lambda: len(arrived) == 1)
    gate.set()
    qtbot.waitUntil(lambda: len(arrived) == 2)
    assert ran == ["later query", "query", "alone"]


def test_write_alone_drops_queries_that_have_not_begun(runner, qtbot):
    begun, gate = threading.Semaphore(0), threading.Event()
    ran: list[Any] = []
    arrived: list[Any] = []

    def slow():
        begun.release()
        gate.wait(5)

    for key in ("one", "two"):
        runner.query(key, slow, arrived.append, unexpected)
        begun.acquire(timeout=5)
    runner.query("three", lambda: ran.append("query"), arrived.append, unexpected)
    runner.write_alone(lambda: ran.append("alone"), arrived.append, unexpected)
    gate.set()
    qtbot.waitUntil(lambda: bool(arrived))
    assert ran == ["alone"]


def test_write_that_fails_after_the_end_is_logged(qtbot, caplog, monkeypatch):
    runner = TaskRunner()
    gate = threading.Event()
    monkeypatch.setattr(runner._readers, "shutdown", lambda **_how: gate.set())  # no query was asked for

    def fail():
        gate.wait(5)
        raise OSError("no room")

    runner.write(fail, unexpected, unexpected)
    runner.close()
    assert [record.exc_info[1].args for record in caplog.records] == [("no room",)]
    caplog.clear()
