"""The reading side of the window: connects the reading view with the preferences, the search and the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.appearance.typography import typography_of
from desktop.controllers.preferences import PreferencesController
from desktop.controllers.read_memory import ReadMemory
from desktop.controllers.reading import ReadingController
from desktop.reading.composition import Link
from desktop.reading.pane import ReadingPane
from desktop.settings import Settings
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow
from desktop.windows.originals import Originals
from desktop.windows.presenter import Presenter


class ReadingRoom(QObject):
    """How the reading view looks, and where in an article it begins.

    Args:
        window: Around the reading view.
        desk: The reading view.
        reading: Opens articles.
        memory: Remembers what was read.
        preferences: Changes how they look.
        settings: What is remembered.
        presenter: Shows what arrives.
        originals: Opens the file of an article.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        reading: ReadingController,
        memory: ReadMemory,
        preferences: PreferencesController,
        settings: Settings,
        presenter: Presenter,
        originals: Originals,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reading = reading
        self._memory = memory
        self._preferences = preferences
        self._originals = originals
        self._show_what_arrives(presenter)
        desk.set_typography(typography_of(settings.preferences))
        desk.text_size_stepped.connect(preferences.step_text_size)
        desk.search_requested.connect(window.top_bar.search_box.setText)
        desk.search_requested.connect(lambda _query: window.turn_to_answers())
        preferences.typography_changed.connect(desk.set_typography)
        preferences.changed.connect(window.type_popover.show_preferences)
        window.type_popover.chosen.connect(preferences.choose)
        window.type_popover.reset.connect(preferences.reset_reading)
        reading.leaving.connect(self._keep_places)
        window.closed.connect(self._keep_places)
        desk.finished.connect(memory.finish)
        desk.article_requested.connect(reading.open)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the reading view do, by their ids."""
        desk, preferences = self._desk, self._preferences
        return {
            "next_hit": lambda: desk.pane.step_hit(1),
            "previous_hit": lambda: desk.pane.step_hit(-1),
            "grade_outlet": lambda: self._click(Link.GRADE, self.tr("This article names no outlet.")),
            "copies": lambda: self._click(Link.COPIES, self.tr("No other article has this text.")),
            "unread": self._memory.mark_unread,
            "back": self._reading.back,
            "forward": self._reading.forward,
            "furniture": self._here(ReadingPane.toggle_boilerplate),
            "original": self._originals.open_current,
            "larger": lambda: preferences.step_text_size(1),
            "smaller": lambda: preferences.step_text_size(-1),
            "normal": preferences.reset_text_size,
            "theme": preferences.change_theme,
            "find_here": self._here(ReadingPane.open_find),
            "backlight": self._here(ReadingPane.toggle_backlight),
            "typography": self._window.open_typography,
            "focus": self._window.focus_mode.toggle,
        }

    def _here(self, deed: Callable[[ReadingPane], object]) -> Callable[[], object]:
        """Return what does a deed in the pane that the reader is in then."""
        return lambda: deed(self._desk.pane)

    def _click(self, link: Link, otherwise: str) -> None:
        """Do as if a part of the heading was clicked; where it is not there, say so."""
        if not self._desk.pane.view.click_link(link) and self._desk.pane.opened is not None:
            self._window.status.say(otherwise)

    def _show_what_arrives(self, presenter: Presenter) -> None:
        """Connect the reading view before this room's own work: an article is shown before it is scrolled."""
        reading, desk, window = self._reading, self._desk, self._window
        reading.page_arrived.connect(presenter.show_page)
        reading.article_arrived.connect(lambda opened, _hits, _place: presenter.show_article(opened))
        reading.turned.connect(presenter.show_article)
        reading.focus_wanted.connect(desk.take_keys)
        reading.page_left.connect(presenter.show_no_article)
        reading.article_left.connect(presenter.show_nothing_open)
        reading.hits_arrived.connect(presenter.show_hits)
        reading.annotations_arrived.connect(presenter.show_annotations)
        reading.history_moved.connect(presenter.show_history)
        desk.hit_changed.connect(presenter.show_hit)
        desk.entity_activated.connect(window.left.entities.mark)
        desk.open_original_requested.connect(self._originals.open)
        window.left.entities.entity_chosen.connect(lambda number: desk.pane.step_mention(number, 1))
        window.left.entities.shown_kinds_changed.connect(desk.set_shown_kinds)
        window.escaped_reading.connect(window.enter_results)

    def _keep_places(self) -> None:
        """Remember where the reader is in the articles that are shown."""
        for side, pane in enumerate(self._desk.panes):
            if (opened := pane.opened) is not None:
                self._memory.keep_place(opened.id, pane.place(), side)
