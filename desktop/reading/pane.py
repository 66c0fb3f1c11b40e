"""The reading pane as it is used: its keys, and what is copied and dragged out of it. It knows no library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import Theme
from desktop.reading.annotating_pane import AnnotatingPane
from desktop.reading.composition import Link
from desktop.reading.handing_out import annotation_data, article_data, drag_out, may_be_dragged, passage_data
from desktop.reading_keys import READING_KEYS
from index.notes.annotation import PlacedAnnotation
from index.notes.labels import labels
from index.text.spans import Span

_STEP = 96  # pixels of a key that scrolls: three lines or so


class ReadingPane(AnnotatingPane):
    """Shows an opened article, and tells in signals what the reader wants of others.

    Signals:
        undo_requested: The last change to the notes is to be taken back.
        citation_requested(Span, str): A passage, or None and the id of an annotation, is to be copied with its
            citation; the answer goes to ``copy_cited``.
        held_back(): What was to be dragged out is marked so that it stays.
    """

    undo_requested = Signal()
    citation_requested = Signal(object, str)
    held_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._deeds = self._deeds_by_name()
        self._by_key: dict[str, Callable[[], object]] = {line.key: self._deeds[line.deed] for line in READING_KEYS}
        digits = {str(label.digit): label.key for label in labels() if label.digit}
        self._by_key |= {digit: partial(self.highlight, key) for digit, key in digits.items()}
        self.view.set_reading_keys(frozenset(self._by_key))
        self.view.key_pressed.connect(lambda key: self._by_key[key]())
        self.view.set_drag_content(self.selection_data)
        self.view.heading_dragged.connect(self._drag_article)
        self.lane.dragged.connect(self._drag_annotation)
        self.tray.dragged.connect(self._drag_annotation)

    def _deeds_by_name(self) -> dict[str, Callable[[], object]]:
        """Return what the keys do, by the names of their table."""
        return {
            "down": lambda: self.view.glide(_STEP),
            "up": lambda: self.view.glide(-_STEP),
            "next_hit": lambda: self.step_hit(1),
            "previous_hit": lambda: self.step_hit(-1),
            "next_annotation": lambda: self.step_annotation(1),
            "previous_annotation": lambda: self.step_annotation(-1),
            "next_mention": lambda: self.step_chosen_mention(1),
            "previous_mention": lambda: self.step_chosen_mention(-1),
            "introduce": self.introduce_by_key,
            "find": self.open_find,
            "furniture": self.toggle_boilerplate,
            "backlight": self.toggle_backlight,
            "rule": self.offer_rulings,
            "highlight": self.highlight,
            "note": self.write_note,
            "tags": lambda: self._edit_active("tags"),
            "grade": self._grade,
            "copy": self.view.copy,
            "cite": self.cite,
            "correct": self.correct_name,
            "undo": self.undo_requested.emit,
        }

    # Copying and dragging

    def cite(self) -> None:
        """Ask for the citation of the selected passage, or else of the active annotation, to copy both."""
        span = self.selected_span()
        annotation = "" if span is not None else self.view.emphasis.annotation
        if span is not None or annotation:
            self.citation_requested.emit(span, annotation)
        else:
            self.passage_missed.emit()

    def copy_cited(self, span: Span | None, annotation: str, citation: str) -> None:
        """Copy a passage with its citation, or an annotation where no passage is given."""
        if self._shown is None:
            return
        placed = self._shown.annotation(annotation)
        if span is not None:
            self._copy(passage_data(self._shown.opened, span, citation))
        elif placed is not None:
            self._copy(annotation_data(self._shown.opened, placed, citation))

    def copy_article(self) -> None:
        """Copy the whole article as Markdown, without the page's furniture."""
        if self._shown is not None:
            self._copy(article_data(self._shown.opened))

    def selection_data(self) -> QMimeData | None:
        """Return what the selection is when it is dragged out; None where no text of the article is selected."""
        span = self.selected_span()
        if self._shown is None or span is None:
            return None
        # Qt asks when the drag has begun; with nothing in it, nothing is dropped.
        return passage_data(self._shown.opened, span) if self._may_leave() else QMimeData()

    def _drag_annotation(self, annotation: str) -> None:
        placed = self._shown.annotation(annotation) if self._shown is not None else None
        card = self.lane.card(annotation) or self.tray.card
        if self._shown is not None and placed is not None and card is not None and self._may_leave(placed):
            drag_out(card, annotation_data(self._shown.opened, placed), is_pictured=True)

    def _drag_article(self) -> None:
        if self._shown is not None and self._may_leave():
            drag_out(self, article_data(self._shown.opened))

    def _may_leave(self, placed: PlacedAnnotation | None = None) -> bool:
        """Whether the article, or an annotation of it, may be dragged out; tells where it may not."""
        may = self._shown is not None and may_be_dragged(self._shown.opened, placed)
        if not may:
            self.held_back.emit()
        return may

    @staticmethod
    def _copy(data: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(data)

    # Keys

    def _edit_active(self, field: str) -> None:
        if self.view.emphasis.annotation:
            self.edit_note(self.view.emphasis.annotation, field)

    def _grade(self) -> None:
        if self.view.emphasis.annotation:
            self._edit_active("credibility")
        else:
            self.view.click_link(Link.GRADE)
