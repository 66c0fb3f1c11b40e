"""What the command line prints: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from index.errors import ExportError
from index.progress import Progress, Stage

_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"
# Control characters but for tab and line feed, and our own bold type.
_CONTROLS = re.compile(r"(?!\x1b\[[01]m)[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def write(line: str = "") -> None:
    """Print a line of the result.

    Raises:
        ExportError: output-not-written.
        BrokenPipeError: nobody reads it any more.
    """
    with _expected_failures():
        sys.stdout.write(printable(line) + "\n")


def write_json(value: Any) -> None:  # noqa: ANN401 - any JSON value
    """Print a value as one line of JSON, at once; errors as ``write``."""
    with _expected_failures():
        sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
        sys.stdout.flush()


def hand_over() -> None:
    """Hand over what was printed and is still held here; errors as ``write``."""
    with _expected_failures():
        sys.stdout.flush()


def give_up_output() -> None:
    """Drop what could not be handed over, so that the interpreter does not stumble over it once more at its end."""
    try:
        sys.stdout.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@contextmanager
def _expected_failures() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ExportError("output-not-written", detail=error.strerror or str(error)) from error


def say(line: str) -> None:
    """Print a message that is no result."""
    sys.stderr.write(printable(line) + "\n")
    sys.stderr.flush()


def printable(text: str) -> str:
    """Return a text without what could steer a terminal: a file may be named, or say, anything."""
    return _CONTROLS.sub(lambda match: match.group().encode("unicode_escape").decode("ascii"), text)


def bold(text: str) -> str:
    """Return the text in bold type where standard output is a terminal."""
    return f"{_BOLD}{text}{_PLAIN}" if sys.stdout.isatty() else text


class ProgressLine:
    """Shows progress on one line of standard error, where that is a terminal; elsewhere it is silent."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()
        self._width = 0

    def report(self, progress: Progress) -> None:
        """Show where an update stands."""
        if not self._is_shown:
            return
        if progress.stage is Stage.DONE:
            self.clear()
            return
        line = progress.stage.value
        if progress.total:
            things = "articles" if progress.stage is Stage.RECOGNISING else "files"
            line += f"  {progress.done:,} of {progress.total:,} {things}, {progress.rate:,.0f} a second"
        sys.stderr.write("\r" + line.ljust(self._width))
        sys.stderr.flush()
        self._width = len(line)

    def clear(self) -> None:
        """Take the line away."""
        if self._is_shown and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0
