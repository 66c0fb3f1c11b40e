"""The application: builds every object and wires every signal.

Controllers know the library and no widget; widgets show values and know no controller. They meet here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMenu

from desktop.actions import Actions
from desktop.appearance.appearance import Appearance
from desktop.controllers.annotating import AnnotationController
from desktop.controllers.exporting import ExportController, Scope
from desktop.controllers.faceting import FacetController
from desktop.controllers.filtering import FilterController
from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.preferences import PreferencesController
from desktop.controllers.reading import ReadingController
from desktop.controllers.search_memory import SearchMemory
from desktop.controllers.searching import SearchController
from desktop.controllers.title_finding import TitleFinder
from desktop.controllers.updating import UpdateController
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.keys import KeysDialog
from desktop.dialogs.unreadable import UnreadableDialog
from desktop.launch import Launch, log_to, sample
from desktop.messages import Messages
from desktop.reading.pane import ReadingPane
from desktop.searches import Searches
from desktop.settings import Settings
from desktop.windows.deeds import Deeds, FolderQuestions
from desktop.windows.finding_room import FindingRoom
from desktop.windows.main_window import MainWindow
from desktop.windows.notes_room import NotesRoom
from desktop.windows.originals import Originals, open_in_its_program
from desktop.windows.palette_room import PaletteRoom
from desktop.windows.presenter import Presenter
from desktop.windows.reading_room import ReadingRoom
from desktop.workers.tasks import TaskRunner
from desktop.workers.watcher import FolderWatcher
from index.cli.arguments import VERSION
from index.layout import default_library, sample_library


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
        self.pane = ReadingPane(theme)
        self.window = MainWindow(self.actions, settings, theme, self.pane)
        self.questions = FolderQuestions(settings, self.window)
        self.runner = TaskRunner(self)
        self.access = LibraryAccess(self.runner, self.messages, parent=self)
        self.searching = SearchController(self.access, self.messages, self)
        self.filtering = FilterController(self)
        self.faceting = FacetController(self.access, self)
        self.reading = ReadingController(self.access, self.messages, self)
        self.annotating = AnnotationController(self.access, self.messages, self)
        self.exporting = ExportController(self.access, self.messages, settings, self.questions.target, self)
        self.updating = UpdateController(self.access, self.messages, FolderWatcher(self.runner, self), parent=self)
        app.applicationStateChanged.connect(self.updating.rounds.follow_state)
        self.preferences = PreferencesController(settings, self.appearance, self)
        self.originals = Originals(self.reading, self.window)
        self.presenter = Presenter(self.window, self.pane, self)
        memory = SearchMemory(self.access, Searches(settings.folder), self)
        self.finding = FindingRoom(self.window, self.searching, memory, self.messages)
        self.access.opened.connect(lambda _folders: memory.take_library())
        self.notes = NotesRoom(self.window, self.pane, self.access, self.messages, self.reading, self.exporting)
        self.palette = PaletteRoom(
            self.window.palette_box,
            self.actions,
            TitleFinder(self.access, self),
            self.pane,
            self.presenter,
            self.reading,
            self.notes,
            self.finding,
        )
        self.deeds = Deeds(
            self.pane,
            self.reading,
            self.searching,
            self.filtering,
            self.annotating,
            self.exporting,
            self.messages,
        )
        self._wire()
        self.room = ReadingRoom(self.window, self.pane, self.reading, self.preferences, settings)
        self._wire_actions()

    def open(self, launch: Launch) -> None:
        """Open a library in the window."""
        log_to(launch.data)
        self.reading.leave()
        self.window.top_bar.search_box.clear()
        self.access.open(launch.data, launch.follow)

    def close(self) -> None:
        """End all work: updates, queries, writes, the library. Nothing is left running, and no open form is lost."""
        self.pane.finish_editing()
        self.updating.close()
        self.access.close()
        self.runner.close()

    def choose_articles(self) -> None:
        """Ask for a folder of articles and follow it; beside the sample, the user's own library is opened for it."""
        folder = self.questions.articles()
        if folder is None:
            return
        if self.access.data is None or self.access.data == sample_library():
            self.open(Launch(default_library(), (folder,)))
        else:
            self.access.follow(folder)

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Follow the folders that were dropped on the window, and open the last of the files."""
        folders = [path for path in paths if path.is_dir()]
        if folders and self.access.data in {None, sample_library()}:
            self.open(Launch(default_library(), tuple(folders)))
            return
        for folder in folders:
            self.access.follow(folder)
        for file in [path for path in paths if path.is_file()][-1:]:
            self.reading.open_file(file)

    def show_unreadable(self) -> None:
        """List the files that gave no article."""
        overview = self.presenter.overview
        dialog = UnreadableDialog(overview.unreadable if overview else (), self.window)
        dialog.folder_opened.connect(open_in_its_program)
        dialog.retried.connect(self.updating.retry)
        dialog.exec()

    # wiring ----------------------------------------------------------------------------------------------

    def _wire(self) -> None:
        self._wire_library()
        self._wire_search()
        self._wire_reading()
        self._wire_annotating()
        self._wire_look()
        self._wire_export_menu()

    def _wire_library(self) -> None:
        window, presenter = self.window, self.presenter
        self.access.opened.connect(presenter.show_library)
        self.access.opened.connect(lambda _folders: self.searching.search_now())
        self.access.opened.connect(self.updating.take_library)
        self.access.changed.connect(self.reading.take_changes)
        self.access.changed.connect(lambda _changes: self.updating.read_overview())
        self.access.changed.connect(lambda _changes: self.searching.refresh())
        self.updating.progressed.connect(presenter.show_progress)
        self.updating.ended.connect(presenter.end_progress)
        self.updating.grown.connect(self.searching.refresh_beginning)
        self.updating.refreshed.connect(self.searching.refresh)
        self.updating.refreshed.connect(self.reading.refresh)
        self.updating.refreshed.connect(self.notes.controller.refresh)
        self.updating.overview_arrived.connect(presenter.show_overview)
        self.updating.overview_arrived.connect(self.finding.take_overview)
        self.updating.overview_arrived.connect(self.faceting.take_overview)
        window.status.cancel_wanted.connect(self.updating.cancel)
        window.left.library.folder_wanted.connect(self.choose_articles)
        window.left.library.unfollow_wanted.connect(lambda folder: self.access.unfollow(Path(folder)))
        window.dropped.connect(self.take_dropped)
        window.welcome.folder_wanted.connect(self.choose_articles)
        window.welcome.sample_wanted.connect(lambda: self.open(sample()))
        window.closed.connect(self.close)

    def _wire_search(self) -> None:
        window, presenter, box = self.window, self.presenter, self.window.top_bar.search_box
        box.textChanged.connect(self.searching.type)
        box.textChanged.connect(self.filtering.follow)
        box.textEdited.connect(lambda _text: window.turn_to_answers())
        box.left_downwards.connect(self.searching.search_now)
        box.left_downwards.connect(window.enter_results)
        self.searching.query_accepted.connect(presenter.accept_query)
        self.searching.query_accepted.connect(self.reading.set_query)
        self.searching.results_arrived.connect(presenter.show_results)
        self.searching.page_arrived.connect(window.results.model.append)
        self.searching.query_refused.connect(presenter.refuse_query)
        self.filtering.query_wanted.connect(box.setText)
        self.filtering.held_changed.connect(window.left.library.show_held)
        self.faceting.counted.connect(window.left.library.show_counts)
        self.faceting.years_found.connect(window.left.library.show_years)
        self.searching.results_arrived.connect(self.faceting.take_results)
        window.left.library.row_left_out.connect(lambda row: self.filtering.leave_out(row.clause))
        window.left.library.row_chosen.connect(
            lambda row: self.deeds.choose_row(row, self.show_unreadable, self.notes.show_tag, self.finding.search_for)
        )
        window.results.model.page_wanted.connect(self.searching.fetch)
        window.results.order_chosen.connect(self.searching.set_order)
        window.results.view.hit_opened.connect(self.reading.open)
        window.results.view.left_upwards.connect(window.enter_search)

    def _wire_reading(self) -> None:
        window, pane, presenter = self.window, self.pane, self.presenter
        self.reading.leaving.connect(self.deeds.keep_place)
        self.reading.article_arrived.connect(presenter.show_article)
        self.reading.article_left.connect(presenter.show_no_article)
        self.reading.hits_arrived.connect(presenter.show_hits)
        self.reading.annotations_arrived.connect(presenter.show_annotations)
        self.reading.history_moved.connect(presenter.show_history)
        pane.hit_changed.connect(presenter.show_hit)
        pane.entity_activated.connect(window.left.entities.mark)
        pane.open_original_requested.connect(self.originals.open)
        window.left.entities.entity_chosen.connect(lambda number: pane.step_mention(number, 1))
        window.left.entities.shown_kinds_changed.connect(pane.set_shown_kinds)
        window.escaped_reading.connect(window.enter_results)

    def _wire_annotating(self) -> None:
        pane = self.pane
        pane.highlight_requested.connect(self.deeds.annotate)
        pane.annotation_revised.connect(self.annotating.revise)
        pane.annotation_removed.connect(self.annotating.remove)
        pane.export_requested.connect(lambda: self.deeds.export(Scope.ARTICLE))

    def _wire_look(self) -> None:
        self.appearance.theme_changed.connect(self.presenter.dress)
        self.messages.posted.connect(self.window.show_notice)
        self.messages.settled.connect(self.window.notices.settle)
        self.window.notices.folder_opened.connect(open_in_its_program)

    def _wire_export_menu(self) -> None:
        menu = QMenu(self.window.top_bar.export)
        scopes = (
            (Scope.ARTICLE, self.tr("Notes on this article")),
            (Scope.RESULTS, self.tr("Notes on the articles found")),
            (Scope.ALL, self.tr("All notes")),
        )
        for scope, text in scopes:
            menu.addAction(text).triggered.connect(lambda _checked, scope=scope: self.deeds.export(scope))
        menu.aboutToShow.connect(lambda: menu.actions()[0].setEnabled(self.reading.opened is not None))
        self.window.top_bar.set_export_menu(menu)

    def _wire_actions(self) -> None:
        for name, deed in self._deeds_by_action().items():
            self.actions[name].triggered.connect(lambda _checked=False, deed=deed: deed())

    def _deeds_by_action(self) -> dict[str, Callable[[], object]]:
        window, pane = self.window, self.pane
        return {
            "search": window.enter_search,
            "clear": window.top_bar.search_box.clear,
            "palette": self.palette.open,
            "save_search": self.finding.toggle_saved,
            "next_hit": lambda: pane.step_hit(1),
            "previous_hit": lambda: pane.step_hit(-1),
            "back": self.reading.back,
            "forward": self.reading.forward,
            "next_note": lambda: pane.step_annotation(1),
            "previous_note": lambda: pane.step_annotation(-1),
            **self.room.deeds(),
            "furniture": pane.toggle_boilerplate,
            "original": self.originals.open_current,
            "highlight": self.deeds.highlight_selection,
            "note": self.deeds.write_note,
            "undo": self.annotating.undo,
            "redo": self.annotating.redo,
            "export": self.deeds.export_here,
            "left_column": lambda: window.toggle_column("left"),
            "results_column": lambda: window.toggle_column("results"),
            "show_library": window.left.show_library,
            "show_entities": window.left.show_entities,
            "show_notes": self.notes.show,
            "larger": lambda: self.preferences.step_text_size(1),
            "smaller": lambda: self.preferences.step_text_size(-1),
            "normal": self.preferences.reset_text_size,
            "theme": self.preferences.change_theme,
            "follow": self.choose_articles,
            "update": self.updating.update_as_asked,
            "unreadable": self.show_unreadable,
            "keys": lambda: KeysDialog(window).exec(),
            "about": lambda: AboutDialog(VERSION, self.access.data, window).exec(),
            "quit": window.close,
        }
