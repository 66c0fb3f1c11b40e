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
from desktop.windows.originals import Originals
from desktop.windows.presenter import Presenter
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
        presenter: Shows what arrives.
        originals: Opens the file of an article.
    """

    def __init__(
        self,
        window: MainWindow,
        pane: ReadingPane,
        reading: ReadingController,
        preferences: PreferencesController,
        settings: Settings,
        presenter: Presenter,
        originals: Originals,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._reading = reading
        self._preferences = preferences
        self._originals = originals
        self._show_what_arrives(presenter)
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
        pane, preferences = self._pane, self._preferences
        return {
            "next_hit": lambda: pane.step_hit(1),
            "previous_hit": lambda: pane.step_hit(-1),
            "back": self._reading.back,
            "forward": self._reading.forward,
            "furniture": pane.toggle_boilerplate,
            "original": self._originals.open_current,
            "larger": lambda: preferences.step_text_size(1),
            "smaller": lambda: preferences.step_text_size(-1),
            "normal": preferences.reset_text_size,
            "theme": preferences.change_theme,
            "find_here": pane.open_find,
            "backlight": pane.toggle_backlight,
            "typography": self._window.open_typography,
            "focus": self._window.focus_mode.toggle,
        }

    def _show_what_arrives(self, presenter: Presenter) -> None:
        """Connect the reading view before this room's own work: an article is shown before it is scrolled."""
        reading, pane, window = self._reading, self._pane, self._window
        reading.article_arrived.connect(presenter.show_article)
        reading.article_left.connect(presenter.show_no_article)
        reading.hits_arrived.connect(presenter.show_hits)
        reading.annotations_arrived.connect(presenter.show_annotations)
        reading.history_moved.connect(presenter.show_history)
        pane.hit_changed.connect(presenter.show_hit)
        pane.entity_activated.connect(window.left.entities.mark)
        pane.open_original_requested.connect(self._originals.open)
        window.left.entities.entity_chosen.connect(lambda number: pane.step_mention(number, 1))
        window.left.entities.shown_kinds_changed.connect(pane.set_shown_kinds)
        window.escaped_reading.connect(window.enter_results)

    def _keep_place(self) -> None:
        """Remember where the reader is in the article that is shown, for another day."""
        if (opened := self._pane.opened) is not None:
            self._places.keep(opened.id, self._pane.place())

    def _go_on(self, opened: OpenedArticle, _hits: Sequence[Span], place: int) -> None:
        """Begin where the reader left off, unless the way back leads to a place of its own."""
        if not place and (before := self._places.of(opened.id)):
            self._pane.go_to(before)
