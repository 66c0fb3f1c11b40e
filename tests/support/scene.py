"""A window off screen, brought into a state and taken as a picture, with whatever dialogs and menus lie over it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from desktop.app import Application
from desktop.launch import Launch, sample
from desktop.settings import Settings
from index.library.library import Library
from index.text.spans import Span

STRIKE = "ilvar-courier/hazarbel-strike.txt"
ARABIC = "local-press/arabic-dam.txt"
EDITED = "ilvar-courier/krescak-dismissed.txt"
QUERY = "hazarbel"
PATIENCE = 60_000  # milliseconds
_BEAT = 20  # milliseconds
_REST = 0.6  # seconds, for what is laid out in steps

_NOTES = (
    (STRIKE, "killing at least 14 people", "claim", "Nine, 14 or 17? **Which count, and when?**", ("toll", "verify")),
    (STRIKE, "signed a ceasefire at Kalvos late last year", "context", "Baseline for the whole file.", ("timeline",)),
    (STRIKE, "He gave no evidence", "doubt", "No serial numbers, no debris shown.", ("attribution",)),
    (ARABIC, "إن العمل في السد بدأ يوم الأحد", "claim", "Only the ministry says so.", ("verify",)),
)
_ARABIC_TEXT = """بدء العمل في سد سرفان بعد عامين من التأخير

قال وزير الطاقة رادوفان كريشتشاك إن العمل في السد بدأ يوم الأحد 14 يونيو 2026 في محافظة يشيل.

وذكرت وكالة Basin News Agency أن 120 عاملا وصلوا إلى الموقع، وأن المرحلة الأولى (S-300) تنتهي بعد 18 شهرا.

وقالت مارغيت أوسلوند، ممثلة الأمم المتحدة في ينّي هزار: "لم نر بعد أي دليل على اكتمال الأساسات".

وأضافت أن النسبة لا تتجاوز 35%.

