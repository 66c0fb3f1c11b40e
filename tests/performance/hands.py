"""Hands and eyes of the benchmarks of the window: they type, wait, and take the time.

The clock says what a user feels. Processor time says what Lectern itself is to blame for, and is what can be compared
on a machine that has other things to do.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from desktop.app import Application
from desktop.overriding import override

HEARTBEAT = 5  # milliseconds


class Heart(QObject):
    """Beats, and keeps how much later than asked each beat came, and how long the window's own thread then worked.

    The first is what a user feels; the second, of the thread's processor time, is what the window itself is to blame
    for on a machine that has other things to do. Both in milliseconds.
    """

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.busy: list[float] = []
        self._worked = time.thread_time()
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(HEARTBEAT)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(max(0.0, (now - self._last) * 1000 - HEARTBEAT))
        self._last = now
        worked = time.thread_time()
        self.busy.append((worked - self._worked) * 1000)
        self._worked = worked

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()


_BEATS = """
import select, sys, time

late, last = [], time.perf_counter()
while not select.select([sys.stdin], [], [], {0} / 1000)[0]:
    now = time.perf_counter()
    late.append(max(0.0, (now - last) * 1000 - {0}))
    last = now
print(*late)
"""


class Bystander:
    """A process that beats likewise and does nothing else: what it is late the machine is to blame for."""

    def __init__(self) -> None:
        command = [sys.executable, "-I", "-c", _BEATS.format(HEARTBEAT)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def stop(self) -> list[float]:
        """End it, and return how much later than asked each beat came, in milliseconds."""
        said, _ = self._process.communicate()
        return list(map(float, said.split()))


class PaintWatch(QObject):
    """Knows when a widget was painted last."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.Paint:
            # The paint itself runs after the filter; a timer of no length comes when it is done.
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.painted = time.perf_counter()


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds: Callable[[], bool], patience: float = 3_600.0) -> None:
    """Let the window work until something holds; ``patience`` is in seconds."""
    end = time.perf_counter() + patience
    while not holds():
        if time.perf_counter() > end:
            raise TimeoutError
        wait(2)


def press(application: Application, text: str, *, pause: int) -> None:
    """Type a text into the search box, key by key, with a pause in milliseconds after each."""
    box = application.window.top_bar.search_box
    for character in text:
        box.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character))
        wait(pause)


class Taken(NamedTuple):
    """How long something took, each time, in milliseconds.

    Attributes:
        clock: By the clock.
        worked: By the processor, in all threads.
    """

    clock: list[float]
    worked: list[float]


def key_to_results(application: Application, words: Sequence[str]) -> Taken:
    """Return how long it took from the last key of each word until its results were painted."""
    watch, taken = PaintWatch(), Taken([], [])
    application.window.results.view.viewport().installEventFilter(watch)
    for word in words:
        application.window.top_bar.search_box.clear()
        press(application, word[:-1], pause=60)
        wait(500)  # the facets of the word without its last letter are counted
        begin, worked = time.perf_counter(), time.process_time()
        press(application, word[-1], pause=0)
        wait_until(lambda word=word: application.searching.answered.query == word)  # type: ignore[misc]
        answered = time.perf_counter()
        application.window.results.view.viewport().update()
        wait_until(lambda answered=answered: watch.painted > answered)  # type: ignore[misc]
        taken.clock.append((watch.painted - begin) * 1000)
        taken.worked.append((time.process_time() - worked) * 1000)
    application.window.results.view.viewport().removeEventFilter(watch)
    return taken


def say(articles: int, what: str, taken: Sequence[float]) -> None:
    """Write median, 95th percentile and maximum."""
    ordered = sorted(taken)
    at = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    sys.stdout.write(
        f"{articles:>7} articles  {what:<52} median {statistics.median(ordered):6.1f} ms"
        f"   95 % {at:6.1f} ms   most {ordered[-1]:6.1f} ms   ({len(ordered)})\n"
    )
    sys.stdout.flush()
