"""Finding articles by the beginnings of words of their titles, for the palette."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from index.search.results import SearchResults
from index.text.tokens import tokens

_MOST = 20  # articles


class TitleFinder(QObject):
    """Finds articles as the user types.

    Signals:
        found(str, tuple[Hit, ...]): What was typed, and the articles.
    """

    found = Signal(str, object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access

    def find(self, typed: str) -> None:
        """Look for articles whose titles have words that begin so."""
        if not (query := title_query(typed)):
            return

        def arrived(results: SearchResults) -> None:
            self.found.emit(typed, results.hits)

        self._access.read("titles", lambda library: library.search(query, limit=_MOST), arrived)


def title_query(typed: str) -> str:
    """Return a query for titles with words that begin like those typed; empty where there are none."""
    words = dict.fromkeys(token.span.of(typed) for token in tokens(typed))
    return f"title:({' '.join(f'{word}*' for word in words)})" if words else ""
