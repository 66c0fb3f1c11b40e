"""One backup: a zip file with a copy of the notes store, and what belongs to it.

The copy is made by SQLite itself (its online backup), so that it is one consistent state whoever else is writing.
The manifest holds the copy's SHA-256: a backup is used only if it comes out as it went in.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from index.errors import NotesError
from index.notes.failures import expected_failures
from index.notes.serialisation import time_to_json

FORMAT = 1
_MANIFEST = "manifest.json"
_STORE = "notes.sqlite"
_LARGEST_PART = 16 * 1024 * 1024  # bytes of a part that is read into memory
_CHUNK = 1024 * 1024
_NO_ROOM = frozenset({"notes-disk-full", "notes-not-written", "notes-unavailable", "notes-read-only"})
# What reading a part raises that is missing or damaged; the last one where its header asks for what zipfile lacks.
_UNFIT = (KeyError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError)
_SUFFIXES = ("", "-wal", "-shm", "-journal")  # what SQLite keeps beside a database


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    Attributes:
        made: When it was made, in UTC.
        sha256: Of the copy of the store.
        size: Of the copy of the store, in bytes.
        sequence: The number of the store's last transaction; 0 where the store was of before these were numbered.
    """

    made: datetime
    sha256: str
    size: int
    sequence: int = 0


