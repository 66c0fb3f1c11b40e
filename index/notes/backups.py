"""Rotating backups of the notes store: one an hour while it changes, one a day for two weeks.

There is no timer: a backup is made when the store is opened or closed, or has just been written to, if the newest one
is an hour old by then. Making one never stands in the way of what the user does: a failure is logged and remembered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from index.errors import NotesError
from index.notes.action_log import ActionLog
from index.notes.archive import Manifest, files_of, read_manifest, write_archive

HOUR = timedelta(hours=1)
KEPT_DAYS = 14
_FEWEST = 3  # the newest ones stay however old they are: a library may be closed for a year
_NAME = "notes-%Y-%m-%dT%H%M%S.%fZ.zip"
_LOG = logging.getLogger(__name__)


class Backups:
    """The folder of a library's rotating backups, and the log of what was done since.

    Attributes:
        store: The notes store's file.
        folder: Where backups are kept.
        log: The log of actions, in a folder beside the store.
        failure: Why the last backup could not be made; None where it could.

    Args:
        store: The notes store's file.
        folder: Where backups are kept; made with the first one.
        log: The folder of the log of actions, likewise.
        parts: Other files to take along, by the name they get.
        clock: Gives the present time in UTC.
    """

    def __init__(
        self, store: Path, folder: Path, log: Path, parts: Mapping[str, Path], clock: Callable[[], datetime]
    ) -> None:
        self.store = store
        self.folder = folder
        self.log = ActionLog(log)
        self.failure: NotesError | None = None
        self._parts = parts
        self._clock = clock
        self._next: datetime | None = None  # None: look at the folder

    def all(self) -> tuple[Path, ...]:
        """Return the backups, newest first."""
        return tuple(sorted(self._times(), key=lambda path: path.name, reverse=True))

    def make_after_change(self) -> Path | None:
        """Make a backup of a store that has just been written to, if the newest is an hour old."""
        return self.make_if_due(has_changed=True)

    def make_if_due(self, *, has_changed: bool = False) -> Path | None:
        """Make a backup if the newest is an hour old and the store has changed since.

        Args:
            has_changed: Whether it is known to have changed; otherwise the times of the files tell.

        Returns:
            The new backup; None where none was made.
        """
        now = self._clock().astimezone(UTC)
        if self._next is not None and self._next - HOUR <= now < self._next:
            return None
        times = self._times().values()
        newest = max(times, default=None)
        if newest is not None and newest <= now < newest + HOUR:
            self._next = newest + HOUR
            return None
        if not (has_changed or self._has_changed_since(self.all())):
            return None
        self._next = now + HOUR
        return self.make_if_possible()

    def make_if_possible(self) -> Path | None:
        """Make a backup now, see ``make``; where it cannot be made, ``failure`` says why."""
        try:
            self.failure = None
            return self.make()
        except NotesError as error:
            self.failure = error
            _LOG.warning("no backup of %s: %s %s", self.store, error.code, error.data)
            return None

    def make(self) -> Path:
        """Make a backup now, and drop those that are not to be kept any more.

        Returns:
            The new backup; the newest one that was there, where the store is just as it was then.

        Raises:
            NotesError: notes-damaged, backup-not-written.
        """
        now = self._clock().astimezone(UTC)
        path = self.folder / now.strftime(_NAME)
        before = self.all()
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise NotesError("backup-not-written", path=path, detail=error.strerror or str(error)) from error
        made = write_archive(self.store, path, now, self._parts)
        if before and (newest := _manifest(before[0])) and newest.sha256 == made.sha256:
            path.unlink()
            return before[0]
        self._prune(now)
        self._prune_log()
        return path

    def sequence(self) -> int:
        """Return the number of the last transaction that the newest backup holds; 0 where there is none."""
        return next((manifest.sequence for manifest in map(_manifest, self.all()) if manifest), 0)

    def _prune_log(self) -> None:
        """Keep the log as far back as the newest backups need it."""
        newest = [manifest.sequence for manifest in map(_manifest, self.all()[:_FEWEST]) if manifest]
        try:
            self.log.prune(min(newest, default=0))
        except OSError as error:  # on Windows, a file that another process reads; the next backup will do
            _LOG.info("%s was not shortened: %s", self.log.folder, error)

    def _times(self) -> dict[Path, datetime]:
        times = {}
        for path in self.folder.glob("notes-*.zip"):
            try:
                times[path] = datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)
            except ValueError:
                continue  # not one of ours
        return times

    def _has_changed_since(self, backups: tuple[Path, ...]) -> bool:
        """Whether the store was written to after the newest backup, by the files' times."""
        if not backups:
            return self.store.exists()
        try:
            made = backups[0].stat().st_mtime_ns
            written = [path.stat().st_mtime_ns for path in files_of(self.store) if not path.name.endswith("-shm")]
        except FileNotFoundError:  # another window was tidying up just now
            return True
        return max(written, default=0) > made

    def _prune(self, now: datetime) -> None:
        """Keep the newest of each hour of the last day, the newest of each day of the last two weeks, and a few."""
        kept: set[object] = set()
        times = self._times()
        for number, path in enumerate(sorted(times, key=lambda path: times[path], reverse=True)):
            made = times[path]
            age = now - made
            slots: set[object] = set()
            if age < timedelta(days=1):
                slots.add((made.date(), made.hour))
            if age < timedelta(days=KEPT_DAYS):
                slots.add(made.date())
            if number >= _FEWEST and slots <= kept:
                path.unlink(missing_ok=True)
            kept |= slots


def _manifest(backup: Path) -> Manifest | None:
    """Return what a backup says of itself; None where it is not whole."""
    try:
        return read_manifest(backup)
    except NotesError:
        return None
