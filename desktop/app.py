"""The application: builds every object, and the rooms in which controllers and widgets meet.

Controllers know the library and no widget; widgets show values and know no controller. A room connects those of one
capability, and says what the actions of its keys and menus do.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.actions import Actions
from desktop.appearance.appearance import Appearance
from desktop.controllers.annotating import AnnotationController
from desktop.controllers.batching import BatchController
from desktop.controllers.concordance import ConcordanceController
from desktop.controllers.exporting import ExportController
from desktop.controllers.handing_over import HandingOverController
from desktop.controllers.keeping import KeptExports
from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.naming import NamingController
from desktop.controllers.outlets import OutletsController
from desktop.controllers.preferences import PreferencesController
from desktop.controllers.read_memory import ReadMemory
from desktop.controllers.reading import ReadingController
from desktop.controllers.search_memory import SearchMemory
from desktop.controllers.searching import SearchController
from desktop.controllers.tabbing import TabController
from desktop.controllers.title_finding import TitleFinder
from desktop.controllers.undoing import UndoAhead
from desktop.controllers.updating import UpdateController
from desktop.last_views import LastViews
from desktop.launch import Launch, log_to
from desktop.messages import Messages
from desktop.reading.pane import ReadingPane
from desktop.searches import Searches
from desktop.settings import Settings
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.annotating_room import AnnotatingRoom
from desktop.windows.choosing_room import ChoosingRoom
from desktop.windows.concordance_room import ConcordanceRoom
from desktop.windows.correcting_room import CorrectingRoom
from desktop.windows.deeds import Deeds, FolderQuestions
from desktop.windows.entities_room import EntitiesRoom
from desktop.windows.export_room import ExportRoom
from desktop.windows.finding_room import FindingRoom
from desktop.windows.handing_over_room import HandingOverRoom
from desktop.windows.library_room import LibraryRoom
from desktop.windows.main_window import MainWindow
from desktop.windows.notes_room import NotesRoom
from desktop.windows.opening_room import OpeningRoom
from desktop.windows.originals import Originals, open_in_its_program
from desktop.windows.outlets_room import OutletsRoom
from desktop.windows.palette_room import PaletteRoom
from desktop.windows.passages import Passages
from desktop.windows.presenter import Presenter
from desktop.windows.reading_room import ReadingRoom
from desktop.windows.returning_room import ReturningRoom
from desktop.windows.search_room import SearchRoom
from desktop.windows.tab_room import TabRoom
from desktop.windows.timeline_room import TimelineRoom
from desktop.windows.undo_room import UndoRoom
from desktop.windows.window_room import WindowRoom
from desktop.workers.tasks import TaskRunner
from desktop.workers.watcher import FolderWatcher


class Room(Protocol):
    """What connects the controllers and widgets of one capability."""

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by their ids."""


