"""The log file of the command line."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from index.layout import Layout, data_home
from index.overriding import override

_SIZE = 1024 * 1024  # bytes, and one older file beside it


class LibraryLog(RotatingFileHandler):
    """Warnings and errors in the library's log file, which is made with its first line.

    A data folder that is no library gets no file: it may be a folder of the user's own that was named by mistake. The
    log then goes to Lectern's own folder.
    """

    def __init__(self, data: Path) -> None:
        self._layout = Layout(data)
        self._has_failed = False
        super().__init__(self._layout.log, maxBytes=_SIZE, backupCount=1, encoding="utf-8", delay=True)
        self.setLevel(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    @property
    def place(self) -> str:
        """Where details are written to, or "" where nothing could be written."""
        return "" if self._has_failed else self.baseFilename

    @override
    def _open(self) -> TextIOWrapper:
        """Open the file; called with the first line."""
        home = self._layout.root if self._layout.settings.exists() else data_home()
        home.mkdir(parents=True, exist_ok=True)
        self.baseFilename = str(home / self._layout.log.name)
        return super()._open()

    @override
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802 - as the class it overrides
        """Do without a log that cannot be written: the message to the user matters more."""
        self._has_failed = True

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, or remember that it could not be written."""
        try:
            super().emit(record)
        except OSError:  # raised by the first line only, which opens the file
            self.handleError(record)
