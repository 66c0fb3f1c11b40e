"""Notices that something changed in the followed folders.

Folders are watched, never files: a watch on a file goes blind when a program saves by replacing the file, and there
are more files than watches. A file that is written in place is noticed where the system tells that of its folder;
elsewhere an update finds it, when the user comes back to Lectern or on one of its rounds. What changed is not asked
here; an update of the library finds that out by itself, and cheaply.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QFileSystemWatcher, QObject, QTimer, Signal

from desktop.workers.tasks import TaskRunner
from desktop.workers.written import WrittenFiles
from index.layout import Layout

_LOG = logging.getLogger(__name__)

_QUIET = 300  # milliseconds without a change before one is reported; a save is a burst of changes
_LONGEST = 3_000  # milliseconds until changes that never pause are reported all the same
_MOST_FOLDERS = 4_000  # the system's own limit of watches is shared by all programs of the user


class FolderWatcher(QObject):
    """Watches folders and all folders in them.

    Args:
        runner: Walks the folders away from the window's thread.
    """

    changed = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._roots: tuple[Path, ...] = ()
        self._is_closed = False
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_change)
        self._written = WrittenFiles(self)
        self._written.written.connect(self._on_change)
        self._since = QElapsedTimer()  # since the first change that is not reported yet
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_quiet)

    def follow(self, roots: Sequence[Path]) -> None:
        """Watch these folders, and none else, from now on."""
        self._roots = tuple(roots)
        self._look()

    def close(self) -> None:
        """Watch nothing any more; once is enough, and twice does no harm."""
        if self._is_closed:
            return
        self._is_closed = True
        self._roots = ()
        self._timer.stop()
        self._written.close()
        self._watcher.deleteLater()

    def watched(self) -> tuple[str, ...]:
        """Return the folders that are watched now."""
        return tuple(self._watcher.directories())

    def _look(self) -> None:
        roots = self._roots
        self._runner.query("watched folders", lambda: folders_below(roots), self._watch, self._on_failure)

    def _watch(self, folders: frozenset[str]) -> None:
        if self._is_closed:  # while somebody looked
            return
        watched = frozenset(self._watcher.directories())
        if gone := watched - folders:
            self._watcher.removePaths(list(gone))
        if new := folders - watched:
            self._watcher.addPaths(list(new))
        self._written.follow(folders)

    def _on_change(self) -> None:
        if not self._timer.isActive():
            self._since.start()
        self._timer.start(max(0, min(_QUIET, _LONGEST - self._since.elapsed())))

    def _on_quiet(self) -> None:
        self._look()  # a new folder has to be watched as well
        self.changed.emit()

    @staticmethod
    def _on_failure(error: Exception) -> None:
        _LOG.error("the followed folders cannot be watched", exc_info=error)


def folders_below(roots: Sequence[Path]) -> frozenset[str]:
    """Return the folders and all folders in them, the nearest first up to a limit.

    Hidden ones and links are left out, and the data of a library: an update writes there, and would ask for the next.
    """
    found: list[str] = []
    level = [str(root) for root in roots if root.is_dir()]
    while level and len(found) < _MOST_FOLDERS:
        found += level
        level = [child for folder in level for child in _children(folder)]
    return frozenset(found[:_MOST_FOLDERS])


def _children(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [
                entry.path
                for entry in entries
                if not entry.name.startswith(".")
                and entry.is_dir(follow_symlinks=False)
                and not Layout(Path(entry.path)).settings.is_file()
            ]
    except OSError as error:  # unreadable or gone: the update reports it, with its reason
        _LOG.info("%s is not watched: %s", folder, error)
        return []
