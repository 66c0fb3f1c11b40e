"""Import, backup and restore in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.controllers.annotating import AnnotationController
from desktop.controllers.handing_over import HandingOverController
from desktop.controllers.reading import ReadingController
from desktop.dialogs.import_report import ImportReportDialog
from desktop.messages import Messages
from desktop.models.wording import counted
from desktop.windows.main_window import MainWindow
from index.notes.archive import Manifest
from index.notes.importing import Imported


class HandingOverRoom(QObject):
    """Asks for files and before what cannot be taken back, and shows what was done.

    Args:
        window: What the dialogs belong to.
        controller: Does it.
        annotating: Takes an import back.
        reading: Shows the article again, whose notes may have changed.
        messages: Where results are told.
    """

    def __init__(
        self,
        window: MainWindow,
        controller: HandingOverController,
        annotating: AnnotationController,
        reading: ReadingController,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._annotating = annotating
        self._reading = reading
        self._messages = messages
        controller.brought_in.connect(self.show_report)
        controller.restored.connect(self._tell_restored)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by their ids."""
        return {"import": self.bring_in, "backup": self.back_up, "restore": self.restore}

    def bring_in(self) -> None:
        """Ask for files of notes, and bring them in."""
        kinds = self.tr("Notes (*.json *.jsonld *.qdpx);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Bring in notes"), "", kinds)
        if chosen:
            self._controller.bring_in([Path(name) for name in chosen])

    def show_report(self, done: Imported) -> None:
        """Show what an import did; where all is plain, in a word."""
        if not (done.conflicts or done.left_out):
            if done.added:
                said = self.tr("%1 brought in. Ctrl+Z takes it back.").replace("%1", counted(done.added, "note"))
            else:
                said = self.tr("Nothing new was in it: all of it was here already.")
            self._messages.tell(said)
            return
        dialog = ImportReportDialog(done, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.undo_wanted.connect(self._annotating.undo)
        dialog.open()

    def back_up(self) -> None:
        """Ask for a file, and back up into it."""
        name = f"lectern-{datetime.now(UTC).astimezone():%Y-%m-%d}.zip"
        kinds = self.tr("Backups (*.zip)")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Back up all notes"), name, kinds)
        if chosen:
            self._controller.back_up(Path(chosen))

    def restore(self) -> None:
        """Ask for a backup, and whether it really is to take the place of the notes."""
        kinds = self.tr("Backups (*.zip)")
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Restore a backup"), "", kinds)
        if not chosen:
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Restore a backup"))
        box.setText(
            self.tr("Put the notes of %1 in the place of all that are here?").replace("%1", Path(chosen).name)
        )
        box.setInformativeText(self.tr("Those that are here are backed up first, in the folder of the library."))
        keep = box.addButton(self.tr("Keep what is here"), QMessageBox.ButtonRole.RejectRole)
        restore = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        restore.clicked.connect(lambda: self._controller.restore(Path(chosen)))
        box.open()

    def _tell_restored(self, manifest: Manifest) -> None:
        made = f"{manifest.made.astimezone():%Y-%m-%d %H:%M}"
        self._messages.tell(self.tr("The notes are those of the backup of %1.").replace("%1", made))
        self._reading.refresh()
