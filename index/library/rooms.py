"""Opens the rooms of a library, and makes the disposable ones anew when they are missing, damaged or old."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from index.articles.version import ARTICLE_RULES_VERSION
from index.catalogue.catalogue import Catalogue
from index.entities.recognition import RECOGNISER_VERSION
from index.errors import DamagedError, LibraryError
from index.ingest.feeding import feed
from index.layout import Layout
from index.notes.backups import Backups
from index.notes.making import utc_now
from index.notes.recovery import open_store
from index.search.engine import SearchIndex

_RULES = f"articles {ARTICLE_RULES_VERSION}, recogniser {RECOGNISER_VERSION}"
_REPAIR_WAIT = 10.0  # seconds to wait for another process that may be doing the same repair


class Rooms:
    """The open rooms of one library.

    Attributes:
        layout: Where they are on disk.
        notes: The notes store.
        backups: Its rotating backups.
        recovery: How the notes store was recovered, if it was damaged or missing; None otherwise.
        catalogue: The catalogue; empty when it had to be made anew.
        was_lost: Whether the catalogue had to be made anew, so that the files have to be read again.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self._lock = FileLock(layout.update_lock)
        self._search: SearchIndex | None = None
        self._opening = threading.Lock()
        self.backups = backups_of(layout)
        with locked_notes(layout):
            self.notes, self.recovery = open_store(self.backups, layout.set_aside, utc_now)
        self.was_lost = not layout.catalogue.exists()
        try:
            self.catalogue = self._open_catalogue()
        except BaseException:
            self.notes.close()
            raise

    def close(self) -> None:
        """Close all of them; once is enough, and twice does no harm."""
        self.drop_search()
        self.catalogue.close()
        self.notes.close()

    @contextmanager
    def updating(self, wait: float = 0.0) -> Iterator[None]:
        """Be the one process that writes the catalogue and the search index.

        Args:
            wait: Seconds to wait for another one.

        Raises:
            LibraryError: another process is at it.
        """
        try:
            self._lock.acquire(timeout=wait)
        except Timeout as error:
            raise LibraryError("library-busy") from error
        try:
            yield
        finally:
            self._lock.release()

    def search(self, *, repair: bool) -> SearchIndex:
        """Return the search index, opened at the first call.

        Args:
            repair: Whether to make it anew from the catalogue when it cannot be used.

        Raises:
            DamagedError: it cannot be used, and was not to be repaired.
            LibraryError: it has to be repaired, and another process is updating the library.
        """
        with self._opening:
            if self._search is None:
                self._search = self._open_search(repair=repair)
            return self._search

    def refresh(self) -> None:
        """See what another process has committed to the search index since."""
        with self._opening:
            if self._search is not None:
                self._search.refresh()

    def drop_search(self) -> None:
        """Forget the open search index, so that the next use opens it, or makes it anew if it is damaged."""
        with self._opening:
            if self._search is not None:
                self._search.close()
                self._search = None

    def lose_search(self) -> None:
        """Put the search index aside, for one that will be made anew. The caller holds the update lock."""
        self.drop_search()
        _set_aside(self.layout, self.layout.search)

    def _open_search(self, *, repair: bool) -> SearchIndex:
        try:
            return SearchIndex.open(self.layout.search)
        except DamagedError:
            if not repair:
                raise
        with self.updating(_REPAIR_WAIT):
            try:
                return SearchIndex.open(self.layout.search)  # another process was quicker
            except DamagedError:
                _set_aside(self.layout, self.layout.search)
            made = SearchIndex.create(self.layout.search)
            self.catalogue.pending.mark_all()
            feed(self.catalogue, made)
            return made

    def _open_catalogue(self) -> Catalogue:
        if self.was_lost:
            return self._new_catalogue()
        try:
            return Catalogue.open(self.layout.catalogue, _RULES)
        except DamagedError:
            return self._new_catalogue()

    def _new_catalogue(self) -> Catalogue:
        """Make an empty catalogue; the search index goes with the old one, for it speaks of the same articles."""
        with self.updating(_REPAIR_WAIT):
            try:
                if self.layout.catalogue.exists():
                    return Catalogue.open(self.layout.catalogue, _RULES)  # another process was quicker
            except DamagedError:
                self.was_lost = True
            for suffix in ("", "-wal", "-shm"):
                _set_aside(self.layout, self.layout.catalogue.with_name(self.layout.catalogue.name + suffix))
            _set_aside(self.layout, self.layout.search)
            return Catalogue.open(self.layout.catalogue, _RULES)


@contextmanager
def locked_notes(layout: Layout) -> Iterator[None]:
    """Be the only one who opens, recovers or restores the notes.

    Raises:
        LibraryError: the data folder cannot be written.
    """
    lock = FileLock(layout.notes_lock)
    try:
        lock.acquire()
    except OSError as error:
        detail = error.strerror or str(error)
        raise LibraryError("library-not-writable", path=layout.root, detail=detail) from error
    try:
        yield
    finally:
        lock.release()


def backups_of(layout: Layout) -> Backups:
    """Return the rotating backups of a library's notes; the settings, with the followed folders, go along."""
    return Backups(layout.notes, layout.backups, {layout.settings.name: layout.settings}, utc_now)


def _set_aside(layout: Layout, part: Path) -> None:
    """Move a damaged part away; only the latest one of each name is kept."""
    if not part.exists():
        return
    target = layout.set_aside / part.name
    layout.set_aside.mkdir(exist_ok=True)
    if target.is_dir():
        shutil.rmtree(target)
    elif target.exists():
        target.unlink()
    part.replace(target)
