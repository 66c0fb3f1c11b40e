"""The question before a saved web page is handed to a browser."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.labels import plain_label


class Answer(StrEnum):
    """What is to be done with the page."""

    FOLDER = "folder"
    OPEN = "open"
    NOTHING = "nothing"


class WebPageDialog(QDialog):
    """Says what a browser would do with the page, and offers the folder first.

    Attributes:
        answer: What the user chose; nothing until then.

    Args:
        path: Of the saved page.
        parent: The window.
    """

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = Answer.NOTHING
        self.setWindowTitle(self.tr("Open a saved web page"))
        self.setMinimumWidth(480)
        title = self.tr("%1 is a saved web page").replace("%1", Path(path).name)
        said = self.tr(
            "Lectern itself stays offline. A browser that shows this page may fetch pictures, styles and scripts from"
            " the network, and so tell others that it was opened, when, and from where."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(8)
        for text, role in ((title, "heading"), (said, "")):
            label = plain_label(text, role)
            label.setWordWrap(True)
            column.addWidget(label)
        self._buttons = QDialogButtonBox(Qt.Orientation.Horizontal)
        folder = self._offer(self.tr("Show in folder"), Answer.FOLDER)
        folder.setProperty("role", "primary")
        folder.setDefault(True)
        folder.setFocus()
        self._offer(self.tr("Open anyway"), Answer.OPEN)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        self._buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(self._buttons)

    def _offer(self, text: str, answer: Answer) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(answer.value)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(answer))
        return button

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()
