"""What this program is, and where it keeps its things."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from desktop.widgets.labels import plain_label


class AboutDialog(QDialog):
    """Version, licence, and the data folder of the open library."""

    def __init__(self, version: str, data: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Lectern"))
        self.setMinimumWidth(460)
        lines = [
            (self.tr("Lectern %1").replace("%1", version), "title"),
            (self.tr("Search, read, annotate and export local articles, offline."), ""),
            (self.tr("It makes no network connection and never writes to your articles."), "muted"),
            (self.tr("MIT licence. Built with Qt, PySide, Whoosh, trafilatura and Markdown."), "muted"),
            (
                self.tr(
                    "The recogniser's weights are under CC BY-SA 4.0, with their attributions in "
                    "resources/models/NOTICE.md. Contains GeoNames data, CC BY 4.0, and names of the Unicode CLDR."
                ),
                "muted",
            ),
        ]
        if data is not None:
            lines.append((self.tr("This library's data: %1").replace("%1", str(data)), "muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(8)
        for text, role in lines:
            label = plain_label(text, role)
            label.setWordWrap(True)
            # What can be selected is set by its own direction: the name of the program from the left, also in Arabic.
            side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(buttons)
