"""The popover in which the outlet of an article is graded, with the reason."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.key_places import typed
from desktop.overriding import override
from desktop.reading import wording
from index.notes.scales import reliability

_WIDTH = 430  # pixels


class GradePopover(QFrame):
    """Shows the scale of source reliability; the letters of the scale choose as well.

    Signals:
        graded(str, str, str): The outlet, its reliability "A" to "F", and the reason, which may be empty.
    """

    graded = Signal(str, str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("grade-popover")
        self.setAccessibleName(self.tr("Grade of the outlet"))
        self._outlet = ""
        self._heading = QLabel(self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setProperty("role", "heading")
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why so? (may stay empty)"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self._steps = QButtonGroup(self)
        self._place()

    def ask(self, outlet: str, grade: str, reason: str, anchor: QPoint) -> None:
        """Appear with the present grade chosen.

        Args:
            outlet: Its name.
            grade: Its reliability, "A" to "F".
            reason: Why it is graded so.
            anchor: Where on the screen to appear, below it.
        """
        self._outlet = outlet
        self._heading.setText(self.tr("How reliable is %1?").replace("%1", outlet))
        self.reason.setText(reason)
        self.adjustSize()
        self.move(anchor)
        self.show()
        for button in self._steps.buttons():
            if button.property("grade") == grade:
                button.setChecked(True)
                button.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def grade(self) -> str:
        """The grade that is chosen."""
        chosen = self._steps.checkedButton()
        return str(chosen.property("grade")) if chosen is not None else ""

    def choose(self, grade: str) -> None:
        """Choose a grade, "A" to "F"."""
        for button in self._steps.buttons():
            if button.property("grade") == grade:
                button.setChecked(True)
                button.setFocus()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        column.addWidget(self._heading)
        for step in reliability().steps:
            button = QRadioButton(f"{step.key}   {wording.translated(step.name)}", self)
            button.setProperty("grade", step.key)
            button.setToolTip(wording.translated(step.meaning))
            self._steps.addButton(button)
            column.addWidget(button)
        column.addSpacing(4)
        column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addStretch(1)
        keep = QPushButton(self.tr("Grade"), self)
        keep.setProperty("role", "primary")
        keep.clicked.connect(self._keep)
        row.addWidget(keep)
        self.setTabOrder(self._steps.buttons()[-1], self.reason)
        self.setTabOrder(self.reason, keep)
        column.addLayout(row)
        self.setFixedWidth(_WIDTH)

    def _keep(self) -> None:
        if self.grade:
            self.graded.emit(self._outlet, self.grade, self.reason.text().strip())
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._keep()
        elif not event.modifiers() and (key := typed(event, [step.key.lower() for step in reliability().steps])):
            self.choose(key.upper())
        else:
            super().keyPressEvent(event)
