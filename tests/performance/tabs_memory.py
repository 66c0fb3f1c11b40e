"""Opens and closes a thousand articles in tabs, and reports what of it stays in memory. Asserts nothing.

Run with ``python -m tests.performance.tabs_memory [ARTICLES]``; without a screen it draws offscreen. The articles
have 3,000 words, 300 marks and ten notes each; every tenth is shown beside another one. Reported are the resident
memory of the process and the objects of Python and of Qt after every tenth part.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.settings import Settings
from index.text.spans import Span
from index.views import OpenedArticle
from tests.performance.reading_view import made
from tests.support.fake_library import FakeLibrary
from tests.support.fake_window import REPORT

WORDS, MARKS, CARDS = 3_000, 300, 10


class LongArticles(FakeLibrary):
    """A library of articles that weigh something."""

    def __init__(self, articles: int) -> None:
        super().__init__(articles)
        self._made, self._hits = made(WORDS, MARKS, CARDS)

    def article(self, reference: str) -> OpenedArticle:
        """Return an article of its own under every id."""
        known = self._made.article
        text = f"{known.text} {reference}"  # a text of its own, as every article has one
        return replace(self._made, id=reference, article=replace(known, text=text, title=f"Report {reference}"))

    def hits(self, query: str, article: str) -> tuple[Span, ...]:
        """Return the same hits in each."""
        return self._hits if query else ()


def settle() -> None:
    """Let everything that is on its way arrive, deletions included."""
    loop = QEventLoop()
    QTimer.singleShot(30, loop.quit)
    loop.exec()


def resident() -> float:
    """Return the resident memory of this process, in megabytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def report(application: Application, number: int) -> None:
    """Write one line."""
    gc.collect()
    widgets = len(application.window.findChildren(QObject))
    sys.stdout.write(
        f"{number:>6} articles   {resident():7.1f} MB   {len(gc.get_objects()):>8,} objects of Python"
        f"   {widgets:>6,} of Qt   {len(application.reading.row.tabs)} tabs\n"
    )
    sys.stdout.flush()


def visit(application: Application, number: int) -> None:
    """Open an article in a tab of its own, turn to it, and close the tab before it."""
    tabbing, row = application.tabbing, application.reading.row
    tabbing.open_in_front(f"a{number}")
    settle()
    if number % 10 == 0:
        tabbing.toggle_beside()
        settle()
        tabbing.toggle_beside()
    for tab in tuple(row.tabs)[:-3]:
        tabbing.close(tab.key)
    settle()


def measure(app: QApplication, articles: int) -> None:
    """Measure, and write a line after every tenth part."""
    with tempfile.TemporaryDirectory() as folder:
        application = Application(app, Settings(Path(folder)))
        library: Any = LongArticles(articles)
        application.access._opener = lambda _data: library
        application.updating._command = lambda _data: [sys.executable, "-c", f"print('''{REPORT}''')"]
        application.window.resize(1440, 960)
        application.window.show()
        application.open(Launch(Path(folder) / "data"))
        settle()
        application.reading.set_query("report")
        for number in range(1, articles + 1):
            visit(application, number)
            if number % (articles // 10) == 0:
                report(application, number)
        application.window.close()


if __name__ == "__main__":
    measure(QApplication(sys.argv[:1]), int(sys.argv[1]) if len(sys.argv) > 1 else 1_000)
