"""Opening articles in tabs, going back and forward among them, and keeping those in sight up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.fetching import concerns, find_hits, open_article
from desktop.controllers.history import History
from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.tabs import Page, Tab, TabRow
from desktop.messages import Messages
from index.changes import Changes
from index.errors import NotFoundError
from index.text.spans import Span
from index.views import OpenedArticle

if TYPE_CHECKING:
    from index.library.library import Library


class ReadingController(QObject):
    """Knows which articles are in sight, and brings them. One side, or one of two, is where the reader is.

    Signals:
        page_arrived(int, OpenedArticle, tuple[Span, ...], int): An article to show on the side of this number, the
            hits of the query in it, and the place to scroll to.
        article_arrived(OpenedArticle, tuple[Span, ...], int): The same, of the side the reader is on; it comes after.
        turned(OpenedArticle): The reader went to an article that is in sight already, on the other side.
        focus_wanted: The reader asked for what is shown now, and wants to read it.
        page_left(int): Nothing is open on the side of this number.
        article_left: Nothing is open on the side the reader is on.
        leaving: Other articles may be shown soon: whoever knows the places in those of now tells ``keep_place``.
        hits_arrived(tuple[Span, ...], int): The hits of another query, and on which side.
        annotations_arrived(OpenedArticle): An article in sight, of which only what stands around the text changed.
        history_moved(bool, bool): Whether there is something to go back, and forward, to.
        tabs_changed: The tabs, or the sides, are others.
        side_turned(int): Commands go to the side of this number from now on; comes before anything about it.
        missing(int): The tab of this key has no article to show: the library lacks it.

    Attributes:
        row: The tabs.
    """

    page_arrived = Signal(int, object, object, int)
    article_arrived = Signal(object, object, int)
    turned = Signal(object)
    focus_wanted = Signal()
    page_left = Signal(int)
    article_left = Signal()
    leaving = Signal()
    hits_arrived = Signal(object, int)
    annotations_arrived = Signal(object)
    history_moved = Signal(bool, bool)
    tabs_changed = Signal()
    side_turned = Signal(int)
    missing = Signal(int)

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._query = ""
        self._wanted: Tab | None = None  # what the user asked for, and wants to read as soon as it is there
        self.row = TabRow()

    @property
    def opened(self) -> OpenedArticle | None:
        """The open article, on the side the reader is on."""
        page = self.row.side.page
        return page.opened if page is not None else None

    def open(self, article: str) -> None:
        """Open an article by its id, in the current tab."""
        self.leaving.emit()
        tab = self.row.current
        if tab is None:
            tab = self.row.add(article)
            self.row.show(tab)
            self.tabs_changed.emit()
        tab.history.visit(article)
        self._wanted = tab
        self.fetch(tab)

    def open_file(self, file: Path, show: Callable[[str], object] | None = None) -> None:
        """Open the article of a file, if the library has it.

        Args:
            file: Its file.
            show: What opens the article, given its id; by default ``open``.
        """

        def failed(error: Exception) -> None:
            if isinstance(error, NotFoundError):
                said = self.tr("%1 is in no folder that is followed. Drop its folder here to follow it.")
                self._messages.warn(said.replace("%1", file.name))
            else:
                self._messages.report(error)

        self._access.read(f"file {file}", lambda library: library.article(str(file)).id, show or self.open, failed)

    def back(self) -> None:
        """Go to the article before."""
        self._go(-1)

    def forward(self) -> None:
        """Go to the article after."""
        self._go(1)

    def keep_place(self, article: str, place: int, side: int = 0) -> bool:
        """Remember the place in an article that is in sight, and return whether it is another than before.

        Args:
            article: Which; another one may have been asked for already.
            place: In code points of its text.
            side: Where it is shown.
        """
        return side < len(self.row.sides) and self.row.sides[side].keep_place(article, place)

    def set_query(self, query: str) -> None:
        """Mark the hits of another query in the articles in sight."""
        if query != self._query:
            self._query = query
            for number in range(len(self.row.sides)):
                self._look_for_hits(number)

    def refresh(self) -> None:
        """Look whether the articles in sight, or their annotations, changed."""
        for article in {opened.id for opened in self._in_sight()}:
            self._read_again(article)

    def take_changes(self, changes: Changes) -> None:
        """Bring the articles in sight up to date if they are among the changes."""
        if any(concerns(changes, opened) for opened in self._in_sight()):
            self.refresh()

    def leave(self) -> None:
        """Close all articles and forget the history: another library is opened."""
        self.leaving.emit()
        while len(self.row.sides) > 1:
            self.row.drop_side(1)
        self.row.clear()
        self._query = ""
        self._wanted = None
        self.tell_left(0)

    # for whoever handles the tabs ------------------------------------------------------------------------

    def show(self, tab: Tab) -> None:
        """Bring the article of a tab, which is on a side now, and let the reader go there."""
        self._wanted = tab
        self.side_turned.emit(self.row.active)
        at = self.row.side_of(tab)
        page = self.row.sides[at].page if at is not None else None
        if page is None or page.opened.id != tab.article:
            self.fetch(tab)
            return
        self._tell(tab, page)
        self.refresh()
        if page.query != self._query and at is not None:
            self._look_for_hits(at)

    def fetch(self, tab: Tab) -> None:
        """Read the article of a tab from the library, and show it if the tab is in sight."""
        query, article = self._query, tab.article

        def verb(library: Library) -> Page:
            return Page(open_article(library, article), find_hits(library, query, article), query)

        self._access.read(
            f"article {tab.key}", verb, lambda page: self._arrive(tab, page), lambda error: self._miss(tab, error)
        )

    def tell_left(self, side: int) -> None:
        """Tell that nothing is open on a side."""
        self.page_left.emit(side)
        if side == self.row.active:
            self.article_left.emit()
            self._tell_history()

    def turn(self) -> None:
        """Tell that the reader is on another side now."""
        self.side_turned.emit(self.row.active)
        if (opened := self.opened) is not None:
            self.turned.emit(opened)
        else:
            self.article_left.emit()
        self._tell_history()

    def _in_sight(self) -> Iterator[OpenedArticle]:
        yield from (side.page.opened for side in self.row.sides if side.page is not None)

    def _go(self, by: int) -> None:
        self.leaving.emit()
        tab = self.row.current
        if tab is not None and tab.history.go(by) is not None:
            self._wanted = tab
            self.fetch(tab)

    def _arrive(self, tab: Tab, page: Page) -> None:
        if tab not in self.row.tabs:
            return  # it was closed meanwhile
        self.row.keep(tab, page)
        self._tell(tab, page)
        self.tabs_changed.emit()

    def _tell(self, tab: Tab, page: Page) -> None:
        side = self.row.side_of(tab)
        if side is None:
            return
        place = tab.place or page.opened.read.place
        self.page_arrived.emit(side, page.opened, page.hits, place)
        if side == self.row.active:
            self.article_arrived.emit(page.opened, page.hits, place)
            self._tell_history()
        if tab is self._wanted:
            self._wanted = None
            self.focus_wanted.emit()

    def _miss(self, tab: Tab, error: Exception) -> None:
        """A tab of another day whose article is gone goes too; where somebody waits for it, it is told."""
        is_wanted = tab is self._wanted
        if is_wanted or not isinstance(error, NotFoundError):
            self._wanted = None
            self._messages.report(error)
        side = self.row.side_of(tab)
        has_page = tab.page is not None or (side is not None and self.row.sides[side].page is not None)
        if not has_page:
            self.missing.emit(tab.key)

    def _look_for_hits(self, side: int) -> None:
        page, query = self.row.sides[side].page, self._query
        if page is None:
            return
        article = page.opened.id

        def arrive(hits: tuple[Span, ...]) -> None:
            now = self.row.sides[side] if side < len(self.row.sides) else None
            if now is not None and now.page is not None and now.page.opened.id == article:
                now.page = replace(now.page, hits=hits, query=query)
                self.hits_arrived.emit(hits, side)

        self._access.read(f"hits {side}", lambda library: find_hits(library, query, article), arrive)

    def _compare(self, found: OpenedArticle, asked: str) -> None:
        for side in self.row.sides:
            before = side.page.opened if side.page is not None else None
            if side.page is None or side.tab is None or before is None or before.id != asked:
                continue
            side.page = replace(side.page, opened=found)
            if replace(before, read=replace(before.read, place=found.read.place)) == found:
                continue
            if before.article == found.article and before.id == found.id:
                self.annotations_arrived.emit(found)
            else:
                self.leaving.emit()
                self.fetch(side.tab)

    def _read_again(self, article: str) -> None:
        again = partial(open_article, article=article)
        compare = partial(self._compare, asked=article)
        self._access.read(f"article again {article}", again, compare, self._report_unless_gone)

    def _report_unless_gone(self, error: Exception) -> None:
        """An open article whose file went away stays readable as long as it is open."""
        if not isinstance(error, NotFoundError):
            self._messages.report(error)

    def _tell_history(self) -> None:
        history = self.row.current.history if self.row.current is not None else History()
        self.history_moved.emit(history.can_go_back, history.can_go_forward)
