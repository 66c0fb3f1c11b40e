"""Exports that are one file with everything in it, which is ours as a whole."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from index.errors import ExportError
from index.export.target import Target
from index.views import ExportReport
from index.wording import describe


def write_whole(folder: Target, name: str, content: bytes, is_ours: Callable[[bytes], bool]) -> ExportReport:
    """Write one file into a folder, unless it is there with just this content.

    Args:
        folder: Where to.
        name: The name of the file.
        content: All of it.
        is_ours: Whether a file of this name and of such content was written by an export; any other is left alone.

    Raises:
        ExportError: target-not-writable, target-full.
    """
    path = folder.folder / name
    try:
        before = folder.read_bytes(path)
        if before == content:
            return ExportReport((), (path,), ())
        _check_ours(path, before, is_ours)
        folder.write_bytes(path, content, before)
    except ExportError as error:
        if not error.code.startswith("export-"):
            raise
        return ExportReport((), (), ((path, describe(error)),))
    return ExportReport((path,), (), ())


def _check_ours(path: Path, before: bytes | None, is_ours: Callable[[bytes], bool]) -> None:
    if before is not None and not is_ours(before):
        raise ExportError("export-not-ours", path=path)
