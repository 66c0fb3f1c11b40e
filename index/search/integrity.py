"""Knows whether the files of an index are those that were written: its version, and the size and sum of each file."""

from __future__ import annotations

import json
import secrets
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from index.errors import DamagedError
from index.search.backend import INDEX_NAME, generation_of, toc_name
from index.search.schema import SCHEMA_VERSION
from index.text.tokens import ANALYSIS_VERSION

VERSION_NAME = "version.json"
MANIFEST_NAME = "manifest.json"
_FORMAT = 1
_READ_AT_ONCE = 1 << 20  # bytes
_RETRIES = 100  # commits of another process that are waited out before missing files count as damage

Sums: TypeAlias = dict[str, tuple[int, int]]  # name of a file: bytes, CRC-32


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one commit."""

    generation: int
    files: Sums


def write_version(folder: Path) -> None:
    """Say by which rules the index in the folder is made."""
    _write(folder / VERSION_NAME, {**_version(), "made": secrets.token_hex(8)})


def write_manifest(folder: Path, generation: int) -> None:
    """Note size and sum of each file of a commit. Files that were noted before have never changed since."""
    try:
        known = _read_manifest(folder).files
    except DamagedError:
        known = {}
    segments = [path for path in folder.iterdir() if path.name.startswith(f"{INDEX_NAME}_") and path.suffix == ".seg"]
    files = {path.name: known.get(path.name) or _sum(path) for path in segments}
    table = folder / toc_name(generation)
    files[table.name] = _sum(table)
    _write(folder / MANIFEST_NAME, {"generation": generation, "files": files})


def check(folder: Path) -> None:
    """Compare versions, the table of contents, and the sizes of all files; quick enough for every opening.

    Raises:
        DamagedError: something is missing, of another version, or not as it was written.
    """
    version = _read(folder / VERSION_NAME)
    if any(version.get(key) != value for key, value in _version().items()):
        raise DamagedError(part="search", detail="it was made by another version")
    for _ in range(_RETRIES):
        problems = _problems(folder, whole=False)
        if not problems:
            return
        seen = generation_of(folder)
        if seen == _read_manifest(folder).generation and _problems(folder, whole=False) == problems:
            break
    raise DamagedError(part="search", detail="; ".join(problems))


def state(folder: Path) -> tuple[str, int]:
    """Return what changes with every commit: when the index was made, as a name, and the number of its last commit.

    Raises:
        DamagedError: there is no index.
    """
    return str(_read(folder / VERSION_NAME).get("made")), generation_of(folder)


def verify(folder: Path) -> tuple[str, ...]:
    """Read every file and return what is wrong, in words; empty where all is as it was written."""
    try:
        return _problems(folder, whole=True)
    except DamagedError as error:
        return (str(error.data["detail"]),)


def _problems(folder: Path, *, whole: bool) -> tuple[str, ...]:
    """Return what is wrong with the files of the manifest; with ``whole`` the segments' sums are checked too."""
    manifest = _read_manifest(folder)
    generation = generation_of(folder)
    if generation > manifest.generation:
        return ()  # a commit is under way, or was cut off before its manifest; Whoosh's table is complete
    table = toc_name(manifest.generation)
    found = (
        _problem(folder / name, *expected, by_sum=whole or name == table) for name, expected in manifest.files.items()
    )
    return tuple(problem for problem in found if problem)


def _problem(path: Path, size: int, crc: int, *, by_sum: bool) -> str:
    """Return what is wrong with one file, or nothing."""
    try:
        if path.stat().st_size != size:
            return f"{path.name} has {path.stat().st_size} bytes instead of {size}"
        if by_sum and _sum(path)[1] != crc:
            return f"{path.name} is not what was written"
    except FileNotFoundError:
        return f"{path.name} is missing"
    except OSError as error:
        return f"{path.name} cannot be read: {error.strerror}"
    return ""


def _version() -> dict[str, object]:
    """Return by which rules this program makes an index. Whoosh's files hold numbers in the machine's byte order."""
    return {"format": _FORMAT, "schema": SCHEMA_VERSION, "analysis": ANALYSIS_VERSION, "byte_order": sys.byteorder}


def _read_manifest(folder: Path) -> Manifest:
    """Return the manifest; raises ``DamagedError`` where it is missing or not one."""
    value = _read(folder / MANIFEST_NAME)
    try:
        files = {str(name): (int(size), int(crc)) for name, (size, crc) in value["files"].items()}
        return Manifest(int(value["generation"]), files)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise DamagedError(part="search", detail=f"{MANIFEST_NAME} is not a manifest") from error


def _read(path: Path) -> dict[str, Any]:
    """Return the object in a JSON file; raises ``DamagedError`` where there is none."""
    try:
        value = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise DamagedError(part="search", detail=f"{path.name} cannot be read") from error
    if not isinstance(value, dict):
        raise DamagedError(part="search", detail=f"{path.name} holds no object")
    return value


def _write(path: Path, value: dict[str, object]) -> None:
    """Write a JSON file so that a reader sees the old one or the new one, never a part."""
    aside = path.with_name(f"{path.name}.new")
    aside.write_text(json.dumps(value), "utf-8")
    aside.replace(path)


def _sum(path: Path) -> tuple[int, int]:
    """Return the size in bytes and the CRC-32 of a file."""
    size = crc = 0
    with path.open("rb") as file:
        while block := file.read(_READ_AT_ONCE):
            size += len(block)
            crc = zlib.crc32(block, crc)
    return size, crc
