"""Hears of files that are written in place, where the system tells without a watch on each file.

Qt's watcher of folders hears of files that come, go and are replaced. Linux also tells, of a folder, when a file in
it was closed after writing (inotify(7), ``IN_CLOSE_WRITE``); Qt does not ask for that, so it is asked here. On other
systems nothing is heard here.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_LOG = logging.getLogger(__name__)

_IN_CLOSE_WRITE = 0x8  # these are of Linux's <sys/inotify.h>
_IN_ONLYDIR = 0x0100_0000
_READ = 64 * 1024  # bytes of events that are taken at once


class WrittenFiles(QObject):
    """Tells when a file in one of the given folders was written.

    Signals:
        written: One or more were.
    """

    written = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watches: frozenset[int] = frozenset()
        self._system = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
        self._queue = -1 if self._system is None else self._system.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self._queue < 0:
            return
        self._notifier = QSocketNotifier(self._queue, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)

    def follow(self, folders: Iterable[str]) -> None:
        """Listen to these folders, and none else, from now on.

        A folder that was replaced by another of its name is another one to the system; so all are named anew, which
        costs nothing for those that are listened to already.
        """
        if self._queue < 0 or self._system is None:
            return
        watches = frozenset(watch for folder in folders if (watch := self._watch(self._system, folder)) >= 0)
        for gone in self._watches - watches:
            self._system.inotify_rm_watch(self._queue, gone)  # fails where the folder is gone, and its watch with it
        self._watches = watches

    def close(self) -> None:
        """Listen no more; a system has few such queues for all programs of a user."""
        if self._queue >= 0:
            self._notifier.setEnabled(False)
            os.close(self._queue)
            self._queue = -1

    def _watch(self, system: ctypes.CDLL, folder: str) -> int:
        watch = int(system.inotify_add_watch(self._queue, os.fsencode(folder), _IN_CLOSE_WRITE | _IN_ONLYDIR))
        if watch < 0:  # gone meanwhile, or the user's watches are used up; rounds find what is not heard
            _LOG.info("%s is not listened to: %s", folder, os.strerror(ctypes.get_errno()))
        return watch

    def _take(self) -> None:
        os.read(self._queue, _READ)  # which file it was is found out by the update
        self.written.emit()
