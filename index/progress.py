"""How long work says where it stands, and how it is asked to stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from index.errors import Cancelled


class Stage(StrEnum):
    """What an update of a library is doing."""

    SCANNING = "scanning"
    READING = "reading"
    INDEXING = "indexing"
    RECOGNISING = "recognising"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """One report of an update.

    Attributes:
        stage: What is being done.
        done: Files dealt with so far; while recognising, articles.
        total: Files, or articles, to deal with; 0 while that is unknown.
        searchable: Articles that a search finds by now.
        rate: Files or articles a second, since the stage began.
        told: How often search was told of something since the update began; whoever shows results looks again.
    """

    stage: Stage
    done: int = 0
    total: int = 0
    searchable: int = 0
    rate: float = 0.0
    told: int = 0


Report: TypeAlias = Callable[[Progress], None]


def ignore_progress(_progress: Progress) -> None:
    """Report to nobody."""


class CancelToken:
    """Asks long work to stop, to rest or to look around at its next safe point. May be set from any thread."""

    def __init__(self) -> None:
        self._look = threading.Event()
        self._event = threading.Event()
        self._may_go_on = threading.Event()
        self._may_go_on.set()

    def cancel(self) -> None:
        """Ask for a stop; work that rests stops too."""
        self._event.set()
        self._may_go_on.set()

    def pause(self) -> None:
        """Ask for a rest."""
        self._may_go_on.clear()
        if self._event.is_set():
            self._may_go_on.set()

    def go_on(self) -> None:
        """End the rest."""
        self._may_go_on.set()

    def rest(self) -> None:
        """Wait here as long as a rest is asked for."""
        self._may_go_on.wait()

    def look(self) -> None:
        """Ask an update to look at the folders again before it goes on."""
        self._look.set()

    def took_look(self) -> bool:
        """Return whether a look was asked for since this was last called."""
        if not self._look.is_set():
            return False  # nothing to clear: a look that is asked for right now is for the next call
        self._look.clear()
        return True

    @property
    def is_cancelled(self) -> bool:
        """Whether a stop was asked for."""
        return self._event.is_set()

    def raise_if_cancelled(self) -> None:
        """Stop here if a stop was asked for.

        Raises:
            Cancelled: a stop was asked for.
        """
        if self.is_cancelled:
            raise Cancelled
