"""Has the library remember what was read, and where the reader was."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.reading import ReadingController


class ReadMemory(QObject):
    """Writes down what the reading controller knows.

    Args:
        access: The library.
        reading: Knows what is in sight.
    """

    def __init__(self, access: LibraryAccess, reading: ReadingController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._reading = reading

    def keep_place(self, article: str, place: int, side: int) -> None:
        """Remember where the reader is in an article that is in sight; see ``ReadingController.keep_place``."""
        if self._reading.keep_place(article, place, side):
            self._access.write(lambda library: library.keep_place(article, place), lambda _nothing: None)

    def finish(self, article: str) -> None:
        """Take note that the reader came to the end of an article."""
        self._access.alter(lambda library: library.mark_read(article))

    def mark_unread(self) -> None:
        """Let the open article count as not read."""
        if (opened := self._reading.opened) is not None and opened.read.is_read:
            self._access.alter(lambda library: library.mark_unread(opened.id))
