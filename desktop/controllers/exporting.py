"""Writing notes as files: once, or kept in step with the notes from then on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.exports import Choosable, Scope, Wish, wish_for
from desktop.models.wording import counted
from desktop.settings import Settings
from index.views import ExportReport

if TYPE_CHECKING:
    from index.library.library import Library

__all__ = ["ExportController", "Scope"]


class ExportController(QObject):
    """Asks where to, writes, and says what was written.

    Args:
        access: The library.
        messages: Where the result is told.
        settings: Remembers the folder.
        choose_folder: Asks the user for a folder, given where to begin; empty where the user would rather not.

    Signals:
        kept: An export is kept in step from now on.
        held_back(Wish, int): So many notes stayed, since they are marked TLP:RED; they leave if the wish is granted
            again with ``allow_red``.
    """

    kept = Signal()
    held_back = Signal(object, int)

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

    @property
    def folder(self) -> str:
        """Where the user exported to last, or would look first."""
        return self._settings.preferences.export_folder or str(Path.home())

    def export(
        self, scope: Scope, *, articles: Sequence[str] = (), query: str = "", annotations: Sequence[str] = ()
    ) -> None:
        """Ask for a folder, and export notes as Markdown.

        Args:
            scope: Which.
            articles: The id of the open article, for ``Scope.ARTICLE``.
            query: The query of the results, for ``Scope.RESULTS``.
            annotations: The ids of the chosen notes, for ``Scope.CHOSEN``.
        """
        chosen = self._choose_folder(self.folder)
        if chosen:
            article = next(iter(articles), "")
            present = Choosable(article, query, tuple(annotations))
            whole = scope is Scope.ARTICLE and not article
            wish = wish_for(Scope.ALL if whole else scope, present)
            self.grant(replace(wish, target=chosen))

    def grant(self, wish: Wish, *, allow_red: bool = False) -> None:
        """Write what is wanted.

        Args:
            wish: What; its folder is remembered.
            allow_red: Whether what is marked TLP:RED may leave too. What is kept in step never has it.
        """
        self._settings.change(export_folder=wish.target)

        def work(library: Library) -> ExportReport:
            choice = asdict(wish)
            target = Path(choice.pop("target"))
            if choice.pop("is_kept"):
                choice.pop("annotations")
                return library.keep_export(target, **choice)[1]
            return library.export(target, **choice, allow_red=allow_red)

        def done(report: ExportReport) -> None:
            self._tell(report, wish)
            if wish.is_kept:
                self.kept.emit()
            elif report.refused:
                self.held_back.emit(wish, len(report.refused))

        self._access.write(work, done)

    def _tell(self, report: ExportReport, wish: Wish) -> None:
        if not (report.written or report.unchanged or report.skipped):
            nothing = self.tr("There are no notes to export there yet.")
            held = self.tr("What would be exported is marked TLP:RED, and stayed.")
            self._messages.tell(held if report.refused else nothing)
            return
        details = "\n".join(f"{path}: {reason}" for path, reason in report.skipped)
        self._messages.tell(self._summary(report) + ".", folder=wish.target, details=details)

    def _summary(self, report: ExportReport) -> str:
        """Return in words what was written and what was not."""
        said = self.tr("%1 written, %2 unchanged")
        said = said.replace("%1", counted(len(report.written), "file")).replace("%2", str(len(report.unchanged)))
        if report.skipped:
            said += self.tr(", %1 left alone").replace("%1", str(len(report.skipped)))
        if report.left_out:
            said += self.tr(", %1 in no file").replace("%1", counted(report.left_out, "note"))
        if report.refused:
            said += self.tr(", %1 kept back as TLP:RED").replace("%1", counted(len(report.refused), "note"))
        return said
