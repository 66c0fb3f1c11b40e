"""The searches of the open library: the recent ones, and the saved ones with what is new in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.searches import SavedSearch, Searches
from index.errors import QueryError

if TYPE_CHECKING:
    from index.library.library import Library


@dataclass(frozen=True, slots=True)
class CountedSearch:
    """A saved search as it stands now.

    Attributes:
        query: As typed.
        total: How many articles it has.
        news: How many more than when the user last looked.
    """

    query: str
    total: int
    news: int


class SearchMemory(QObject):
    """Remembers what the user searched for, and counts what the saved searches have now.

    Recent queries are this user's, in a file of the window; saved ones lie in the library, with the notes.

    Signals:
        recent_changed(tuple[str, ...]): The recent queries, the newest first.
        saved_counted(tuple[CountedSearch, ...]): The saved searches.
    """

    recent_changed = Signal(object)
    saved_counted = Signal(object)

    def __init__(self, access: LibraryAccess, searches: Searches, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._searches = searches
        self._saved: tuple[str, ...] = ()
        self.saved_counted.connect(self._take)

    def take_library(self) -> None:
        """Tell the searches of the library that was opened; earlier windows kept the saved ones in their file."""
        if (data := self._access.data) is None:
            return
        self._saved = ()
        self.recent_changed.emit(self._searches.recent(data))
        handed_over = self._searches.hand_over(data)
        if handed_over:
            self._write(lambda library: _save_all(library, handed_over))
        else:
            self.count()

    def recent(self) -> tuple[str, ...]:
        """Return the recent queries, the newest first."""
        return self._searches.recent(self._access.data) if self._access.data is not None else ()

    def saved(self) -> tuple[str, ...]:
        """Return the saved queries."""
        return self._saved

    def remember(self, query: str) -> None:
        """Keep a query that the user made something of."""
        if (data := self._access.data) is not None and query.strip():
            self._searches.remember(data, query)
            self.recent_changed.emit(self._searches.recent(data))

    def is_saved(self, query: str) -> bool:
        """Whether a query is saved."""
        return query.strip() in self._saved

    def toggle(self, query: str, total: int) -> None:
        """Save a query with the number of its articles, or save it no longer."""
        query = query.strip()
        if not query:
            return
        if query in self._saved:
            self._saved = tuple(other for other in self._saved if other != query)
            self._write(lambda library: library.drop_search(query))
        else:
            self._saved = (*self._saved, query)
            self._write(lambda library: library.save_search(query, total))

    def look(self, query: str, total: int) -> None:
        """Take the results of a saved search as seen."""
        if self.is_saved(query):
            self._write(lambda library: library.save_search(query, total))

    def count(self) -> None:
        """Count the articles of the saved searches."""
        self._access.read("saved searches", _counted, self.saved_counted.emit)

    def _write(self, verb: Callable[[Library], object]) -> None:
        self._access.write(verb, lambda _done: self.count())

    def _take(self, counted: tuple[CountedSearch, ...]) -> None:
        self._saved = tuple(search.query for search in counted)


def _save_all(library: Library, searches: Sequence[SavedSearch]) -> None:
    for search in searches:
        library.save_search(search.query, search.seen)


def _counted(library: Library) -> tuple[CountedSearch, ...]:
    totals = [(search, _total(library, search.query)) for search in library.saved_searches()]
    return tuple(CountedSearch(one.query, total, max(0, total - one.seen)) for one, total in totals)


def _total(library: Library, query: str) -> int:
    """Return how many articles a query has; one that is not understood any more has none."""
    try:
        return library.search(query, limit=1).total
    except QueryError:
        return 0
