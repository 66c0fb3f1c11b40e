"""A disk that is full from some operation on, and one whose power fails, for tests of the search index."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import pytest


class _Wrapped:
    """An open file that tells of each operation before it does it."""

    def __init__(self, file: Any, path: Path, told: Callable[[str, Path], None]) -> None:
        self._file, self._path, self._told = file, path, told

    def write(self, data: Any) -> int:
        self._told("write", self._path)
        written: int = self._file.write(data)
        return written

    def flush(self) -> None:
        self._told("flush", self._path)
        self._file.flush()

    def close(self) -> None:
        try:
            if not self._file.closed:
                self._told("close", self._path)
        finally:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


@contextmanager
def operations(folder: Path, told: Callable[[str, Path], None]) -> Iterator[None]:
    """Tell of each operation that changes the folder before it is done: its name, and its file or the folder."""
    names: dict[int, Path] = {}
    open_path, open_handle = Path.open, os.open
    sync, replace, unlink = os.fsync, Path.replace, Path.unlink

    def path_open(path: Path, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if "w" not in mode or path.parent != folder:
            return open_path(path, mode, *rest, **named)
        told("create", path)
        file = open_path(path, mode, *rest, **named)
        names[file.fileno()] = path
        return _Wrapped(file, path, told)

    def handle_open(path: Any, *rest: Any, **named: Any) -> int:
        handle = open_handle(path, *rest, **named)
        names[handle] = Path(path)
        return handle

    def fsync(handle: Any) -> None:
        told("sync", names[handle])
        sync(handle)

    def path_replace(path: Path, target: Path) -> Path:
        told(f"rename to {target.name}", path)
        return replace(path, target)

    def path_unlink(path: Path, missing_ok: bool = False) -> None:
        told("unlink", path)
        unlink(path, missing_ok=missing_ok)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Path, "open", path_open)
        patch.setattr(os, "open", handle_open)
        patch.setattr(os, "fsync", fsync)
        patch.setattr(Path, "replace", path_replace)
        patch.setattr(Path, "unlink", path_unlink)
        yield


@contextmanager
def full_after(left: int, folder: Path) -> Iterator[None]:
    """Let the disk be full after so many operations; files can still be deleted then."""
    count = 0

    def told(operation: str, _path: Path) -> None:
        nonlocal count
        count += operation != "unlink"
        if count > left and operation != "unlink":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with operations(folder, told):
        yield


class Disk:
    """What is on the disk of a folder for certain, while it is changed, and what may be there too.

    The contents of a file are certain once it was synchronised, its name once the folder was. Of what was done to
    names since then all or nothing may have reached the disk.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._contents: dict[int, bytes] = {}  # by file, whatever its name is
        self._names: dict[str, int] = {}
        for path in folder.iterdir():
            self._names[path.name] = len(self._contents)
            self._contents[len(self._contents)] = path.read_bytes()
        self._certain = dict(self._names)

    def told(self, operation: str, path: Path) -> None:
        """Take note of an operation, as ``operations`` tells of it."""
        if operation == "create":
            self._names[path.name] = len(self._contents)
            self._contents[len(self._contents)] = b""
        elif operation == "sync" and path == self._folder:
            self._certain = dict(self._names)
        elif operation == "sync":
            self._contents[self._names[path.name]] = path.read_bytes()
        elif operation == "unlink":
            self._names.pop(path.name, None)
        elif operation.startswith("rename to "):
            self._names[operation.removeprefix("rename to ")] = self._names.pop(path.name)

    def after_power_failure(self) -> Iterator[dict[str, bytes]]:
        """Yield what may be found in the folder: contents by name."""
        for names in (self._certain, self._names):
            yield {name: self._contents[number] for name, number in names.items()}