def write_archive(store: Path, target: Path, made: datetime, parts: Mapping[str, Path]) -> Manifest:
    """Write a backup of a notes store, all of it or nothing.

    Args:
        store: The store's file; others may go on writing to it.
        target: The file to make; one that is there is replaced once the new one is whole.
        made: The present time.
        parts: Other files to take along, each under a plain name; missing ones are left out.

    Raises:
        NotesError: notes-damaged (nothing was written), backup-not-written.
    """
    if not target.parent.is_dir():
        raise NotesError("backup-not-written", path=target, detail=os.strerror(errno.ENOENT))
    with _aside(target) as aside, _aside(target) as copy:
        try:
            sequence = copy_store(store, copy, target)
            manifest = Manifest(made, _digest(copy), copy.stat().st_size, sequence)
            with zipfile.ZipFile(aside, "x", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(_MANIFEST, json.dumps(_manifest_to_json(manifest), indent=2))
                archive.write(copy, _STORE)
                for name, path in parts.items():
                    if path.is_file():
                        archive.write(path, name)
            with aside.open("rb+") as file:
                os.fsync(file.fileno())
            aside.replace(target)
        except OSError as error:
            raise NotesError("backup-not-written", path=target, detail=error.strerror or str(error)) from error
    return manifest


def read_manifest(file: Path) -> Manifest:
    """Return what a backup says of itself.

    Raises:
        NotesError: no-such-backup, backup-unreadable, backup-damaged, not-a-backup, newer-backup.
    """
    with _opened(file) as archive:
        return _manifest(archive, file)


def is_backup(file: Path) -> bool:
    """Whether a file is a backup, of this version or an earlier one."""
    try:
        read_manifest(file)
    except NotesError:
        return False
    return True


def unpack_store(file: Path, target: Path) -> Manifest:
    """Unpack a backup's copy of the store into a new file.

    Raises:
        NotesError: not-a-backup, backup-damaged, newer-backup, backup-unreadable, or notes-not-written where the
            fault is with the new file; then there is none.
    """
    with _opened(file) as archive, _whole(target):
        manifest = _manifest(archive, file)
        try:
            with archive.open(_STORE) as packed:
                digest = _copy(_chunks(packed, file, manifest.size), target)
        except _UNFIT as error:
            raise NotesError("backup-damaged", path=file) from error
        if digest != manifest.sha256:
            raise NotesError("backup-damaged", path=file)
    return manifest


@contextmanager
def _whole(target: Path) -> Iterator[None]:
    """Leave no file of which nobody knows that it is whole."""
    try:
        yield
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def read_part(file: Path, name: str) -> bytes | None:
    """Return another part of a backup; None where it has no such part, or one of a size that cannot be right.

    Raises:
        NotesError: not-a-backup, backup-damaged.
    """
    with _opened(file) as archive:
        try:
            with archive.open(name) as part:
                content = part.read(_LARGEST_PART + 1)
        except KeyError:
            return None
        except _UNFIT as error:
            raise NotesError("backup-damaged", path=file) from error
    return content if len(content) <= _LARGEST_PART else None


def files_of(store: Path) -> tuple[Path, ...]:
    """Return the files that make up a store and are there: the database, and what SQLite keeps beside it."""
    beside = (store.with_name(store.name + suffix) for suffix in _SUFFIXES)
    return tuple(path for path in beside if path.exists())


@contextmanager
def _aside(target: Path) -> Iterator[Path]:
    """Give a new name beside a file, and leave nothing there afterwards."""
    path = target.with_name(f".{target.name}-{secrets.token_hex(6)}.part")
    try:
        yield path
    finally:
        for left in files_of(path):
            with suppress(OSError):  # a stray part does no harm, and must not hide what went wrong
                left.unlink()


def copy_store(store: Path, copy: Path, wanted: Path) -> int:
    """Copy a store, for the backup that is wanted; return the number of its last transaction."""
    try:
        with (
            expected_failures(store),
            closing(sqlite3.connect(store)) as source,
            closing(sqlite3.connect(copy)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file that needs nothing beside it
            found = target.execute("PRAGMA quick_check(1)").fetchone()[0]
            is_numbered = target.execute("SELECT 1 FROM sqlite_schema WHERE name = 'log'").fetchone()
            sequence = target.execute("SELECT sequence FROM log").fetchone()[0] if is_numbered else 0
    except NotesError as error:
        if error.code not in _NO_ROOM:
            raise
        raise NotesError("backup-not-written", path=wanted, detail=error.data["detail"]) from error
    if found != "ok":
        raise NotesError("notes-damaged", path=store, detail=found)
    return int(sequence)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _chunks(packed: IO[bytes], file: Path, size: int) -> Iterator[bytes]:
    """Yield so many bytes of a part of a backup at most, and a few more: a header may lie about the size."""
    left = size + 1
    try:
        while left > 0 and (chunk := packed.read(min(_CHUNK, left))):
            left -= len(chunk)
            yield chunk
    except OSError as error:
        raise _unreadable(file, error) from error


def _copy(chunks: Iterator[bytes], target: Path) -> str:
    """Write a new file, and return its SHA-256.

    Raises:
        NotesError: notes-not-written.
    """
    digest = hashlib.sha256()
    try:
        with target.open("xb") as unpacked:
            for chunk in chunks:
                digest.update(chunk)
                unpacked.write(chunk)
            unpacked.flush()
            os.fsync(unpacked.fileno())
    except OSError as error:
        raise NotesError("notes-not-written", path=target, detail=error.strerror or str(error)) from error
    return digest.hexdigest()


def _unreadable(file: Path, error: OSError) -> NotesError:
    """Return what is wrong with a backup that cannot be read: one that leads before its own beginning is damaged."""
    if error.errno == errno.EINVAL:
        return NotesError("backup-damaged", path=file)
    return NotesError("backup-unreadable", path=file, detail=error.strerror or str(error))


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    except FileNotFoundError as error:
        raise NotesError("no-such-backup", path=file) from error
    except OSError as error:
        raise _unreadable(file, error) from error
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise NotesError("not-a-backup", path=file) from error


def _manifest(archive: zipfile.ZipFile, file: Path) -> Manifest:
    try:
        with archive.open(_MANIFEST) as part:
            value = json.loads(part.read(_LARGEST_PART))
        written_in = int(value["lectern-backup"])
        made, sequence = datetime.fromisoformat(value["made"]), int(value.get("actions", 0))
        manifest = Manifest(made, str(value["sha256"]), int(value["size"]), sequence)
    except (*_UNFIT, ValueError, TypeError) as error:
        raise NotesError("not-a-backup", path=file) from error
    if written_in > FORMAT:
        raise NotesError("newer-backup", path=file)
    return manifest


def _manifest_to_json(manifest: Manifest) -> dict[str, object]:
    return {
        "lectern-backup": FORMAT,
        "made": time_to_json(manifest.made),
        "sha256": manifest.sha256,
        "size": manifest.size,
        "actions": manifest.sequence,
    }


def copy_files(store: Path, folder: Path) -> None:
    """Copy a store's files as they are, byte by byte, into a folder."""
    for path in files_of(store):
        shutil.copy2(path, folder / path.name)
