"""The small bar at a selection: one button for each label, and one for a note."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.reading import wording
from desktop.reading.shapes import label_icon
from index.notes.labels import labels

_AWAY = 8  # pixels between the selection and the bar


class SelectionBar(QFrame):
    """Floats over the text while something is selected; never takes the focus from it.

    Signals:
        label_chosen(str): The key of a label.
        note_chosen(): A note is wanted.
    """

    label_chosen = Signal(str)
    note_chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("selection-bar")
        self.setAccessibleName(self.tr("Highlight the selection"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(1)
        self._buttons = [self._label_button(label.key) for label in labels()]
        self._note = self._button(self.tr("Highlight and write a note (N)"))
        self._note.clicked.connect(self.note_chosen)
        for button in (*self._buttons, self._note):
            row.addWidget(button)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in another theme."""
        for label, button in zip(labels(), self._buttons, strict=True):
            button.setIcon(label_icon(label, theme))
        self._note.setIcon(icon("note", theme))

    def stand_by(self, box: QRect, room: QRect) -> None:
        """Appear above a box, or below it where there is no room above.

        Args:
            box: In the parent's coordinates.
            room: Where the bar may be, in the parent's coordinates.
        """
        self.adjustSize()
        above = box.top() - self.height() - _AWAY
        y = above if above >= 0 else min(box.bottom() + _AWAY, room.height() - self.height())
        x = max(0, min(box.right() - self.width() // 2, room.width() - self.width()))
        self.move(x, y)
        self.show()
        self.raise_()

    def _label_button(self, key: str) -> QToolButton:
        label = next(label for label in labels() if label.key == key)
        name = wording.translated(label.name)
        button = self._button(f"{name} ({label.digit})" if label.digit else name)
        button.setProperty("label", key)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        button = self.sender()
        if button is not None:
            self.label_chosen.emit(str(button.property("label")))

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(15, 15))
        button.setFixedSize(28, 26)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
