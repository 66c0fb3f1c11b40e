"""Measures how long it takes from saving a file into a followed folder until the open window shows it.

Run it from the checkout on a screen of its own (a virtual one will do), with the interpreter of the development
environment::

    python -m tests.performance.save_to_found --repeats 20

Files are added, written in place, replaced by others of their names, moved, and deleted. Each time is that from the
change until the results of a search that stands in the window have changed with it. It reports; it judges nothing.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.settings import Settings
from tests.performance.hands import wait, wait_until
from tests.support.articles import numbered, write_article

PATIENCE = 60.0  # seconds
Change = Callable[[Path, int, str], Callable[[Application], bool]]


def _text(number: int, word: str) -> str:
    return f"{numbered(number)}\nThe {word} was opened in the hills.\n"


def _is_found(application: Application) -> bool:
    return application.window.results.model.total == 1


def added(folder: Path, number: int, word: str) -> Callable[[Application], bool]:
    """Add a file."""
    write_article(folder, f"new-{number}.txt", _text(number + 1000, word))
    return _is_found


def written_in_place(folder: Path, number: int, word: str) -> Callable[[Application], bool]:
    """Write into a file that is there."""
    write_article(folder, f"kept-{number}.txt", _text(number, word))
    return _is_found


def replaced(folder: Path, number: int, word: str) -> Callable[[Application], bool]:
    """Write a file aside and give it the name of one that is there, as most programs save."""
    aside = write_article(folder, f".aside-{number}", _text(number, word))
    aside.replace(folder / f"kept-{number}.txt")
    return _is_found


def moved(folder: Path, number: int, _word: str) -> Callable[[Application], bool]:
    """Move a file into another folder."""
    target = folder / "moved" / f"kept-{number}.txt"
    (folder / f"kept-{number}.txt").rename(target)
    return lambda application: any(hit.path == str(target) for hit in application.window.results.model.hits)


def deleted(folder: Path, number: int, _word: str) -> Callable[[Application], bool]:
    """Delete a file."""
    (folder / "moved" / f"kept-{number}.txt").unlink()
    return lambda application: application.window.results.model.total == 0


def measure(application: Application, folder: Path, repeats: int, change: Change) -> list[float]:
    """Return the seconds until each of several changes was shown."""
    taken = []
    for number in range(repeats):
        is_there = change in (moved, deleted)
        word = f"measure {number * 7}" if is_there else f"zq{time.monotonic_ns()}"
        query = f'"{word}"'
        application.window.top_bar.search_box.setText(query)
        wait_until(lambda query=query: application.searching.answered.query == query)  # type: ignore[misc]
        wait_until(lambda: not application.updating.is_running)
        wait_until(lambda total=int(is_there): application.window.results.model.total == total, PATIENCE)  # type: ignore[misc]
        wait(1_500)
        begin = time.perf_counter()
        is_shown = change(folder, number, word)
        wait_until(lambda is_shown=is_shown: is_shown(application), PATIENCE)  # type: ignore[misc]
        taken.append(time.perf_counter() - begin)
    return taken


def main() -> None:
    """Measure, and write a line for each way to change a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=20)
    repeats = parser.parse_args().repeats
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        place, folder = Path(scratch), Path(scratch) / "articles"
        (folder / "moved").mkdir(parents=True)
        for number in range(repeats):
            write_article(folder, f"kept-{number}.txt", numbered(number))
        application = Application(app, Settings(place / "settings"))
        application.window.show()
        application.open(Launch(place / "library", (folder,)))
        wait_until(lambda: application.updating.is_running)
        for change in (added, written_in_place, replaced, moved, deleted):
            taken = measure(application, folder, repeats, change)
            what = change.__name__.replace("_", " ")
            print(
                f"{what} until shown: median {statistics.median(taken):.2f} s, worst {max(taken):.2f} s "
                f"({len(taken)}, load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores)",
                flush=True,
            )
        application.window.close()


if __name__ == "__main__":
    main()
