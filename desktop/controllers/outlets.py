"""The register of outlets: reading it, and changing one entry at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from index.changes import Changes
from index.notes.outlets import Outlet

if TYPE_CHECKING:
    from index.library.library import Library


class OutletsController(QObject):
    """Tells the register whenever it was asked for or changed.

    Signals:
        listed(tuple[Outlet, ...], Outlet | None): The outlets of the register and of the articles by name, and
            that of the article that was asked about; one that does not stand in the register has no id.
    """

    listed = Signal(object, object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        access.changed.connect(self._follow)

    def ask(self, article: str = "") -> None:
        """Ask for the register, and for the outlet of an article; see ``listed``."""

        def work(library: Library) -> tuple[tuple[Outlet, ...], Outlet | None]:
            outlets = tuple(counted.outlet for counted in library.counted_outlets())
            return outlets, library.article_outlet(article) if article else None

        self._access.read("outlets", work, lambda found: self.listed.emit(*found))

    def put(self, outlet: Outlet) -> None:
        """Store an entry; one without id is new."""
        self._access.alter(lambda library: library.put_outlet(outlet))

    def remove(self, outlet: str) -> None:
        """Take an entry out of the register, by its id."""
        self._access.alter(lambda library: library.remove_outlet(outlet))

    def _follow(self, changes: Changes) -> None:
        if changes.outlets:
            self.ask()
