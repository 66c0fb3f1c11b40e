"""Measures the window over a library: keys while it is indexed, and from a key to painted results afterwards.

Run it from the checkout on a screen of its own (a virtual one will do), with the interpreter of the development
environment::

    python -m tests.performance.window --articles 2000 20000

The articles are those of ``tests.performance.corpus``. A heartbeat every five milliseconds shows how long the event
loop was away: its gaps are what a user would feel while typing. Beside it stand how long the window's own thread
worked between two beats, and how late a process is that does nothing: on a busy machine no window is quicker. It
reports; it judges nothing. Times are of the machine at hand, so compare only within one run.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.settings import Settings
from tests.performance.corpus import Corpus, Source, make_corpus
from tests.performance.hands import Bystander, Heart, key_to_results, press, say, wait, wait_until
from tests.support.data import study_folder

SEED = 20_260_801
BETWEEN_KEYS = 110  # milliseconds; a quick typist
WORDS_WHILE_INDEXING = 40
WORDS_AFTERWARDS = 30
SCROLL_STEPS = 300


def type_while_indexing(application: Application, words: Sequence[str]) -> tuple[Heart, list[float], int]:
    """Type words as long as the library is being indexed.

    Returns:
        The heart, how late a process was meanwhile that does nothing, and how many keys were pressed.
    """
    heart, bystander, keys = Heart(), Bystander(), 0
    for word in words:
        if not application.updating.is_running:
            break
        application.window.top_bar.search_box.clear()
        press(application, word, pause=BETWEEN_KEYS)
        keys += len(word)
    heart.stop()
    return heart, bystander.stop(), keys


def scroll(application: Application) -> list[float]:
    """Return how long each step of scrolling down the list of all articles took, in milliseconds."""
    application.window.top_bar.search_box.clear()
    wait(600)
    view, taken = application.window.results.view, []
    for _step in range(SCROLL_STEPS):
        begin = time.perf_counter()
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + 180)
        view.viewport().repaint()
        taken.append((time.perf_counter() - begin) * 1000)
        wait(4)
    return taken


def measure(app: QApplication, source: Source, articles: int) -> None:
    """Measure one size, and write a line for each measure."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        corpus = make_corpus(source, place / "articles", articles, SEED)
        words = _words(corpus)
        application = Application(app, Settings(place / "settings"))
        application.window.resize(1440, 960)
        application.window.show()
        application.open(Launch(place / "library", (place / "articles",)))
        wait_until(lambda: application.updating.is_running)
        heart, idle, keys = type_while_indexing(application, words[:WORDS_WHILE_INDEXING])
        say(articles, f"event loop late while indexing, {keys} keys", heart.late)
        say(articles, "   of that the window's own work", heart.busy)
        say(articles, "   a process that does nothing late meanwhile", idle)
        wait_until(lambda: not application.updating.is_running)
        wait(2_000)
        gc.collect()
        taken = key_to_results(application, words[:WORDS_AFTERWARDS])
        say(articles, "key to painted results", taken.clock)
        say(articles, "   of that worked, in all threads", taken.worked)
        say(articles, "scroll step of the results", scroll(application))
        application.window.close()
        application.window.deleteLater()


def _words(corpus: Corpus) -> list[str]:
    """Return words that many articles have and words that few have, by turns."""
    common = [word for word, _count in corpus.word_counts.most_common(400) if word.isalpha() and len(word) > 3]
    return [word for pair in zip(common, corpus.rare, strict=False) for word in pair if word.isalpha()]


def main() -> None:
    """Measure the sizes that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, nargs="+", default=[2_000, 20_000])
    parser.add_argument("--source", type=Path, default=study_folder() / "wikinews", help="folder of texts")
    wanted = parser.parse_args()
    app = QApplication(sys.argv[:1])
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    sys.stdout.write(f"{platform.python_version()}, {os.cpu_count()} cores, load {load}, {app.platformName()}\n")
    source = Source.read(wanted.source)
    for articles in wanted.articles:
        measure(app, source, articles)


if __name__ == "__main__":
    main()
