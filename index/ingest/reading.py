"""Reads files ahead in sandboxes, while the caller works on those already read."""

from __future__ import annotations

import os
import queue
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Self

from index.articles.reading import Reading
from index.articles.sandbox import Sandbox
from index.ingest.scanning import SeenFile

_AHEAD = 8  # files in flight for each sandbox: enough to keep it busy, few enough to hold in memory


def sandbox_count() -> int:
    """Return how many parsers work at a time: as many as there are cores less one, at least one."""
    return max(1, (os.cpu_count() or 1) - 1)


class ReadAhead:
    """A few long-lived sandboxes that read in the background. A context manager."""

    def __init__(self, sandboxes: int) -> None:
        self._sandboxes = [Sandbox() for _ in range(sandboxes)]
        self._idle: queue.SimpleQueue[Sandbox] = queue.SimpleQueue()
        for sandbox in self._sandboxes:
            self._idle.put(sandbox)
        self._threads = ThreadPoolExecutor(sandboxes, thread_name_prefix="read-ahead")

    def __enter__(self) -> Self:
        """Return this."""
        return self

    def __exit__(self, *_: object) -> None:
        """Drop what is still waiting, and end the sandboxes."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        for sandbox in self._sandboxes:
            sandbox.close()

    def read(self, files: Iterable[SeenFile]) -> Iterator[tuple[SeenFile, Reading]]:
        """Yield each file with what came of it, in the order given."""
        waiting: deque[tuple[SeenFile, Future[Reading]]] = deque()
        for seen in files:
            waiting.append((seen, self._threads.submit(self._read_one, Path(seen.path))))
            if len(waiting) >= _AHEAD * len(self._sandboxes):
                first, future = waiting.popleft()
                yield first, future.result()
        for first, future in waiting:
            yield first, future.result()

    def _read_one(self, path: Path) -> Reading:
        sandbox = self._idle.get()
        try:
            return sandbox.read(path)
        finally:
            self._idle.put(sandbox)
