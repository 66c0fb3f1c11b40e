"""What is to be said of a whole article: a note, and how far it may be passed on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.reading.likelihood_hint import LikelihoodHint
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from index.notes.handling import markings


class ArticleNoteDialog(QDialog):
    """The note and the marking of one article.

    Signals:
        noted(str): The note is to be this one; empty takes it away.
        marked(str): The article is to bear this marking of the Traffic Light Protocol; empty for none.

    Args:
        title: Of the article.
        note: As it is, in Markdown.
        marking: As it is; empty for none.
        parent: What the dialog belongs to.
    """

    noted = Signal(str)
    marked = Signal(str)

    def __init__(self, title: str, note: str, marking: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = (note, marking)
        self.setWindowTitle(self.tr("Note on the article"))
        resize_on_screen(self, 560, 400)
        self.note = QPlainTextEdit(note)
        self.note.setPlaceholderText(self.tr("Note, in Markdown"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.marking = QComboBox()
        self.marking.setAccessibleName(self.tr("May be passed on"))
        self.marking.addItem(self.tr("Not marked"), "")
        for step in markings().steps:
            self.marking.addItem(QCoreApplication.translate("Reading", step.name), step.key)
        self._meaning = plain_label("", "muted")
        self._meaning.setWordWrap(True)
        self.marking.currentIndexChanged.connect(lambda _index: self._explain())
        self.marking.setCurrentIndex(self.marking.findData(marking))
        self._explain()
        heading = plain_label(title, "heading")
        heading.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("May be passed on"), self.marking)
        form.addRow("", self._meaning)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.note, 1)
        column.addWidget(LikelihoodHint(self.note, self))
        column.addLayout(form)
        column.addWidget(self._buttons())
        self.note.setFocus()

    def _explain(self) -> None:
        key = self.marking.currentData()
        step = next((step for step in markings().steps if step.key == key), None)
        self._meaning.setText(QCoreApplication.translate("Reading", step.meaning) if step else "")

    def _keep(self) -> None:
        note, marking = self.note.toPlainText().strip(), str(self.marking.currentData())
        if note != self._before[0].strip():
            self.noted.emit(note)
        if marking != self._before[1]:
            self.marked.emit(marking)
        self.accept()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        return buttons
