"""Opening articles, going back and forward among them, and keeping the open one up to date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.history import History
from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from index.changes import Changes
from index.errors import LecternError, NotFoundError
from index.text.spans import Span
from index.views import OpenedArticle

if TYPE_CHECKING:
    from index.library.library import Library


class ReadingController(QObject):
    """Knows which article is open, and brings it.

    Signals:
        article_arrived(OpenedArticle, tuple[Span, ...], int): An article to show, the hits of the query in it, and
            the place to scroll to.
        article_left: No article is open.
        leaving: Another article was asked for: whoever knows the place in this one tells it by ``keep_place``.
        hits_arrived(tuple[Span, ...]): The hits of another query in the open article.
        annotations_arrived(OpenedArticle): The open article, of which only the annotations changed.
        history_moved(bool, bool): Whether there is something to go back, and forward, to.
    """

    article_arrived = Signal(object, object, int)
    article_left = Signal()
    leaving = Signal()
    hits_arrived = Signal(object)
    annotations_arrived = Signal(object)
    history_moved = Signal(bool, bool)

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._history = History()
        self._opened: OpenedArticle | None = None
        self._query = ""

    @property
    def opened(self) -> OpenedArticle | None:
        """The open article."""
        return self._opened

    def open(self, article: str) -> None:
        """Open an article by its id."""
        self.leaving.emit()
        self._history.visit(article)
        self._fetch(article, 0)

    def open_file(self, file: Path) -> None:
        """Open the article of a file, if the library has it."""

        def failed(error: Exception) -> None:
            if isinstance(error, NotFoundError):
                said = self.tr("%1 is in no folder that is followed. Drop its folder here to follow it.")
                self._messages.warn(said.replace("%1", file.name))
            else:
                self._messages.report(error)

        self._access.read("dropped", lambda library: library.article(str(file)).id, self.open, failed)

    def back(self) -> None:
        """Go to the article before."""
        self._go(-1)

    def forward(self) -> None:
        """Go to the article after."""
        self._go(1)

    def keep_place(self, article: str, place: int) -> None:
        """Remember the scroll position in the article that is left.

        Args:
            article: The article that is shown; another one may have been asked for already.
            place: In the reading view's own units.
        """
        if self._history.current is not None and self._history.current.article == article:
            self._history.leave(place)

    def set_query(self, query: str) -> None:
        """Mark the hits of another query in the open article."""
        if query == self._query:
            return
        self._query = query
        if self._opened is not None:
            article = self._opened.id
            self._access.read("hits", lambda library: find_hits(library, query, article), self.hits_arrived.emit)

    def refresh(self) -> None:
        """Look whether the open article, or its annotations, changed."""
        if self._opened is not None:
            article = self._opened.id
            self._access.read(
                "article again", lambda library: library.article(article), self._compare, self._report_unless_gone
            )

    def take_changes(self, changes: Changes) -> None:
        """Bring the open article's annotations up to date if they are among the changes."""
        if self._opened is not None and self._opened.id in changes.noted_articles | changes.articles:
            self.refresh()

    def leave(self) -> None:
        """Close the article and forget the history: another library was opened."""
        self._history.clear()
        self._opened = None
        self._query = ""
        self.article_left.emit()
        self._tell_history()

    def _go(self, by: int) -> None:
        self.leaving.emit()
        visit = self._history.go(by)
        if visit is not None:
            self._fetch(visit.article, visit.place)

    def _fetch(self, article: str, place: int) -> None:
        query = self._query

        def verb(library: Library) -> tuple[OpenedArticle, tuple[Span, ...]]:
            return library.article(article), find_hits(library, query, article)

        self._access.read("article", verb, lambda found: self._arrive(*found, place))

    def _arrive(self, opened: OpenedArticle, hits: tuple[Span, ...], place: int) -> None:
        self._opened = opened
        self.article_arrived.emit(opened, hits, place)
        self._tell_history()

    def _compare(self, found: OpenedArticle) -> None:
        before = self._opened
        if before is None or before.id != found.id or before == found:
            return
        self._opened = found
        if before.article == found.article and before.recognition == found.recognition:
            self.annotations_arrived.emit(found)
            return
        self.leaving.emit()
        self._fetch(found.id, self._history.current.place if self._history.current else 0)

    def _report_unless_gone(self, error: Exception) -> None:
        """An open article whose file went away stays readable as long as it is open."""
        if not isinstance(error, NotFoundError):
            self._messages.report(error)

    def _tell_history(self) -> None:
        self.history_moved.emit(self._history.can_go_back, self._history.can_go_forward)


def find_hits(library: Library, query: str, article: str) -> tuple[Span, ...]:
    """Return the hits of a query in an article; none for no query or one that is not understood."""
    if not query.strip():
        return ()
    try:
        return library.hits(query, article)
    except LecternError:  # the search box shows what the query has wrong; an article opens all the same
        return ()
