"""Gets the bytes of a file without following, waiting for or swallowing anything odd in its place."""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime
from pathlib import Path

from index.errors import ReadError

SIZE_LIMIT = 64 * 1024 * 1024  # bytes
_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT: int = getattr(os, "O_NONBLOCK", 0)  # a FIFO without a writer would block the opening
_BINARY: int = getattr(os, "O_BINARY", 0)
_FIRST_YEAR = 1990  # before the web; archives give files without a time one of 1970 or 1980


def read_bytes(path: Path) -> bytes:
    """Return the whole content of a regular file.

    Raises:
        ReadError: there is no such file, it is a link, pipe, device or folder, it may not be read, it is empty, or
            larger than ``SIZE_LIMIT`` bytes.
    """
    try:
        _refuse_odd(path.lstat())
        descriptor = os.open(path, os.O_RDONLY | _NO_FOLLOW | _NO_WAIT | _BINARY)
        with os.fdopen(descriptor, "rb") as file:
            _refuse_odd(os.fstat(file.fileno()))
            data = file.read(SIZE_LIMIT + 1)
    except (OSError, ValueError) as error:
        raise _as_read_error(error) from error
    if not data:
        raise ReadError("empty")
    if len(data) > SIZE_LIMIT:
        raise ReadError("too-large", size=len(data), limit=SIZE_LIMIT)
    return data


def day_of_change(path: Path) -> date | None:
    """Return the day on which a file was last changed, where this machine is; None where its time says nothing."""
    try:
        day = datetime.fromtimestamp(path.lstat().st_mtime, UTC).astimezone().date()
    except (OSError, ValueError, OverflowError):
        return None
    return day if day.year >= _FIRST_YEAR else None


def _refuse_odd(status: os.stat_result) -> None:
    """Raise where this is no regular file of bearable size."""
    if not stat.S_ISREG(status.st_mode):
        raise ReadError("not-a-regular-file")
    if status.st_size > SIZE_LIMIT:
        raise ReadError("too-large", size=status.st_size, limit=SIZE_LIMIT)


def _as_read_error(error: OSError | ValueError) -> ReadError:
    """Return what the operating system said as an error of ours."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return ReadError("no-such-file")
    if isinstance(error, PermissionError):
        return ReadError("no-permission")
    detail = error.strerror if isinstance(error, OSError) else str(error)
    return ReadError("unreadable", detail=detail or type(error).__name__)
