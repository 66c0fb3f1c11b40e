"""The list of keys, made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.actions import KEYS_IN_PLACE, SPECS, Actions, Section, words
from desktop.reading_keys import READING_KEYS
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label

_BETWEEN = "  "  # the keys of an action that has several


class KeysDialog(QDialog):
    """All keys by section, in two columns.

    Args:
        actions: Have the keys that the user chose.
        parent: What the dialog belongs to.
    """

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        resize_on_screen(self, 900, 720)
        columns = QWidget()
        grid = QGridLayout(columns)
        grid.setHorizontalSpacing(36)
        grid.setVerticalSpacing(18)
        for number, section in enumerate(Section):
            grid.addWidget(_section(section, actions), number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(columns)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)


def keys_of(section: Section, actions: Actions) -> Iterator[tuple[str, str]]:
    """Yield the keys of a section, each with what it does, in the language of the interface."""
    for spec in SPECS:
        if spec.section is section and (shortcuts := actions[spec.id].shortcuts()):
            yield _BETWEEN.join(map(_native, shortcuts)), words(spec.tooltip)
    for line in READING_KEYS:
        if line.section is section:
            keys = f"Shift+{line.key}" if line.key.isupper() else line.key.upper()
            yield _native(QKeySequence(keys)), words(line.what)
    for place, keys_in_place, what in KEYS_IN_PLACE:
        if place is section:
            each = keys_in_place.split(", ")
            yield ", ".join(_native(QKeySequence(one)) if "…" not in one else one for one in each), words(what)


def _native(keys: QKeySequence) -> str:
    """Return keys as they are written on keyboards of the language."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _section(section: Section, actions: Actions) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setColumnStretch(1, 1)
    grid.addWidget(plain_label(words(section.value), "section"), 0, 0, 1, 2)
    for row, (keys, what) in enumerate(keys_of(section, actions), start=1):
        chips = QVBoxLayout()
        chips.setSpacing(4)
        for one in keys.split(_BETWEEN):
            chip = plain_label(one, "chip")
            chip.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys are pressed in the same order everywhere
            chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(chips, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        label = plain_label(what)
        label.setWordWrap(True)
        grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignTop)
    return widget
