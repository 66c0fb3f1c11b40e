"""The log file of the command line."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from pathlib import Path

from index.layout import Layout, data_home
from index.overriding import override


class LibraryLog(logging.FileHandler):
    """Warnings and errors in the library's log file, which is made with its first line.

    A data folder that is no library gets no file: it may be a folder of the user's own that was named by mistake. The
    log then goes to Lectern's own folder.
    """

    def __init__(self, data: Path) -> None:
        self._layout = Layout(data)
        super().__init__(self._layout.log, encoding="utf-8", delay=True)
        self.setLevel(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    @override
    def _open(self) -> TextIOWrapper:
        """Open the file; called with the first line."""
        home = self._layout.root if self._layout.settings.exists() else data_home()
        home.mkdir(parents=True, exist_ok=True)
        self.baseFilename = str(home / self._layout.log.name)
        return super()._open()
