"""A real window over a real library, driven by the mouse and keyboard of the screen it is on."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Application
from desktop.launch import Launch
from desktop.reading.pane import ReadingPane
from desktop.settings import Settings
from index.text.spans import Span

PATIENCE = 30_000  # milliseconds until a step of a journey counts as failed
PICTURES = "LECTERN_TEST_PICTURES"  # names a folder to keep a picture of each step in


class RealWindow:
    """Lectern's window, with hands that type and point as a person's would.

    Keys and clicks go through the X server, so that focus, shortcuts and hit testing are those of real use.
    """

    def __init__(self, qtbot: Any, qapp: QApplication, private: Path, size: tuple[int, int] = (1440, 900)) -> None:
        if QApplication.platformName() != "xcb" or shutil.which("xdotool") is None:
            pytest.skip("a real window needs an X screen and xdotool")
        self.qtbot = qtbot
        self.app = Application(qapp, Settings(private / "settings"))
        self.main = self.app.window
        self.main.resize(*size)
        self.main.show()
        qtbot.waitExposed(self.main)
        self._give_focus()

    @property
    def pane(self) -> ReadingPane:
        """The reading pane that commands go to."""
        return self.app.pane

    def _give_focus(self) -> None:
        _xdotool("windowactivate", "--sync", str(int(self.main.winId())))
        self.until(self.main.isActiveWindow)

    def open(self, data: Path, *folders: Path) -> None:
        """Open a library that follows folders, and wait until the update is through."""
        with self.qtbot.waitSignal(self.app.updating.ended, timeout=PATIENCE):
            self.app.open(Launch(data, folders))

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until something holds; fail the test when it never does."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys or combinations ("ctrl+f") on the keyboard, one after another."""
        _xdotool("key", "--delay", "20", *keys)
        self._settle()

    def type(self, text: str) -> None:
        """Type a text on the keyboard."""
        _xdotool("type", "--delay", "15", text)
        self._settle()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget, in its middle unless said otherwise."""
        point = widget.mapToGlobal(at or widget.rect().center())
        _xdotool("mousemove", str(point.x()), str(point.y()), "click", "1")
        self._settle()

    def select(self, quote: str) -> None:
        """Drag the mouse over a passage of the open article, from its first letter to its last."""
        opened = self.pane.opened
        assert opened is not None
        start = opened.article.text.index(quote)
        first, last = self._boxes(Span(start, start + len(quote)))
        begin = self.pane.view.viewport().mapToGlobal(QPointF(first.left() + 1, first.center().y()).toPoint())
        end = self.pane.view.viewport().mapToGlobal(QPointF(last.right() - 1, last.center().y()).toPoint())
        _xdotool("mousemove", str(begin.x()), str(begin.y()), "mousedown", "1")
        middle = (begin + end) / 2
        for point in (middle, end):
            _xdotool("mousemove", str(point.x()), str(point.y()))
            self._settle()
        _xdotool("mouseup", "1")
        self.until(lambda: self.pane.selected_span() == Span(start, start + len(quote)))

    def _boxes(self, span: Span) -> Sequence[Any]:
        """Return the first and the last box of a passage, in the coordinates of the page's viewport."""
        self.pane.reveal(span)
        self._settle()
        assert self.pane._shown is not None
        view, positions = self.pane.view, self.pane._shown.positions
        boxes = [box for stretch in positions.stretches(span) for box in view.geometry_of_text.boxes(*stretch)]
        return [box.translated(0, -view.scrolled) for box in (boxes[0], boxes[-1])]

    def _settle(self) -> None:
        """Let the events that are on their way arrive: the X server answers a round trip after it has sent them."""
        QApplication.sync()
        self.qtbot.wait(60)

    def picture(self, name: str) -> None:
        """Keep a picture of the window where the environment names a folder for pictures."""
        folder = os.environ.get(PICTURES)
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.main.grab().save(str(Path(folder) / f"{name}.png"))

    def close(self) -> None:
        """Close the window and everything behind it."""
        self.main.close()
        self.main.deleteLater()


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, timeout=20)
