"""Measures how long it takes from saving a file into a followed folder until the open window finds it.

Run it from the checkout on a screen of its own (a virtual one will do), with the interpreter of the development
environment: ``python -m tests.performance.save_to_found``. Ten files are added, and ten are written in place. It
reports; it judges nothing.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.settings import Settings
from tests.performance.window import wait, wait_until
from tests.support.articles import numbered, write_article

REPEATS = 10


def measure(application: Application, folder: Path, name: str) -> list[float]:
    """Return the seconds until each of several saves was found; ``name`` has a place for a number."""
    taken = []
    for number in range(REPEATS):
        word = f"zq{time.monotonic_ns()}"
        application.window.top_bar.search_box.setText(word)
        wait_until(lambda word=word: application.searching.answered.query == word)  # type: ignore[misc]
        wait_until(lambda: not application.updating.is_running)
        wait(1_000)
        begin = time.perf_counter()
        write_article(folder, name.format(number), numbered(number) + f"\nThe {word} was opened in the hills.\n")
        wait_until(lambda: application.window.results.model.total == 1, 60)
        taken.append(time.perf_counter() - begin)
    return taken


def main() -> None:
    """Measure, and write a line for each way to save."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        place, folder = Path(scratch), Path(scratch) / "articles"
        for number in range(REPEATS):
            write_article(folder, f"kept-{number}.txt", numbered(number))
        application = Application(app, Settings(place / "settings"))
        application.window.show()
        application.open(Launch(place / "library", (folder,)))
        wait_until(lambda: application.updating.is_running)
        print(f"load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
        for what, name in (("added", "new-{}.txt"), ("written in place", "kept-{}.txt")):
            taken = measure(application, folder, name)
            print(f"{what} until found: median {statistics.median(taken):.2f} s, worst {max(taken):.2f} s")
        application.window.close()


if __name__ == "__main__":
    main()
