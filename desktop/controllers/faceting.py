"""What the present results have in common, and how many of them each value of a facet has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.models.contents import clause
from desktop.models.facet_clauses import field_of, held_clauses, without_field
from desktop.models.facet_rows import FACETS, merged
from index.errors import DamagedError, QueryError
from index.search.counts import Facets
from index.search.results import SearchResults
from index.views import Overview

if TYPE_CHECKING:
    from index.library.library import Library

_PAUSE = 200  # milliseconds after results before their facets are counted; typing goes first
_MOST_FOLDERS = 12  # that are counted; each costs a query
_MOST_VALUES = 60  # of a facet that are asked for, so that what the query says of one is mostly among them


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted of the present results.

    Attributes:
        facets: Values with their exact counts; None where the query or the index cannot be used.
        counts: Articles by clause, of folders and notes, which are no facets; empty for no query.
    """

    facets: Facets | None = None
    counts: Mapping[str, int] = field(default_factory=dict)


class FacetController(QObject):
    """Counts in a worker, once the typing has paused.

    Signals:
        counted(Counted): What was counted of the newest results.
    """

    counted = Signal(object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._clauses: tuple[str, ...] = ("has:notes",)
        self._query = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._count)

    def take_overview(self, overview: Overview) -> None:
        """Learn which folders there are, and count again."""
        folders = (clause("path", folder.name) for folder in overview.folders[:_MOST_FOLDERS])
        self._clauses = ("has:notes", *folders)
        self._timer.start()

    def take_results(self, results: SearchResults) -> None:
        """Count for other results soon."""
        self._query = results.query
        self._timer.start()

    def _count(self) -> None:
        query, clauses = self._query.strip(), self._clauses if self._query.strip() else ()
        self._access.read("facets", lambda library: count(library, query, clauses), self.counted.emit)


def count(library: Library, query: str, clauses: Sequence[str]) -> Counted:
    """Return what the results of a query have in common.

    Args:
        library: The library.
        query: As it stands in the search box.
        clauses: Clauses to count besides, a query for each.
    """
    fields = {field_of(held) for held in held_clauses(query)} & {facet.field for facet in FACETS}
    try:
        facets = library.facets(query, most=_MOST_VALUES)
        others = {name: library.facets(without_field(query, name), most=_MOST_VALUES) for name in fields}
        return Counted(merged(facets, others), dict(_counts(library, query, clauses)))
    except (QueryError, DamagedError):  # the search itself says what is wrong
        return Counted()


def _counts(library: Library, query: str, clauses: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Yield for each value how many articles the query would have with it, whatever it says of that field."""
    for wanted in clauses:
        rest = without_field(query, field_of(wanted))
        yield wanted, library.search(f"({rest}) {wanted}" if rest else wanted, limit=1).total