ولم تعلق حكومة كيستريا على هذه الأرقام، ولا على ما نشرته صحيفة The Ilvar Courier في 9 مارس.
"""


def make_articles(folder: Path) -> Path:
    """Copy the sample articles, with one from right to left, and two files that cannot be read, into a folder."""
    shutil.copytree(sample().follow[0], folder)
    (folder / ARABIC).write_text(_ARABIC_TEXT, encoding="utf-8")
    (folder / "kestinform" / "annual-report.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")
    (folder / "kestinform" / "interview-recording.docx").write_bytes(b"PK\x03\x04" + bytes(200))
    shutil.copy(folder / STRIKE, folder / "local-press" / "hazarbel-strike-as-reprinted.txt")
    return folder


def make_library(data: Path, articles: Path) -> None:
    """Make a library with notes of every kind: placed, on a changed passage, on one that is gone."""
    library = Library.open(data)
    try:
        library.follow(articles)
        library.ingest()
        for path, quote, label, note, tags in _NOTES:
            _annotate(library, path, quote, label, note, tags)
        file = articles / EDITED
        before = file.read_text(encoding="utf-8")
        first, second = [block for block in before.split("\n\n") if len(block) > 120][1:3]
        changed = first.replace("\n", " ")[20:110]
        _annotate(library, EDITED, changed, "quote", "Compare with the first version.", ("verify",))
        _annotate(library, EDITED, second.replace("\n", " ")[10:70], "doubt", "Gone from the page?", ())
        middle = changed[30:52]
        edited = before.replace(middle, "put in other words ").replace(second + "\n\n", "")
        file.write_text(edited, encoding="utf-8")
        library.write_note_on_article(library.article(STRIKE).id, "The only report from the place itself.")
        library.ingest()
    finally:
        library.close()


def _annotate(library: Library, path: str, quote: str, label: str, note: str, tags: tuple[str, ...]) -> None:
    opened = library.article(path)
    start = opened.article.text.index(quote)
    library.annotate(opened.id, Span(start, start + len(quote)), label=label, note=note, tags=tags)


class Scene:
    """A window and the hands that bring it into a state.

    Args:
        app: Qt's application.
        private: A folder of its own for the settings.
        size: Of the window, in pixels that Qt counts in.
        scheme: The theme.
    """

    def __init__(self, app: QApplication, private: Path, size: tuple[int, int], scheme: str) -> None:
        settings = Settings(private)
        settings.change(scheme=scheme)
        self.app = Application(app, settings)
        self.window = self.app.window
        self.window.resize(*size)
        self.window.show()
        self.window.activateWindow()

    def open(self, data: Path, *folders: Path) -> None:
        """Open a library, and wait until its update is through."""
        self.app.open(Launch(data, folders))
        self.wait(lambda: self.app.presenter.overview is not None and not self.app.updating.is_running)
        self.rest()

    def wait(self, holds: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        loop = QEventLoop()
        beat, end = QTimer(), QTimer()
        beat.timeout.connect(lambda: loop.exit(0) if holds() else None)
        end.timeout.connect(lambda: loop.exit(1))
        beat.start(_BEAT)
        end.start(PATIENCE)
        if loop.exec():
            raise TimeoutError(holds)

    def rest(self, seconds: float = _REST) -> None:
        """Let what is laid out in steps come to rest."""
        rested = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > rested)

    def search(self, query: str) -> None:
        """Type a query, and wait for its results."""
        self.window.left.show_library()
        self.window.top_bar.search_box.setText(query)
        self.app.searching.search_now()
        self.rest()

    def read(self, path: str) -> None:
        """Open an article."""
        assert self.app.presenter.overview is not None
        self.app.reading.open_file(Path(self.app.presenter.overview.folders[0].name) / path)
        self.wait(lambda: self.app.pane.opened is not None and self.app.pane.opened.path.endswith(path))
        self.rest()

    def do(self, action: str) -> None:
        """Trigger an action that returns at once."""
        self.app.actions[action].trigger()
        self.rest()

    def hover(self, widget: QWidget, place: QPoint) -> None:
        """Let the pointer rest at a place of a widget, until its hint is shown."""
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
        self.rest()

    def remove(self, path: str) -> None:
        """Take an article's file away, and let the window see it."""
        assert self.app.presenter.overview is not None
        (Path(self.app.presenter.overview.folders[0].name) / path).unlink()
        self.do("update")
        self.wait(lambda: not self.app.updating.is_running)
        self.rest(1)

    def over(self) -> list[QWidget]:
        """Return what lies over the window: dialogs, menus, popovers."""
        return [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not self.window and one.width() > 1
        ]

    def picture(self) -> QPixmap:
        """Return what is to be seen."""
        taken = self.window.grab()
        painter = QPainter(taken)
        for one in self.over():
            place = one.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
            if isinstance(one, QDialog):
                place = QPoint((self.window.width() - one.width()) // 2, (self.window.height() - one.height()) // 2)
            painter.drawPixmap(place, one.grab())
        painter.end()
        return taken

    def during(self, deed: Callable[[], object], take: Callable[[], object]) -> None:
        """Do what holds until its dialog or menu is closed; take a picture meanwhile, and close it."""
        failed: list[Exception] = []

        def look() -> None:
            try:
                self.rest()
                take()
            except Exception as error:  # noqa: BLE001 - an error in a timer would be lost; it is raised below
                failed.append(error)
            self.clear()

        QTimer.singleShot(0, look)
        deed()
        self.rest(0.1)
        if failed:
            raise failed[0]

    def clear(self) -> None:
        """Close what lies over the window."""
        for one in self.over():
            if isinstance(one, QDialog):
                one.reject()
            elif isinstance(one, QMenu):
                one.close()
            else:
                one.hide()
        self.window.palette_box.leave()
        self.window.notices.hide()

    def close(self) -> None:
        """Close the window and all behind it."""
        self.window.close()
        self.rest(0.2)
