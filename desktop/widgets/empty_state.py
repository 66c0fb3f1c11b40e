"""What stands where there is nothing to show: a picture, why, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.widgets.labels import plain_label

_WIDEST = 440  # pixels; a comfortable line
_PICTURE = 40  # pixels


class EmptyState(QWidget):
    """A picture, a heading, a few sentences, and buttons, in the middle of the room that is there.

    Args:
        meaning: Of the icon above the heading; empty for none.
        parent: The widget it lies in.
    """

    def __init__(self, meaning: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._offered: list[QPushButton] = []
        self._picture = plain_label()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = plain_label("", "heading")
        self._text = plain_label("", "muted")
        # The width is limited by a widget: a layout that holds a button with an alignment has no widest width.
        centre = QWidget()
        centre.setMaximumWidth(_WIDEST)
        self._centre = QVBoxLayout(centre)
        self._centre.setContentsMargins(0, 0, 0, 0)
        self._centre.setSpacing(10)
        if meaning:
            self._centre.addWidget(self._picture)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._centre.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(centre, 100)  # as wide as it may be; the rest goes to both sides alike
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 20, 24)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)

    def set_theme(self, theme: Theme) -> None:
        """Draw the picture in the colours of another theme."""
        if self._meaning:
            self._picture.setPixmap(icon(self._meaning, theme, "line-strong").pixmap(_PICTURE, _PICTURE))

    def say(self, title: str, text: str) -> None:
        """Show a heading (may be empty) and a few sentences; what was offered goes, unless the same is said again."""
        if (title, text) != (self._title.text(), self._text.text()):
            self.offer(())
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)

    def text(self) -> str:
        """Return all that it says."""
        return "\n".join(part for part in (self._title.text(), self._text.text()) if part)

    def offer(self, choices: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Show buttons below the sentences until something else is said: what each says, and what it does.

        Those that say the same already stay, with the focus that one of them may have.
        """
        if [text for text, _on_click in choices] == [button.text() for button in self._offered]:
            return
        for button in self._offered:
            self._centre.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offered = [self.add_button(text, on_click) for text, on_click in choices]

    def enter(self) -> bool:
        """Put the focus on the first of what is offered; return whether anything is."""
        for button in self._offered:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def add_button(self, text: str, on_click: Callable[[], object], *, is_primary: bool = False) -> QPushButton:
        """Add a button below the sentences, and return it."""
        button = QPushButton(text)
        if is_primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _is_checked: on_click())
        self._centre.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return button
