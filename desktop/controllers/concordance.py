"""Gathers every hit of a query in a worker, and writes them as a report."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.models.concordance import Line
from desktop.models.wording import day

if TYPE_CHECKING:
    from index.library.concordance import ArticleHits
    from index.library.library import Library

MOST_LINES = 5_000  # beyond it, reading every line is no way to an answer any more


class ConcordanceController(QObject):
    """Every hit of a query, on demand.

    Args:
        access: The library.
        parent: Qt's.
    """

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access

    def gather(self, query: str, done: Callable[[tuple[Line, ...]], object]) -> None:
        """Find the hits of a query, and hand them over."""

        def work(library: Library) -> tuple[Line, ...]:
            return lines_of(library.concordance(query), MOST_LINES)

        self._access.read("concordance", work, done)

    def report(self, query: str, target: Path, done: Callable[[], object]) -> None:
        """Write all hits of a query into a file, and tell when it is there."""
        self._access.read("report", lambda library: library.report_hits(query, target), lambda _nothing: done())


def lines_of(found: Iterable[ArticleHits], most: int) -> tuple[Line, ...]:
    """Return the lines for hits, up to a limit."""
    lines: list[Line] = []
    for one in found:
        article = one.article
        parts = (article.title or article.path, article.outlet, day(article.published, short=True))
        source = "  ·  ".join(part for part in parts if part)
        lines += (Line(article.id, hit.span, hit.before, hit.hit, hit.after, source) for hit in one.hits)
        if len(lines) >= most:
            break
    return tuple(lines[:most])
