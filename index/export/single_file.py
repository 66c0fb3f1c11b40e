"""Writes one file where the user says; a file that no export wrote is left as it is."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from index.errors import ExportError


def write_single(path: Path, content: bytes, is_ours: Callable[[bytes], bool]) -> bool:
    """Write a file as a whole; a reader sees the old content or the new one, never a part.

    Args:
        path: The file.
        content: All of it.
        is_ours: Whether a file of such content was written by this export.

    Returns:
        Whether anything was written; not where the file has this very content.

    Raises:
        ExportError: export-not-ours, where another file is there; file-not-written.
    """
    try:
        before = path.read_bytes() if path.exists() else None
        if before == content:
            return False
        if before and not is_ours(before):
            raise ExportError("export-not-ours", path=path)
        _replace(path, content)
    except OSError as error:
        raise ExportError("file-not-written", path=path, detail=error.strerror or str(error)) from error
    return True


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
