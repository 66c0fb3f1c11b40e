"""Theme and text size: what the user chooses, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.appearance.appearance import Appearance
from desktop.settings import NORMAL_TEXT, Settings

_STEP = 1.0  # points


class PreferencesController(QObject):
    """Changes the preferences and lets the window follow.

    Signals:
        text_size_changed(float): The size of the reading view's text, in points.
    """

    text_size_changed = Signal(float)

    def __init__(self, settings: Settings, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = appearance

    def change_theme(self) -> None:
        """Go from light to dark, or back; the system is no longer followed."""
        self.set_scheme("light" if self._appearance.theme.is_dark else "dark")

    def set_scheme(self, scheme: str) -> None:
        """Choose "light", "dark" or "system"."""
        self._settings.change(scheme=scheme)
        self._appearance.set_scheme(scheme)

    def step_text_size(self, by: int) -> None:
        """Make the text larger, or with a negative number smaller, by steps."""
        self._set_text_size(self._settings.preferences.text_size + by * _STEP)

    def reset_text_size(self) -> None:
        """Set the text to its normal size."""
        self._set_text_size(NORMAL_TEXT)

    def _set_text_size(self, points: float) -> None:
        self.text_size_changed.emit(self._settings.change(text_size=points).text_size)
