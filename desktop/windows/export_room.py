"""Exports in the window: the dialog, what is kept in step, and the question before red notes leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.controllers.exporting import ExportController
from desktop.controllers.keeping import KeptExports
from desktop.controllers.reading import ReadingController
from desktop.controllers.searching import SearchController
from desktop.dialogs.export import ExportDialog
from desktop.models.exports import Choosable, Scope, Wish
from desktop.models.wording import counted
from desktop.windows.main_window import MainWindow
from desktop.windows.presenter import Presenter


class ExportRoom(QObject):
    """Connects the export dialog with who writes and who keeps in step.

    Args:
        window: What the dialog belongs to.
        presenter: Knows the tags.
        exporting: Writes.
        kept: Keeps in step.
        reading: Knows the open article.
        searching: Knows the query.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: Presenter,
        exporting: ExportController,
        kept: KeptExports,
        reading: ReadingController,
        searching: SearchController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._exporting = exporting
        self._kept = kept
        self._reading = reading
        self._searching = searching
        exporting.kept.connect(kept.again)
        exporting.held_back.connect(self.ask_for_red)
        menu = window.top_bar.export.menu()
        if menu is not None:
            menu.addSeparator()
            menu.addAction(self.tr("More…")).triggered.connect(lambda _checked: self.show())

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its action does, by its id."""
        return {"export_more": self.show}

    def show(self, scope: Scope | None = None) -> None:
        """Open the dialog, on a scope or on what suits best what is in front."""
        present = self._present()
        first = scope or self._best(present)
        dialog = ExportDialog(
            present, first, self._exporting.folder, self._ask_folder, self._ask_template, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(self._exporting.grant)
        dialog.dropped.connect(self._kept.drop)
        dialog.again_wanted.connect(self._kept.again)
        self._kept.listed.connect(dialog.show_kept)
        self._kept.ask()
        dialog.open()

    def ask_for_red(self, wish: Wish, count: int) -> None:
        """Ask whether notes that were held back may leave too; the safe answer is the one at hand."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Marked TLP:RED"))
        said = self.tr("%1 stayed in the library: marked TLP:RED, not to be passed on.")
        box.setText(said.replace("%1", counted(count, "note")))
        box.setInformativeText(self.tr("Shall they be written into this folder all the same?") + "\n" + wish.target)
        keep = box.addButton(self.tr("Keep them here"), QMessageBox.ButtonRole.RejectRole)
        send = box.addButton(self.tr("Write them too"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        send.clicked.connect(lambda: self._exporting.grant(wish, allow_red=True))
        box.open()

    def _present(self) -> Choosable:
        opened, overview = self._reading.opened, self._presenter.overview
        chosen = self._window.notes.chosen() if self._window.left.shows_notes else ()
        named = opened.recognition.entities if opened else ()
        return Choosable(
            article=opened.id if opened else "",
            query=self._searching.answered.query,
            annotations=tuple(row.annotation.id for row in chosen),
            tags=tuple(tally.name for tally in overview.tags) if overview else (),
            entities=tuple(sorted({entity.name for entity in named})),
        )

    @staticmethod
    def _best(present: Choosable) -> Scope:
        preferred = (Scope.CHOSEN, Scope.ARTICLE, Scope.RESULTS)
        return next((scope for scope in preferred if present.offers(scope)), Scope.ALL)

    def _ask_folder(self, begin: str) -> str:
        return QFileDialog.getExistingDirectory(self._window, self.tr("Export notes to a folder"), begin)

    def _ask_template(self) -> str:
        kinds = self.tr("Templates (*.j2 *.md *.txt)")
        return QFileDialog.getOpenFileName(self._window, self.tr("Choose a template"), "", kinds)[0]
