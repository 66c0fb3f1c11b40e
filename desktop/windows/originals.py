"""Opening the files that the articles come from, in the programs of the desktop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.controllers.reading import ReadingController
from desktop.dialogs.web_page import Answer, WebPageDialog

# What browsers open, by its content as it was read and by its name.
_WEB_FORMATS = frozenset({"html", "mhtml"})
_WEB_SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".xht", ".shtml", ".mhtml", ".mht"})


class Originals(QObject):
    """Hands files to their own programs; a saved web page only after the user was told what a browser does with it.

    A browser would load what the page refers to: it is the one way from Lectern to the network. Once the user has
    said that pages may be opened, they are not asked again until Lectern is started anew.

    Args:
        reading: Knows the open article.
        window: What the question belongs to.
    """

    def __init__(self, reading: ReadingController, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._window = window
        self._may_open_pages = False

    def open_current(self) -> None:
        """Open the file of the open article."""
        if (opened := self._reading.opened) is not None:
            self.open(opened.path)

    def open(self, path: str) -> None:
        """Open a file or folder."""
        answer = self._ask(path) if self._is_web_page(path) and not self._may_open_pages else Answer.OPEN
        if answer is Answer.FOLDER:
            open_in_its_program(str(Path(path).parent))
        elif answer is Answer.OPEN:
            open_in_its_program(path)

    def _is_web_page(self, path: str) -> bool:
        opened = self._reading.opened
        was_read_as_page = opened is not None and opened.path == path and opened.format in _WEB_FORMATS
        return was_read_as_page or Path(path).suffix.lower() in _WEB_SUFFIXES

    def _ask(self, path: str) -> Answer:
        dialog = WebPageDialog(path, self._window)
        dialog.exec()
        dialog.deleteLater()
        self._may_open_pages = dialog.answer is Answer.OPEN
        return dialog.answer


def open_in_its_program(path: str) -> None:
    """Let the desktop open a file or folder."""
    if path:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
