"""The bar for finding words in the open article."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.wording import grouped
from desktop.overriding import override

_FIELD = 300  # pixels


class FindBar(QFrame):
    """A field, how many places there are, and the way from one to the next. Hidden until it is wanted.

    Signals:
        wanted(str): What is looked for now.
        stepped(int): The next (1) or the previous (-1) place is wanted.
        closed(): Nothing is looked for any more.
    """

    wanted = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find-bar")
        self.setAccessibleName(self.tr("Find in the article"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Find in the article"))
        self.field.setAccessibleName(self.tr("Find in the article"))
        self.field.setMaximumWidth(_FIELD)
        self.field.textChanged.connect(self.wanted)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "muted")
        self._buttons = {
            "previous": self._button(self.tr("Previous place (Shift+Enter)"), lambda: self.stepped.emit(-1)),
            "next": self._button(self.tr("Next place (Enter)"), lambda: self.stepped.emit(1)),
            "close": self._button(self.tr("Close (Esc)"), self.close_bar),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(26, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 2)
        row.addWidget(self._buttons["previous"])
        row.addWidget(self._buttons["next"])
        row.addSpacing(6)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self._buttons["close"])
        self.set_theme(theme)
        self.show_count(None, 0, is_cut=False)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw the buttons in another theme."""
        for meaning, button in self._buttons.items():
            button.setIcon(icon(meaning, theme))

    def open_bar(self, text: str = "") -> None:
        """Appear with the keys in the field.

        Args:
            text: What to look for; empty for what was looked for last.
        """
        self.show()
        if text:
            self.field.setText(text)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.wanted.emit(self.field.text())

    def close_bar(self) -> None:
        """Disappear; what was looked for is kept for the next time."""
        self.hide()
        self.closed.emit()

    def show_count(self, current: int | None, total: int, *, is_cut: bool) -> None:
        """Show at which of how many places the reader is.

        Args:
            current: The number of the place, from 0; None for none.
            total: How many there are.
            is_cut: Whether there are more than were counted.
        """
        is_wanted = bool(self.field.text().strip())
        if not total:
            said = self.tr("Not found") if is_wanted else ""
        else:
            number = grouped(total) + ("+" if is_cut else "")
            said = self.tr("{current} of {total}").format(current=grouped((current or 0) + 1), total=number)
        self.count.setText(said)
        self.field.setProperty("state", "error" if is_wanted and not total else "")
        self.field.style().polish(self.field)
        for meaning in ("previous", "next"):
            self._buttons[meaning].setEnabled(total > 0)

    def _button(self, name: str, deed: object) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(30, 28)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(deed)
        return button

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
