"""Coming back: what was searched for, and what stood at the left, are there again when a library is opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.searching import SearchController
from desktop.last_views import LastView, LastViews
from desktop.models.note_lists import Grouping
from desktop.windows.main_window import MainWindow
from desktop.windows.presenter import Presenter
from index.search.results import Order


class ReturningRoom(QObject):
    """Keeps the view of a library when it is left, and shows it so when it is opened again.

    Args:
        window: What shows it.
        presenter: Is told that the side was chosen already.
        access: Knows which library is open.
        searching: Knows the query.
        views: Where they are kept.
    """

    def __init__(
        self,
        window: MainWindow,
        presenter: Presenter,
        access: LibraryAccess,
        searching: SearchController,
        views: LastViews,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._presenter = presenter
        self._access = access
        self._searching = searching
        self._views = views
        self._shown: Path | None = None
        access.opened.connect(lambda _folders: self._return())
        window.closed.connect(self.leave)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """It has none of its own."""
        return {}

    def leave(self) -> None:
        """Keep how the open library is looked at: the window closes, or another library follows."""
        library, self._shown = self._shown, None
        if library is None:
            return
        window = self._window
        view = LastView(
            window.top_bar.search_box.text(),
            self._searching.order.value,
            self._searching.groups_copies,
            window.left.side,
            window.notes.grouping.value,
        )
        self._views.keep(library, view)

    def _return(self) -> None:
        """Show a library as it was left, once for each opening."""
        library = self._access.data
        if library is None or library == self._shown:
            return
        self._shown = library
        if (view := self._views.of(library)) is None:
            return
        window = self._window
        if view.order in {order.value for order in Order}:
            window.results.choose_order(Order(view.order))
        self._searching.group_copies(is_wanted=view.groups_copies)
        window.results.show_grouping(is_grouping=view.groups_copies)
        if view.grouping in {grouping.value for grouping in Grouping}:
            window.notes.group_by(Grouping(view.grouping))
        window.top_bar.search_box.setText(view.query)
        window.left.show_side(view.side)
        self._presenter.leave_side()
