"""A quiet line below a note that is being written: words for likelihood that may be taken for something else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from index.notes.likelihood import Flaw, Remark, remarks


class LikelihoodHint(QLabel):
    """Follows a field; goes where there is nothing to say.

    Signals:
        changed(): It says something else now, or nothing any more.

    Args:
        field: In which the note is written.
        parent: The widget it lies in.
    """

    changed = Signal()

    def __init__(self, field: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setWordWrap(True)
        field.textChanged.connect(self._follow)
        self._follow()

    def words(self) -> str:
        """Return the hint on the note as it is; empty where there is none."""
        note = self._field.toPlainText()
        return next((self._said(remark, note) for remark in remarks(note)), "")

    def _said(self, remark: Remark, note: str) -> str:
        if remark.flaw is Flaw.MIXED:
            said = self.tr("“%1” and “%2” in one sentence: a likelihood and a confidence read as one.")
            return said.replace("%1", remark.likelihood).replace("%2", remark.confidence)
        return self.tr("“%1” stands for no likelihood on either yardstick.").replace("%1", remark.span.of(note))

    def _follow(self) -> None:
        said = self.words()
        is_new = said != self.text()
        self.setText(said)
        self.setVisible(bool(said))
        if is_new:
            self.changed.emit()
