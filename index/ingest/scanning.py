"""Walks the followed folders and compares what is there with what the catalogue knows."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from index.articles.reading import Failure
from index.catalogue.records import FileRecord
from index.errors import ReadError
from index.layout import is_library
from index.wording import describe

# Failures of the file system, not of the content: they may pass without a change of size or time.
_PASSING_FAILURES = frozenset({"no-permission", "no-such-file", "unreadable"})


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A file as the file system shows it, unopened. Size in bytes, time of change in nanoseconds."""

    path: str
    size: int
    mtime_ns: int


@dataclass(slots=True)
class Scan:
    """What a walk found.

    Attributes:
        files: Files that may hold an article, by path.
        failures: What cannot even be looked at: folders without permission, pipes, links that lead nowhere.
        unreadable: Folders whose content could not be seen; what was known inside them is not gone.
    """

    files: dict[str, SeenFile] = field(default_factory=dict)
    failures: dict[str, Failure] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)

    def may_be_there(self, path: str) -> bool:
        """Whether a file was seen, or may be where nothing could be seen, or where nobody looked."""
        is_seen = path in self.files or path in self.failures or _is_below(path, self.unreadable)
        return is_seen or os.path.lexists(path)


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to be done so that the catalogue says what the folders say.

    Attributes:
        unchanged: Files whose size and time of change are as they were; they are not opened.
        to_read: Files that are new or changed.
        gone: Known paths that are no more.
    """

    unchanged: tuple[str, ...]
    to_read: tuple[SeenFile, ...]
    gone: tuple[str, ...]


def scan(folders: Iterable[Path], is_candidate: Callable[[Path], bool]) -> Scan:
    """Walk the folders without following links and without opening a file.

    Args:
        folders: Where to begin; one that is missing counts as unreadable, since a drive may be unplugged.
        is_candidate: Whether a file's name may be that of an article.
    """
    found = Scan()
    waiting = [os.path.abspath(folder) for folder in folders]  # noqa: PTH100 - resolve() would follow links
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            found.unreadable.add(folder)
            found.failures[folder] = _failure_of(error)
            continue
        if is_library(entry.name for entry in listed):
            continue  # a library's own data, whose files hold no articles and must not be opened besides SQLite
        for entry in listed:
            _look_at(entry, found, waiting, is_candidate)
    return found


def _look_at(entry: os.DirEntry[str], found: Scan, waiting: list[str], is_candidate: Callable[[Path], bool]) -> None:
    if entry.name.startswith("."):
        return
    if not _is_writable_as_text(entry.path):
        escaped = os.fsencode(entry.path).decode("utf-8", "backslashreplace")
        found.failures[escaped] = _failure("bad-name")
        return
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        found.failures[entry.path] = _failure_of(error)
        found.unreadable.add(entry.path)  # it may be a folder, whose content is not gone
        return
    if stat.S_ISDIR(status.st_mode):
        waiting.append(entry.path)
    elif not is_candidate(Path(entry.path)):
        return
    elif stat.S_ISREG(status.st_mode):
        found.files[entry.path] = SeenFile(entry.path, status.st_size, status.st_mtime_ns)
    else:
        found.failures[entry.path] = _failure("not-a-regular-file")


def _is_writable_as_text(path: str) -> bool:
    """Whether a path can be stored and shown: bytes that are no text of the system come as lone surrogates."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _failure_of(error: OSError) -> Failure:
    if isinstance(error, PermissionError):
        return _failure("no-permission")
    if isinstance(error, FileNotFoundError):
        return _failure("no-such-file")
    return _failure("unreadable", detail=error.strerror or str(error))


def _failure(code: str, **data: object) -> Failure:
    return Failure(code, describe(ReadError(code, **data)))


def compare(found: Scan, known: Mapping[str, FileRecord]) -> Plan:
    """Return what has to be done, given what was seen and what the catalogue knows."""
    unchanged: list[str] = []
    to_read: list[SeenFile] = []
    for path, seen in found.files.items():
        record = known.get(path)
        if record is not None and _is_as_it_was(record, seen):
            unchanged.append(path)
        else:
            to_read.append(seen)
    gone = [
        path
        for path in known
        if path not in found.files and path not in found.failures and not _is_below(path, found.unreadable)
    ]
    return Plan(tuple(unchanged), tuple(to_read), tuple(gone))


def _is_as_it_was(record: FileRecord, seen: SeenFile) -> bool:
    if record.failure is not None and record.failure.code in _PASSING_FAILURES:
        return False
    return (record.size, record.mtime_ns) == (seen.size, seen.mtime_ns)


def _is_below(path: str, folders: set[str]) -> bool:
    return any(path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)
