"""Windows as large as they would be best, but no larger than the screen has room for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_AROUND = QSize(24, 56)  # pixels for the frame and the title that the system puts round a window


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as its screen has; a scaled screen is small."""
    room = window.screen().availableSize() - _AROUND
    window.resize(QSize(width, height).boundedTo(room))
