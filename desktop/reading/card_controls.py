"""The two buttons in the corner of a card."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme

WIDTH, HEIGHT = 52, 22  # pixels


class CardControls(QWidget):
    """Edit and delete.

    Signals:
        edit_clicked(): The reader wants to edit.
        remove_clicked(): The reader wants the annotation gone.
    """

    edit_clicked = Signal()
    remove_clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.edit = self._button("edit", self.tr("Edit note"), theme)
        self.remove = self._button("trash", self.tr("Delete annotation"), theme)
        self.edit.clicked.connect(self.edit_clicked)
        self.remove.clicked.connect(self.remove_clicked)
        row.addWidget(self.edit)
        row.addWidget(self.remove)
        self.setFixedSize(WIDTH, HEIGHT)

    def _button(self, meaning: str, name: str, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("card-control")
        button.setIcon(icon(meaning, theme))
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(WIDTH // 2, HEIGHT)
        button.setToolTip(name)
        button.setAccessibleName(name)
        return button
