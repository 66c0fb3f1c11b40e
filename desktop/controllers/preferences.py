"""Theme and typography: what the user chooses, remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.appearance.appearance import Appearance
from desktop.appearance.typography import typography_of
from desktop.settings import NORMAL_TEXT, Preferences, Settings

_STEP = 1.0  # points


class PreferencesController(QObject):
    """Changes the preferences and lets the window follow.

    Signals:
        typography_changed(Typography): How the reading view is to be set.
        changed(Preferences): All preferences, after any of these changed.
    """

    typography_changed = Signal(object)
    changed = Signal(object)

    def __init__(self, settings: Settings, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._appearance = appearance

    def change_theme(self) -> None:
        """Go from light to dark, or back; the system is no longer followed."""
        self.set_scheme("light" if self._appearance.theme.is_dark else "dark")

    def set_scheme(self, scheme: str) -> None:
        """Choose a theme by its key, or "system"."""
        preferences = self._settings.change(scheme=scheme)
        self._appearance.set_scheme(scheme)
        self.changed.emit(preferences)

    def choose(self, name: str, value: str | float) -> None:
        """Choose any of them by its name."""
        if name == "scheme":
            self.set_scheme(str(value))
        else:
            self.set_reading(name, value)

    def set_reading(self, name: str, value: str | float) -> None:
        """Choose how articles are set.

        Args:
            name: Of the preference, such as "face" or "measure".
            value: What it is to be; numbers are kept within their limits.
        """
        self._tell(self._settings.change(**{name: value}))

    def reset_reading(self) -> None:
        """Set articles as at first; the theme stays."""
        standard = Preferences()
        names = ("face", "text_size", "line_height", "measure", "paragraph_spacing", "mark_weight")
        self._tell(self._settings.change(**{name: getattr(standard, name) for name in names}))

    def step_text_size(self, by: int) -> None:
        """Make the text larger, or with a negative number smaller, by steps."""
        self.set_reading("text_size", self._settings.preferences.text_size + by * _STEP)

    def reset_text_size(self) -> None:
        """Set the text to its normal size."""
        self.set_reading("text_size", NORMAL_TEXT)

    def _tell(self, preferences: Preferences) -> None:
        self.typography_changed.emit(typography_of(preferences))
        self.changed.emit(preferences)
