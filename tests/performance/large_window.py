"""Measures the window over a library of 100,000 articles: start, memory, and from a key to painted results.

Run it from the checkout on a screen of its own (a virtual one will do), with the interpreter of the development
environment. The library is made the first time, which takes some minutes, and kept::

    python -m tests.performance.large_window --place /tmp/large --articles 100000

Each start is a process of its own, from its first line to the first results on the screen, with the files of the
library in the system's cache. It reports; it judges nothing. Times are of the machine at hand.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import statistics
import subprocess
import sys
import time

STARTED = time.perf_counter()  # before Qt and Lectern are loaded: that is part of a start
gc.disable()  # as the program itself does

from pathlib import Path  # noqa: E402 - the clock comes first

from desktop.sources import read_no_sources  # noqa: E402 - the same

read_no_sources()

from PySide6.QtWidgets import QApplication  # noqa: E402

from desktop.app import Application  # noqa: E402
from desktop.launch import Launch  # noqa: E402
from desktop.models.results import HIT_ROLE  # noqa: E402
from desktop.running import TURN, collect_from_now_on  # noqa: E402
from desktop.settings import Settings  # noqa: E402

STARTS = 7
WORDS = 60
READ = 20
_UNIT = 1024  # kB in a MB


def open_window(app: QApplication, place: Path) -> Application:
    """Return the window of a library once its first results are painted."""
    from tests.performance.hands import PaintWatch, wait_until

    sys.setswitchinterval(TURN)  # the program does so too
    gc.freeze()  # and so
    application = Application(app, Settings(place / "settings"))
    application.window.resize(1440, 960)
    watch = PaintWatch()
    application.window.results.view.viewport().installEventFilter(watch)
    application.open(Launch(place / "library"))
    application.window.show()
    wait_until(lambda: application.window.results.model.total > 0)
    answered = time.perf_counter()
    application.window.results.view.viewport().update()
    wait_until(lambda: watch.painted > answered)
    application.window.results.view.viewport().removeEventFilter(watch)
    return application


def memory() -> dict[str, float]:
    """Return the memory of this process in MB.

    What is mapped from files, as the search index is, counts wholly for "RSS", by the share of each process for
    "PSS", and for "USS" only where no other process has it; "own" is what the process itself has written, which is
    all that the system could not take back.
    """
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    found = {name: float(size.split()[0]) / _UNIT for name, _, size in (line.partition(":") for line in lines)}
    own = found["Private_Dirty"]
    return {"RSS": found["Rss"], "PSS": found["Pss"], "USS": own + found["Private_Clean"], "own": own}


def tell_memory(when: str) -> None:
    """Write how much memory the process has."""
    print(f"memory {when}: " + ", ".join(f"{name} {size:.0f} MB" for name, size in memory().items()), flush=True)


def start_once(place: Path) -> None:
    """Start, and write how long it took and how much memory the window then has."""
    application = open_window(QApplication(sys.argv[:1]), place)
    print(f"{time.perf_counter() - STARTED:.3f} {memory()['RSS']:.0f} {time.process_time():.3f}")
    application.window.close()


def measure(place: Path) -> None:
    """Measure keys in one window that stays open, and its memory before and after."""
    from tests.performance.hands import Bystander, Heart, key_to_results, say, wait, wait_until

    application = open_window(QApplication(sys.argv[:1]), place)
    application.updating.cancel()  # one that has something to do, as after a new recogniser, would be measured along
    wait_until(lambda: not application.updating.is_running)
    wait(2_000)
    collect_from_now_on()  # as the program does when its start is over
    count = application.window.results.model.total
    tell_memory("after the start")
    words = _words(place)
    heart, bystander = Heart(), Bystander()
    taken = key_to_results(application, words)
    heart.stop()
    say(count, "key to painted results", taken.clock)
    say(count, "   of that worked by the processor, in all threads", taken.worked)
    say(count, "event loop late meanwhile", heart.late)
    say(count, "   of that the window's own work", heart.busy)
    say(count, "   a process that does nothing late meanwhile", bystander.stop())
    tell_memory(f"after {WORDS} searches")
    read_articles(application)
    tell_memory(f"and {READ} articles read")
    application.window.close()


def read_articles(application: Application) -> None:
    """Open articles of the list, one after the other."""
    from tests.performance.hands import wait, wait_until

    application.window.top_bar.search_box.clear()
    model = application.window.results.model
    wait_until(lambda: application.searching.answered.query == "")
    model.index(READ, 0).data(HIT_ROLE)
    wait_until(lambda: len(model.hits) >= READ)
    for hit in model.hits[:READ]:
        application.reading.open(hit.article)
        wait_until(lambda hit=hit: getattr(application.pane.opened, "id", "") == hit.article)  # type: ignore[misc]
        wait(100)


def _words(place: Path) -> list[str]:
    """Return words that many articles have and words that few have, by turns."""
    from collections import Counter

    files = sorted((place / "articles").glob("*/*7.txt"))[:400]
    counts = Counter(word for path in files for word in set(path.read_text(encoding="utf-8").lower().split()))
    ranked = [word for word, _count in counts.most_common() if word.isalpha() and len(word) > 3]
    common, rare = ranked[: WORDS // 2], ranked[-WORDS // 2 :]
    return [word for pair in zip(common, rare, strict=True) for word in pair]


def main() -> None:
    """Make the library if need be, then measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--place", type=Path, required=True, help="where the library is, or is made")
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--part", choices=("start", "stay"), help="one part alone, of a library that is there")
    chosen = parser.parse_args()
    if chosen.part:
        {"start": start_once, "stay": measure}[chosen.part](chosen.place)
        return
    from tests.performance.corpus import Source
    from tests.performance.made_library import made_library
    from tests.support.data import study_folder

    made_library(Source.read(study_folder() / "wikinews"), chosen.place, chosen.articles)
    print(f"{platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    runs = [_run_part(chosen.place, "start").stdout for _ in range(STARTS)]
    times, sizes, worked = zip(*(map(float, run.split()) for run in runs), strict=True)
    print(f"start to painted results: median {statistics.median(times):.2f} s, worst {max(times):.2f} s ({STARTS})")
    print(f"   of that worked by the processor, in all threads: median {statistics.median(worked):.2f} s")
    print(f"memory then: median {statistics.median(sizes):.0f} MB", flush=True)
    sys.stdout.write(_run_part(chosen.place, "stay").stdout)


def _run_part(place: Path, part: str) -> subprocess.CompletedProcess[str]:
    """Run a part in a process of its own, which has nothing in its memory that the program has not."""
    command = [sys.executable, "-m", "tests.performance.large_window", "--place", str(place), "--part", part]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)


if __name__ == "__main__":
    main()
