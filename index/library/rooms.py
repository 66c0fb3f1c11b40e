"""Opens the rooms of a library, and makes the disposable ones anew when they are missing, damaged or old."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from index.articles.version import ARTICLE_RULES_VERSION
from index.catalogue.catalogue import Catalogue
from index.errors import DamagedError, LibraryError, NotesError
from index.ingest.overlay import Overlay
from index.layout import Layout
from index.library.listed import Listed
from index.notes.backups import Backups
from index.notes.derived import DerivedFile, name_lists, placements, word_lists
from index.notes.in_step import InStep
from index.notes.making import utc_now
from index.notes.recovery import open_store

if TYPE_CHECKING:  # it brings Whoosh and numpy with it: a list of the newest articles does not wait for them
    from index.search.engine import SearchIndex

_RULES = f"articles {ARTICLE_RULES_VERSION}"  # a recognition knows its recogniser, and is made anew without the file
_RECOVERY_WAIT = 30.0  # seconds to wait for another process that recovers or restores the notes
_REPAIR_WAIT = 10.0  # seconds to wait for another process that may be doing the same repair


class Rooms:
    """The open rooms of one library.

    Attributes:
        layout: Where they are on disk.
        notes: The notes store.
        backups: Its rotating backups.
        recovery: How the notes store was recovered, if it was damaged or missing; None otherwise.
        catalogue: The catalogue; empty when it had to be made anew.
        placements: Where annotations stand today, as far as it was worked out.
        word_lists: The words of annotations, as far as they were worked out.
        in_step: Which kept exports are in step with the notes.
        passage_names: Whom and what their passages name, likewise.
        listed: The entries of the last lists.

    Args:
        layout: Where they are on disk.
        has_folders: Whether the library follows any; then a missing catalogue was lost, else it never was.
    """

    def __init__(self, layout: Layout, *, has_folders: bool) -> None:
        self.layout = layout
        self._has_folders = has_folders
        self._lock = FileLock(layout.update_lock)
        self._search: SearchIndex | None = None
        self._opening = threading.Lock()
        self.backups = backups_of(layout)
        with locked_notes(layout):
            self.notes, self.recovery = open_store(self.backups, layout.set_aside, utc_now)
        self._derived = DerivedFile(layout.derived)
        self.placements = placements(self._derived)
        self.word_lists = word_lists(self._derived)
        self.passage_names = name_lists(self._derived)
        self.in_step = InStep(self._derived)
        self.listed = Listed()
        try:
            self.catalogue = self._open_catalogue()
        except BaseException:
            self.notes.close()
            raise

    def close(self) -> None:
        """Close all of them; once is enough, and twice does no harm."""
        self.drop_search()
        self.catalogue.close()
        self._derived.close()
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
        except OSError as error:
            detail = error.strerror or str(error)
            raise LibraryError("library-not-writable", path=self.layout.root, detail=detail) from error
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
        """See what another process has committed since; one that made the catalogue anew left another file."""
        if _file_of(self.layout.catalogue) not in {self._catalogue_file, None}:
            stale, self.catalogue = self.catalogue, self._opened_catalogue()
            stale.close()
        with self._opening:
            if self._search is not None:
                self._search.refresh()

    def complete_search(self) -> None:
        """Tell a search index that was made anew of every article.

        Raises:
            LibraryError: another process is updating the library.
        """
        from index.ingest.feeding import feed

        with self.updating(_REPAIR_WAIT):
            feed(self.catalogue, self.search(repair=True), self.overlay())

    def overlay(self) -> Overlay:
        """Return what the library and its user know of the lines of articles, at this moment."""
        return Overlay(self.catalogue, self.notes)

    def drop_search(self) -> None:
        """Forget the open search index, so that the next use opens it, or makes it anew if it is damaged."""
        with self._opening:
            if self._search is not None:
                self._search.close()
                self._search = None

    def lose_search(self) -> None:
        """Put the search index aside, for one that will be made anew. The caller holds the update lock."""
        self.catalogue.pending.mark_all()
        self.drop_search()
        _set_aside(self.layout, self.layout.search)

    def _open_search(self, *, repair: bool) -> SearchIndex:
        from index.search.engine import SearchIndex

        try:
            return SearchIndex.open(self.layout.search)
        except DamagedError:
            if not repair:
                raise
        with self.updating(_REPAIR_WAIT):
            try:
                return SearchIndex.open(self.layout.search)  # another process was quicker
            except DamagedError:
                self.catalogue.pending.mark_all()  # first: an interruption must not pass for a whole index
                _set_aside(self.layout, self.layout.search)
            return SearchIndex.create(self.layout.search)

    def lose_catalogue(self) -> None:
        """Put aside a catalogue that turned out to be damaged, and begin an empty one.

        Raises:
            LibraryError: another process is updating the library.
        """
        with self.updating(_REPAIR_WAIT):
            self.drop_search()
            self.catalogue.close()
            self._set_catalogue_aside()
            self.catalogue = self._new_catalogue()

    def _open_catalogue(self) -> Catalogue:
        if not self.layout.catalogue.exists():
            with self.updating(_REPAIR_WAIT):
                return self._new_catalogue()
        try:
            return self._opened_catalogue()
        except DamagedError:
            with self.updating(_REPAIR_WAIT):
                try:
                    return self._opened_catalogue()  # another process was quicker
                except DamagedError:
                    self._set_catalogue_aside()
                    return self._new_catalogue()

    def _opened_catalogue(self) -> Catalogue:
        opened = Catalogue.open(self.layout.catalogue, _RULES)
        self._catalogue_file = _file_of(self.layout.catalogue)
        return opened

    def _new_catalogue(self) -> Catalogue:
        """Make an empty catalogue; the search index goes with the old one, for it speaks of the same articles."""
        _set_aside(self.layout, self.layout.search)
        made = self._opened_catalogue()
        made.set_lost(is_lost=self._has_folders)
        return made

    def _set_catalogue_aside(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            _set_aside(self.layout, self.layout.catalogue.with_name(self.layout.catalogue.name + suffix))


@contextmanager
def locked_notes(layout: Layout) -> Iterator[None]:
    """Be the only one who opens, recovers or restores the notes.

    Raises:
        LibraryError: the data folder cannot be written.
        NotesError: notes-busy.
    """
    lock = FileLock(layout.notes_lock)
    try:
        lock.acquire(timeout=_RECOVERY_WAIT)
    except Timeout as error:
        raise NotesError("notes-busy") from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise LibraryError("library-not-writable", path=layout.root, detail=detail) from error
    try:
        yield
    finally:
        lock.release()


def backups_of(layout: Layout) -> Backups:
    """Return the rotating backups of a library's notes; the settings, with the followed folders, go along."""
    parts = {layout.settings.name: layout.settings}
    return Backups(layout.notes, layout.backups, layout.notes_log, parts, utc_now)


def _set_aside(layout: Layout, part: Path) -> None:
    """Move a damaged part away; only the latest one of each name is kept."""
    if not part.exists():
        return
    target = layout.set_aside / part.name
    try:
        layout.set_aside.mkdir(exist_ok=True)
        if target.is_dir():
            shutil.rmtree(target)
        elif target.exists():
            target.unlink()
        part.replace(target)
    except OSError as error:  # on Windows, a file that another process has open
        detail = error.strerror or str(error)
        raise LibraryError("library-not-writable", path=layout.root, detail=detail) from error


def _file_of(path: Path) -> tuple[int, int] | None:
    """Return what tells one file from another of the same path; None where there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino
