"""The application's look as a whole, and when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from desktop.appearance.fonts import interface_font
from desktop.appearance.palette import palette
from desktop.appearance.stylesheet import stylesheet
from desktop.appearance.theme import Theme, load_theme

SYSTEM = "system"
_BY_SYSTEM = {Qt.ColorScheme.Light: "light", Qt.ColorScheme.Dark: "dark", Qt.ColorScheme.Unknown: "light"}


class Appearance(QObject):
    """Holds the theme in use and dresses the application in it.

    Signals:
        theme_changed(Theme): After the application has been dressed anew.
    """

    theme_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app: QApplication | None = None
        self._scheme = SYSTEM
        self._theme = load_theme("light")

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def scheme(self) -> str:
        """What was asked for: a theme's key, or "system"."""
        return self._scheme

    def set_scheme(self, scheme: str) -> None:
        """Use a theme, or follow the system.

        Args:
            scheme: One of ``theme_names()``, or "system": high contrast where it asks for that, else its
                light or dark, and light where it does not say.

        Raises:
            FileNotFoundError: There is no such theme.
        """
        if scheme != SYSTEM:
            load_theme(scheme)
        self._scheme = scheme
        self._tell_system()
        self._refresh()

    def apply(self, app: QApplication) -> None:
        """Dress the application, now and whenever the theme changes."""
        if self._app is None:
            app.styleHints().colorSchemeChanged.connect(self._refresh)
            app.styleHints().accessibility().contrastPreferenceChanged.connect(self._refresh)
        self._app = app
        app.setStyle("Fusion")
        app.setFont(interface_font())
        self._tell_system()
        self._dress(self._chosen())

    def _tell_system(self) -> None:
        """Let what the system draws (title bar, its own dialogs) follow the choice."""
        if self._app is None:
            return
        if self._scheme == SYSTEM:
            self._app.styleHints().unsetColorScheme()
        else:
            is_dark = load_theme(self._scheme).is_dark
            self._app.styleHints().setColorScheme(Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light)

    def _chosen(self) -> Theme:
        if self._scheme != SYSTEM:
            return load_theme(self._scheme)
        if self._app is None:
            return load_theme("light")
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return load_theme("high-contrast")
        return load_theme(_BY_SYSTEM[hints.colorScheme()])

    def _refresh(self) -> None:
        chosen = self._chosen()
        if chosen is not self._theme:
            self._dress(chosen)

    def _dress(self, theme: Theme) -> None:
        self._theme = theme
        if self._app is not None:
            self._app.setPalette(palette(theme))
            self._app.setStyleSheet(stylesheet(theme))
        self.theme_changed.emit(theme)
