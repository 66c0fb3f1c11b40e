"""The tabs of the window: what opens, chooses and closes them, and their memory for another day."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.reading import ReadingController
from desktop.controllers.tabbing import TabController
from desktop.models.note_rows import NoteRow
from desktop.models.tabs import TabShown
from desktop.open_tabs import OpenTabs
from desktop.settings import Settings
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow


class TabRoom(QObject):
    """Connects the strip of tabs and the sides of the desk with who knows what is open.

    Args:
        window: Around them.
        desk: Where tabs are in sight.
        reading: Brings articles.
        tabbing: Opens and closes tabs.
        access: Knows which library is open.
        settings: Where the tabs are kept.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        reading: ReadingController,
        tabbing: TabController,
        access: LibraryAccess,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reading = reading
        self._tabbing = tabbing
        self._access = access
        self._kept = OpenTabs(settings.folder)
        self._restored: Path | None = None
        self._wire_sides()
        self._wire_strip()
        reading.tabs_changed.connect(self._follow)
        reading.side_turned.connect(desk.enter_side)
        reading.article_left.connect(self._forget)
        access.opened.connect(lambda _folders: self._restore())
        window.results.view.hit_opened_behind.connect(self.open_behind)
        window.notes.note_opened_behind.connect(self._open_note_behind)

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the tabs do, by their ids."""
        tabbing = self._tabbing
        return {
            "close_tab": tabbing.close,
            "reopen_tab": tabbing.reopen,
            "next_tab": lambda: tabbing.step(1),
            "previous_tab": lambda: tabbing.step(-1),
            "tab_later": lambda: tabbing.move_current(1),
            "tab_earlier": lambda: tabbing.move_current(-1),
            "beside": self._toggle_beside,
            "other_side": self._cross_over,
        }

    def open_behind(self, article: str) -> None:
        """Open an article in a tab of its own, behind the one that is read."""
        self._tabbing.open_behind(article)
        self._window.status.say(self.tr("Opened in a tab of its own."))

    def _open_note_behind(self, row: NoteRow) -> None:
        self.open_behind(row.annotation.article)

    def _wire_sides(self) -> None:
        desk, tabbing = self._desk, self._tabbing
        tabbing.side_added.connect(desk.add_side)
        tabbing.side_dropped.connect(desk.drop_side)
        desk.side_entered.connect(tabbing.enter_side)

    def _wire_strip(self) -> None:
        strip, tabbing = self._desk.strip, self._tabbing
        strip.chosen.connect(tabbing.choose)
        strip.closed.connect(tabbing.close)
        strip.others_closed.connect(tabbing.close_others)
        strip.beside_wanted.connect(tabbing.show_beside)
        strip.moved.connect(tabbing.move)

    def _follow(self) -> None:
        """Show the tabs as they are now, and keep them for another day."""
        self._show()
        if self._access.data is not None:
            self._kept.keep(self._access.data, self._reading.row.saved())

    def _show(self) -> None:
        row = self._reading.row
        beside = {side.tab for side in row.sides} - {row.current}
        self._desk.show_tabs(
            [TabShown(tab.key, tab.title, is_current=tab is row.current, is_beside=tab in beside) for tab in row.tabs]
        )

    def _forget(self) -> None:
        """Nothing is open: another library may follow, or the same one again."""
        self._restored = None
        self._show()

    def _restore(self) -> None:
        """Open the tabs of the last time, once for each opening of a library."""
        data = self._access.data
        if data is not None and data != self._restored:
            self._restored = data
            self._tabbing.restore(self._kept.of(data))

    def _toggle_beside(self) -> None:
        self._tabbing.toggle_beside()
        self._window.make_room_for(len(self._desk.panes))

    def _cross_over(self) -> None:
        """Go to the other of two sides."""
        if len(self._desk.panes) > 1:
            self._tabbing.enter_side(1 - self._reading.row.active)
            self._desk.take_keys()
