"""How many of the present results each value of a facet has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.models.contents import clause
from desktop.models.facet_clauses import field_of, without_field
from index.errors import QueryError
from index.search.results import Order, SearchResults
from index.views import Overview, Tally

if TYPE_CHECKING:
    from index.library.library import Library

_PAUSE = 200  # milliseconds after results before their facets are counted; typing goes first
_MOST_VALUES = 12  # of a field that are counted; each costs a query
_MOST_YEARS = 8


class FacetController(QObject):
    """Counts in a worker, a query for each value, once the typing has paused.

    Signals:
        counted(dict[str, int]): Articles by clause, for the values that were counted; empty for no query.
        years_found(tuple[int, ...]): The years of the library, the newest first.
    """

    counted = Signal(object)
    years_found = Signal(object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._clauses: tuple[str, ...] = ()
        self._query = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._count)

    def take_overview(self, overview: Overview) -> None:
        """Learn which values there are, and look up the years."""
        fields = (("outlet", overview.outlets), ("lang", overview.languages), ("path", overview.folders))
        values = [clause(field, tally.name) for field, tallies in fields for tally in _first(tallies)]
        self._access.read("years", years_of, lambda years: self._take_years(years, (*values, "has:notes")))

    def take_results(self, results: SearchResults) -> None:
        """Count for other results soon."""
        self._query = results.query
        self._timer.start()

    def _take_years(self, years: tuple[int, ...], clauses: tuple[str, ...]) -> None:
        self._clauses = (*clauses, *(f"date:{year}" for year in years))
        self.years_found.emit(years)
        self._timer.start()

    def _count(self) -> None:
        query, clauses = self._query.strip(), self._clauses
        if not query:
            self.counted.emit({})
            return
        self._access.read("facets", lambda library: dict(_counts(library, query, clauses)), self.counted.emit)


def years_of(library: Library) -> tuple[int, ...]:
    """Return the years in which the articles of a library were published, the newest first, up to a limit."""
    newest, oldest = _published(library, Order.NEWEST), _published(library, Order.OLDEST)
    if newest is None or oldest is None:
        return ()
    return tuple(range(newest.year, max(oldest.year, newest.year - _MOST_YEARS + 1) - 1, -1))


def _published(library: Library, order: Order) -> date | None:
    hits = library.search("", limit=1, order=order).hits
    return hits[0].published if hits else None


def _counts(library: Library, query: str, clauses: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield for each value how many articles the query would have with it, whatever it says of that field."""
    for wanted in clauses:
        rest = without_field(query, field_of(wanted))
        try:
            yield wanted, library.search(f"({rest}) {wanted}" if rest else wanted, limit=1).total
        except QueryError:  # the search says itself what is wrong with the query
            return


def _first(tallies: Sequence[Tally]) -> Sequence[Tally]:
    return [tally for tally in tallies if tally.name][:_MOST_VALUES]
