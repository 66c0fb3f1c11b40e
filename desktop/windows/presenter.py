"""Shows what arrives: puts the values of the controllers into the widgets of the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.appearance.theme import Theme
from desktop.models.entities import LOUD_KINDS
from desktop.models.query_marks import asks_for_passages
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow
from index.progress import Progress
from index.search.results import SearchResults
from index.text.spans import Span
from index.views import OpenedArticle, Overview


class Presenter(QObject):
    """One slot for each thing that can arrive.

    Attributes:
        overview: What the library holds, as far as it is known.
    """

    def __init__(self, window: MainWindow, desk: ReadingDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._has_shown_entities = False
        self._query = ""
        self.overview: Overview | None = None
        desk.set_shown_kinds(LOUD_KINDS)
        self.show_hit(0, 0)
        self.show_history(can_go_back=False, can_go_forward=False)

    # the library -----------------------------------------------------------------------------------------

    def show_library(self, folders: Sequence[Path]) -> None:
        """Show a library that was opened, or that it follows no folder yet."""
        window = self._window
        if not folders:
            window.show_welcome()
        elif self._desk.pane.opened is None:
            window.show_library()
            window.enter_search()
        window.top_bar.set_breadcrumb(self._breadcrumb())

    def leave_side(self) -> None:
        """Leave the side at the left to the user, also when the first article is opened."""
        self._has_shown_entities = True

    def show_overview(self, overview: Overview) -> None:
        """Show what the library holds; notes that were brought in before any folder is followed come to the front."""
        self.overview = overview
        if overview.annotations and self._window.shows_welcome:
            self._window.show_library()
            self._window.left.show_notes()
        self._window.left.library.show_overview(overview)

    def show_progress(self, progress: Progress) -> None:
        """Show how far an update is."""
        self._window.status.show_progress(progress)
        self._window.results.set_updating(True)

    def end_progress(self) -> None:
        """Show that no update is under way."""
        self._window.status.show_progress(None)
        self._window.results.set_updating(False)

    # searching -------------------------------------------------------------------------------------------

    def show_results(self, results: SearchResults) -> None:
        """Show the answer to a query, with the open article marked in it."""
        self._window.results.show_results(results)
        if all(pane.opened is None for pane in self._desk.panes):
            self._window.show_answers()  # with the list hidden as well there would be nothing to see
        elif (opened := self._desk.pane.opened) is not None:
            self._window.results.mark(opened.id)

    def accept_query(self, query: str) -> None:
        """Show that a query was understood."""
        self._query = query
        self._window.query_error.hide()
        self._window.top_bar.search_box.set_error_shown(False)

    def refuse_query(self, sentence: str, position: int) -> None:
        """Show what a query has wrong, and where."""
        box = self._window.top_bar.search_box
        if box.suggestions():  # the word is being written still
            return
        box.set_error_shown(True)
        self._window.query_error.show_at(box, sentence, position)

    # reading ---------------------------------------------------------------------------------------------

    def show_page(self, side: int, opened: OpenedArticle, hits: Sequence[Span], place: int) -> None:
        """Show an article at a place, on a side of the desk."""
        pane = self._desk.panes[side]
        pane.show_article(opened, hits)
        self._window.show_reading()
        if place:
            pane.go_to(place)

    def show_article(self, opened: OpenedArticle) -> None:
        """Show around the desk what belongs to the article that is read."""
        window = self._window
        window.left.entities.show_recognition(opened.recognition)
        if not (
            self._has_shown_entities or window.left.shows_notes
        ):  # later on the user's own choice of a side stands
            self._has_shown_entities = True
            window.left.show_entities()
        window.top_bar.set_breadcrumb(self._breadcrumb(opened))
        window.top_bar.show_possible(highlight=True, note=True)
        window.status.show_article(opened)
        window.results.mark(opened.id)
        self.show_hit(*self._desk.pane.hit)

    def show_no_article(self, side: int) -> None:
        """Show that no article is open on a side of the desk."""
        self._desk.panes[side].clear()

    def show_nothing_open(self) -> None:
        """Show that no article is open."""
        window = self._window
        window.left.entities.show_recognition(None)
        window.top_bar.show_possible(highlight=False, note=False)
        window.status.show_article(None)
        window.centre.setCurrentWidget(window.nothing_open)
        window.top_bar.set_breadcrumb(self._breadcrumb())
        self.show_hit(0, 0)

    def show_hits(self, hits: Sequence[Span], side: int) -> None:
        """Show the hits of another query in the article on a side of the desk."""
        self._desk.panes[side].set_hits(hits)

    def show_hit(self, current: int, total: int) -> None:
        """Show at which of how many hits the reader stands."""
        is_open = self._desk.pane.opened is not None
        is_shown = is_open and bool(self._query.strip()) and (total > 0 or asks_for_passages(self._query))
        self._window.top_bar.set_hits(current, total, is_shown=is_shown)

    def show_annotations(self, opened: OpenedArticle) -> None:
        """Show an article's annotations as they are now, wherever it is open."""
        before = self._desk.pane.opened
        if before is not None and before.id == opened.id and before.recognition != opened.recognition:
            self._window.left.entities.show_recognition(opened.recognition)
        for pane in self._desk.panes:
            if pane.opened is not None and pane.opened.id == opened.id:
                pane.update_article(opened)
        if self._desk.pane.opened is not None and self._desk.pane.opened.id == opened.id:
            self._window.status.show_article(opened)

    def show_history(self, can_go_back: bool, can_go_forward: bool) -> None:  # noqa: FBT001 - takes a signal
        """Show whether there is something to go back, and forward, to."""
        self._window.allow("back", is_allowed=can_go_back)
        self._window.allow("forward", is_allowed=can_go_forward)

    # the look --------------------------------------------------------------------------------------------

    def dress(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._window.set_theme(theme)
        self._desk.set_theme(theme)

    def _breadcrumb(self, opened: OpenedArticle | None = None) -> tuple[str, ...]:
        library = self.tr("Library")
        if opened is None:
            return (library,)
        return library, Path(opened.path).parent.name if opened.path else "", opened.article.outlet
