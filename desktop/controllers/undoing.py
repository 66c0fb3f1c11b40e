"""What an undo and a redo would do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from index.changes import Changes
from index.notes.looking_ahead import UndoLabel

if TYPE_CHECKING:
    from index.library.library import Library


class UndoAhead(QObject):
    """Asks after each change of what can be taken back.

    Signals:
        foreseen(UndoLabel | None, UndoLabel | None): What an undo and a redo would do; None for nothing.
    """

    foreseen = Signal(object, object)

    def __init__(self, access: LibraryAccess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        access.opened.connect(lambda _folders: self.ask())
        access.changed.connect(self._follow)

    def ask(self) -> None:
        """Ask what comes next; see ``foreseen``."""

        def both(library: Library) -> tuple[UndoLabel | None, UndoLabel | None]:
            return library.next_undo(), library.next_redo()

        self._access.read("undo-labels", both, lambda labels: self.foreseen.emit(*labels))

    def _follow(self, changes: Changes) -> None:
        touched = (changes.annotations, changes.noted_articles, changes.outlets, changes.noted_entities)
        if any(touched) or changes.decisions:
            self.ask()
