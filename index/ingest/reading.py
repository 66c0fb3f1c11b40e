"""Reads files ahead in sandboxes, while the caller works on those already read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from index.articles.reading import Reading
from index.articles.sandbox import Sandbox
from index.ingest.ahead import Crew
from index.ingest.scanning import SeenFile

_AHEAD = 256  # files in flight for each sandbox: what it reads while search is told of a batch


def sandbox_count() -> int:
    """Return how many parsers work at a time: as many as there are cores less one, at least one."""
    return max(1, (os.cpu_count() or 1) - 1)


class ReadAhead(Crew[Sandbox]):
    """A few long-lived sandboxes that read in the background. A context manager.

    Args:
        sandboxes: How many.
        encodings: The encodings that the user chose for files, by path.
    """

    def __init__(self, sandboxes: int, encodings: Mapping[str, str]) -> None:
        super().__init__([Sandbox() for _ in range(sandboxes)], Sandbox.close, _AHEAD)
        self._encodings = encodings

    def read(self, files: Iterable[SeenFile]) -> Iterator[tuple[SeenFile, Reading]]:
        """Yield each file with what came of it, in the order given."""
        return self.each(files, self._read_one, lambda seen: seen.size)

    def _read_one(self, sandbox: Sandbox, seen: SeenFile) -> Reading:
        return sandbox.read(Path(seen.path), self._encodings.get(seen.path, ""))
