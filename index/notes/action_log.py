"""The log of actions: a second copy, beside the store, of every change that was made to it.

The store is one SQLite file, and a damaged one takes its own journal with it. So each transaction is also written,
as one line, to a file that is only ever added to, and is on the disk before the transaction is committed. Over the
newest whole backup it gives back what was acknowledged since, action by action (see ``recovery``).

A line is the first 16 hexadecimal digits of the SHA-256 of the rest, a space, and a JSON list: the number of the
transaction, the lineage of the store, what the line is, and the rows that were changed. What was damaged does not fit
its digest, and is known by its missing number. A store that came from elsewhere (a backup was restored, a file was
put in its place) is of another lineage: what is told of the one says nothing about the other.

Lines are written while the store's write lock is held, so their numbers follow one another. A process that dies
between line and commit leaves a line whose number the next transaction takes again: of one number the last line
counts. The log is kept in files of a few megabytes, named by the number of their first line, as far back as the three
newest backups need it.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import FileIO
from pathlib import Path
from typing import Any, TypeAlias

from index.durable import sync_folder
from index.errors import NotesError

Row: TypeAlias = list[Any]
"""What was done to one row: "put", its table and its values by column; or "gone", its table and its key by column."""

_FULL = 4 * 1024 * 1024  # bytes; a longer file is not added to
_DIGITS = 16  # of the digest: damage that fits 64 bits by chance is not to be expected
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT})
_TAIL = 64 * 1024  # bytes that are looked at first for the last line


class Mark(StrEnum):
    """What a line is."""

    ACTION = "action"
    WITHDRAWN = "withdrawn"
    """The transaction of this number could not be committed; the rows hold the digest of its line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line that could be read.

    Attributes:
        sequence: The number of the transaction.
        lineage: Of the store it was made in.
        mark: What it is.
        rows: What was done, in order.
        digest: Of the line.
    """

    sequence: int
    lineage: str
    mark: Mark
    rows: tuple[Row, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Written:
    """A line that was written and may have to be withdrawn."""

    sequence: int
    lineage: str
    digest: str


class ActionLog:
    """The folder of the log of one store. Shared by all threads and processes that write to the store.

    Args:
        folder: Made with the first line.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()

    def append(self, sequence: int, lineage: str, rows: Sequence[Row], mark: Mark = Mark.ACTION) -> Written:
        """Write a line; it is on the disk on return. The caller holds the store's write lock.

        Raises:
            NotesError: notes-disk-full, notes-not-written.
        """
        line = [sequence, lineage, mark, rows]
        content = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        digest = _digest(content)
        with self._lock:
            try:
                self._write(sequence, b"%s %s\n" % (digest.encode("ascii"), content))
            except OSError as error:
                code = "notes-disk-full" if error.errno in _NO_ROOM else "notes-not-written"
                detail = error.strerror or str(error)
                raise NotesError(code, path=self.folder, detail=detail) from error
        return Written(sequence, lineage, digest)

    def withdraw(self, written: Written) -> None:
        """Say that the transaction of a line was not committed.

        Raises:
            NotesError: as ``append``.
        """
        self.append(written.sequence, written.lineage, [["gone", written.digest, {}]], Mark.WITHDRAWN)

    def last(self) -> Entry | None:
        """Return the last line that can be read; None where there is none."""
        for file in reversed(self._files()):
            for size in (_TAIL, None):
                lines = _end_of(file, size).removesuffix(b"\n").split(b"\n")
                standing = [entry for entry in _standing(map(_parsed, lines)) if entry]
                if standing:
                    return standing[-1]
        return None

    def entries(self) -> Iterator[Entry | None]:
        """Yield what the log holds, oldest first; at the end None for each line after the last that can be read.

        Of lines with one number only the last is yielded; what was withdrawn is not.
        """
        return _standing(_parsed(line) for file in self._files() for line in _lines(file))

    def prune(self, needed: int) -> None:
        """Drop the files whose lines all have this number, or a smaller one."""
        files = self._files()
        for file, following in itertools.pairwise(files):
            if _first(following) <= needed + 1:
                file.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(file for file in self.folder.glob("actions-*.jsonl") if _first(file) > 0)

    def _write(self, sequence: int, line: bytes) -> None:
        files = self._files()
        if files and files[-1].stat().st_size < _FULL:
            path, is_new = files[-1], False
        else:
            self.folder.mkdir(exist_ok=True)
            path, is_new = self.folder / f"actions-{sequence:012d}.jsonl", True
        with path.open("ab+", buffering=0) as file:
            if (end := file.seek(0, os.SEEK_END)) > 0:
                file.seek(end - 1)
                if file.read(1) != b"\n":  # somebody died, or the disk was full, in the middle of a line
                    line = b"\n" + line
            try:
                _put(file, line)
                if is_new or end == 0:  # an empty one is left where the first line of a new one failed
                    sync_folder(self.folder)
            except OSError:
                file.truncate(end)  # else the next opening would do what the user was told is not done
                raise


def _standing(entries: Iterable[Entry | None]) -> Iterator[Entry | None]:
    """Leave out what a later line of the same number replaces, what was withdrawn, and damage in the middle.

    What is damaged in the middle shows by its missing number; at the end it shows by nothing else.
    """
    held: Entry | None = None
    unreadable = 0
    for entry in entries:
        if entry is None:
            unreadable += 1
            continue
        unreadable = 0
        if entry.mark is Mark.WITHDRAWN:
            if held is not None and held.digest == entry.rows[0][1]:
                held = None
            continue
        if held is not None and entry.sequence > held.sequence:
            yield held
        held = entry
    if held is not None:
        yield held
    yield from itertools.repeat(None, unreadable)


def _put(file: FileIO, line: bytes) -> None:
    """Write a line to the disk.

    Raises:
        OSError: some of it, or all of it, may stand in the file.
    """
    if file.write(line) != len(line):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    os.fsync(file.fileno())


def _lines(file: Path) -> Iterator[bytes]:
    """Yield the lines of a file: none where it was pruned meanwhile, one that tells nothing where it is unreadable.

    The store may be whole all the same, and is not to be refused for its second copy.
    """
    try:
        with file.open("rb") as lines:
            yield from lines
    except FileNotFoundError:
        return
    except OSError:
        yield b""


def _end_of(file: Path, size: int | None) -> bytes:
    """Return so many bytes of the end of a file; None for all of it. Of one that cannot be read there are none."""
    try:
        with file.open("rb") as opened:
            if size is not None:
                opened.seek(max(0, opened.seek(0, os.SEEK_END) - size))
            return opened.read()
    except OSError:
        return b""


def _parsed(line: bytes) -> Entry | None:
    digest, _, content = line.rstrip(b"\n").partition(b" ")
    if digest != _digest(content).encode("ascii"):
        return None
    try:
        sequence, lineage, mark, rows = json.loads(content)
        return Entry(int(sequence), str(lineage), Mark(mark), tuple(rows), digest.decode("ascii"))
    except (ValueError, TypeError):
        return None  # fits its digest, but no version of ours wrote it


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_DIGITS]


def _first(file: Path) -> int:
    try:
        return int(file.stem.partition("-")[2])
    except ValueError:
        return 0  # not one of ours
