"""The exports that are kept in step: what, where, when last; and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop.controllers.keeping import KeptRow
from desktop.models.exports import described
from desktop.models.wording import isolated
from desktop.widgets.labels import plain_label

_ID = Qt.ItemDataRole.UserRole
_HEIGHT = 132  # pixels: three rows


class KeptExportsList(QWidget):
    """Goes where nothing is kept.

    Signals:
        dropped(str): One is to be kept in step no more, by its id.
        again_wanted: All are to be brought in step now.
    """

    dropped = Signal(str)
    again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setFixedHeight(_HEIGHT)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setAccessibleName(self.tr("Exports that are kept in step"))
        self.again = self._button(self.tr("Bring in step now"))
        self.drop = self._button(self.tr("Keep in step no more"))
        self.drop.setToolTip(self.tr("The files stay as they are"))
        self.again.clicked.connect(self.again_wanted)
        self.drop.clicked.connect(self._drop)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.drop)
        row.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(plain_label(self.tr("Kept in step"), "heading"))
        column.addWidget(self.list)
        column.addLayout(row)
        self.hide()

    def show_rows(self, rows: Sequence[KeptRow]) -> None:
        """Show what is kept."""
        self.list.clear()
        for row in rows:
            at = _moment(row.at) if row.at else self.tr("not yet by this window")
            said = self.tr("last time: %1").replace("%1", isolated(at))
            item = QListWidgetItem(f"{isolated(row.kept.target)}\n{described(row.kept)} · {said}")
            item.setToolTip(row.kept.target)
            item.setData(_ID, row.kept.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.setVisible(bool(rows))

    def _drop(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.dropped.emit(item.data(_ID))

    @staticmethod
    def _button(text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button


def _moment(at: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
