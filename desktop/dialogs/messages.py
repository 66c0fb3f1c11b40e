"""What the window has told since it was opened, in one place, to read again and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.messages import Notice, Told, Tone
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label

_TOLD = Qt.ItemDataRole.UserRole
_ICONS = {Tone.DONE: "check", Tone.WARNING: "warning", Tone.ERROR: "unreadable", Tone.BUG: "unreadable"}


class MessagesDialog(QDialog):
    """The messages, the newest first, with their details.

    Args:
        told: In the order of telling.
        theme: For the icons.
        parent: What the dialog belongs to.
    """

    def __init__(self, told: Sequence[Told], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = tuple(reversed(told))
        self.setWindowTitle(self.tr("Messages"))
        resize_on_screen(self, 760, 480)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Messages"))
        self.list.setWordWrap(True)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        for one in self._told:
            item = QListWidgetItem(icon(_ICONS[one.notice.tone], theme), f"{_clock(one.at)}   {one.notice.text}")
            item.setData(_TOLD, one)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.list)
        parts.addWidget(self.details)
        parts.setSizes([300, 140])
        column = QVBoxLayout(self)
        if not self._told:
            column.addWidget(plain_label(self.tr("Nothing was told since the window was opened."), "muted"))
        column.addWidget(parts, 1)
        column.addWidget(self._make_buttons())
        self.list.setCurrentRow(0)

    def copy_all(self) -> None:
        """Put all messages with their details on the clipboard."""
        QGuiApplication.clipboard().setText("\n\n".join(map(_whole, self._told)))

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.setEnabled(bool(self._told))
        copy.clicked.connect(self.copy_all)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show(self, item: QListWidgetItem | None) -> None:
        told = item.data(_TOLD) if item is not None else None
        self.details.setPlainText(_whole(told) if isinstance(told, Told) else "")


def _clock(at: datetime) -> str:
    return f"{at.astimezone():%H:%M:%S}"


def _whole(told: Told) -> str:
    """Return a message with all that belongs to it."""
    notice: Notice = told.notice
    parts = (f"{told.at.astimezone():%Y-%m-%d %H:%M:%S}  {notice.text}", notice.folder, notice.details.strip())
    return "\n".join(part for part in parts if part)
