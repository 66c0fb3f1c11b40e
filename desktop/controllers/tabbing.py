"""What the reader does with the tabs: opens, chooses, closes and moves them, and puts two side by side."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.controllers.reading import ReadingController
from desktop.controllers.tabs import Tab
from desktop.open_tabs import SavedTabs


class TabController(QObject):
    """Changes the row of tabs, and has the reading controller bring what comes into sight.

    Signals:
        side_added: A second side is shown, at the end.
        side_dropped(int): The side of this number is shown no longer.

    Args:
        reading: Brings the articles; its row is what is changed here.
    """

    side_added = Signal()
    side_dropped = Signal(int)

    def __init__(self, reading: ReadingController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._row = reading.row
        reading.missing.connect(lambda key: self.close(key, can_come_back=False))

    def open_behind(self, article: str) -> None:
        """Open an article in a tab of its own, behind the one that is read; where nothing is open, in sight."""
        if self._row.current is None:
            self._reading.open(article)
            return
        known = next((tab for tab in self._row.tabs if tab.article == article), None)
        if known is None:
            self._reading.fetch(self._row.add(article))
            self._reading.tabs_changed.emit()

    def open_in_front(self, article: str) -> None:
        """Open an article in a tab of its own, and turn to it; one that has a tab is turned to there."""
        known = next((tab for tab in self._row.tabs if tab.article == article), None)
        if known is None and self._row.current is None:
            self._reading.open(article)
        else:
            self._turn_to(known or self._row.add(article))

    def choose(self, key: int) -> None:
        """Turn to a tab."""
        tab = self._row.find(key)
        if tab is not None and tab is not self._row.current:
            self._turn_to(tab)

    def step(self, by: int) -> None:
        """Turn to the next tab (1) or the one before (-1), round at the ends."""
        tab = self._row.step(by)
        if tab is not None:
            self._turn_to(tab)

    def close(self, key: int = 0, *, can_come_back: bool = True) -> None:
        """Close a tab, by default the current one."""
        tab = self._row.find(key) if key else self._row.current
        if tab is None:
            return
        self._reading.leaving.emit()
        before, active = len(self._row.sides), self._row.current
        at = self._row.side_of(tab)
        self._row.close(tab, can_come_back=can_come_back)
        if at is not None and len(self._row.sides) < before:
            self.side_dropped.emit(at)
            self._reading.turn()
        elif at is not None:
            self._fill(at, is_wanted=tab is active)
        self._reading.tabs_changed.emit()

    def close_others(self, key: int) -> None:
        """Close all tabs but one, and the ones in sight."""
        for tab in tuple(self._row.tabs):
            if tab.key != key and self._row.side_of(tab) is None:
                self._row.close(tab)
        self._reading.tabs_changed.emit()

    def reopen(self) -> None:
        """Bring back the tab that was closed last."""
        tab = self._row.reopen()
        if tab is not None:
            self._turn_to(tab)

    def move(self, start: int, end: int) -> None:
        """Put the tab of one number where another one is."""
        self._row.move(start, end)
        self._reading.tabs_changed.emit()

    def move_current(self, by: int) -> None:
        """Move the current tab along the row."""
        if self._row.current is not None:
            at = self._row.tabs.index(self._row.current)
            self.move(at, at + by)

    def toggle_beside(self) -> None:
        """Show a second article beside the one that is read, or only that one again."""
        self._reading.leaving.emit()
        if len(self._row.sides) > 1:
            dropped = 1 - self._row.active
            self._row.drop_side(dropped)
            self.side_dropped.emit(dropped)
            self._reading.turn()
        elif (tab := self._row.add_side()) is not None:
            self.side_added.emit()
            self._reading.show(tab)
        self._reading.tabs_changed.emit()

    def show_beside(self, key: int) -> None:
        """Show a tab beside the one that is read."""
        tab = self._row.find(key)
        if tab is None or tab is self._row.current:
            return
        if len(self._row.sides) < 2:
            self.toggle_beside()
        else:
            self.enter_side(1 - self._row.active)
        self._turn_to(tab)

    def enter_side(self, number: int) -> None:
        """Take note that the reader is on this side now."""
        if number != self._row.active and number < len(self._row.sides):
            self._row.active = number
            self._reading.turn()
            self._reading.tabs_changed.emit()

    def restore(self, saved: SavedTabs) -> None:
        """Open the tabs of another day, where none is open yet; only those in sight are read."""
        if not saved.articles or self._row.tabs:
            return
        self._row.restore(saved)
        for _ in self._row.sides[1:]:
            self.side_added.emit()
        self._reading.side_turned.emit(self._row.active)
        for side in self._row.sides:
            if side.tab is not None:
                self._reading.fetch(side.tab)
        self._reading.tabs_changed.emit()

    def _turn_to(self, tab: Tab) -> None:
        at = self._row.side_of(tab)
        if at is not None:
            self.enter_side(at)
            self._reading.focus_wanted.emit()
            return
        self._reading.leaving.emit()
        self._row.show(tab)
        self._reading.show(tab)
        self._reading.tabs_changed.emit()

    def _fill(self, side: int, *, is_wanted: bool) -> None:
        tab = self._row.sides[side].tab
        if tab is None:
            self._reading.tell_left(side)
        elif is_wanted:
            self._reading.show(tab)
        else:
            self._reading.fetch(tab)
