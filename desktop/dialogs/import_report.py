"""What an import did: what came in, of what there were two versions, and what could not be taken."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.models.wording import grouped
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from index.notes.importing import Imported


class ImportReportDialog(QDialog):
    """The report, to read and to copy.

    Signals:
        undo_wanted: The import is to be taken back. The dialog closes.
    """

    undo_wanted = Signal()

    def __init__(self, done: Imported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notes were brought in"))
        resize_on_screen(self, 620, 420)
        self.said = plain_label(self._summary(done), "heading")
        self.said.setWordWrap(True)
        self.details = QPlainTextEdit("\n".join(self._lines(done)))
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Conflicts, and what could not be taken"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(12)
        column.addWidget(self.said)
        column.addWidget(self.details, 1)
        column.addWidget(self._buttons())

    def _summary(self, done: Imported) -> str:
        said = self.tr("Came in: %1. Known already: %2. In conflict: %3.")
        counts = (done.added, done.known, len(done.conflicts))
        for number, count in enumerate(counts, 1):
            said = said.replace(f"%{number}", grouped(count))
        return said

    def _lines(self, done: Imported) -> list[str]:
        kinds = {
            "annotation": self.tr("an annotation"),
            "outlet": self.tr("an outlet"),
            "note": self.tr("a note"),
            "decision": self.tr("a decision"),
        }
        stays = self.tr("Two versions of %1: yours stays.")
        beside = self.tr("Two versions of %1: yours stays, and the other one stands beside it.")
        lines = [
            (beside if one.added else stays).replace("%1", f"{kinds.get(one.kind, one.kind)} ({one.kept})")
            for one in done.conflicts
        ]
        return lines + [f"{what}: {reason}" for what, reason in done.left_out]

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        undo = buttons.addButton(self.tr("Take it back"), QDialogButtonBox.ButtonRole.ActionRole)
        undo.setAutoDefault(False)
        undo.clicked.connect(self._take_back)
        buttons.rejected.connect(self.reject)
        return buttons

    def _take_back(self) -> None:
        self.undo_wanted.emit()
        self.accept()
