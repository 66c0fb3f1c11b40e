"""The reading side of the window: connects the reading view with the preferences, the search and the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop.appearance.typography import typography_of
from desktop.controllers.preferences import PreferencesController
from desktop.controllers.reading import ReadingController
from desktop.places import Places
from desktop.reading.pane import ReadingPane
from desktop.settings import Settings
from desktop.windows.main_window import MainWindow
from index.text.spans import Span
from index.views import OpenedArticle


class ReadingRoom(QObject):
    """How the reading view looks, and where in an article it begins.

    Args:
        window: Around the reading view.
        pane: The reading view.
        reading: Opens articles.
        preferences: Changes how they look.
        settings: What is remembered.
    """

    def __init__(
        self,
        window: MainWindow,
        pane: ReadingPane,
        reading: ReadingController,
        preferences: PreferencesController,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._places = Places(settings.folder)
        pane.set_typography(typography_of(settings.preferences))
        pane.text_size_stepped.connect(preferences.step_text_size)
        pane.search_requested.connect(window.top_bar.search_box.setText)
        pane.search_requested.connect(lambda _query: window.turn_to_answers())
        preferences.typography_changed.connect(pane.set_typography)
        preferences.changed.connect(window.type_popover.show_preferences)
        window.type_popover.chosen.connect(preferences.choose)
        window.type_popover.reset.connect(preferences.reset_reading)
        reading.leaving.connect(self._keep_place)
        reading.article_arrived.connect(self._go_on)
        window.closed.connect(self._keep_place)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the reading view do, by their ids."""
        return {
            "find_here": self._pane.open_find,
            "backlight": self._pane.toggle_backlight,
            "typography": self._window.open_typography,
            "focus": self._window.focus_mode.toggle,
        }

    def _keep_place(self) -> None:
        """Remember where the reader is in the article that is shown, for another day."""
        if (opened := self._pane.opened) is not None:
            self._places.keep(opened.id, self._pane.place())

    def _go_on(self, opened: OpenedArticle, _hits: Sequence[Span], place: int) -> None:
        """Begin where the reader left off, unless the way back leads to a place of its own."""
        if not place and (before := self._places.of(opened.id)):
            self._pane.go_to(before)
