"""All notes of the library: reading them, narrowing them, and changing many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.controllers.fetching import CONFIRMED
from desktop.controllers.library_access import LibraryAccess
from desktop.messages import Messages
from desktop.models.note_rows import About, Facet, NoteRow, completed, note_rows
from desktop.models.notes import NoteFilter, filtered
from desktop.models.wording import counted
from desktop.reading.edits import AnnotationEdit
from index.changes import Changes
from index.notes.revising import Revision
from index.text.spans import Span

if TYPE_CHECKING:
    from index.library.library import Library

_AHEAD = 1500  # milliseconds after a library was opened: its first results go before


class NotesController(QObject):
    """Keeps the notes of the library, read ahead once so that the first look at them need not wait.

    Signals:
        notes_arrived(NotesShown): What the filter lets through.
        suggested(NoteRow, str): What an unplaced note might be on now; empty where nothing is like it.
    """

    notes_arrived = Signal(object)
    suggested = Signal(object, str)

    def __init__(self, access: LibraryAccess, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._messages = messages
        self._rows: tuple[NoteRow, ...] = ()
        self._filter = NoteFilter()
        self._is_watched = False
        self._is_shown_ahead = False
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD)
        self._ahead.timeout.connect(self._read_ahead)

    @property
    def filter(self) -> NoteFilter:
        """Which notes are wanted."""
        return self._filter

    def watch(self, *, is_watched: bool) -> None:
        """Say whether somebody looks; only then are the notes shown, and read again when they change."""
        if is_watched and not self._is_watched and self._rows:
            self._show()  # as they were; what has changed since follows
            self._is_shown_ahead = True
        self._is_watched = is_watched
        self.refresh()

    def forget(self) -> None:
        """Forget the notes and the filter: another library is opened."""
        self._rows, self._filter = (), NoteFilter()
        self._show()
        self._ahead.start()

    def refresh(self) -> None:
        """Read the notes again: they, or the texts they are on, may have changed."""
        if self._is_watched:
            self._read()

    def _read(self) -> None:
        before = {row.annotation.id: row for row in self._rows}
        self._access.read("notes", lambda library: _all_rows(library, before), self._take)

    def _read_ahead(self) -> None:
        if not self._is_watched and not self._rows:
            self._read()

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
        bare = [row for row in _on_passages(rows) if tag not in row.annotation.tags]
        self._alter(bare, Revision(added_tags=(tag,)), self.tr("%1 tagged #%2.").replace("%2", tag))

    def label(self, rows: Sequence[NoteRow], label: str) -> None:
        """Give notes a label."""
        others = [row for row in _on_passages(rows) if row.annotation.label != label]
        self._alter(others, Revision(label=label), self.tr("%1 labelled."))

    def revise(self, row: NoteRow, edit: AnnotationEdit) -> None:
        """Change a note as its form was filled in; of a note on an article or an entity its text alone."""
        name, kind = row.annotation.id, row.about
        if kind is About.PASSAGE:
            fields = {"label": edit.label, "note": edit.note, "tags": edit.tags, "credibility": edit.credibility}
            self._access.alter(lambda library: library.revise(name, **fields))  # type: ignore[arg-type]
        elif edit.note is not None:
            note = edit.note
            if kind is About.ARTICLE:
                self._access.alter(lambda library: library.write_note_on_article(row.annotation.article, note))
            else:
                group, _, entity = row.names[0].partition("/")
                self._access.alter(lambda library: library.write_note_on_entity(group, entity, note))

    def suggest(self, row: NoteRow) -> None:
        """Look for where the passage of an unplaced note might be now; see ``suggested``."""

        def work(library: Library) -> str:
            found = library.suggestion(row.annotation.id)
            text = library.article(row.annotation.article).article.text if found else ""
            return found.span.of(text) if found else ""

        self._access.read("note-suggestion", work, lambda passage: self.suggested.emit(row, passage))

    def accept(self, row: NoteRow) -> None:
        """Put an unplaced note where it is suggested to be."""

        def work(library: Library) -> Changes:
            found = library.suggestion(row.annotation.id)
            return library.reattach(row.annotation.id, found.span) if found else Changes()

        self._access.write(work, self._attached)

    def reattach(self, row: NoteRow, span: Span) -> None:
        """Put a note on another passage of its article, in code points of today's text."""
        self._access.write(lambda library: library.reattach(row.annotation.id, span), self._attached)

    def _attached(self, changes: Changes) -> None:
        self._access.announce(changes)
        nothing = self.tr("Nothing in the article is like that passage. Select one, and attach the note to it.")
        self._messages.tell(self.tr("The note has its place again. Ctrl+Z takes it back.") if changes else nothing)

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
        """Show the notes, with what was known about them before; then find out what takes longer."""
        if not self._is_watched:
            self._rows = rows
            return
        known = {row.annotation.id: row for row in self._rows}
        names = {name: row.names for name, row in known.items()}
        supports = {name: row.support for name, row in known.items() if row.support}
        before, self._rows = self._rows, completed(rows, names, supports)
        if not self._is_shown_ahead or before != self._rows:
            self._show()
        self._is_shown_ahead = False
        self._access.read("notes-completed", lambda library: _completed(library, rows), self._take_completed)

    def _take_completed(self, rows: tuple[NoteRow, ...]) -> None:
        if rows != self._rows:
            self._rows = rows
            self._show()

    def _show(self) -> None:
        self.notes_arrived.emit(filtered(self._rows, self._filter))


def _all_rows(library: Library, before: Mapping[str, NoteRow]) -> tuple[NoteRow, ...]:
    return note_rows(library.notes(), library.subject_notes(), before)


def _completed(library: Library, rows: Sequence[NoteRow]) -> tuple[NoteRow, ...]:
    passages = _on_passages(rows)
    names = library.names_in_notes([row.listed for row in passages])
    supports = library.supports([row.annotation.id for row in passages if row.annotation.credibility == CONFIRMED])
    return completed(rows, names, supports)


def _on_passages(rows: Sequence[NoteRow]) -> list[NoteRow]:
    return [row for row in rows if row.about is About.PASSAGE]
