"""Where a library keeps its things on disk, and where libraries are by default."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import platformdirs

LIBRARY_VARIABLE = "LECTERN_LIBRARY"


@dataclass(frozen=True, slots=True)
class Layout:
    """The paths inside one library's private data folder."""

    root: Path

    @property
    def settings(self) -> Path:
        """JSON: the format of the library and the folders it follows."""
        return self.root / "library.json"

    @property
    def notes(self) -> Path:
        """SQLite: everything the user made. Precious."""
        return self.root / "notes.sqlite"

    @property
    def notes_lock(self) -> Path:
        """Held while the notes are opened, so that two windows do not recover a damaged store at once."""
        return self.root / "notes.lock"

    @property
    def backups(self) -> Path:
        """Folder of the rotating backups of the notes."""
        return self.root / "backups"

    @property
    def notes_log(self) -> Path:
        """Folder of the log of what was done to the notes since the newest backups."""
        return self.root / "notes-log"

    @property
    def catalogue(self) -> Path:
        """SQLite: what is known about each file. Disposable."""
        return self.root / "catalogue.sqlite"

    @property
    def search(self) -> Path:
        """Folder of the search index. Disposable."""
        return self.root / "search"

    @property
    def derived(self) -> Path:
        """SQLite: what was worked out of the notes, so that lists need not do it again. Disposable."""
        return self.root / "derived.sqlite"

    @property
    def set_aside(self) -> Path:
        """Folder of damaged parts: of each disposable one the latest, and of the notes all."""
        return self.root / "set-aside"

    @property
    def gazetteers(self) -> Path:
        """Folder of the user's own lists of names; there is none until the user makes it."""
        return self.root / "gazetteers"

    @property
    def update_lock(self) -> Path:
        """Held by the one process that updates the library."""
        return self.root / "update.lock"

    @property
    def log(self) -> Path:
        """Text: unexpected errors with their tracebacks."""
        return self.root / "lectern.log"


def is_library(names: Iterable[str]) -> bool:
    """Whether a folder in which files of these names lie is the data folder of a library."""
    return {"library.json", "notes.sqlite"} <= set(names)


def data_home() -> Path:
    """Return the platform's folder for Lectern's own data."""
    return platformdirs.user_data_path("lectern", appauthor=False)


def default_library() -> Path:
    """Return the data folder of the library that is meant when none is named."""
    named = os.environ.get(LIBRARY_VARIABLE)
    return Path(named).expanduser() if named else data_home() / "library"


def sample_library() -> Path:
    """Return the data folder of the library over the sample articles."""
    return data_home() / "sample"
