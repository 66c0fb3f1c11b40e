"""One window for each library: a second start hands over what it was given, and ends.

The window that has a library holds a lock on a file, and looks into a folder, its inbox. Whoever finds the lock held
puts a request into the inbox and waits until it is taken out. A lock of a process that died is free by itself, so
nothing stale is ever in the way, whatever happened before.

Rejected: Qt's local sockets. Their library brings the whole of Qt's network with it, which needs a library for
network logins that small systems lack, and leaves a socket behind after a crash.
"""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import time
import warnings
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import uuid4

import platformdirs
from filelock import FileLock, Timeout
from PySide6.QtCore import QEventLoop, QFileSystemWatcher, QObject, QTimer, Signal

_LOG = logging.getLogger(__name__)

PATIENCE = 5.0  # seconds to wait for a window that is busy, before opening another one
_LARGEST = 1_000_000  # bytes of a request


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start was asked to do.

    Attributes:
        follow: Paths of folders to follow.
        things: Paths of article files, and links.
    """

    follow: tuple[str, ...] = ()
    things: tuple[str, ...] = ()


def _private(folder: Path) -> Path:
    """Make a folder for this user alone, and return it.

    Raises:
        OSError: it cannot be made, or another user made it to listen in.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.name == "posix" and folder.stat().st_uid != os.getuid():
        raise PermissionError(errno.EPERM, "the folder belongs to another user", str(folder))
    return folder


@dataclass(frozen=True, slots=True)
class _Places:
    """Where the lock and the inbox of a library are."""

    lock: Path
    inbox: Path

    @classmethod
    def of(cls, data: Path) -> _Places:
        # Beside no other user's, on this machine, and with a short name wherever the library is.
        with warnings.catch_warnings():
            # A session that names no such folder is nothing that the user could mend; "_private" looks at the one
            # that takes its place.
            warnings.simplefilter("ignore", UserWarning)
            home = platformdirs.user_runtime_path("lectern", appauthor=False)
        name = hashlib.sha256(str(data.expanduser().resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:20]
        return cls(home / f"{name}.lock", home / f"{name}.inbox")


def hand_over(data: Path, request: Request, patience: float = PATIENCE) -> bool:
    """Ask the window that has a library to do something; return whether it took the request. Needs an application.

    Args:
        data: The library's data folder.
        request: What to do; an empty one just raises the window.
        patience: Seconds to wait for it.
    """
    inbox = _Places.of(data).inbox
    letter = inbox / f"{time.time_ns():020}-{uuid4().hex}.json"
    aside = letter.with_suffix(".new")
    try:
        _private(inbox.parent)
        _private(inbox)
        aside.write_text(json.dumps(asdict(request)), encoding="utf-8", errors="surrogateescape")
        aside.replace(letter)
    except OSError as error:
        _LOG.warning("the window that is open could not be asked: %s", error)
        return False
    _wait_until_gone(letter, patience)
    is_taken = not letter.exists()
    letter.unlink(missing_ok=True)  # what was not taken in time is not to be done later
    return is_taken


def _wait_until_gone(letter: Path, patience: float) -> None:
    """Wait for a file to be removed, at most so many seconds; needs an application, whose events run meanwhile."""
    waiting = QEventLoop()
    watcher = QFileSystemWatcher([str(letter.parent)])
    watcher.directoryChanged.connect(lambda _folder: None if letter.exists() else waiting.quit())
    end = QTimer()
    end.setSingleShot(True)
    end.timeout.connect(waiting.quit)
    end.start(round(patience * 1000))
    if letter.exists():  # not taken between its writing and the watch
        waiting.exec()
    end.stop()


class Instance(QObject):
    """Holds a library for this process, and hears what other starts ask for.

    Signals:
        asked(Request): Another start handed this over.
    """

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock: FileLock | None = None
        self._inbox: Path | None = None
        self._watcher: QFileSystemWatcher | None = None

    def claim(self, data: Path) -> bool:
        """Hold a library in place of the one that is held; return False where another process has it.

        Where the place for locks cannot be written, every start has its own window, as if none were open.
        """
        places = _Places.of(data)
        if self._inbox == places.inbox:
            return True
        try:
            _private(places.inbox.parent)
            _private(places.inbox)
            lock = FileLock(places.lock, is_singleton=False)
            lock.acquire(timeout=0)
        except Timeout:
            return False
        except OSError as error:
            _LOG.warning("another start will open a window of its own: %s", error)
            return True
        self.release()
        self._lock, self._inbox = lock, places.inbox
        for stale in _letters(places.inbox):
            stale.unlink(missing_ok=True)  # of a start that has given up long ago
        return True

    def listen(self) -> None:
        """Hear what other starts ask for, from now on; needs a running application."""
        if self._inbox is None or self._watcher is not None:
            return
        self._watcher = QFileSystemWatcher([str(self._inbox)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def release(self) -> None:
        """Hold nothing any more."""
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._lock is not None:
            self._lock.release()
        self._lock = self._inbox = None

    def _look(self) -> None:
        for letter in _letters(self._inbox) if self._inbox is not None else ():
            request = _read(letter)
            letter.unlink(missing_ok=True)
            if request is not None:
                self.asked.emit(request)


def _letters(inbox: Path) -> Iterator[Path]:
    yield from sorted(inbox.glob("*.json"))


def _read(letter: Path) -> Request | None:
    """Return the request of a letter; what is not understood is passed over."""
    try:
        if letter.stat().st_size > _LARGEST:
            return None
        found = json.loads(letter.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    return Request(_texts(found.get("follow")), _texts(found.get("things")))


def _texts(found: object) -> tuple[str, ...]:
    return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()
