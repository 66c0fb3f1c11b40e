"""Opening what the window was given: by its own start, or by a second one that found it open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from desktop.controllers.reading import ReadingController
from desktop.controllers.tabbing import TabController
from desktop.links import is_link, read_link
from desktop.messages import Messages
from desktop.windows.main_window import MainWindow
from desktop.windows.passages import Passages
from desktop.workers.instance import Request


class OpeningRoom(QObject):
    """Opens files and links in tabs, and goes to the place that a link names.

    Args:
        window: What comes to the front.
        passages: Goes where links lead.
        reading: Opens files.
        tabbing: Opens tabs.
        messages: Where it is told that a link is not understood.
        take_folders: Follows folders.
    """

    def __init__(
        self,
        window: MainWindow,
        passages: Passages,
        reading: ReadingController,
        tabbing: TabController,
        messages: Messages,
        take_folders: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._passages = passages
        self._reading = reading
        self._tabbing = tabbing
        self._messages = messages
        self._take_folders = take_folders

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do: it has none."""
        return {}

    def take(self, request: Request) -> None:
        """Do what a second start was asked for, in front of everything else."""
        self.raise_window()
        if request.follow:
            self._take_folders([Path(folder) for folder in request.follow])
        self.open(request.things)

    def open(self, things: Sequence[str]) -> None:
        """Open files and links, each in a tab of its own."""
        for thing in things:
            if is_link(thing):
                self._open_link(thing)
            else:
                self._reading.open_file(Path(thing), self._tabbing.open_in_front)

    def raise_window(self) -> None:
        """Bring the window to the front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def _open_link(self, text: str) -> None:
        link = read_link(text)
        if link is None:
            self._messages.warn(self.tr("This link is not understood: %1").replace("%1", text[:200]))
        else:
            self._passages.follow(link, self._tabbing.open_in_front)
