"""Asks in which encoding a file is to be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label

_TR = "EncodingDialog"
_SCRIPTS = {
    "unicode": "Unicode",
    "western": "Western European",
    "central-european": "Central European",
    "baltic": "Baltic",
    "nordic": "Nordic",
    "south-european": "South European",
    "cyrillic": "Cyrillic",
    "greek": "Greek",
    "turkish": "Turkish",
    "hebrew": "Hebrew",
    "arabic": "Arabic",
    "vietnamese": "Vietnamese",
    "thai": "Thai",
    "chinese": "Chinese",
    "japanese": "Japanese",
    "korean": "Korean",
}
_ENCODING = Qt.ItemDataRole.UserRole


class EncodingDialog(QDialog):
    """A list of encodings by the script that they write.

    Args:
        name: The file, as the user is to see it.
        encodings: Names of encodings, by the key of their script.
        parent: What the dialog belongs to.
    """

    def __init__(self, name: str, encodings: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read in another encoding"))
        said = self.tr("Choose the encoding in which %1 was written. It is read in it from now on.")
        label = plain_label(said.replace("%1", name))
        label.setWordWrap(True)
        self.list = self._make_list(encodings)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        read = buttons.addButton(self.tr("Read again"), QDialogButtonBox.ButtonRole.AcceptRole)
        read.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        column = QVBoxLayout(self)
        for widget in (label, self.list, buttons):
            column.addWidget(widget)
        resize_on_screen(self, 420, 480)

    @property
    def encoding(self) -> str:
        """The chosen encoding; empty where it is to be found out."""
        return str(self.list.currentItem().data(_ENCODING))

    def _make_list(self, encodings: Mapping[str, Sequence[str]]) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(self.tr("Encodings"))
        found_out = QListWidgetItem(self.tr("Find out from the file"))
        found_out.setData(_ENCODING, "")
        made.addItem(found_out)
        for script, names in encodings.items():
            for name in names:
                item = QListWidgetItem(f"{QCoreApplication.translate(_TR, _SCRIPTS[script])}  ·  {name}")
                item.setData(_ENCODING, name)
                made.addItem(item)
        made.setUniformItemSizes(True)
        made.setCurrentRow(0)
        return made
