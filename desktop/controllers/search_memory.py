"""Recent and saved searches of the open library."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.searches import Searches
from index.errors import QueryError

if TYPE_CHECKING:
    from index.library.library import Library


@dataclass(frozen=True, slots=True)
class CountedSearch:
    """A saved search and how many articles it has.

    Attributes:
        query: As typed.
        total: Articles now.
        news: How many more than when the user last looked.
    """

    query: str
    total: int
    news: int


class SearchMemory(QObject):
    """Remembers what the user searched for, and counts what the saved searches have now.

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

    def take_library(self) -> None:
        """Tell the searches of the library that was opened."""
        if (data := self._access.data) is not None:
            self.recent_changed.emit(self._searches.recent(data))
            self.count()

    def recent(self) -> tuple[str, ...]:
        """Return the recent queries, the newest first."""
        return self._searches.recent(self._access.data) if self._access.data is not None else ()

    def saved(self) -> tuple[str, ...]:
        """Return the saved queries."""
        data = self._access.data
        return tuple(search.query for search in self._searches.saved(data)) if data is not None else ()

    def remember(self, query: str) -> None:
        """Keep a query that the user made something of."""
        if (data := self._access.data) is not None and query.strip():
            self._searches.remember(data, query)
            self.recent_changed.emit(self._searches.recent(data))

    def is_saved(self, query: str) -> bool:
        """Whether a query is saved."""
        return self._access.data is not None and self._searches.is_saved(self._access.data, query.strip())

    def toggle(self, query: str, total: int) -> None:
        """Save a query with the number of its articles, or save it no longer."""
        query = query.strip()
        if (data := self._access.data) is None or not query:
            return
        if self._searches.is_saved(data, query):
            self._searches.drop(data, query)
        else:
            self._searches.save(data, query, total)
        self.count()

    def look(self, query: str, total: int) -> None:
        """Take the results of a saved search as seen."""
        if (data := self._access.data) is not None and self.is_saved(query):
            self._searches.save(data, query.strip(), total)
            self.count()

    def count(self) -> None:
        """Count the articles of the saved searches."""
        if (data := self._access.data) is None:
            return
        saved = self._searches.saved(data)

        def verb(library: Library) -> tuple[CountedSearch, ...]:
            totals = [(search, _total(library, search.query)) for search in saved]
            return tuple(CountedSearch(one.query, total, max(0, total - one.seen)) for one, total in totals)

        self._access.read("saved searches", verb, self.saved_counted.emit)


def _total(library: Library, query: str) -> int:
    """Return how many articles a query has; one that is not understood any more has none."""
    try:
        return library.search(query, limit=1).total
    except QueryError:
        return 0
