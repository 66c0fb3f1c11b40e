"""Takes the pictures of the README from the sample library: ``python -m tests.pictures FOLDER``.

The window is the real one, drawn off screen; the notes in it are made through the library as a user would.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # the platform has to be chosen first
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch, sample
from desktop.settings import Settings
from index.library.library import Library
from index.text.spans import Span

ARTICLE = "ilvar-courier/hazarbel-strike.txt"
QUERY = "hazarbel"
NOTES = (
    (
        "killing at least 14 people",
        "claim",
        "Nine bodies on Saturday, then 14 by a hospital official, 17 by state media. **Which count, and when?**",
        ("toll", "verify"),
    ),
    (
        "signed a ceasefire at Kalvos late last year",
        "context",
        "Baseline for the whole file. Compare with the monitors' weekly counts.",
        ("timeline",),
    ),
    (
        "He gave no evidence",
        "doubt",
        "No serial numbers, no debris shown.",
        ("attribution",),
    ),
)
SIZE = (1440, 900)
PATIENCE = 60_000  # milliseconds
BEAT = 20  # milliseconds
SETTLING = 1.0  # seconds, for what is laid out in steps


def make_library(data: Path) -> None:
    """Make the library of the sample articles, with a few notes."""
    articles = data.parent / "articles"
    shutil.copytree(sample().follow[0], articles)  # so that the picture shows no path of the machine it is taken on
    library = Library.open(data)
    try:
        library.follow(articles)
        library.ingest()
        opened = library.article(ARTICLE)
        for quote, label, note, tags in NOTES:
            start = opened.article.text.index(quote)
            library.annotate(opened.id, Span(start, start + len(quote)), label=label, note=note, tags=tags)
    finally:
        library.close()


def wait(holds: Callable[[], object]) -> None:
    """Let the window work until something holds."""
    loop = QEventLoop()
    beat, end = QTimer(), QTimer()
    beat.timeout.connect(lambda: loop.exit(0) if holds() else None)
    end.timeout.connect(lambda: loop.exit(1))
    beat.start(BEAT)
    end.start(PATIENCE)
    if loop.exec():
        raise TimeoutError(holds)


def take(folder: Path, scheme: str) -> Path:
    """Open the window in a scheme, with an article and its notes, and save what it shows."""
    with tempfile.TemporaryDirectory(prefix="lectern-") as private:
        data = Path(private) / "library"
        make_library(data)
        settings = Settings(Path(private) / "settings")
        settings.change(scheme=scheme)
        app = QApplication.instance() or QApplication(sys.argv[:1])
        application = Application(app, settings)  # type: ignore[arg-type]
        application.window.resize(*SIZE)
        application.window.show()
        application.open(Launch(data, ()))
        model = application.window.results.model
        wait(lambda: not application.updating.is_running and model.hits)
        application.window.top_bar.search_box.setText(QUERY)
        wait(lambda: application.searching.answered.query == QUERY)
        application.reading.open(next(hit.article for hit in model.hits if hit.path.endswith(ARTICLE)))
        wait(lambda: application.pane.opened is not None and application.window.top_bar.hits.text())
        opened = application.pane.opened
        assert opened is not None
        application.pane.activate_annotation(opened.annotations[0].annotation.id)
        application.pane.view.verticalScrollBar().setValue(0)
        application.window.notices.hide()
        settled = time.monotonic() + SETTLING
        wait(lambda: time.monotonic() > settled)
        path = folder / f"window-{scheme}.png"
        application.window.grab().save(str(path))
        application.window.close()
    return path


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for wanted in ("light", "dark"):
        sys.stdout.write(f"{take(target, wanted)}\n")
