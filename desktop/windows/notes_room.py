"""The notes side of the window: connects the list of all notes with who reads, changes and exports them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.controllers.exporting import ExportController, Scope
from desktop.controllers.library_access import LibraryAccess
from desktop.controllers.noting import NotesController
from desktop.controllers.reading import ReadingController
from desktop.messages import Messages
from desktop.models.note_rows import About, Facet, NoteRow
from desktop.models.notes import FacetRow, NotesShown
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow
from desktop.windows.passages import Passages


class NotesRoom(QObject):
    """All notes of the library in the window.

    Args:
        window: Where they are shown.
        desk: Where passages are selected.
        access: The library.
        messages: Where results are told.
        reading: Knows which article is open.
        passages: Shows notes in their articles.
        exporting: Exports.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        access: LibraryAccess,
        messages: Messages,
        reading: ReadingController,
        passages: Passages,
        exporting: ExportController,
    ) -> None:
        super().__init__(window)
        self.controller = NotesController(access, messages, self)
        self._window = window
        self._desk = desk
        self._messages = messages
        self._reading = reading
        self._passages = passages
        self._exporting = exporting
        access.opened.connect(lambda _folders: self.controller.forget())
        access.changed.connect(lambda _changes: self.controller.refresh())
        self._wire()

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of the notes side do, by their ids."""
        return {"show_notes": self.show}

    def show(self) -> None:
        """Show all notes, and go into their list."""
        self._window.left.show_notes()
        self._window.enter_notes()

    def show_tag(self, tag: str) -> None:
        """Show the notes of one tag."""
        self.controller.show_tag(tag)
        self.show()

    def open(self, row: NoteRow) -> None:
        """Show a note in its article."""
        if row.about is not About.ENTITY:
            is_on_passage = row.about is About.PASSAGE
            self._passages.show_note(row.annotation.article, row.annotation.id if is_on_passage else "")

    def _wire(self) -> None:
        column, panel, notes = self._window.notes, self._window.left.notes, self.controller
        selection = column.selection
        notes.notes_arrived.connect(self._show_notes)
        self._window.left.side_changed.connect(self._follow_side)
        column.words_typed.connect(notes.search)
        column.note_opened.connect(self.open)
        panel.value_chosen.connect(notes.toggle)
        panel.value_chosen.connect(lambda _facet, _value: self._window.show_answers())
        selection.tag_wanted.connect(lambda tag: notes.tag(column.chosen(), tag))
        selection.label_wanted.connect(lambda label: notes.label(column.chosen(), label))
        column.form.saved.connect(notes.revise)
        column.note_lost.connect(notes.suggest)
        notes.suggested.connect(column.unplaced.suggest)
        column.unplaced.accepted.connect(notes.accept)
        column.unplaced.selection_wanted.connect(self._attach_to_selection)
        selection.export_wanted.connect(self._export_chosen)

    def _follow_side(self) -> None:
        is_shown = self._window.left.shows_notes
        self._window.show_notes(is_shown=is_shown)
        self.controller.watch(is_watched=is_shown)

    def _show_notes(self, shown: NotesShown) -> None:
        self._window.notes.show_notes(shown, self.controller.filter)
        self._window.left.notes.show_facets(shown.facets)
        tags = (row.value for section in shown.facets for row in section.rows if _is_tag(row))
        self._window.notes.selection.offer_tags(tuple(tags))

    def _attach_to_selection(self, row: NoteRow) -> None:
        opened, span = self._reading.opened, self._desk.pane.selected_span()
        if opened is None or opened.id != row.annotation.article or span is None:
            said = self.tr("Open its article with Enter, and select the passage that the note is to be on.")
            self._messages.warn(said)
        else:
            self.controller.reattach(row, span)

    def _export_chosen(self) -> None:
        chosen = tuple(row.annotation.id for row in self._window.notes.chosen())
        self._exporting.export(Scope.CHOSEN, annotations=chosen)


def _is_tag(row: FacetRow) -> bool:
    return row.facet is Facet.TAG
