"""How long a child may take by its work and by the clock."""

from __future__ import annotations

import subprocess
import sys

import pytest

from index.patience import TIMES, Alarm, worked

SHORT, LONG = 0.2, 600.0  # seconds


class Told:
    """A process that says of itself what it has worked."""

    pid = 0

    def __init__(self) -> None:
        self.killed = 0

    def kill(self) -> None:
        self.killed += 1


@pytest.fixture
def waits(monkeypatch):
    """Let no time pass, and note how long would have been waited."""
    noted = []

    def note(_, seconds=None):
        noted.append(seconds)
        return False

    monkeypatch.setattr("threading.Event.wait", note)
    return noted


def rung(monkeypatch, waits, *works):
    """Return what is waited for a child that has worked so long at each look."""
    told = iter(works)
    monkeypatch.setattr("index.patience.worked", lambda _: next(told))
    process = Told()
    alarm = Alarm(process, 10.0)
    alarm._watch()
    assert (alarm.has_rung, process.killed) == (True, 1)
    return waits


def test_child_that_works_is_ended_after_its_time(monkeypatch, waits):
    assert rung(monkeypatch, waits, 5.0, 15.0) == [10.0]


def test_child_that_is_kept_from_working_gets_what_it_has_not_used(monkeypatch, waits):
    assert rung(monkeypatch, waits, 5.0, 9.0, 15.0) == [10.0, 6.0]


def test_child_that_does_nothing_is_ended_all_the_same(monkeypatch, waits):
    assert sum(rung(monkeypatch, waits, *[5.0] * 9)) == 10.0 * TIMES


def test_clock_counts_where_the_system_tells_nothing(monkeypatch, waits):
    assert rung(monkeypatch, waits, None, None) == [10.0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")
def test_work_of_a_process_is_told():
    busy = "for _ in iter(int, 1): pass"
    with subprocess.Popen([sys.executable, "-c", busy]) as child:
        with Alarm(child, SHORT) as alarm:
            child.wait(LONG)
        assert alarm.has_rung


def test_process_that_is_gone_tells_nothing():
    assert worked(2**22 + 1) is None


def test_alarm_that_is_switched_off_ends_nobody():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        with Alarm(child, LONG) as alarm:
            pass
        assert not alarm.has_rung
        assert child.communicate(b"\n")[0] is None
    assert child.returncode == 0
