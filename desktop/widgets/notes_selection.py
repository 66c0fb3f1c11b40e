"""What can be done with several notes at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.models.wording import counted
from desktop.reading.shapes import label_icon
from desktop.reading.wording import translated
from desktop.widgets.labels import plain_label
from index.notes.labels import labels
from index.notes.tags import normalise_tag


class NotesSelectionBar(QFrame):
    """Stands below the list while several notes are selected.

    Signals:
        tag_wanted(str): The selected notes are to bear a tag.
        label_wanted(str): They are to have a label.
        export_wanted: They are to be exported.
    """

    tag_wanted = Signal(str)
    label_wanted = Signal(str)
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self._said = plain_label("", "small")
        self.tag = QLineEdit()
        self.tag.setPlaceholderText(self.tr("Add a tag"))
        self.tag.setAccessibleName(self.tr("Tag to add to the selected notes"))
        self.tag.returnPressed.connect(self._take_tag)
        self.label = self._button(self.tr("Label  ▾"))
        self.label.setAccessibleName(self.tr("Label of the selected notes"))
        self.label.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export = self._button(self.tr("Export"))
        self.export.setToolTip(self.tr("Write these notes as Markdown files"))
        self.export.clicked.connect(self.export_wanted)
        self._place()
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the labels in the colours of another theme."""
        menu = QMenu(self.label)
        for label in labels():
            action = menu.addAction(label_icon(label, theme), translated(label.name))
            action.setToolTip(translated(label.meaning))
            action.triggered.connect(lambda _checked, key=label.key: self.label_wanted.emit(key))
        self.label.setMenu(menu)

    def offer_tags(self, tags: Sequence[str]) -> None:
        """Complete tags that there are already."""
        completer = QCompleter(list(tags), self.tag)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tag.setCompleter(completer)

    def show_count(self, count: int) -> None:
        """Say how many notes are selected; the bar goes below two."""
        self._said.setText(self.tr("%1 selected").replace("%1", counted(count, "note")))
        self.setVisible(count > 1)

    def _take_tag(self) -> None:
        tag = normalise_tag(self.tag.text())
        self.tag.clear()
        if tag:
            self.tag_wanted.emit(tag)

    def _place(self) -> None:
        line = QFrame()
        line.setProperty("role", "line")
        inside = QVBoxLayout()
        inside.setContentsMargins(16, 8, 12, 10)
        inside.setSpacing(6)
        # Two rows: in one, the field would have no room for what it says in German.
        for wide, narrow in ((self._said, self.export), (self.tag, self.label)):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(wide, 1)
            row.addWidget(narrow)
            inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        column.addLayout(inside)

    @staticmethod
    def _button(text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setProperty("role", "button")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
