"""The window itself: its columns, the pages about Lectern, and leaving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.appearance.appearance import Appearance
from desktop.controllers.library_access import LibraryAccess
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.messages import MessagesDialog
from desktop.messages import Messages
from desktop.windows.main_window import MainWindow
from index.cli.arguments import VERSION


class WindowRoom(QObject):
    """What concerns the window as a whole.

    Args:
        window: The window.
        access: Knows which library is open.
        messages: Knows what was told.
        appearance: Knows the theme.
    """

    def __init__(self, window: MainWindow, access: LibraryAccess, messages: Messages, appearance: Appearance) -> None:
        super().__init__(window)
        self._messages = messages
        self._appearance = appearance
        self._window = window
        self._access = access

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the window do, by their ids."""
        window = self._window
        return {
            "left_column": lambda: window.toggle_column("left"),
            "results_column": lambda: window.toggle_column("results"),
            "show_library": window.left.show_library,
            "show_entities": window.left.show_entities,
            "messages": self.show_messages,
            "about": lambda: AboutDialog(VERSION, self._access.data, window).exec(),
            "quit": window.close,
        }

    def show_messages(self) -> None:
        """Show what was told since the window was opened."""
        dialog = MessagesDialog(self._messages.told, self._appearance.theme, self._window)
        dialog.exec()
        dialog.deleteLater()
