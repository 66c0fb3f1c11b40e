"""All notes of the library: reading them, narrowing them, and changing many at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.notes import Facet, NoteFilter, NoteRow, filtered, note_rows
from desktop.models.wording import counted
from index.changes import Changes
from index.notes.revising import Revision


class NotesController(QObject):
    """Keeps the notes of the library as long as somebody looks at them.

    Signals:
        notes_arrived(NotesShown): What the filter lets through.
    """

    notes_arrived = Signal(object)

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._rows: tuple[NoteRow, ...] = ()
        self._filter = NoteFilter()
        self._is_watched = False

    @property
    def filter(self) -> NoteFilter:
        """Which notes are wanted."""
        return self._filter

    def watch(self, *, is_watched: bool) -> None:
        """Say whether somebody looks; only then are the notes read, and read again when they change."""
        self._is_watched = is_watched
        self.refresh()

    def forget(self) -> None:
        """Forget the notes and the filter: another library is opened."""
        self._rows, self._filter = (), NoteFilter()
        self._show()

    def refresh(self) -> None:
        """Read the notes again: they, or the texts they are on, may have changed."""
        if self._is_watched:
            self._access.read("notes", lambda library: note_rows(library.notes()), self._take)

    def search(self, words: str) -> None:
        """Show only notes with these words."""
        self._set_filter(NoteFilter(words, self._filter.chosen))

    def toggle(self, facet: Facet, value: str) -> None:
        """Choose a value of a facet, or lift it."""
        self._set_filter(self._filter.toggled(facet, value))

    def show_tag(self, tag: str) -> None:
        """Show the notes of one tag, and nothing else narrowed."""
        self._set_filter(NoteFilter(chosen=frozenset({(Facet.TAG, tag)})))

    def tag(self, rows: Sequence[NoteRow], tag: str) -> None:
        """Add a tag to notes that do not bear it."""
        bare = [row for row in rows if tag not in row.annotation.tags]
        self._alter(bare, Revision(added_tags=(tag,)), self.tr("%1 tagged #%2.").replace("%2", tag))

    def label(self, rows: Sequence[NoteRow], label: str) -> None:
        """Give notes a label."""
        others = [row for row in rows if row.annotation.label != label]
        self._alter(others, Revision(label=label), self.tr("%1 labelled."))

    def _alter(self, rows: Sequence[NoteRow], revision: Revision, said: str) -> None:
        """Change all in one action, so that one undo takes it back and the window follows once."""
        names = [row.annotation.id for row in rows]

        def done(changes: Changes) -> None:
            self._access.announce(changes)
            self._messages.tell(said.replace("%1", counted(len(rows), "note")))

        self._access.write(lambda library: library.revise_all(names, revision), done)

    def _set_filter(self, wanted: NoteFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._show()

    def _take(self, rows: tuple[NoteRow, ...]) -> None:
        self._rows = rows
        self._show()

    def _show(self) -> None:
        self.notes_arrived.emit(filtered(self._rows, self._filter))
