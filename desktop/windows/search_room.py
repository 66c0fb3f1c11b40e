"""Searching in the window: the box, the list of results and the facets beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from desktop.controllers.faceting import Counted, FacetController
from desktop.controllers.filtering import FilterController
from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.reading import ReadingController
from desktop.controllers.respelling import Respelling
from desktop.controllers.searching import SearchController
from desktop.models.facet_clauses import Held
from desktop.models.histogram import histogram, range_clause, range_of
from desktop.reading.handing_out import article_data, drag_out, may_be_dragged
from desktop.windows.main_window import MainWindow
from desktop.windows.presenter import Presenter
from index.errors import NotesError
from index.search.counts import FacetCount
from index.views import OpenedArticle, Overview


class SearchRoom(QObject):
    """Connects the search with what is typed, and its answers with what shows them.

    Args:
        window: Where the box, the list and the facets are.
        presenter: Shows answers.
        access: The library, which is asked for facets, and for an article that is dragged out of the list.
        searching: Answers queries.
        reading: Opens what was found.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: Presenter,
        access: LibraryAccess,
        searching: SearchController,
        reading: ReadingController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._access = access
        self._searching = searching
        self._reading = reading
        self.filtering = FilterController(self)
        self._faceting = FacetController(access, self)
        self._respelling = Respelling(access, self)
        self._days: tuple[FacetCount, ...] = ()
        self._wire_box()
        self._wire_answers()
        self._wire_facets()

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the search do, by their ids."""
        return {
            "search": self._window.enter_search,
            "clear": self._window.top_bar.search_box.clear,
            "group_copies": self.toggle_copies,
        }

    def toggle_copies(self) -> None:
        """Show of several copies of one text only the best, or all of them again."""
        self._searching.group_copies(is_wanted=not self._searching.groups_copies)
        self._window.results.show_grouping(is_grouping=self._searching.groups_copies)

    def take_overview(self, overview: Overview) -> None:
        """Learn what the library holds, which the facets are counted for."""
        self._faceting.take_overview(overview)

    def _show_counted(self, counted: Counted) -> None:
        self._window.left.library.show_facets(counted.facets, counted.counts)
        if counted.facets is not None:
            self._days = counted.facets.days
        self._show_times()

    def _show_times(self) -> None:
        """Show the articles over time, with the days that the query wants."""
        wanted = [range_of(name) for name, held in self.filtering.held.items() if held is Held.WANTED]
        ranges = [one for one in wanted if one is not None]
        first = (
            min((begin for begin, _ in ranges if begin), default=None) if all(begin for begin, _ in ranges) else None
        )
        last = max((end for _, end in ranges if end), default=None) if all(end for _, end in ranges) else None
        self._window.results.times.show_histogram(histogram(self._days), first, last)

    def _wire_box(self) -> None:
        window, box = self._window, self._window.top_bar.search_box
        box.textChanged.connect(self._searching.type)
        box.textChanged.connect(self.filtering.follow)
        box.textEdited.connect(lambda _text: window.turn_to_answers())
        box.left_downwards.connect(self._searching.search_now)
        box.left_downwards.connect(window.enter_results)
        self.filtering.query_wanted.connect(box.setText)

    def _wire_answers(self) -> None:
        searching, results = self._searching, self._window.results
        searching.query_accepted.connect(self._presenter.accept_query)
        searching.query_accepted.connect(self._reading.set_query)
        searching.query_refused.connect(self._presenter.refuse_query)
        searching.results_arrived.connect(self._presenter.show_results)
        searching.page_arrived.connect(results.model.take)
        results.model.page_wanted.connect(searching.fetch)
        self._access.opened.connect(lambda _folders: results.begin_anew())
        results.order_chosen.connect(searching.set_order)
        results.grouping_toggled.connect(self.toggle_copies)
        results.view.hit_opened.connect(self._reading.open)
        results.view.left_upwards.connect(self._window.enter_search)
        searching.results_arrived.connect(self._respelling.take_results)
        self._respelling.offered.connect(results.offer)
        results.query_wanted.connect(self._window.top_bar.search_box.setText)
        results.view.drag_begun.connect(self._fetch_dragged)

    def _fetch_dragged(self, article: str) -> None:
        self._access.read("dragged", lambda library: _free_to_leave(library.article(article)), self._drag)

    def _drag(self, opened: OpenedArticle) -> None:
        """Let an article be dragged out as Markdown, unless the button was let go before it had arrived."""
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            drag_out(self._window.results.view, article_data(opened))

    def _wire_facets(self) -> None:
        library = self._window.left.library
        self.filtering.held_changed.connect(library.show_held)
        self._faceting.counted.connect(self._show_counted)
        self.filtering.held_changed.connect(lambda _held: self._show_times())
        times = self._window.results.times
        times.range_chosen.connect(lambda first, last: self.filtering.want_only(range_clause(first, last)))
        times.range_lifted.connect(lambda: self.filtering.lift("date"))
        self._searching.results_arrived.connect(self._faceting.take_results)
        library.row_left_out.connect(lambda row: self.filtering.leave_out(row.clause))


def _free_to_leave(opened: OpenedArticle) -> OpenedArticle:
    """Return an article that is to be dragged out.

    Raises:
        NotesError: marked-red.
    """
    if not may_be_dragged(opened):
        raise NotesError("marked-red")
    return opened
