"""Words as the window uses them: plain text always, since a label with rich text would show what a file names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget


def plain_label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that shows its text as it is.

    Args:
        text: What it says.
        role: How the style sheet dresses it, such as "muted".
        parent: The widget it lies in.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    # Else Qt would set English words at the left of an Arabic window, away from all that belongs to them, and an
    # Arabic name at the right of an English one.
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if role:
        label.setProperty("role", role)
    return label


def give_clear_button(field: QLineEdit) -> None:
    """Give a field the button that empties it, with a name for those who do not see its cross."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("Field", "Clear"))
