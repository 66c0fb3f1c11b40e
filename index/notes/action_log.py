"""The log of actions: a second copy, beside the store, of every change that was made to it.

The store is one SQLite file, and a damaged one takes its own journal with it. So each transaction is also written,
as one line, to a file that is only ever added to, and is on the disk before the transaction is committed. Over the
newest whole backup it gives back what was acknowledged since, action by action (see ``recovery``).

A line is a sign, the first 16 hexadecimal digits of the SHA-256 of the rest, a space, and a JSON list: the number of
the transaction, the lineage of the store, what the line is, the rows that were changed, and the digest of the line
before it, which the store keeps. What was damaged does not fit its digest, and is known by its missing number. A
store that came from elsewhere (a backup was restored, a file was put in its place) is of another lineage: what is
told of the one says nothing about the other.

A line is written as intended, "~". Once the transaction is committed, the sign is written over by "+", done, which
needs no room and no other file to be opened: so a disk that is full can neither lose what was acknowledged nor bring
back what was refused. A line that the next one names as the one before it was done as well, whatever its sign. Where
a disk fails at that very moment a backup is made at once; a last line that is only intended is not done again, and
counts as one that may be lost.

Lines are written while the store's write lock is held, so their numbers follow one another. A process that dies
between line and commit leaves a line whose number the next transaction takes again: of one number the last line
counts. The log is kept in files of a few megabytes, named by the number of their first line, as far back as the three
newest backups need it. Lines of earlier versions have no sign and name no line before them.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import logging
import os
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, suppress
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
_INTENDED, _DONE = b"~", b"+"
_LOG = logging.getLogger(__name__)


class Mark(StrEnum):
    """What a line is."""

    ACTION = "action"
    WITHDRAWN = "withdrawn"
    """The transaction of this number was not committed; the rows hold its line's digest. Of earlier versions only."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line that could be read.

    Attributes:
        sequence: The number of the transaction.
        lineage: Of the store it was made in.
        mark: What it is.
        rows: What was done, in order.
        digest: Of the line.
        previous: The digest of the line before it; None in a line of an earlier version.
        is_done: Whether its sign says that it was done.
    """

    sequence: int
    lineage: str
    mark: Mark
    rows: tuple[Row, ...]
    digest: str
    previous: str | None = None
    is_done: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """A line that was written, and is to be marked as done.

    Attributes:
        digest: Of the line.
        file: Where it stands; open, since nothing can be opened where too much is open by then.
        offset: At which byte.
    """

    digest: str
    file: FileIO
    offset: int

    def close(self) -> None:
        """Let the file go, whether the line was marked or not."""
        with suppress(OSError):  # all that was written to it is on the disk
            self.file.close()


class ActionLog:
    """The folder of the log of one store. Shared by all threads and processes that write to the store.

    Args:
        folder: Made with the first line.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()

    def append(self, sequence: int, lineage: str, previous: str, rows: Sequence[Row]) -> Written:
        """Write a line as intended; it is on the disk on return. The caller holds the store's write lock.

        Args:
            sequence: The number of the transaction.
            lineage: Of the store.
            previous: The digest of the line before it, as the store has it.
            rows: What was done.

        Returns:
            What to give to ``confirm`` once it is committed; to be closed in any case.

        Raises:
            NotesError: notes-disk-full, notes-not-written.
        """
        line = [sequence, lineage, Mark.ACTION, rows, previous]
        content = json.dumps(line, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
        digest = _digest(content)
        with self._lock:
            try:
                file, offset = self._write(sequence, b"%s%s %s\n" % (_INTENDED, digest.encode("ascii"), content))
            except OSError as error:
                code = "notes-disk-full" if error.errno in _NO_ROOM else "notes-not-written"
                detail = error.strerror or str(error)
                raise NotesError(code, path=self.folder, detail=detail) from error
        return Written(digest, file, offset)

    def confirm(self, written: Written) -> bool:
        """Say of a line that its transaction is committed.

        Returns:
            Whether that is on the disk now. Where it is not, the store alone has the action, until the next line, or
            a backup, tells of it too.
        """
        try:
            written.file.seek(written.offset)
            _put(written.file, _DONE)
        except OSError as error:
            _LOG.warning("an action could not be marked as done in %s: %s", self.folder, error)
            return False
        return True

    def last(self) -> Entry | None:
        """Return the last line that can be read; None where there is none."""
        for file in reversed(self._files()):
            for size in (_TAIL, None):
                lines = _end_of(file, size).removesuffix(b"\n").split(b"\n")
                standing = [entry for entry in _standing(map(_parsed, lines)) if entry]
                if standing:
                    return standing[-1]
        return None

    def end(self) -> Entry | None:
        """Return the very last line, done or not; None where there is none, or it cannot be read."""
        for file in reversed(self._files()):
            for size in (_TAIL, None):
                line = _end_of(file, size).removesuffix(b"\n").rpartition(b"\n")[2]
                if (found := _parsed(line)) is not None:
                    return found
            return None
        return None

    def entries(self) -> Iterator[Entry | None]:
        """Yield what the log holds, oldest first; at the end None for each line of which nobody can say any more.

        Those are the lines after the last that can be read, and that one too where it is only intended. Of lines with
        one number only the last is yielded; what was withdrawn is not.
        """
        return _standing(_parsed(line) for file in self._files() for line in _lines(file))

    def is_empty(self) -> bool:
        """Whether nothing was ever written down, or nothing of it is left."""
        return not self.trouble() and not any(True for _ in self.entries())

    def trouble(self) -> str:
        """Return in words of the system why a part of the log cannot be read; empty where all of it can."""
        try:
            for file in sorted(self.folder.iterdir()):
                with file.open("rb") as opened:
                    opened.read(1)
        except FileNotFoundError:
            return ""  # none was written yet, or it was pruned just now
        except OSError as error:
            return error.strerror or str(error)
        return ""

    def prune(self, needed: int) -> None:
        """Drop the files whose lines all have this number, or a smaller one."""
        files = self._files()
        for file, following in itertools.pairwise(files):
            if _first(following) <= needed + 1:
                file.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        return sorted(file for file in self.folder.glob("actions-*.jsonl") if _first(file) > 0)

    def _write(self, sequence: int, line: bytes) -> tuple[FileIO, int]:
        files = self._files()
        if files and files[-1].stat().st_size < _FULL:
            path, is_new = files[-1], False
        else:
            self.folder.mkdir(exist_ok=True)
            path, is_new = self.folder / f"actions-{sequence:012d}.jsonl", True
            path.touch()
        with ExitStack() as opened:
            file = opened.enter_context(path.open("r+b", buffering=0))
            if (end := file.seek(0, os.SEEK_END)) > 0:
                file.seek(end - 1)
                if file.read(1) != b"\n":  # somebody died, or the disk was full, in the middle of a line
                    line = b"\n" + line
            try:
                _put(file, line)
                if is_new or end == 0:  # an empty one is left where the first line of a new one failed
                    sync_folder(self.folder)
            except OSError:
                with suppress(OSError):  # half a line, or one that is not done, tells nothing
                    file.truncate(end)
                raise
            opened.pop_all()
        return file, end + line.startswith(b"\n")


def _standing(entries: Iterable[Entry | None]) -> Iterator[Entry | None]:
    """Leave out what a later line of the same number replaces, what was not done, and damage in the middle.

    What is damaged in the middle shows by its missing number; at the end it shows by nothing else, and neither does
    what was done there without being marked.
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
        if held is not None and entry.sequence > held.sequence and (held.is_done or entry.previous == held.digest):
            yield held
        held = entry
    if held is not None and held.is_done:
        yield held
    elif held is not None:
        unreadable += 1
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
    is_intended = digest.startswith(_INTENDED)
    if is_intended or digest.startswith(_DONE):
        digest = digest[1:]
    if digest != _digest(content).encode("ascii"):
        return None
    try:
        sequence, lineage, mark, rows, *previous = json.loads(content)
        named = str(previous[0]) if previous else None
        return Entry(
            int(sequence), str(lineage), Mark(mark), tuple(rows), digest.decode("ascii"), named, not is_intended
        )
    except (ValueError, TypeError):
        return None  # fits its digest, but no version of ours wrote it


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:_DIGITS]


def _first(file: Path) -> int:
    try:
        return int(file.stem.partition("-")[2])
    except ValueError:
        return 0  # not one of ours
