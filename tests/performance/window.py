"""Measures the window over a library: keys while it is indexed, and from a key to painted results afterwards.

Run it from the checkout on a screen of its own (a virtual one will do), with the interpreter of the development
environment::

    python -m tests.performance.window --articles 2000 20000

The articles are those of ``tests.performance.corpus``. A heartbeat every five milliseconds shows how long the event
loop was away: its gaps are what a user would feel while typing. It reports; it judges nothing. Times are of the
machine at hand, so compare only within one run.
"""

from __future__ import annotations

import argparse
import gc
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.overriding import override
from desktop.settings import Settings
from tests.performance.corpus import Corpus, Source, make_corpus
from tests.support.data import study_folder

SEED = 20_260_801
HEARTBEAT = 5  # milliseconds
BETWEEN_KEYS = 110  # milliseconds; a quick typist
WORDS_WHILE_INDEXING = 40
WORDS_AFTERWARDS = 30
SCROLL_STEPS = 300


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


def type_while_indexing(application: Application, words: Sequence[str]) -> tuple[Heart, int]:
    """Type words as long as the library is being indexed; return the heart and how many keys were pressed."""
    heart, keys = Heart(), 0
    for word in words:
        if not application.updating.is_running:
            break
        application.window.top_bar.search_box.clear()
        press(application, word, pause=BETWEEN_KEYS)
        keys += len(word)
    heart.stop()
    return heart, keys


def key_to_results(application: Application, words: Sequence[str]) -> list[float]:
    """Return how long it took from the last key of each word until its results were painted, in milliseconds."""
    watch, taken = PaintWatch(), []
    application.window.results.view.viewport().installEventFilter(watch)
    for word in words:
        application.window.top_bar.search_box.clear()
        press(application, word[:-1], pause=60)
        wait(500)  # the facets of the word without its last letter are counted
        begin = time.perf_counter()
        press(application, word[-1], pause=0)
        wait_until(lambda word=word: application.searching.answered.query == word)  # type: ignore[misc]
        answered = time.perf_counter()
        application.window.results.view.viewport().update()
        wait_until(lambda answered=answered: watch.painted > answered)  # type: ignore[misc]
        taken.append((watch.painted - begin) * 1000)
    application.window.results.view.viewport().removeEventFilter(watch)
    return taken


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
        heart, keys = type_while_indexing(application, words[:WORDS_WHILE_INDEXING])
        say(articles, f"event loop late while indexing, {keys} keys", heart.late)
        say(articles, "   of that the window's own work", heart.busy)
        wait_until(lambda: not application.updating.is_running)
        wait(2_000)
        gc.collect()
        say(articles, "key to painted results", key_to_results(application, words[:WORDS_AFTERWARDS]))
        say(articles, "scroll step of the results", scroll(application))
        application.window.close()
        application.window.deleteLater()


def _words(corpus: Corpus) -> list[str]:
    """Return words that many articles have and words that few have, by turns."""
    common = [word for word, _count in corpus.word_counts.most_common(400) if word.isalpha() and len(word) > 3]
    return [word for pair in zip(common, corpus.rare, strict=False) for word in pair if word.isalpha()]


def say(articles: int, what: str, taken: Sequence[float]) -> None:
    """Write median, 95th percentile and maximum."""
    ordered = sorted(taken)
    at = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
    sys.stdout.write(
        f"{articles:>7} articles  {what:<52} median {statistics.median(ordered):6.1f} ms"
        f"   95 % {at:6.1f} ms   most {ordered[-1]:6.1f} ms   ({len(ordered)})\n"
    )
    sys.stdout.flush()


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
