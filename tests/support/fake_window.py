"""The whole window over a library in memory."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app import Application
from desktop.launch import Launch
from desktop.settings import Settings
from tests.support.fake_library import FakeLibrary

REPORT = (
    '{"report": {"added": 0, "changed": 0, "moved": 0, "removed": 0, "unchanged": 3, "failed": [],'
    ' "articles": 3, "seconds": 0.1}}'
)


class FakeWindow:
    """An application over a fake library, without a process of its own.

    Args:
        qtbot: Waits.
        qapp: The application.
        folder: Where settings and the library would lie.
        library: What is in it.
    """

    def __init__(self, qtbot: Any, qapp: QApplication, folder: Path, library: FakeLibrary | None = None) -> None:
        self.qtbot = qtbot
        self.library = library or FakeLibrary()
        self.app = Application(qapp, Settings(folder))
        self.app.access._opener = lambda _data: self.library  # type: ignore[assignment,return-value]
        self.app.updating._command = lambda _data: [sys.executable, "-c", f"print('''{REPORT}''')"]
        self.main = self.app.window
        self.main.resize(1280, 800)
        self.main.show()
        qtbot.waitActive(self.main)
        with qtbot.waitSignals([self.app.access.opened, self.app.updating.overview_arrived]):
            self.app.open(Launch(folder / "data"))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(self.main.focusWidget() or self.main, key, modifier)

    def read(self, article: str = "a2") -> None:
        """Open an article and wait for it."""
        with self.qtbot.waitSignal(self.app.reading.article_arrived):
            self.main.results.view.hit_opened.emit(article)

    def close(self) -> None:
        """Close the window and everything behind it."""
        self.library.gate.set()
        self.main.close()
        self.main.deleteLater()
