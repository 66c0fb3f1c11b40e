"""Signals that ask the program to end."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from desktop.workers.requests import EndRequests

pytestmark = [pytest.mark.qt, pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")]


@pytest.fixture
def requests(qtbot):
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    requests = EndRequests()
    yield requests
    requests.close()
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_request_is_heard_by_a_window_that_waits(requests, qtbot, number):
    with qtbot.waitSignal(requests.asked):
        os.kill(os.getpid(), number)


def test_second_request_is_left_to_the_system(requests, qtbot):
    with qtbot.waitSignal(requests.asked):
        os.kill(os.getpid(), signal.SIGTERM)
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_nothing_is_heard_after_the_end(requests):
    requests.close()
    assert signal.getsignal(signal.SIGINT) == signal.SIG_DFL
    assert signal.set_wakeup_fd(-1) == -1
