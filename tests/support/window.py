"""A real window over a real library, driven by the mouse and keyboard of the screen it is on."""

from __future__ import annotations

import builtins
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.app import Application
from desktop.launch import Launch
from desktop.reading.pane import ReadingPane
from desktop.settings import Settings
from desktop.translating import ENGLISH, speak
from index.text.direction import Direction
from index.text.spans import Span

D = TypeVar("D", bound=QDialog)
PATIENCE = 30_000  # milliseconds until a step of a journey counts as failed
_LOOKS_AT_REST = 5  # looks at a dialog at the same place, until it counts as placed
PICTURES = "LECTERN_TEST_PICTURES"  # names a folder to keep a picture of each step in


def _close_dialogs() -> None:
    """Close the dialogs that hold a journey up: nothing else would, and what follows shows what failed."""
    while isinstance(shown := QApplication.activeModalWidget(), QDialog) and shown.isVisible():
        shown.reject()


class RealWindow:
    """Lectern's window, with hands that type and point as a person's would.

    Keys and clicks go through the X server, so that focus, shortcuts and hit testing are those of real use.

    Args:
        qtbot: Waits.
        qapp: The application.
        private: Where the settings lie.
        size: Of the window, in pixels.
        language: Of the interface; it is English again when the window is closed.
    """

    def __init__(
        self,
        qtbot: Any,
        qapp: QApplication,
        private: Path,
        size: tuple[int, int] = (1440, 900),
        language: str = ENGLISH,
    ) -> None:
        if QApplication.platformName() != "xcb" or shutil.which("xdotool") is None:
            pytest.skip("a real window needs an X screen and xdotool")
        self.qtbot = qtbot
        self._is_closed = False
        self._locale, self._direction = QLocale(), qapp.layoutDirection()
        if language != ENGLISH:
            speak(qapp, language)
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
        with self.qtbot.waitSignal(self.app.updating.refreshed, timeout=PATIENCE):
            self.app.open(Launch(data, folders))

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until something holds; fail the test when it never does."""
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys or combinations ("ctrl+f") on the keyboard, one after another."""
        _xdotool("key", "--delay", "20", *keys)
        self._settle()

    def hold(self, held: str, key: str) -> None:
        """Press a key while another one is held; numbers are codes of places on the keyboard."""
        _xdotool("keydown", held, "key", key, "keyup", held)
        self._settle()

    def type(self, text: str) -> None:
        """Type a text on the keyboard."""
        _xdotool("type", "--delay", "15", text)
        self._settle()

    def click(self, widget: QWidget, at: QPoint | None = None, *, button: int = 1) -> None:
        """Click on a widget, in its middle unless said otherwise.

        Args:
            widget: What is clicked on.
            at: Where, in its coordinates.
            button: Of the mouse: 1 is the left one, 3 the right one.
        """
        point = widget.mapToGlobal(at or widget.rect().center())
        _xdotool("mousemove", str(point.x()), str(point.y()), "click", str(button))
        self._settle()

    def drag(self, widget: QWidget, begin: QPoint, end: QPoint) -> None:
        """Drag the mouse from one place of a widget to another."""
        begin, end = widget.mapToGlobal(begin), widget.mapToGlobal(end)
        _xdotool("mousemove", str(begin.x()), str(begin.y()), "mousedown", "1")
        for point in ((begin + end) / 2, end):
            _xdotool("mousemove", str(point.x()), str(point.y()))
            self._settle()
        _xdotool("mouseup", "1")
        self._settle()

    def drag_between(self, begin: QPoint, end: QPoint) -> None:
        """Drag the mouse between two places of the screen, in many steps, as another program has to follow them."""
        _xdotool("mousemove", str(begin.x()), str(begin.y()), "mousedown", "1")
        for step in range(1, 11):
            point = begin + (end - begin) * step / 10
            _xdotool("mousemove", str(point.x()), str(point.y()))
            self._settle()
        _xdotool("mouseup", "1")
        self._settle()

    def select(self, quote: str) -> None:
        """Drag the mouse over a passage of the open article, from its first letter to its last."""
        opened = self.pane.opened
        assert opened is not None
        start = opened.article.text.index(quote)
        first, last = self.boxes(quote)
        ends = (first.left() + 1, last.right() - 1)
        if opened.article.direction is Direction.RTL:
            # Where text runs from right to left, Qt takes the two pixels before a run for the place behind its
            # first letter.
            ends = (first.right() + 3, last.left() + 1)
        begin, end = QPointF(ends[0], first.center().y()), QPointF(ends[1], last.center().y())
        self.drag(self.pane.view.viewport(), begin.toPoint(), end.toPoint())
        self.until(lambda: self.pane.selected_span() == Span(start, start + len(quote)))

    def select_by_keys(self, words: str) -> None:
        """Find words in the open article; where the search for them ends, they are selected."""
        self.press("f")
        self.until(self.pane.find_bar.field.hasFocus)
        self.press("ctrl+a")
        self.type(words)
        self.press("Escape")
        opened = self.pane.opened
        assert opened is not None
        self.until(lambda: (span := self.pane.selected_span()) and span.of(opened.article.text) == words)

    def boxes(self, quote: str) -> Sequence[Any]:
        """Return where the first and the last line of a passage are painted, in the page's viewport."""
        opened = self.pane.opened
        assert opened is not None
        start = opened.article.text.index(quote)
        return self._boxes(Span(start, start + len(quote)))

    @contextmanager
    def dialog(self, kind: builtins.type[D], hands: Callable[[D], object]) -> Iterator[None]:
        """Have hands ready for the dialog that opens in the block, also where it holds up whoever opened it.

        Args:
            kind: Of the dialog.
            hands: What they do with it; the dialog is to be closed by it.
        """
        done: list[bool] = []
        places: list[QPoint] = []

        def look() -> None:
            shown = QApplication.activeModalWidget()
            if not (isinstance(shown, kind) and shown.isActiveWindow()):
                return
            # Where a window manager still moves it, a click would miss.
            places.append(shown.mapToGlobal(QPoint()))
            if len(places) < _LOOKS_AT_REST or len(set(places[-_LOOKS_AT_REST:])) > 1:
                return
            timer.stop()
            try:
                hands(shown)
            except BaseException:
                shown.reject()  # nothing would ever close it otherwise
                raise
            finally:
                done.append(True)

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        patience = QTimer()
        patience.setSingleShot(True)
        patience.timeout.connect(_close_dialogs)
        patience.start(PATIENCE)
        yield
        patience.stop()
        self.until(lambda: done)

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
        """Close the window and everything behind it, once."""
        if self._is_closed:
            return
        self._is_closed = True
        self.main.close()
        self.main.deleteLater()
        qapp = QApplication.instance()
        assert isinstance(qapp, QApplication)
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
        qapp.setLayoutDirection(self._direction)
        QLocale.setDefault(self._locale)


def _xdotool(*arguments: str) -> None:
    subprocess.run(["xdotool", *arguments], check=True, timeout=20)
