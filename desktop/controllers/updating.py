"""Keeping the library in step with its folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.rounds import Rounds
from desktop.messages import Messages
from desktop.models.wording import counted
from desktop.workers.update import IngestProcess, update_command
from desktop.workers.watcher import FolderWatcher
from index.changes import Changes
from index.errors import LecternError
from index.progress import Progress
from index.views import IngestReport, Overview

_BETWEEN_LOOKS = 1_500  # milliseconds between two looks at what an update has told search; the first comes at once
# Milliseconds until the next try where another process updates the library: each costs the start of a child, so they
# come less and less often while it goes on.
_FIRST_TRY, _LATEST_TRY = 3_000, 24_000


class UpdateController(QObject):
    """Starts updates: at launch, for a new folder, when files change, on its rounds, and when the user asks.

    Where another window or a command is updating the library already, nothing is wrong: what it brings is shown, and
    the update is tried again until it is this one's turn.

    Args:
        access: The library.
        messages: Told the outcome.
        watcher: Hears of changes.
        command: Gives the command line of an update.
        keeps_ready: Whether a process waits for the next update, so that a saved file is found sooner.
        parent: Qt's parent.

    Attributes:
        rounds: When to look although nothing was heard of a change.

    Signals:
        progressed(Progress): How far the update is.
        ended: No update is under way any more.
        grown: An update, here or in another process, is under way and may have brought articles.
        refreshed: An update has ended; the library may hold other articles than before.
        overview_arrived(Overview): What it holds now.
    """

    progressed = Signal(object)
    ended = Signal()
    grown = Signal()
    refreshed = Signal()
    overview_arrived = Signal(object)

    def __init__(
        self,
        access: LibraryAccess,
        messages: Messages,
        watcher: FolderWatcher,
        command: Callable[[Path], list[str]] = update_command,
        *,
        keeps_ready: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._watcher = watcher
        self._command = command
        self._keeps_ready = keeps_ready
        self._told = 0
        self._is_wanted_again = False
        self._is_asked_for = False
        self._has_folders = True
        self._is_outdated = False  # whether the update under way is not for what is open now
        self._next_try = _FIRST_TRY
        self._since_look = QElapsedTimer()
        self._look_timer = QTimer(self)
        self._look_timer.setSingleShot(True)
        self._look_timer.timeout.connect(lambda: self._look(is_last=False))
        self._retry_timer = QTimer(self)
        self._retry_timer.setSingleShot(True)
        self._retry_timer.timeout.connect(self.update)
        self._process = IngestProcess(self)
        self._process.progressed.connect(self._on_progress)
        self._process.finished.connect(self._on_finish)
        self._process.stopped.connect(self._on_stop)
        self._process.failed.connect(self._on_failure)
        self._process.restarted.connect(self._on_restart)
        self.rounds = Rounds(self)
        self.rounds.due.connect(self._update_if_idle)
        watcher.changed.connect(self.update)

    @property
    def is_running(self) -> bool:
        """Whether an update is under way."""
        return self._process.is_running

    def take_library(self, folders: Sequence[Path]) -> None:
        """Follow the folders of the library that was opened, or got a new folder, and bring it up to date.

        An update that is under way was started for what was open before. It is asked to stop, and nothing waits for
        it: the next one begins when it has ended.
        """
        self._is_outdated = self._process.is_running
        self.cancel()
        self._retry_timer.stop()
        self._next_try = _FIRST_TRY
        self._has_folders = bool(folders)
        self._watcher.follow(folders)
        self.ended.emit()
        self.read_overview()
        if folders:
            self.update()

    def update(self) -> None:
        """Bring the library up to date; if that is under way, let it look again, and once more afterwards.

        What is under way may be past the place where it looks again.
        """
        if self._access.data is None:
            return
        if self._process.is_running:
            self._is_wanted_again = True
            self._process.look()
            return
        self._is_wanted_again = False
        self._told = 0
        self._retry_timer.stop()
        self._process.start(self._command(self._access.data))

    def _update_if_idle(self) -> None:
        """Look again, unless a look is under way or due, or there is nothing to look through: nobody asked for it."""
        if self._has_folders and not (self._process.is_running or self._retry_timer.isActive()):
            self.update()

    def update_as_asked(self) -> None:
        """Bring the library up to date, and tell the outcome even where nothing changed."""
        self._is_asked_for = True
        self.update()

    def retry(self, paths: Sequence[str]) -> None:
        """Read files again that look unchanged since they could not be read, and tell the outcome."""
        self._access.write(lambda library: library.retry(*paths), self._update_after)

    def reopen_as(self, path: str, encoding: str) -> None:
        """Read a file again in an encoding, which is found out where it is empty, and tell the outcome."""
        self._access.write(lambda library: library.reopen_as(path, encoding), self._update_after)

    def _update_after(self, changes: Changes) -> None:
        self._access.announce(changes)
        self.update_as_asked()

    def cancel(self) -> None:
        """Stop the update; what was done is kept."""
        self._is_wanted_again = False
        self._retry_timer.stop()
        self._process.cancel()

    def pause(self, *, is_wanted: bool) -> None:
        """Let the update rest, or go on."""
        self._process.pause(is_wanted=is_wanted)

    def close(self) -> None:
        """Stop everything."""
        self.rounds.stop()
        self._look_timer.stop()
        self._retry_timer.stop()
        self._watcher.close()
        self._process.close()

    def read_overview(self) -> None:
        """Ask the library what it holds."""
        self._access.read("overview", lambda library: library.overview(), self._on_overview)

    def _on_overview(self, overview: Overview) -> None:
        self.overview_arrived.emit(overview)

    def _on_progress(self, progress: Progress) -> None:
        if self._is_outdated:
            return
        self.progressed.emit(progress)
        if progress.told != self._told and not self._look_timer.isActive():
            self._told = progress.told
            since = self._since_look.elapsed() if self._since_look.isValid() else _BETWEEN_LOOKS
            self._look_timer.start(max(0, _BETWEEN_LOOKS - since))

    def _look(self, *, is_last: bool) -> None:
        """See what the other process committed, then let the lists follow."""
        self._since_look.start()

        def done(_nothing: None) -> None:
            (self.refreshed if is_last else self.grown).emit()
            self.read_overview()

        self._access.read("refresh", lambda library: library.refresh(), done)

    def _on_finish(self, report: IngestReport) -> None:
        if self._pass_over():
            return
        self._end()
        altered = report.added + report.changed + report.moved + report.removed
        if altered or self._is_asked_for:
            self._messages.tell(self._words_of(report))
        self._is_asked_for = False
        self._next_try = _FIRST_TRY
        if self._is_wanted_again:
            self.update()
        elif self._keeps_ready and self._access.data is not None:
            self._process.make_ready(self._command(self._access.data))

    def _on_stop(self) -> None:
        if self._pass_over():
            return
        self._end()
        self._messages.tell(self.tr("The update was stopped. What was read is kept; F5 goes on."))

    def _on_restart(self) -> None:
        self._messages.warn(self.tr("The update ended unexpectedly and was started again. No note was touched."))

    def _on_failure(self, error: LecternError) -> None:
        if self._pass_over():
            return
        is_busy = error.code == "library-busy"
        self._end(is_last=not is_busy)
        if is_busy:
            self._retry_timer.start(self._next_try)
            self._next_try = min(2 * self._next_try, _LATEST_TRY)
        else:
            self._messages.report(error)

    def _pass_over(self) -> bool:
        """Whether what has ended is of no interest any more; then begin what is wanted now."""
        was_outdated, self._is_outdated = self._is_outdated, False
        if was_outdated and self._is_wanted_again:
            self.update()
        return was_outdated

    def _end(self, *, is_last: bool = True) -> None:
        self.rounds.rest()
        self._look_timer.stop()
        self.ended.emit()
        self._look(is_last=is_last)

    def _words_of(self, report: IngestReport) -> str:
        parts = (
            (report.added, self.tr("%1 added")),
            (report.changed, self.tr("%1 changed")),
            (report.moved, self.tr("%1 moved")),
            (report.removed, self.tr("%1 removed")),
            (len(report.failed), self.tr("%1 unreadable")),
        )
        said = ", ".join(words.replace("%1", str(number)) for number, words in parts if number)
        return self.tr("Up to date: %1.").replace("%1", said or counted(report.articles, "article"))
