"""Runs the real command line in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.data import CHECKOUT


@dataclass(frozen=True)
class Outcome:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        """Standard output as JSON values, a line each."""
        return [json.loads(line) for line in self.out.splitlines()]


def lectern(*arguments: object, library: Path | None = None, stdin: str = "", **environment: str) -> Outcome:
    """Run a command; ``library`` becomes ``--library``."""
    command = [sys.executable, "-P", "-m", "desktop", *map(str, arguments)]
    if library is not None:
        command += ["--library", str(library)]
    done = subprocess.run(
        command,
        input=stdin,
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), **environment},
    )
    return Outcome(done.returncode, done.stdout, done.stderr)
