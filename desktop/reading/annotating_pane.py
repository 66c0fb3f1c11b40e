"""Annotating in the reading pane: what the reader does with passages and cards, told in signals."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading import wording
from desktop.reading.edits import AnnotationEdit
from desktop.reading.marks import Layer, Mark
from desktop.reading.menu import Deeds, context_menu
from desktop.reading.surroundings import Surroundings
from index.entities.mentions import Mention
from index.notes.annotation import PlacedAnnotation
from index.text.spans import Span
from index.views import OpenedArticle


@dataclass(frozen=True, slots=True)
class _Awaited:
    """An annotation that was asked for and is not there yet.

    Attributes:
        span: Its passage.
        before: The ids of the annotations that were there before.
        with_note: Whether a note is to be written on it.
        label: The key of a label that it was asked to bear since; empty for none.
    """

    span: Span
    before: frozenset[str]
    with_note: bool
    label: str = ""


class AnnotatingPane(Surroundings):
    """Shows an opened article and tells what the reader wants. Spans are code points of ``Article.text``.

    Signals:
        selection_changed(bool): Whether a passage of the article is selected.
        highlight_requested(Span, str): A passage to highlight, with the key of a label, or empty for the usual one.
        annotation_revised(str, AnnotationEdit): The reader changed the annotation of this id.
        annotation_removed(str): The reader wants the annotation of this id gone.
        correction_requested(Mention, Span): A name is to be corrected, or a passage marked as one; None for neither.
        passage_missed(): Something was to be done with a passage, and none is selected.
        export_requested(): The notes on this article are to be exported.
        text_size_stepped(int): The wheel asked for larger (1) or smaller (-1) text.
    """

    selection_changed = Signal(bool)
    highlight_requested = Signal(object, str)
    annotation_revised = Signal(str, object)
    annotation_removed = Signal(str)
    correction_requested = Signal(object, object)
    passage_missed = Signal()
    export_requested = Signal()
    text_size_stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._had_selection = False
        self._awaited: _Awaited | None = None
        self._wire()

    def _wire(self) -> None:
        view = self.view
        view.mark_clicked.connect(self._activate_mark)
        view.ground_clicked.connect(self._deactivate)
        view.fold_clicked.connect(self.toggle_boilerplate)
        view.menu_requested.connect(self._show_menu)
        view.selectionChanged.connect(self._tell_selection)
        view.selection_settled.connect(self._offer_labels)
        view.verticalScrollBar().valueChanged.connect(self.bar.hide)
        view.size_stepped.connect(self.text_size_stepped)
        self.bar.label_chosen.connect(self.highlight)
        self.bar.note_chosen.connect(self.write_note)
        self.entity_card.correction_wanted.connect(self.correct_name)
        self.lane.activated.connect(self.activate_annotation)
        for source in (self.lane, self.tray):
            source.revised.connect(self.annotation_revised)
            source.removed.connect(self.annotation_removed)
            source.left.connect(self.view.setFocus)

    @override
    def show_article(self, opened: OpenedArticle, hits: Sequence[Span] = ()) -> None:
        self._awaited = None
        super().show_article(opened, hits)

    @override
    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        super().set_annotations(annotations)
        self._greet_awaited()

    # Annotating

    def selected_span(self) -> Span | None:
        """Return the selected passage without outer white space, or None where no text of the article is."""
        cursor = self.view.textCursor()
        if self._shown is None or not cursor.hasSelection():
            return None
        return self._shown.selected(cursor.selectionStart(), cursor.selectionEnd())

    @property
    def selects_beside_text(self) -> bool:
        """Whether something is selected, but none of it is text of the article: what the window says about it."""
        return self.view.textCursor().hasSelection() and self.selected_span() is None

    @property
    def can_take_note(self) -> bool:
        """Whether there is something to write a note on: a selection, or an annotation asked for or active."""
        has_annotation = self._awaited is not None or bool(self.view.emphasis.annotation)
        return has_annotation or self.selected_span() is not None

    @property
    def active_annotation(self) -> str:
        """The id of the active annotation; empty where none is."""
        return self.view.emphasis.annotation or ""

    @override
    def activate_annotation(self, annotation: str) -> None:
        self._awaited = None  # the reader has turned to another one
        super().activate_annotation(annotation)

    def highlight(self, label: str = "") -> None:
        """Ask for the selected passage to be highlighted with the label of this key, empty for the usual one.

        Without a selection, the annotation just asked for or else the active one gets the label.
        """
        if self.selected_span() is not None:
            self._ask(label, with_note=False)
        elif label and self._awaited is not None:
            self._awaited = replace(self._awaited, label=label)
        elif label and self.view.emphasis.annotation:
            self.annotation_revised.emit(self.view.emphasis.annotation, AnnotationEdit(label=label))
        elif self._awaited is None:
            self.passage_missed.emit()

    def write_note(self) -> None:
        """Ask for the selected passage to be highlighted, and open its note.

        Without a selection, the note of the annotation just asked for or else of the active one is opened.
        """
        if self.selected_span() is not None:
            self._ask("", with_note=True)
        elif self._awaited is not None:
            self._awaited = replace(self._awaited, with_note=True)
        elif self.view.emphasis.annotation:
            self.edit_note(self.view.emphasis.annotation)
        else:
            self.passage_missed.emit()

    def correct_name(self) -> None:
        """Ask for a correction of the name in the selection, or to mark the selection as a name.

        Without a selection, the mention that was chosen last is the one to correct.
        """
        span = self.selected_span()
        named = self._named_in(span)
        if span is not None:
            self.correction_requested.emit(named[0] if len(named) == 1 else None, span)
        elif (chosen := self.chosen_mention()) is not None:
            self.correction_requested.emit(chosen, None)

    @property
    def can_correct(self) -> bool:
        """Whether there is a name to correct, or a passage that may be one."""
        return self.selected_span() is not None or self.chosen_mention() is not None

    def _named_in(self, span: Span | None) -> list[Mention]:
        """Return the mentions that share a place with a passage."""
        if span is None or self._shown is None:
            return []
        mentions = self._shown.opened.recognition.mentions
        return [one for one in mentions if one.span.start < span.end and span.start < one.span.end]

    def _ask(self, label: str, *, with_note: bool) -> None:
        span = self.selected_span()
        if span is None or self._shown is None:
            return
        self._awaited = _Awaited(span, self._shown.ids(), with_note)
        cursor = self.view.textCursor()
        cursor.clearSelection()
        self.view.setTextCursor(cursor)
        self.bar.hide()
        self.highlight_requested.emit(span, label)

    def _greet_awaited(self) -> None:
        """Let the annotation that was asked for be the active one, now that it is there."""
        if self._awaited is None or self._shown is None:
            return
        made = self._shown.made_on(self._awaited.span, self._awaited.before)
        if made:
            awaited, self._awaited = self._awaited, None
            self._emphasise(made)
            if awaited.label:
                self.annotation_revised.emit(made, AnnotationEdit(label=awaited.label))
            if awaited.with_note:
                self.edit_note(made)

    # What the view tells

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that the text had no use for: Escape closes what floats over it."""
        floating = (self.entity_card, self.entity_card.dismiss), (self.find_bar, self.find_bar.close_bar)
        if event.key() == Qt.Key.Key_Escape:
            for part, close in floating:
                if part.isVisible():
                    close()
                    return
        super().keyPressEvent(event)

    def _activate_mark(self, mark: Mark) -> None:
        if mark.layer is Layer.ANNOTATION:
            self.entity_card.dismiss()
            self.activate_annotation(str(mark.owner))
        else:
            self.introduce_mention(mark)

    def _deactivate(self) -> None:
        self.entity_card.dismiss()
        self.view.set_emphasis(replace(self.view.emphasis, entity=None))
        self._emphasise("")

    def _tell_selection(self) -> None:
        has_selection = self.selected_span() is not None
        if not has_selection:
            self.bar.hide()
        if has_selection != self._had_selection:
            self._had_selection = has_selection
            self.selection_changed.emit(has_selection)

    def _offer_labels(self) -> None:
        if self.selected_span() is not None:
            place = self.view.viewport().geometry()
            self.bar.stand_by(self.view.selection_box().translated(place.topLeft()), self.view.rect())

    def _show_menu(self, place: QPoint) -> None:
        if self._shown is None:
            return
        point = self.view.viewport().mapFromGlobal(place)
        under = self.view.marks_at(point)
        notes = [str(mark.owner) for mark in under if mark.layer is Layer.ANNOTATION]
        path = "" if self._shown.opened.is_gone else self._shown.opened.path
        deeds = Deeds(
            label=self.highlight,
            note=self.write_note,
            copy=self.view.copy,
            edit=(lambda: self.edit_note(notes[-1])) if notes else None,
            remove=(lambda: self.annotation_removed.emit(notes[-1])) if notes else None,
            names=self._names_under(under),
            furniture=self.toggle_boilerplate,
            rulings=self.rulings_at(self.view.position_at(point)),
            export=self.export_requested.emit,
            original=(lambda: self.open_original_requested.emit(path)) if path else None,
            folder=(lambda: self.open_original_requested.emit(str(Path(path).parent))) if path else None,
        )
        context_menu(self, self._theme, deeds, has_selection=self.selected_span() is not None).popup(place)

    def _names_under(self, under: Sequence[Mark]) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return what the menu can do about names: correct that of the selection or the pointer, or mark one."""
        span = self.selected_span()
        if span is not None:
            is_one = len(self._named_in(span)) == 1
            said = wording.translated("Correct the name, as selected…" if is_one else "Mark the selection as a name…")
            return ((said, self.correct_name),)
        marks = [mark for mark in under if mark.layer is Layer.ENTITY]
        if not marks or self._shown is None:
            return ()
        at = self._shown.positions.offset_near(marks[-1].start)
        text = wording.translated("Correct the name…")
        named = self._named_in(Span(at, at + 1))
        return tuple((text, partial(self.correction_requested.emit, one, None)) for one in named)