class Application(QObject):
    """All objects of one window.

    Args:
        app: Qt's application, which the theme dresses.
        settings: What is remembered.
    """

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__()
        self.messages = Messages(self)
        self.actions = Actions(self)
        self.appearance = Appearance(self)
        self.appearance.set_scheme(settings.preferences.scheme)
        self.appearance.apply(app)
        theme = self.appearance.theme
        self.desk = ReadingDesk(theme)
        self.window = MainWindow(self.actions, settings, theme, self.desk)
        self.questions = FolderQuestions(settings, self.window)
        self.runner = TaskRunner(self)
        self.access = LibraryAccess(self.runner, self.messages, parent=self)
        self.searching = SearchController(self.access, self.messages, self)
        self.reading = ReadingController(self.access, self.messages, self)
        self.tabbing = TabController(self.reading, self)
        self.annotating = AnnotationController(
            self.access,
            self.messages,
            lambda: settings.preferences.author,
            lambda: settings.preferences.citation_style,
            self,
        )
        self.exporting = ExportController(self.access, self.messages, settings, self.questions.target, self)
        watcher = FolderWatcher(self.runner, self)
        self.updating = UpdateController(self.access, self.messages, watcher, keeps_ready=True, parent=self)
        app.applicationStateChanged.connect(self.updating.rounds.follow_state)
        self.preferences = PreferencesController(settings, self.appearance, self)
        self.presenter = Presenter(self.window, self.desk, self)
        self.passages = Passages(self.window, self.desk, self.reading)
        self._to_open: tuple[str, ...] = ()
        self.rooms = self._rooms(settings)
        for name, deed in self.deeds_by_action().items():
            self.actions[name].triggered.connect(lambda _checked=False, deed=deed: deed())

    @property
    def pane(self) -> ReadingPane:
        """The reading pane that the reader is in."""
        return self.desk.pane

    def open(self, launch: Launch) -> None:
        """Open a library in the window."""
        log_to(launch.data)
        self.returning.leave()
        self.reading.leave()
        self.window.top_bar.search_box.clear()
        self.access.open(launch.data, launch.follow)
        self._to_open = launch.things

    def _open_given(self) -> None:
        """Open what the window was started with, once."""
        things, self._to_open = self._to_open, ()
        self.opening.open(things)

    def close(self) -> None:
        """End all work: updates, queries, writes, the library. Nothing is left running, and no open form is lost."""
        self.desk.finish_editing()
        self.updating.close()
        self.access.close()
        self.runner.close()

    def deeds_by_action(self) -> dict[str, Callable[[], object]]:
        """Return what every action does, by its id."""
        return {name: deed for room in self.rooms for name, deed in room.deeds().items()}

    def _rooms(self, settings: Settings) -> tuple[Room, ...]:
        """Return the rooms; where two follow the same signal, the one that was built first hears it first."""
        self._deeds = Deeds(self.desk, self.reading, self.searching, self.annotating, self.exporting, self.messages)
        self._wire_look()
        rooms: tuple[Room, ...] = (
            *self._finding_rooms(settings),
            *self._library_rooms(),
            *self._reading_rooms(settings),
            *self._noting_rooms(settings),
            *self._window_rooms(settings),
        )
        self._wire_rooms()
        return rooms

    def _finding_rooms(self, settings: Settings) -> tuple[Room, ...]:
        memory = SearchMemory(self.access, Searches(settings.folder), self)
        self.access.opened.connect(lambda _folders: memory.take_library())
        batching = BatchController(self.access, self)
        self.finding = FindingRoom(self.window, self.searching, memory, self.messages, batching)
        self.search = SearchRoom(self.window, self.presenter, self.access, self.searching, self.reading)
        gathering = ConcordanceController(self.access, self)
        hits = ConcordanceRoom(self.window, gathering, self.messages, self.searching, self.passages)
        # After the search has heard that a library was opened, and before it is asked for what stands in the box.
        self.returning = ReturningRoom(
            self.window, self.presenter, self.access, self.searching, LastViews(settings.folder)
        )
        return self.finding, self.search, hits, self.returning

    def _library_rooms(self) -> tuple[Room, ...]:
        self.library = LibraryRoom(
            self.window,
            self.presenter,
            self.access,
            self.updating,
            self.reading,
            self.searching,
            self.questions,
            self.open,
        )
        self.opening = OpeningRoom(
            self.window, self.passages, self.reading, self.tabbing, self.messages, self.library.take_dropped
        )
        return self.library, self.opening

    def _reading_rooms(self, settings: Settings) -> tuple[Room, ...]:
        originals = Originals(self.reading, self.window)
        remembered = ReadMemory(self.access, self.reading, self)
        room = ReadingRoom(
            self.window,
            self.desk,
            self.reading,
            remembered,
            self.preferences,
            settings,
            self.presenter,
            originals,
        )
        return room, TabRoom(self.window, self.desk, self.reading, self.tabbing, self.access, settings)

    def _noting_rooms(self, settings: Settings) -> tuple[Room, ...]:
        self.notes = NotesRoom(
            self.window, self.desk, self.access, self.messages, self.reading, self.passages, self.exporting
        )
        annotating = AnnotatingRoom(self.window, self.desk, self.reading, self.annotating, self._deeds, settings)
        kept = KeptExports(self.access, self.messages, settings, self)
        exports = ExportRoom(self.window, self.presenter, self.exporting, kept, self.reading, self.searching)
        self._handing = HandingOverController(self.access, self.messages, self)
        handing_over = HandingOverRoom(self.window, self._handing, self.annotating, self.reading, self.messages)
        return (
            self.notes,
            annotating,
            exports,
            OutletsRoom(self.window, OutletsController(self.access, self), self.reading),
            handing_over,
            UndoRoom(self.window, self.actions, UndoAhead(self.access, self)),
            *self._naming_rooms(),
        )

    def _naming_rooms(self) -> tuple[Room, ...]:
        window, desk, reading, messages = self.window, self.desk, self.reading, self.messages
        naming = NamingController(self.access, messages, self)
        naming.settled.connect(self.searching.refresh)
        correcting = CorrectingRoom(window, desk, naming, reading, self.updating, messages)
        times = TimelineRoom(window, self.appearance, naming, self.searching, reading, self.passages, messages)
        entities = EntitiesRoom(window, desk, naming, reading, correcting, self.passages, self.appearance, messages)
        entities.timeline_of = times.show_entity
        return correcting, times, entities

    def _window_rooms(self, settings: Settings) -> tuple[Room, ...]:
        palette = PaletteRoom(
            self.window.palette_box,
            self.actions,
            TitleFinder(self.access, self),
            self.desk,
            self.presenter,
            self.reading,
            self.notes,
            self.finding,
        )
        choosing = ChoosingRoom(self.window, self.actions, settings, self.preferences, self.appearance)
        return palette, choosing, WindowRoom(self.window, self.access, self.messages, self.appearance)

    def _wire_rooms(self) -> None:
        """Connect what rooms have for one another."""
        self.access.opened.connect(lambda _folders: self._open_given())
        self.updating.refreshed.connect(self.notes.controller.refresh)
        for room in (self.finding, self.search):
            self.updating.overview_arrived.connect(room.take_overview)
        self.window.left.library.row_chosen.connect(
            lambda row: self._deeds.choose_row(
                row, self.search.filtering, self.library.show_unreadable, self.finding.search_for
            )
        )

    def _wire_look(self) -> None:
        self.appearance.theme_changed.connect(self.presenter.dress)
        self.messages.posted.connect(self.window.show_notice)
        self.messages.settled.connect(self.window.notices.settle)
        self.window.notices.folder_opened.connect(open_in_its_program)
        self.window.closed.connect(self.close)
