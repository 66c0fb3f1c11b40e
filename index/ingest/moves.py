"""Finds files that were renamed or moved, by their bytes, without reading what they say."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from index.catalogue.records import FileRecord
from index.ingest.scanning import SeenFile
from index.progress import CancelToken


def moves(
    to_read: Iterable[SeenFile], gone: dict[str, FileRecord], cancel: CancelToken
) -> list[tuple[SeenFile, FileRecord]]:
    """Pair new paths with gone ones of the same bytes, and take these out of those that are gone.

    Only files of the same size are opened for it.
    """
    by_size: dict[int, list[FileRecord]] = {}
    for record in gone.values():
        if record.sha256:
            by_size.setdefault(record.size, []).append(record)
    found: list[tuple[SeenFile, FileRecord]] = []
    for seen in to_read:
        cancel.raise_if_cancelled()
        candidates = by_size.get(seen.size, [])
        digest = _digest(seen.path) if candidates else ""
        match = next((record for record in candidates if record.sha256 == digest), None)
        if match is not None:
            candidates.remove(match)
            del gone[match.path]
            found.append((seen, match))
    return found


def _digest(path: str) -> str:
    """Return the digest of a file's bytes, or "" where it cannot be read: then it is no move."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - hashlib wants the file itself
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
