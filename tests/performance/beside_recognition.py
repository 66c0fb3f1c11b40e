"""Watches the window while the articles of its library are recognised in the background.

Run it from the checkout, with the interpreter of the development environment; a screen of its own (a virtual one, or
QT_QPA_PLATFORM=offscreen) will do. The library is made the first time, and kept::

    python -m tests.performance.beside_recognition --place /tmp/ten --articles 10000 --seconds 300

Every article waits for the recogniser. The window opens, its own update recognises them, and meanwhile words are
typed, results scrolled and articles opened, until the time is over or all are recognised. A second thread looks where
the window's thread is whenever that has not come back to its events for 50 ms, so that each such gap is told with the
line of Lectern that it was at. Times are of the machine at hand; beside them stands a process that does nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from types import FrameType

from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.running import TURN, collect_from_now_on
from desktop.settings import Settings
from index.layout import Layout
from index.library.rooms import Rooms
from tests.performance.hands import Bystander, Heart, press, say, wait, wait_until
from tests.performance.made_library import made_library

GAP = 0.050  # seconds: what a hand begins to feel
LOOK = 0.005  # seconds between two looks
TOLD = 12
WORDS = ("harbour", "minister", "troops", "election", "storm", "court", "oil price", "border", "talks", "police")
_HERE = str(Path(__file__).resolve().parents[2])


def let_wait(data: Path) -> int:
    """Let every article wait for the recogniser; return how many there are."""
    rooms = Rooms(Layout(data), has_folders=True)
    with rooms.updating(), rooms.catalogue.transaction():
        names = rooms.catalogue.recognitions.waiting("none has this name")
        rooms.catalogue.recognitions.forget(names)
    rooms.close()
    return len(names)


class Lookout:
    """Looks where the window's thread is when that is late; made and stopped in that thread.

    Attributes:
        seen: Where it was when it was late by the clock, which on a busy machine says little.
        worked: Where it was when it had worked that long by its own processor time.
    """

    def __init__(self, heart: Heart) -> None:
        self.seen: Counter[str] = Counter()
        self.worked: Counter[str] = Counter()
        self._heart = heart
        self._window = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._window)
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._is_over.set()
        self._thread.join()

    def _look(self) -> None:
        beats, since, worked = 0, 0.0, 0.0
        told: set[int] = set()
        while not self._is_over.wait(LOOK):
            now, works = time.perf_counter(), time.clock_gettime(self._clock)
            if len(self._heart.late) != beats:
                beats, since, worked = len(self._heart.late), now, works
                told.clear()
            for counter, taken in ((self.seen, now - since), (self.worked, works - worked)):
                if taken > GAP and id(counter) not in told:
                    told.add(id(counter))
                    counter[_place(sys._current_frames().get(self._window))] += 1


def _place(frame: FrameType | None) -> str:
    """Return the innermost lines of Lectern that a thread is at."""
    lines: list[str] = []
    while frame is not None and len(lines) < 3:
        name = frame.f_code.co_filename
        if name.startswith(_HERE) and "/performance/" not in name and "/.environment/" not in name:
            lines.append(f"{name.removeprefix(_HERE)[1:]}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(lines) or "Qt alone, or waiting for the processor"


def work(application: Application, until: float) -> Iterator[str]:
    """Type, scroll and read by turns, and yield what was done."""
    results = application.window.results
    for word in cycle(WORDS):
        application.window.top_bar.search_box.clear()
        press(application, word, pause=90)
        wait(700)
        yield "typed"
        bar = results.view.verticalScrollBar()
        for _ in range(25):
            bar.setValue(bar.value() + 60)
            wait(30)
        yield "scrolled"
        if results.model.hits:
            application.reading.open(results.model.hits[0].article)
            wait(800)
            yield "opened"
        if time.perf_counter() > until:
            return


def measure(place: Path, articles: int, seconds: float) -> None:
    """Watch, and write what was seen."""
    app = QApplication(sys.argv[:1])
    sys.setswitchinterval(TURN)
    application = Application(app, Settings(place / "settings"))
    application.window.resize(1440, 960)
    application.open(Launch(place / "library"))
    application.window.show()
    wait_until(lambda: application.window.results.model.total > 0)
    wait_until(lambda: application.updating.is_running, patience=30)
    wait(3_000)  # the processes of the recogniser start
    collect_from_now_on()
    heart, bystander = Heart(), Bystander()
    lookout = Lookout(heart)
    done = Counter(step for step in work(application, time.perf_counter() + seconds) if step)
    lookout.stop()
    heart.stop()
    still = application.updating.is_running
    application.updating.cancel()
    wait_until(lambda: not application.updating.is_running, patience=120)
    say(articles, "event loop late while articles are recognised", heart.late)
    say(articles, "   of that the window's own work", heart.busy)
    others = bystander.stop()
    say(articles, "   a process that does nothing late meanwhile", others)
    for what, taken in (("late", heart.late), ("at work", heart.busy)):
        print(f"{what}, 99 %: {sorted(taken)[int(len(taken) * 0.99)]:.1f} ms")
    over = sum(late > GAP * 1000 for late in heart.late)
    idle = sum(late > GAP * 1000 for late in others)
    own = sum(busy > GAP * 1000 for busy in heart.busy)
    beats, judged = len(heart.late), f"later than {GAP * 1000:.0f} ms"
    print(
        f"{judged}: {over} of {beats} beats, {own} by the window's own work; of the bystander {idle} of {len(others)}"
    )
    print(f"done meanwhile: {dict(done)}; {'still recognising' if still else 'all were recognised'}")
    for what, places in (("late", lookout.seen), ("at work", lookout.worked)):
        for where, count in places.most_common(TOLD):
            print(f"{count:>5}  {what} at {where}")
    application.window.close()


def main() -> None:
    """Make the library if need be, let its articles wait, and watch."""
    from tests.performance.corpus import Source
    from tests.support.data import study_folder

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--place", type=Path, required=True, help="where the library is, or is made")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=300.0, help="how long to watch at most")
    chosen = parser.parse_args()
    made_library(Source.read(study_folder() / "wikinews"), chosen.place, chosen.articles)
    count = let_wait(chosen.place / "library")
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {count} articles wait", flush=True)
    measure(chosen.place, count, chosen.seconds)
    print(f"load then {os.getloadavg()[0]:.1f}", flush=True)


if __name__ == "__main__":
    main()
