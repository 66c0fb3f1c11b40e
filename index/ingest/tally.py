"""Counts what an update does: files, each once however often they were looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto


class Deed(Enum):
    """What became of a file that is there."""

    ADDED = auto()
    CHANGED = auto()
    MOVED = auto()


@dataclass(slots=True)
class Tally:
    """What a run has done so far.

    Attributes:
        deeds: What became of the files that are not as they were when it began, by path.
        removed: Files that held an article then, and are gone.
        done: Of the stage: how many files or articles are done.
        total: Of the stage: how many there are.
        searchable: How many articles can be found.
        told: How often search was told of some.
    """

    deeds: dict[str, Deed] = field(default_factory=dict)
    removed: set[str] = field(default_factory=set)
    done: int = 0
    total: int = 0
    searchable: int = 0
    told: int = 0

    def add(self, path: str) -> None:
        """Count a file that is there for the first time; one that was gone for a while was changed."""
        self.deeds[path] = Deed.CHANGED if path in self.removed else Deed.ADDED
        self.removed.discard(path)

    def change(self, path: str) -> None:
        """Count a file with another content; one that is new stays new."""
        if self.deeds.get(path) is not Deed.ADDED:
            self.deeds[path] = Deed.CHANGED
        self.removed.discard(path)

    def move(self, before: str, path: str) -> None:
        """Count a file with another name; one that is new stays new."""
        is_new = self.deeds.pop(before, None) is Deed.ADDED
        self.deeds[path] = Deed.ADDED if is_new else Deed.MOVED
        self.removed -= {before, path}

    def is_move(self, before: str, path: str) -> bool:
        """Whether a file that holds what another one held is that one, renamed; asked of each of very many files."""
        return before != path and before in self.removed

    def remove(self, path: str) -> None:
        """Count a file that held an article and is gone; one that was new was never there."""
        if self.deeds.pop(path, None) is not Deed.ADDED:
            self.removed.add(path)

    def count(self, deed: Deed) -> int:
        """Return to how many files something happened."""
        return sum(one is deed for one in self.deeds.values())
