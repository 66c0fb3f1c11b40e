"""What the user can choose in the window: preferences and keys; and the help that explains it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from desktop.actions import Actions
from desktop.appearance.appearance import Appearance
from desktop.controllers.preferences import PreferencesController
from desktop.dialogs.help import HelpDialog
from desktop.dialogs.key_editor import KeyEditor
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.preferences import PreferencesDialog
from desktop.keys import ChosenKeys
from desktop.settings import Settings
from desktop.windows.main_window import MainWindow


class ChoosingRoom(QObject):
    """Opens the dialogs in which something is chosen or looked up.

    Args:
        window: What they belong to.
        actions: Have keys.
        settings: What is remembered.
        preferences: Changes it.
        appearance: Knows the theme.
    """

    def __init__(
        self,
        window: MainWindow,
        actions: Actions,
        settings: Settings,
        preferences: PreferencesController,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._settings = settings
        self._preferences = preferences
        self._appearance = appearance
        self._keys = ChosenKeys(settings.folder)
        for action, keys in self._keys.all().items():
            actions.set_keys(action, keys)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of choosing do, by their ids."""
        return {
            "preferences": self.choose_preferences,
            "change_keys": self.change_keys,
            "keys": self.show_keys,
            "help": self.show_help,
        }

    def choose_preferences(self) -> None:
        """Open the preferences."""
        dialog = PreferencesDialog(self._settings.preferences, self._window)
        dialog.chosen.connect(self._preferences.choose)
        dialog.reset.connect(self._preferences.reset_reading)
        self._preferences.changed.connect(dialog.show_preferences)
        dialog.exec()
        self._preferences.changed.disconnect(dialog.show_preferences)
        dialog.deleteLater()

    def change_keys(self) -> None:
        """Open the list in which keys are changed."""
        dialog = KeyEditor(self._actions.all(), self._window)
        dialog.chosen.connect(self._change_key)
        dialog.exec()
        dialog.deleteLater()

    def show_keys(self) -> None:
        """Show all keys."""
        dialog = KeysDialog(self._actions, self._window)
        dialog.exec()
        dialog.deleteLater()

    def show_help(self) -> None:
        """Show the help beside the window."""
        dialog = HelpDialog(self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _change_key(self, action: str, keys: tuple[str, ...] | None) -> None:
        self._keys.choose(action, keys)
        self._actions.set_keys(action, keys)
