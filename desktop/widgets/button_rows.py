"""Buttons in one row, or in two where a row has no room for their words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QWidget

from desktop.overriding import override


class ButtonRows(QWidget):
    """Buttons whose words are never cut.

    Args:
        buttons: From the first to the last, as they are read and reached by the Tab key.
        parent: Qt's.
    """

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the least is that of two rows
        self._place(len(self._buttons))

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the room of two rows: one row is no condition."""
        half = (len(self._buttons) + 1) // 2
        return QSize(self._wide(half), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the buttons in as many rows as they need."""
        super().resizeEvent(event)
        count = len(self._buttons)
        self._place(count if self._wide(count) <= event.size().width() else (count + 1) // 2)

    def _wide(self, across: int) -> int:
        """Return how many pixels the widest row needs with so many buttons across."""
        hints = [button.sizeHint().width() for button in self._buttons]
        columns = [max(hints[column::across]) for column in range(across)]
        return sum(columns) + self._grid.horizontalSpacing() * (across - 1)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // across, number % across)
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, int(column == across))
