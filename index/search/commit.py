"""The table of contents of an index: which segments it has, and which of their documents are deleted.

``contents.json`` is replaced as a whole with each commit. A commit writes in this order, so that a power failure
between any two steps leaves the old state or the new one:

1. the new segments, each synchronised to the disk; then the folder, so that their names are on it too
2. ``contents.json.new``, synchronised
3. the old ``contents.json`` is kept as ``contents.previous.json``
4. ``contents.json.new`` is renamed to ``contents.json``; then the folder again

Segments of the previous table are kept for a generation: a process that has just read it can still open them.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
import secrets
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock, Timeout

from index.durable import sync_folder
from index.errors import DamagedError, LibraryError
from index.search.packing import Array
from index.search.schema import SCHEMA_VERSION
from index.search.segment import SUFFIX, Facts
from index.text.tokens import ANALYSIS_VERSION

CONTENTS_NAME = "contents.json"
PREVIOUS_NAME = "contents.previous.json"
LOCK_NAME = "writer.lock"
MAKING_NAME = "making"  # a folder in which other processes make segments
_NEW = ".new"
_FORMAT = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One segment of an index.

    Attributes:
        facts: What its file is.
        deleted: The numbers of its deleted documents, ascending.
    """

    facts: Facts
    deleted: Array

    @property
    def live(self) -> int:
        """How many of its documents are not deleted."""
        return self.facts.documents - len(self.deleted)


@dataclass(frozen=True, slots=True)
class TableOfContents:
    """One state of an index.

    Attributes:
        made: When the index was made, as a name: an index made anew has another.
        generation: The number of the commit.
        entries: Its segments, oldest first.
    """

    made: str
    generation: int
    entries: tuple[Entry, ...] = ()

    def next(self, entries: tuple[Entry, ...]) -> TableOfContents:
        """Return the state after a commit."""
        return replace(self, generation=self.generation + 1, entries=entries)


def new_table() -> TableOfContents:
    """Return the table of an empty index."""
    return TableOfContents(secrets.token_hex(8), 0)


def version() -> dict[str, object]:
    """Return by which rules this program makes an index."""
    return {
        "format": _FORMAT,
        "schema": SCHEMA_VERSION,
        "analysis": ANALYSIS_VERSION,
        "byte_order": sys.byteorder,
    }


def read_table(folder: Path) -> TableOfContents:
    """Return the table of the last commit.

    Raises:
        DamagedError: there is none, it was made by another version, or it is not what was written.
    """
    try:
        content = json.loads((folder / CONTENTS_NAME).read_bytes())
        body = content["index"]
        if content["sum"] != _sum(body):
            raise _damage("is not what was written")
        if body["version"] != version():
            raise DamagedError(part="search", detail="it was made by another version")
        return TableOfContents(body["made"], body["generation"], tuple(map(_entry, body["segments"])))
    except OSError as error:
        raise _damage(f"cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise _damage("is no table of contents") from error


def write_table(folder: Path, table: TableOfContents) -> None:
    """Make a state the one that is read from now on; durable on return."""
    body = {
        "version": version(),
        "made": table.made,
        "generation": table.generation,
        "segments": [_plain(entry) for entry in table.entries],
    }
    sync_folder(folder)
    aside = folder / (CONTENTS_NAME + _NEW)
    with aside.open("wb") as file:
        file.write(json.dumps({"index": body, "sum": _sum(body)}).encode())
        file.flush()
        os.fsync(file.fileno())
    _keep_previous(folder)
    aside.replace(folder / CONTENTS_NAME)
    sync_folder(folder)


def purge(folder: Path, table: TableOfContents) -> None:
    """Delete what no table names: segments of commits that were cut off, and those of earlier generations."""
    named = {entry.facts.name for entry in table.entries} | _previous_names(folder)
    for path in folder.glob(f"*{SUFFIX}"):
        if path.name not in named:
            with contextlib.suppress(PermissionError):  # Windows: still open elsewhere; the next commit tries again
                path.unlink(missing_ok=True)


def forget_previous(folder: Path, table: TableOfContents) -> None:
    """Delete the segments that only the generation before has, and its table, where there is no further commit soon.

    After a large merge they weigh as much as the index. A process that has read that table finds out that it is old
    when it misses a segment, and reads the present one.
    """
    if _previous_names(folder) - {entry.facts.name for entry in table.entries}:
        (folder / PREVIOUS_NAME).unlink(missing_ok=True)
        purge(folder, table)


def remove_index(folder: Path) -> None:
    """Delete all files of an index except the lock; the table of contents, without which it is none, goes first."""
    for name in (CONTENTS_NAME, PREVIOUS_NAME, CONTENTS_NAME + _NEW):
        (folder / name).unlink(missing_ok=True)
    for path in folder.glob(f"*{SUFFIX}"):
        path.unlink(missing_ok=True)


class WriteLock:
    """Held by the one process that writes the index; the system frees it when that process dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / LOCK_NAME, thread_local=False)

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            LibraryError: "library-busy"; another writer holds it. "library-not-writable".
        """
        with writing(self._folder):
            try:
                self._lock.acquire(timeout=0)
            except Timeout as error:
                raise LibraryError("library-busy") from error

    def release(self) -> None:
        """Free the lock."""
        self._lock.release()


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn what the file system refuses into ``LibraryError`` "library-not-writable", missing files into damage."""
    try:
        yield
    except FileNotFoundError as error:
        raise DamagedError(part="search", detail=f"{error.filename} is missing") from error
    except OSError as error:
        raise LibraryError("library-not-writable", path=folder, detail=error.strerror or str(error)) from error


def _keep_previous(folder: Path) -> None:
    """Keep the table that is about to be replaced."""
    try:
        old = (folder / CONTENTS_NAME).read_bytes()
    except FileNotFoundError:
        return
    aside = folder / (PREVIOUS_NAME + _NEW)
    aside.write_bytes(old)
    aside.replace(folder / PREVIOUS_NAME)


def _previous_names(folder: Path) -> set[str]:
    """Return the names of the segments of the generation before."""
    try:
        content = json.loads((folder / PREVIOUS_NAME).read_bytes())
        return {segment["name"] for segment in content["index"]["segments"]}
    except (OSError, ValueError, KeyError, TypeError):
        return set()  # nothing is lost by it: readers that come too late read the present table


def _plain(entry: Entry) -> dict[str, Any]:
    facts = entry.facts
    deleted = base64.b64encode(zlib.compress(entry.deleted.astype("<u2").tobytes())).decode()
    return {
        "name": facts.name,
        "size": facts.size,
        "sum": facts.sum,
        "documents": facts.documents,
        "deleted": deleted if len(entry.deleted) else "",
    }


def _entry(plain: dict[str, Any]) -> Entry:
    facts = Facts(plain["name"], plain["size"], plain["sum"], plain["documents"])
    deleted = zlib.decompress(base64.b64decode(plain["deleted"])) if plain["deleted"] else b""
    return Entry(facts, np.frombuffer(deleted, "<u2"))


def _sum(body: dict[str, Any]) -> int:
    return zlib.crc32(json.dumps(body, sort_keys=True).encode())


def _damage(what: str) -> DamagedError:
    return DamagedError(part="search", detail=f"{CONTENTS_NAME} {what}")
