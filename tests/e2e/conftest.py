"""What every journey has: a window to walk in, and a picture of where it stood when it failed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.screen import virtual_screen

PICTURES = Path(__file__).with_name("screenshots")


@pytest.fixture(scope="session", autouse=True)
def _screen_of_its_own():
    """Give each of several processes that walk journeys at a time its own screen, where a window has the keys."""
    if os.environ.get("PYTEST_XDIST_WORKER"):
        with virtual_screen(is_own=True):
            yield
    else:
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Keep a picture of every visible window of a journey that failed, before it is closed."""
    report = yield
    if report.when == "call" and report.failed and os.environ.get("LECTERN_TEST_WITHOUT_QT") != "1":
        _take_pictures(item.name)
    return report


def _take_pictures(name: str) -> None:
    from PySide6.QtWidgets import QApplication  # some journeys run where Qt is not installed

    if QApplication.instance() is None:
        return
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    PICTURES.mkdir(exist_ok=True)
    for number, widget in enumerate(shown, start=1):
        widget.grab().save(str(PICTURES / f"{name}-{number}.png"))


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """A real window, which is closed at the end; no library is open in it yet."""
    from tests.support.window import RealWindow

    opened = RealWindow(qtbot, qapp, tmp_path)
    yield opened
    opened.close()
