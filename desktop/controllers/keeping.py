"""Exports that are kept in step: brought up to date a moment after notes have changed, and looked after."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.wording import counted
from desktop.settings import Settings
from index.changes import Changes
from index.views import ExportReport, KeptExport

if TYPE_CHECKING:
    from index.library.library import Library

PAUSE = 2_000  # milliseconds without a change, after which the files follow
_LAST_TIME = "kept-export/{}"  # the part of the window's state
_DUE = "kept-exports-due"  # likewise, while files are behind: a window that was closed then catches up


def are_due(library: Library) -> bool:
    """Whether exports are behind that could be brought up to date: a folder that is gone is not made anew."""
    return any(one.is_due and Path(one.target).is_dir() for one in library.kept_exports())


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class KeptRow:
    """An export that is kept in step, and when this window last brought it up to date; None where it never did."""

    kept: KeptExport
    at: datetime | None = None


class KeptExports(QObject):
    """Lets kept exports follow the notes.

    Nothing is told while all goes well. What hinders an export is told once, until something else does or none. What
    could not be written is tried again with the next change or at the next start, not before: nothing else would
    have removed the hindrance.

    Args:
        access: The library.
        messages: Where failures are told.
        settings: Remembers when an export was last brought in step, and whether files are behind.
        parent: Qt's.
        clock: Returns the present time, in UTC.

    Signals:
        listed(tuple[KeptRow, ...]): What is kept.
    """

    listed = Signal(object)

    def __init__(
        self,
        access: LibraryAccess,
        messages: Messages,
        settings: Settings,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._settings = settings
        self._clock = clock
        self._concerned: set[str] | None = set()  # articles; None where any may be
        self._told: frozenset[str] = frozenset()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.follow)
        access.changed.connect(self._take)
        access.opened.connect(lambda _folders: self._begin())

    def ask(self) -> None:
        """Ask what is kept; see ``listed``."""
        self._access.read("kept-exports", lambda library: library.kept_exports(), self._show)

    def drop(self, identity: str) -> None:
        """Keep an export in step no more; its files stay."""
        self._access.write(lambda library: library.drop_kept_export(identity), lambda _nothing: self.ask())

    def again(self) -> None:
        """Bring all exports up to date now, and say what was done."""
        self._concerned = None
        self._told = frozenset()
        self._run(self._say)

    def follow(self) -> None:
        """Bring the exports up to date that the changes of the last moments concern, quietly."""
        self._run(lambda _report: None)

    def _begin(self) -> None:
        self._timer.stop()
        self._concerned, self._told = set(), frozenset()
        if self._settings.window_state(_DUE):
            self._concerned = None
            self._timer.start()
        else:
            self._access.read("kept-due", are_due, self._catch_up)

    def _catch_up(self, are_due: bool) -> None:  # noqa: FBT001 - a delivered answer
        """Follow what another window or the command line did since the exports were last in step."""
        if are_due:
            self._timer.start()

    def _take(self, changes: Changes) -> None:
        """Remember whose notes changed. An outlet's grade or a decision stands in the files of many articles."""
        if changes.outlets or changes.decisions or changes.noted_entities:
            self._add(None)
        elif changes.noted_articles:
            self._add(changes.noted_articles)
        else:
            return
        self._timer.start()

    def _add(self, articles: Collection[str] | None) -> None:
        """Remember articles whose files are behind, or None that any may be."""
        if articles is None or self._concerned is None:
            self._concerned = None
        else:
            self._concerned |= set(articles)
        self._settings.keep_window_state(_DUE, QByteArray(b"due"))

    def _run(self, done: Callable[[ExportReport], object]) -> None:
        self._timer.stop()
        concerned, self._concerned = self._concerned, set()

        def work(library: Library) -> tuple[tuple[KeptExport, ...], ExportReport | None]:
            kept = library.kept_exports()
            return kept, library.bring_exports_in_step(concerned) if kept else None

        def arrived(result: tuple[tuple[KeptExport, ...], ExportReport | None]) -> None:
            kept, report = result
            if report is not None and report.skipped:
                self._add(concerned)
            elif self._concerned == set():  # neither a change since, nor an earlier run that was hindered
                self._settings.keep_window_state(_DUE, QByteArray())
            if report is not None:
                self._remember(kept, report)
                self._warn(report)
                done(report)
            self._show(kept)

        def failed(error: Exception) -> None:
            self._add(concerned)
            self._messages.report(error)

        self._access.write(work, arrived, failed)

    def _remember(self, kept: tuple[KeptExport, ...], report: ExportReport) -> None:
        hindered = {str(path) for path, _reason in report.skipped}
        now = QByteArray(self._clock().isoformat().encode())
        for one in kept:
            if one.target not in hindered:
                self._settings.keep_window_state(_LAST_TIME.format(one.id), now)

    def _warn(self, report: ExportReport) -> None:
        reasons = frozenset(f"{path}: {reason}" for path, reason in report.skipped)
        fresh, self._told = reasons - self._told, reasons
        if fresh:
            said = self.tr("Not every export could be kept in step.")
            self._messages.warn(said, details="\n".join(sorted(fresh)))

    def _say(self, report: ExportReport) -> None:
        if not report.skipped:
            said = self.tr("The exports are in step: %1 written.")
            self._messages.tell(said.replace("%1", counted(len(report.written), "file")))

    def _show(self, kept: tuple[KeptExport, ...]) -> None:
        self.listed.emit(tuple(KeptRow(one, self._last_time(one)) for one in kept))

    def _last_time(self, kept: KeptExport) -> datetime | None:
        state = self._settings.window_state(_LAST_TIME.format(kept.id))
        return datetime.fromisoformat(bytes(state.data()).decode()) if state else None
