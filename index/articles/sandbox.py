"""Reads files in another process, so that a hostile one costs its own reading and nothing else.

One worker lives as long as the sandbox and speaks JSON lines over its pipes; nothing is pickled. A worker that takes
too long, needs too much memory or dies is replaced, and the file tried once more before it counts as unreadable.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

import index
from index.articles.reading import Failure, Reading
from index.articles.serialisation import reading_from_json
from index.errors import ReadError
from index.wording import describe

_ATTEMPTS = 2
_LAST_WAIT = 2.0  # seconds that a worker whose input has ended may take to end


class Sandbox:
    """A context manager that reads files in a worker process. Use it from one thread at a time.

    Attributes:
        seconds: How long the worker may be at one article; a file of several has that time for each.
        megabytes: How much memory the worker may have, where the system can limit it.
    """

    def __init__(self, seconds: float = 10.0, megabytes: int = 1024) -> None:
        self.seconds = seconds
        self.megabytes = megabytes
        self._worker: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(self, path: Path, encoding: str = "") -> Reading:
        """Return the article in a file, or why there is none. Whatever the file holds, nothing is raised.

        Args:
            path: The file.
            encoding: The encoding to read its text in, one of ``decoding.ENCODINGS``; "" finds out.
        """
        failure = ReadError("parser-crashed")
        for _ in range(_ATTEMPTS):
            try:
                return self._attempt({"path": str(path), "encoding": encoding})
            except ReadError as error:
                failure = error
                self._end(at_once=True)
        return Reading(path, failure=Failure(failure.code, describe(failure)))

    def close(self) -> None:
        """End the worker and wait until it has ended."""
        self._end(at_once=False)

    def _attempt(self, request: dict[str, str]) -> Reading:
        """Return what the worker answers.

        Raises:
            ReadError: it took too long, needed too much memory, or died.
        """
        worker = self._worker = self._worker or _started(self.seconds, self.megabytes)
        is_late = threading.Event()
        _ask(worker, request)
        answer: dict[str, Any] | None = {"alive": True}
        while answer and "alive" in answer:
            alarm = threading.Timer(self.seconds, _kill_late, (worker, is_late))
            alarm.start()
            try:
                answer = _answered(worker)
            finally:
                alarm.cancel()
                alarm.join()
        if answer is None:
            raise (
                ReadError("parser-timeout", seconds=self.seconds) if is_late.is_set() else ReadError("parser-crashed")
            )
        if "memory" in answer:
            raise ReadError("parser-memory")
        return reading_from_json(answer)

    def _end(self, *, at_once: bool) -> None:
        """End the worker, if there is one, and reap it."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        if at_once:
            worker.kill()
        try:
            worker.communicate(timeout=_LAST_WAIT)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.communicate()


def _started(seconds: float, megabytes: int) -> subprocess.Popen[str]:
    """Return a worker that waits for requests.

    It finds the package where this process found it, and nothing in the current folder can take its modules' place.
    """
    home = str(Path(index.__file__).resolve().parents[1])
    paths = [home, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603 - our own interpreter with our own module
        [sys.executable, "-P", "-X", "utf8", "-m", "index.articles.worker", str(megabytes), str(seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _ask(worker: subprocess.Popen[str], request: dict[str, str]) -> None:
    """Send the worker a request; where it has died, its missing answer will tell."""
    requests = cast("IO[str]", worker.stdin)
    with contextlib.suppress(OSError):  # a broken pipe
        requests.write(json.dumps(request) + "\n")
        requests.flush()


def _answered(worker: subprocess.Popen[str]) -> dict[str, Any] | None:
    """Return the worker's next line, or None where it died before it had written one."""
    try:
        line = cast("IO[str]", worker.stdout).readline()
    except OSError:
        return None
    answer: dict[str, Any] | None = json.loads(line) if line.endswith("\n") else None
    return answer


def _kill_late(worker: subprocess.Popen[str], is_late: threading.Event) -> None:
    """End a worker that took too long."""
    is_late.set()
    worker.kill()
