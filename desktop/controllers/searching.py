"""Searching while the user types.

A key is searched for at once where nothing else is; while a query is under way, what is typed meanwhile is searched
for as soon as it ends. So the wait is never longer than one query, and no query is run for nothing but that one; a
pause between keys before searching would cost its length at every key.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages, in_words
from desktop.models.results import PAGE
from index.errors import QueryError
from index.search.results import Order, SearchResults


@dataclass(frozen=True, slots=True)
class Answered:
    """What the list of results answers: a query, and how many articles there are to it in all."""

    query: str = ""
    total: int = 0


FIRST_PAGE = 12  # results; a tall screen full. Most of the time of a search goes into the snippets of its hits


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
        self._groups_copies = False
        self._fetched = 0
        self._is_asking = False
        self._is_late = False  # something changed while a query was under way, so that its answer is of no use

    @property
    def answered(self) -> Answered:
        """What the newest results answer."""
        return self._answered

    def type(self, text: str) -> None:
        """Take what stands in the search box, and search for it as soon as no other search is under way."""
        if text == self._typed:
            return
        self._typed = text
        if self._is_asking:
            self._is_late = True
        else:
            self.search_now()

    def search_now(self) -> None:
        """Search for what stands in the box, without waiting."""
        self._search(FIRST_PAGE)

    def refresh(self) -> None:
        """Search again: articles or notes came or went. The list asks for what it shows beyond the first page."""
        if self._is_asking:
            self._is_late = True
        else:
            self._search(FIRST_PAGE)

    def set_order(self, order: Order) -> None:
        """Sort the results in another order."""
        if order is not self._order:
            self._order = order
            self.search_now()

    @property
    def order(self) -> Order:
        """The order that the results are wanted in."""
        return self._order

    @property
    def groups_copies(self) -> bool:
        """Whether of several copies of one text only the best is shown."""
        return self._groups_copies

    def group_copies(self, *, is_wanted: bool) -> None:
        """Show of several copies of one text only the best, or all of them again."""
        if is_wanted is not self._groups_copies:
            self._groups_copies = is_wanted
            self.search_now()

    def refresh_beginning(self) -> None:
        """Search again unless the user has gone far into the list: articles are arriving, again and again.

        Further down, what arrives would push away what is read, again and again; so the list stays as it is until
        ``refresh``.
        """
        if self._fetched < 2 * PAGE:
            self.refresh()

    def fetch(self, offset: int) -> None:
        """Fetch a later page of the newest answer.

        Args:
            offset: Of its first hit.
        """
        query, order, answered = self._answered.query, self._order, self._answered
        collapse = self._groups_copies

        def arrived(page: SearchResults) -> None:
            if (answered, order, collapse) == (self._answered, self._order, self._groups_copies):
                self._fetched = max(self._fetched, offset + len(page.hits))
                self.page_arrived.emit(page, offset)

        self._access.read(
            "page",
            lambda library: library.search(query, limit=PAGE, offset=offset, order=order, collapse=collapse),
            arrived,
        )

    def _search(self, limit: int) -> None:
        query, order, collapse = self._typed, self._order, self._groups_copies
        self._is_asking, self._is_late = True, False
        self._access.read(
            "search",
            lambda library: library.search(query, limit=limit, order=order, collapse=collapse),
            self._arrive,
            self._refuse,
        )

    def _arrive(self, results: SearchResults) -> None:
        if self._is_ended_late():
            return
        self._answered = Answered(results.query, results.total)
        self._fetched = len(results.hits)
        self.query_accepted.emit(results.query)
        self.results_arrived.emit(results)

    def _is_ended_late(self) -> bool:
        """End the query that was under way; whether another had to begin because it came too late."""
        self._is_asking = False
        if self._is_late:
            self._search(FIRST_PAGE)
        return self._is_asking

    def _refuse(self, error: Exception) -> None:
        if self._is_ended_late():
            return
        if isinstance(error, QueryError):
            position = error.data.get("position", 0)
            self.query_refused.emit(in_words(error), position if isinstance(position, int) else 0)
        else:
            self._messages.report(error)
