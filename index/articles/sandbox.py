"""Reads files in another process, so that a hostile one costs its own reading and nothing else.

One worker lives as long as the sandbox. One that takes too long, needs too much memory, says too much or dies is
replaced, and the file tried once more before it counts as unreadable.
"""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from index.articles.reading import Failure, Reading
from index.articles.serialisation import reading_from_json
from index.child import Child
from index.errors import ChildError, ReadError
from index.wording import describe

_ATTEMPTS = 2
_MEANS = {"child-late": "parser-timeout", "child-verbose": "parser-memory", "child-died": "parser-crashed"}


class Sandbox:
    """A context manager that reads files in a worker process. Use it from one thread at a time.

    Attributes:
        seconds: How long the worker may be at one article; a file of several has that time for each. On a busy
            machine that is what it works, see ``index.patience``.
        megabytes: How much memory the worker may have, where the system can limit it.
    """

    def __init__(self, seconds: float = 10.0, megabytes: int = 1024) -> None:
        self.seconds = seconds
        self.megabytes = megabytes
        self._child = Child("index.articles.worker", (str(megabytes), str(seconds)))

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
        return Reading(path, failure=Failure(failure.code, describe(failure)))

    def close(self) -> None:
        """End the worker and wait until it has ended."""
        self._child.end()

    def _attempt(self, request: dict[str, str]) -> Reading:
        """Return what the worker answers.

        Raises:
            ReadError: it took too long, needed too much memory, or died.
        """
        try:
            answer = self._child.ask(request, self.seconds)
        except ChildError as error:
            raise ReadError(_MEANS[error.code], **error.data) from error
        if "memory" in answer:
            self._child.end(at_once=True)
            raise ReadError("parser-memory")
        return reading_from_json(answer)
