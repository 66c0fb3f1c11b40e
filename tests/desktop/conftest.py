"""What holds for every test of the window: no thread stays behind, and Qt has nothing to warn of."""

from __future__ import annotations

import threading

import pytest

# What the platform without a screen says of what only a screen can do: to raise a window, to grab the keyboard.
_SAID_WITHOUT_SCREEN = "^This plugin does not support "


def pytest_itemcollected(item: pytest.Item) -> None:
    item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
    item.add_marker(pytest.mark.qt_log_ignore(_SAID_WITHOUT_SCREEN))


@pytest.fixture(autouse=True)
def _no_thread_left():
    """Fail a test after which a thread is still there that was not there before."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in threading.enumerate() if thread not in before]
    assert not left, left
