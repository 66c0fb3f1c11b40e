"""Finding again: recent searches in the box, saved searches in the left column."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt

from desktop.controllers.batching import BatchController
from desktop.controllers.search_memory import CountedSearch, SearchMemory
from desktop.controllers.searching import SearchController
from desktop.dialogs.batch import BatchDialog
from desktop.messages import Messages
from desktop.models.batch import BatchLine
from desktop.models.contents import saved_row
from desktop.models.suggestions import vocabulary_of
from desktop.windows.main_window import MainWindow
from index.search.results import SearchResults
from index.views import Overview


class FindingRoom(QObject):
    """Connects the search box and the left column with the memory of searches.

    Args:
        window: Where they are.
        searching: Answers queries.
        memory: Remembers them.
        messages: Where it is told that a search was saved.
        batching: Runs several queries.
    """

    def __init__(
        self,
        window: MainWindow,
        searching: SearchController,
        memory: SearchMemory,
        messages: Messages,
        batching: BatchController,
    ) -> None:
        super().__init__(window)
        self._batching = batching
        self._window = window
        self._searching = searching
        self._memory = memory
        self._messages = messages
        memory.recent_changed.connect(window.top_bar.search_box.set_history)
        memory.saved_counted.connect(self._show_saved)
        searching.results_arrived.connect(self._look)
        window.top_bar.search_box.left_downwards.connect(self._remember)
        window.results.view.hit_opened.connect(lambda _article: self._remember())
        window.results.save_toggled.connect(self.toggle_saved)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the memory do, by their ids."""
        return {"save_search": self.toggle_saved, "batch": self.run_several}

    def run_several(self) -> None:
        """Let the user run a list of queries; the saved ones stand in it at first."""
        dialog = BatchDialog(self._memory.saved(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = [dialog]
        dialog.destroyed.connect(lambda *_: shown.clear())

        def done(lines: tuple[BatchLine, ...]) -> None:
            for one in shown:  # unless it was closed meanwhile
                one.show_lines(lines)

        dialog.run_wanted.connect(lambda queries: self._batching.run(queries, done))
        dialog.query_opened.connect(self.search_for)
        dialog.show()

    def known_searches(self) -> tuple[str, ...]:
        """Return saved and recent queries, each once."""
        return tuple(dict.fromkeys((*self._memory.saved(), *self._memory.recent())))

    def search_for(self, query: str) -> None:
        """Put a query into the box, and show its results."""
        self._window.turn_to_answers()
        self._window.top_bar.search_box.setText(query)
        self._searching.search_now()

    def toggle_saved(self) -> None:
        """Save the query that the results answer, or save it no longer."""
        answered = self._searching.answered
        if not answered.query.strip():
            self._messages.warn(self.tr("Type a search first; then it can be saved."))
            return
        was_saved = self._memory.is_saved(answered.query)
        self._memory.toggle(answered.query, answered.total)
        self._window.results.show_saved(is_saved=not was_saved)
        said = self.tr("Saved no longer: %1") if was_saved else self.tr("Saved; it stands in the left column: %1")
        self._messages.tell(said.replace("%1", answered.query))

    def take_overview(self, overview: Overview) -> None:
        """Learn what can be completed, and count again: articles may have come."""
        self._window.top_bar.search_box.set_vocabulary(vocabulary_of(overview))
        self._memory.count()

    def _look(self, results: SearchResults) -> None:
        self._memory.look(results.query, results.total)
        self._window.results.show_saved(is_saved=self._memory.is_saved(results.query))

    def _remember(self) -> None:
        self._memory.remember(self._window.top_bar.search_box.text())

    def _show_saved(self, searches: Sequence[CountedSearch]) -> None:
        rows = tuple(saved_row(search.query, search.total, search.news) for search in searches)
        self._window.left.library.show_saved(rows)
