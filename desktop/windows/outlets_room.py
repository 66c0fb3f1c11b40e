"""The register of outlets in the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from desktop.controllers.outlets import OutletsController
from desktop.controllers.reading import ReadingController
from desktop.dialogs.outlets import OutletsDialog
from desktop.windows.main_window import MainWindow


class OutletsRoom(QObject):
    """Opens the register on the outlet of the open article.

    Args:
        window: What the dialog belongs to.
        outlets: Reads and changes the register.
        reading: Knows the open article.
    """

    def __init__(self, window: MainWindow, outlets: OutletsController, reading: ReadingController) -> None:
        super().__init__(window)
        self._window = window
        self._outlets = outlets
        self._reading = reading

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its action does, by its id."""
        return {"outlets": self.show}

    def show(self) -> None:
        """Open the register."""
        dialog = OutletsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._outlets.put)
        dialog.removed.connect(self._outlets.remove)
        self._outlets.listed.connect(dialog.show_outlets)
        opened = self._reading.opened
        self._outlets.ask(opened.id if opened is not None else "")
        dialog.open()
