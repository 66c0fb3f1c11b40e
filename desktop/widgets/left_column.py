"""The left column: the library, the entities of the open article, or the filters of the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.widgets.entity_panel import EntityPanel
from desktop.widgets.library_panel import LibraryPanel
from desktop.widgets.notes_panel import NotesPanel


class LeftColumn(QWidget):
    """Three panels and the switch between them.

    Signals:
        side_changed: Another panel is in front.
    """

    side_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.library = LibraryPanel(theme)
        self.entities = EntityPanel(theme)
        self.notes = NotesPanel(theme)
        self._stack = QStackedWidget()
        self._switch = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(14, 12, 14, 2)
        row.setSpacing(0)
        sides = (
            (self.tr("Library"), "first", self.library),
            (self.tr("Entities"), "middle", self.entities),
            (self.tr("Notes"), "last", self.notes),
        )
        for number, (name, end, panel) in enumerate(sides):
            row.addWidget(self._segment(name, end, number))
            self._stack.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self._switch.idClicked.connect(self._show)
        self.show_library()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self.library.set_theme(theme)
        self.entities.set_theme(theme)
        self.notes.set_theme(theme)

    def show_library(self) -> None:
        """Show what the library holds."""
        self._show(0)

    def show_entities(self) -> None:
        """Show the entities of the open article."""
        self._show(1)

    def show_notes(self) -> None:
        """Show to what the notes can be narrowed."""
        self._show(2)

    @property
    def side(self) -> int:
        """The number of the panel that is in front."""
        return self._stack.currentIndex()

    def show_side(self, number: int) -> None:
        """Bring the panel of a number to the front; there is none of any other number than 0, 1 and 2."""
        if 0 <= number < self._stack.count():
            self._show(number)

    @property
    def shows_notes(self) -> bool:
        """Whether the filters of the notes are in front."""
        return self._stack.currentWidget() is self.notes

    @property
    def shows_entities(self) -> bool:
        """Whether the entities are in front."""
        return self._stack.currentWidget() is self.entities

    def _show(self, number: int) -> None:
        self._switch.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        self.side_changed.emit()

    def _segment(self, name: str, end: str, number: int) -> QToolButton:
        button = QToolButton()
        button.setText(name)
        button.setCheckable(True)
        button.setProperty("role", "segment")
        mirrored = {"first": "last", "last": "first"} if self.isRightToLeft() else {}
        button.setProperty("end", mirrored.get(end, end))  # style sheets know left and right only
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.addButton(button, number)
        return button
