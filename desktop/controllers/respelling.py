"""Other spellings for a search that finds nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from index.search.results import SearchResults

if TYPE_CHECKING:
    from index.search.suggesting import Suggestion  # it brings numpy, which the first picture can do without

_MOST = 3  # queries that are offered
_WORD = re.compile(r"[\w'’-]+")


class Respelling(QObject):
    """Looks for words that articles have, where a query has words that none has.

    Signals:
        offered(str, tuple[str, ...]): The query that found nothing, and queries that may find something.
    """

    offered = Signal(str, object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access

    def take_results(self, results: SearchResults) -> None:
        """Look for other spellings if an answer is empty."""
        query = results.query
        if results.total or not query.strip():
            return

        def arrived(found: tuple[Suggestion, ...]) -> None:
            if offers := respelled(query, found):
                self.offered.emit(query, offers)

        self._access.read("respelling", lambda library: library.suggestions(query), arrived)


def respelled(query: str, suggestions: Iterable[Suggestion]) -> tuple[str, ...]:
    """Return queries in which words are spelled otherwise.

    Args:
        query: As it was typed.
        suggestions: Words for some of its words; of several for one word each makes a query of its own.

    Returns:
        At most three queries; where several words are to be spelled otherwise, all are in each.
    """
    by_place: dict[int, list[str]] = {}
    for one in suggestions:
        by_place.setdefault(one.position, []).append(one.instead)
    rounds = max(map(len, by_place.values()), default=0)
    offers = []
    for number in range(min(rounds, _MOST)):
        text = query
        for place in sorted(by_place, reverse=True):  # from the end, so that the places before stay right
            words = by_place[place]
            if (typed := _WORD.match(query, place)) is not None:
                text = text[:place] + words[min(number, len(words) - 1)] + text[typed.end() :]
        offers.append(text)
    return tuple(dict.fromkeys(one for one in offers if one != query))
