"""Which articles are open in tabs, in what order, and which of them are in sight. Knows no library and no widget."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count

from desktop.controllers.history import History
from desktop.open_tabs import SavedTabs
from index.text.spans import Span
from index.views import OpenedArticle

KEPT_PAGES = 4  # tabs out of sight whose article stays in memory; the others are read again when they are chosen
_MOST_CLOSED = 20  # tabs that can be opened again


@dataclass(frozen=True, slots=True)
class Page:
    """An article as it came from the library.

    Attributes:
        opened: The article.
        hits: Where the query matches in it, in code points.
        query: The query of these hits.
    """

    opened: OpenedArticle
    hits: tuple[Span, ...] = ()
    query: str = ""


@dataclass(eq=False, slots=True)
class Tab:
    """One open article, with the way that led to it.

    Attributes:
        key: Tells it from other tabs.
        history: What was read in it.
        title: Of its article, as far as it is known.
        page: Its article while it is out of sight; None where it has to be read again.
    """

    key: int
    history: History
    title: str = ""
    page: Page | None = None

    @property
    def article(self) -> str:
        """The id of its article."""
        visit = self.history.current
        return visit.article if visit is not None else ""

    @property
    def place(self) -> int:
        """Where the reader was in it, in code points."""
        visit = self.history.current
        return visit.place if visit is not None else 0


@dataclass(eq=False, slots=True)
class Side:
    """One of the places where a tab is in sight.

    Attributes:
        tab: Which; None where nothing is open.
        page: The article that is shown there.
    """

    tab: Tab | None = None
    page: Page | None = None

    def keep_place(self, article: str, place: int) -> bool:
        """Remember the place in an article if it is in sight here, and return whether it is another than before."""
        if self.tab is not None and self.tab.article == article:
            self.tab.history.leave(place)
        page = self.page
        if page is None or page.opened.id != article or page.opened.read.place == place:
            return False
        read = replace(page.opened.read, place=place)
        self.page = replace(page, opened=replace(page.opened, read=read))
        return True


@dataclass(slots=True)
class TabRow:
    """The tabs in order, and one or two sides on which they are shown. A tab is on one side at most."""

    tabs: list[Tab] = field(default_factory=list)
    sides: list[Side] = field(default_factory=lambda: [Side()])
    active: int = 0
    _closed: list[tuple[int, Tab]] = field(default_factory=list)
    _recent: list[Tab] = field(default_factory=list)
    _keys: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def side(self) -> Side:
        """The side the reader is on."""
        return self.sides[self.active]

    @property
    def current(self) -> Tab | None:
        """The tab the reader is in."""
        return self.side.tab

    def find(self, key: int) -> Tab | None:
        """Return the tab of this key; None where there is none."""
        return next((tab for tab in self.tabs if tab.key == key), None)

    def side_of(self, tab: Tab) -> int | None:
        """Return the number of the side on which a tab is in sight; None for none."""
        return next((number for number, side in enumerate(self.sides) if side.tab is tab), None)

    def add(self, article: str, title: str = "") -> Tab:
        """Add a tab at the end, out of sight."""
        tab = Tab(next(self._keys), History(), title)
        tab.history.visit(article)
        self.tabs.append(tab)
        return tab

    def show(self, tab: Tab) -> None:
        """Turn to a tab: on the side where it is in sight, or else on the active one."""
        at = self.side_of(tab)
        if at is not None:
            self.active = at
        else:
            self._put(self.side, tab)
        self._touch(tab)

    def close(self, tab: Tab, *, can_come_back: bool = True) -> None:
        """Take a tab away; one that is out of sight takes its place, or its side goes too."""
        at = self.side_of(tab)
        number = self.tabs.index(tab)
        self.tabs.remove(tab)
        self._recent = [other for other in self._recent if other is not tab]
        tab.page = None
        if can_come_back:
            self._closed = [*self._closed, (number, tab)][-_MOST_CLOSED:]
        if at is None:
            return
        nearest = [*reversed(self._recent), *self.tabs[number:], *reversed(self.tabs[:number])]
        heir = next((other for other in nearest if self.side_of(other) is None), None)
        self.sides[at] = Side()
        if heir is not None:
            self._put(self.sides[at], heir)
        elif len(self.sides) > 1:
            self.drop_side(at)

    def reopen(self) -> Tab | None:
        """Bring back the tab that was closed last, where it stood; None where there is none."""
        if not self._closed:
            return None
        number, tab = self._closed.pop()
        self.tabs.insert(min(number, len(self.tabs)), tab)
        return tab

    def step(self, by: int) -> Tab | None:
        """Return the tab after the current one (1) or before it (-1), round at the ends; None for none."""
        if self.current is None or len(self.tabs) < 2:
            return None
        return self.tabs[(self.tabs.index(self.current) + by) % len(self.tabs)]

    def move(self, start: int, end: int) -> None:
        """Put the tab of one number where another one is."""
        if 0 <= start < len(self.tabs) and 0 <= end < len(self.tabs):
            self.tabs.insert(end, self.tabs.pop(start))

    def add_side(self) -> Tab | None:
        """Show a second tab beside the current one: the one that was read before, or the same article once more.

        Returns:
            What is to be shown on the new side, which is active now; None where nothing is open or two are shown.
        """
        if self.current is None or len(self.sides) > 1:
            return None
        others = [tab for tab in self._recent or self.tabs if tab is not self.current]
        beside = others[-1] if others else self._twin(self.current)
        self.sides.append(Side())
        self.active = 1
        self.show(beside)
        return beside

    def drop_side(self, number: int) -> None:
        """Show one tab only; the tab of this side stays in the row."""
        gone = self.sides.pop(number)
        if gone.tab is not None:
            gone.tab.page = gone.page
        self.active = 0
        self._trim()

    def saved(self) -> SavedTabs:
        """Return what is kept for another day."""
        sides = tuple(self.tabs.index(side.tab) for side in self.sides if side.tab is not None)
        return SavedTabs(tuple((tab.article, tab.title) for tab in self.tabs), sides, self.active)

    def restore(self, saved: SavedTabs) -> None:
        """Have the tabs of another day, in place of those that are there."""
        self.clear()
        for article, title in saved.articles:
            self.add(article, title)
        shown = [self.tabs[number] for number in dict.fromkeys(saved.sides) if 0 <= number < len(self.tabs)][:2]
        self.sides = [Side(tab) for tab in shown or self.tabs[:1]] or [Side()]
        self.active = min(max(0, saved.active), len(self.sides) - 1)

    def clear(self) -> None:
        """Have no tab, and none to bring back."""
        self.tabs, self.sides, self.active = [], [Side()], 0
        self._closed, self._recent = [], []

    def keep(self, tab: Tab, page: Page) -> None:
        """Keep the article of a tab: on its side, or for when it is chosen."""
        tab.title = page.opened.article.title
        at = self.side_of(tab)
        if at is not None:
            self.sides[at].page = page
        else:
            tab.page = page
            self._recent = [tab, *(other for other in self._recent if other is not tab)]
            self._trim()

    def _twin(self, tab: Tab) -> Tab:
        twin = self.add(tab.article, tab.title)
        twin.history.leave(tab.place)
        return twin

    def _put(self, side: Side, tab: Tab) -> None:
        if side.tab is not None:
            side.tab.page = side.page
        side.tab, side.page, tab.page = tab, tab.page, None
        self._trim()

    def _touch(self, tab: Tab) -> None:
        """Take note that a tab is the one that was read last."""
        self._recent = [*(other for other in self._recent if other is not tab), tab]

    def _trim(self) -> None:
        """Forget the articles of tabs that were not read for long."""
        hidden = [tab for tab in self.tabs if tab.page is not None and self.side_of(tab) is None]
        hidden.sort(key=lambda tab: self._recent.index(tab) if tab in self._recent else -1)
        for tab in hidden[:-KEPT_PAGES]:
            tab.page = None
