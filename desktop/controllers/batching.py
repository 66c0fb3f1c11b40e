"""Runs several queries in a worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import in_words
from desktop.models.batch import BatchLine
from desktop.models.searched import searched
from index.errors import QueryError
from index.search.results import Order

if TYPE_CHECKING:
    from index.library.library import Library


class BatchController(QObject):
    """Runs a list of queries as one batch.

    Args:
        access: The library.
        parent: Qt's.
    """

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access

    def run(self, queries: Sequence[str], done: Callable[[tuple[BatchLine, ...]], object]) -> None:
        """Run them, and hand over what came of each, in their order."""
        self._access.read("batch", lambda library: tuple(_line(library, query) for query in queries), done)


def _line(library: Library, query: str) -> BatchLine:
    try:
        found = library.search(query, limit=1, order=Order.NEWEST)
    except QueryError as error:
        return BatchLine(query, -1, "", in_words(error))
    newest = next((hit.published.isoformat() for hit in found.hits if hit.published), "")
    return BatchLine(query, found.total, newest, searched(found.said))
