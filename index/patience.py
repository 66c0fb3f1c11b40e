"""How long a child process may take: so long as it works, and a few times as long where others keep it from working.

On a busy machine a small file takes a long time by the clock and almost none of the processor. The clock alone would
end its parser, and the file would count as unreadable until it changes.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Protocol, Self

TIMES = 3
"""How many times its share of processor time a child may take by the clock, where the system tells what it worked."""

_FINEST = 0.1  # share of the time after which a child that has almost used it up is looked at again


class Process(Protocol):
    """What there has to be of a process: a number, and a way to end it at once."""

    @property
    def pid(self) -> int:
        """Its number."""
        ...

    def kill(self) -> None:
        """End it."""
        ...


class Alarm:
    """Ends a child that takes too long, unless it is switched off before. A context manager.

    Where the system does not tell what a process has worked (that is everywhere but on Linux), the clock counts.

    Args:
        process: The child.
        seconds: How much processor time it may use.

    Attributes:
        has_rung: Whether the child was ended.
    """

    def __init__(self, process: Process, seconds: float) -> None:
        self.has_rung = False
        self._process = process
        self._seconds = seconds
        self._is_off = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="alarm")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_off.set()
        self._thread.join()

    def _watch(self) -> None:
        before = worked(self._process.pid)
        left, used = self._seconds * TIMES, 0.0
        while left > 0 and used < self._seconds:
            wait = min(left, max(self._seconds - used, self._seconds * _FINEST))
            if self._is_off.wait(wait):
                return
            left -= wait
            now = worked(self._process.pid)
            if before is None or now is None:
                break
            used = now - before
        self.has_rung = True
        self._process.kill()


def worked(process: int) -> float | None:
    """Return how many seconds of the processor a process has used; None where the system does not tell.

    Args:
        process: Its number.
    """
    try:
        # The name, in brackets, may hold anything; behind it "utime" and "stime" are numbers 11 and 12 (proc(5)).
        fields = Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError, ValueError, AttributeError):  # no such file, or no such call
        return None
