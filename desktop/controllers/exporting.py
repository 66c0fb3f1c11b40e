"""Writing notes as Markdown files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.wording import counted
from desktop.settings import Settings
from index.views import ExportReport


class Scope(StrEnum):
    """What is exported."""

    ARTICLE = "article"
    CHOSEN = "chosen"
    RESULTS = "results"
    ALL = "all"


class ExportController(QObject):
    """Asks where to, writes, and says what was written.

    Args:
        access: The library.
        messages: Where the result is told.
        settings: Remembers the folder.
        choose_folder: Asks the user for a folder, given where to begin; empty where the user would rather not.
    """

    def __init__(
        self,
        access: LibraryAccess,
        messages: Messages,
        settings: Settings,
        choose_folder: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._settings = settings
        self._choose_folder = choose_folder

    def export(self, scope: Scope, *, articles: Sequence[str] = (), query: str = "") -> None:
        """Export notes.

        Args:
            scope: Which.
            articles: The ids of the open article, or of those chosen, for ``Scope.ARTICLE`` and ``Scope.CHOSEN``.
            query: The query of the results, for ``Scope.RESULTS``.
        """
        chosen = self._choose_folder(self._settings.preferences.export_folder or str(Path.home()))
        if not chosen:
            return
        self._settings.change(export_folder=chosen)
        chosen_articles = tuple(articles) if scope in {Scope.ARTICLE, Scope.CHOSEN} else ()
        wanted = query if scope is Scope.RESULTS else ""
        self._access.write(
            lambda library: library.export(Path(chosen), articles=chosen_articles, query=wanted),
            lambda report: self._tell(report, chosen),
        )

    def _tell(self, report: ExportReport, folder: str) -> None:
        if not (report.written or report.unchanged or report.skipped):
            self._messages.tell(self.tr("There are no notes to export there yet."))
            return
        said = self.tr("%1 written, %2 unchanged")
        said = said.replace("%1", counted(len(report.written), "file")).replace("%2", str(len(report.unchanged)))
        if report.skipped:
            said += self.tr(", %1 left alone").replace("%1", str(len(report.skipped)))
        details = "\n".join(f"{path}: {reason}" for path, reason in report.skipped)
        self._messages.tell(said + ".", folder=folder, details=details)
