"""What an update process says: one JSON object on each line, as values."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from index.errors import LecternError
from index.progress import Progress, Stage
from index.views import IngestReport, UnreadableFile

UpdateLine: TypeAlias = Progress | IngestReport | LecternError

_LONGEST_BUFFER = 64 * 1024 * 1024  # bytes; a process that never ends its line is not ours


class LineBuffer:
    """Puts the pieces that a pipe delivers together into whole lines."""

    def __init__(self) -> None:
        self._rest = b""

    def take(self, piece: bytes) -> list[bytes]:
        """Add a piece; return the lines that are complete now, without their ends.

        Raises:
            ValueError: a line without end has grown past all measure.
        """
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > _LONGEST_BUFFER:
            raise ValueError("a line of the update process does not end")
        return lines


def parse_line(line: bytes) -> UpdateLine | None:
    """Return what a line says, or None where it is not one of an update process.

    A foreign line (a library's warning that went to the wrong stream) is no reason to stop an update.
    """
    try:
        value = json.loads(line)
        if not isinstance(value, dict):
            return None
        return _value(value)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _value(value: dict[str, Any]) -> UpdateLine:
    if "report" in value:
        return _report(value["report"])
    if "error" in value:
        error = value["error"]
        return LecternError(str(error["code"]), **{"detail": str(error.get("reason", "")), **error.get("data", {})})
    return Progress(
        stage=Stage(value["stage"]),
        done=int(value["done"]),
        total=int(value["total"]),
        searchable=int(value["searchable"]),
        rate=float(value["rate"]),
        told=int(value.get("told", 0)),
    )


def _report(value: dict[str, Any]) -> IngestReport:
    return IngestReport(
        added=int(value["added"]),
        changed=int(value["changed"]),
        moved=int(value["moved"]),
        removed=int(value["removed"]),
        unchanged=int(value["unchanged"]),
        failed=tuple(
            UnreadableFile(str(file["path"]), str(file.get("code", "")), str(file["reason"]))
            for file in value["failed"]
        ),
        articles=int(value["articles"]),
        seconds=float(value["seconds"]),
    )
