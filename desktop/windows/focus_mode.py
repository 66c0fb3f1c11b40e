"""Focus mode: nothing but the article, on the whole screen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget


class FocusMode(QObject):
    """Hides what stands around the article, and brings back what was there.

    Args:
        window: What goes over the whole screen.
        parts: What stands around the article.
    """

    def __init__(self, window: QWidget, parts: Sequence[QWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._parts = tuple(parts)
        self._hidden: tuple[QWidget, ...] | None = None

    @property
    def is_on(self) -> bool:
        """Whether nothing but the article is shown."""
        return self._hidden is not None

    def toggle(self) -> None:
        """Begin, or end."""
        if self.is_on:
            self.leave()
        else:
            self._hidden = tuple(part for part in self._parts if not part.isHidden())
            for part in self._hidden:
                part.hide()
            self._window.setWindowState(self._window.windowState() | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """End, if it has begun."""
        hidden, self._hidden = self._hidden, None
        if hidden is not None:
            for part in hidden:
                part.show()
            self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowFullScreen)
