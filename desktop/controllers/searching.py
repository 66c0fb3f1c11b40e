"""Searching while the user types."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages, in_words
from index.errors import QueryError
from index.search.results import Order, SearchResults


@dataclass(frozen=True, slots=True)
class Answered:
    """What the list of results answers: a query, and how many articles there are to it in all."""

    query: str = ""
    total: int = 0


PAGE = 40  # results; two or three screens full
_PAUSE = 80  # milliseconds between keys after which a search begins; fast typing stays below


class SearchController(QObject):
    """Turns what stands in the search box into results.

    Signals:
        results_arrived(SearchResults): The first page of the newest query.
        page_arrived(SearchResults, int): A later page, and the offset of its first hit.
        query_refused(str, int): The query cannot be understood: a sentence, and the code point it is about.
        query_accepted(str): The newest query was understood.
    """

    results_arrived = Signal(object)
    page_arrived = Signal(object, int)
    query_refused = Signal(str, int)
    query_accepted = Signal(str)

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._typed = ""
        self._answered = Answered()
        self._order = Order.RELEVANCE
        self._fetched = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.search_now)

    @property
    def answered(self) -> Answered:
        """What the newest results answer."""
        return self._answered

    def type(self, text: str) -> None:
        """Take what stands in the search box; the search begins when the typing pauses."""
        if text != self._typed:
            self._typed = text
            self._timer.start()

    def search_now(self) -> None:
        """Search for what stands in the box, without waiting."""
        self._timer.stop()
        self._search(PAGE)

    def refresh(self) -> None:
        """Search again, as far as the user has fetched: articles or notes came or went."""
        if not self._timer.isActive():
            self._search(max(PAGE, self._fetched))

    def set_order(self, order: Order) -> None:
        """Sort the results in another order."""
        if order is not self._order:
            self._order = order
            self.search_now()

    def refresh_beginning(self) -> None:
        """Search again unless the user has gone far into the list: articles are arriving, again and again.

        Fetching a long list anew each time would take the longer the longer it is, and its first page alone would
        take the rest away; so it stays as it is until ``refresh``.
        """
        if self._fetched < 2 * PAGE:
            self.refresh()

    def fetch(self, offset: int) -> None:
        """Fetch a later page of the newest answer.

        Args:
            offset: Of its first hit.
        """
        query, order, answered = self._answered.query, self._order, self._answered

        def arrived(page: SearchResults) -> None:
            if answered == self._answered and order is self._order:
                self._fetched = offset + len(page.hits)
                self.page_arrived.emit(page, offset)

        self._access.read(
            "page", lambda library: library.search(query, limit=PAGE, offset=offset, order=order), arrived
        )

    def _search(self, limit: int) -> None:
        query, order = self._typed, self._order
        self._access.read(
            "search", lambda library: library.search(query, limit=limit, order=order), self._arrive, self._refuse
        )

    def _arrive(self, results: SearchResults) -> None:
        self._answered = Answered(results.query, results.total)
        self._fetched = len(results.hits)
        self.query_accepted.emit(results.query)
        self.results_arrived.emit(results)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, QueryError):
            position = error.data.get("position", 0)
            self.query_refused.emit(in_words(error), position if isinstance(position, int) else 0)
        else:
            self._messages.report(error)
