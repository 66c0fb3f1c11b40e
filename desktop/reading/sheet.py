"""What the reading pane shows: text, marks, cards, and how they change together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.appearance.typography import STANDARD, Typography
from desktop.reading import marking
from desktop.reading.composition import compose
from desktop.reading.find_bar import FindBar
from desktop.reading.folds import Folds
from desktop.reading.heading import runs_about
from desktop.reading.lane import Lane
from desktop.reading.map_strip import MapStrip
from desktop.reading.painting import Emphasis
from desktop.reading.selection_bar import SelectionBar
from desktop.reading.shown import Shown
from desktop.reading.telling import contents_said
from desktop.reading.tray import Tray
from desktop.reading.typesetting import Typesetter
from desktop.reading.view import ArticleView
from index.entities.mentions import Kind
from index.notes.annotation import PlacedAnnotation
from index.text.direction import Direction
from index.text.spans import Span
from index.views import OpenedArticle


class Sheet(QWidget):
    """Holds the parts of the reading pane and keeps them in step. Spans are code points of ``Article.text``.

    Attributes:
        view: The text.
        lane: The cards in the margin.
        tray: The active card, where the window is too narrow for a margin.
        bar: The labels at a selection.
        strip: The map of the article.
        find_bar: Finding in the article.

    Signals:
        hit_changed(int, int): The number of the current hit, from 1 or 0 for none, and how many there are.
    """

    hit_changed = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typography = STANDARD
        self._kinds = marking.SHOWN_AT_FIRST
        self._shown: Shown | None = None
        self._folds = Folds()
        self.view = ArticleView(theme, self)
        self.lane = Lane(self.view, theme)
        self.tray = Tray(theme, self)
        self.bar = SelectionBar(theme, self.view)
        self.strip = MapStrip(theme, self.view, self)
        self.find_bar = FindBar(theme, self)
        self._place_parts()
        self.setFocusProxy(self.view)
        # Later: it is told while the window is laid out, and what appears in the middle of that gets no place.
        self.view.laid_out.connect(self._show_tray, Qt.ConnectionType.QueuedConnection)

    def _place_parts(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.tray)

    @property
    def opened(self) -> OpenedArticle | None:
        """The article that is shown, with its annotations as they are shown."""
        return None if self._shown is None else self._shown.opened

    @property
    def hit(self) -> tuple[int, int]:
        """The number of the current hit, from 1 or 0 for none, and how many there are."""
        current = self.view.emphasis.hit
        return (0 if current is None else current + 1), (len(self._shown.hits) if self._shown is not None else 0)

    def show_article(self, opened: OpenedArticle, hits: Sequence[Span] = ()) -> None:
        """Show an article from its beginning. What was being entered on a card before is kept, as if saved.

        Args:
            opened: The article and what is known about it.
            hits: Where a query matches, in order.
        """
        self.finish_editing()
        self._folds.enter(opened.id)
        self._shown = Shown(opened, hits, self._kinds)
        self.lane.set_annotations(())
        self.view.set_emphasis(Emphasis())
        self._typeset(self._shown)
        self.hit_changed.emit(0, len(self._shown.hits))

    def clear(self) -> None:
        """Show nothing."""
        self.finish_editing()
        self._shown = None
        self.lane.set_annotations(())
        self.tray.show_card(None)
        self.strip.set_ticks(())
        self.view.set_emphasis(Emphasis())
        typeset = Typesetter(self._theme, self._typography).typeset((), "", self.view)
        self.view.show_document(typeset, self._typography, is_mirrored=False)
        self.hit_changed.emit(0, 0)

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Mark other hits, in order; none of them is the current one yet."""
        if self._shown is not None:
            self._shown.set_hits(hits)
            self.view.set_emphasis(replace(self.view.emphasis, hit=None))
            self._mark(self._shown)
            self.hit_changed.emit(0, len(hits))

    def set_annotations(self, annotations: Sequence[PlacedAnnotation]) -> None:
        """Show other annotations; a form that is open on one that stays, stays open."""
        if self._shown is None:
            return
        self._shown.set_annotations(annotations)
        self._mark(self._shown)
        self.lane.set_annotations(self._shown.anchors())
        if self.view.emphasis.annotation and self.view.emphasis.annotation not in self._shown.ids():
            self._emphasise("")
        self._show_tray()

    def update_article(self, opened: OpenedArticle) -> None:
        """Show an article, whose text is the same, with the names and all else that is known of it now."""
        if self._shown is None:
            return
        before, lay = list(runs_about(self._shown.opened)), _place_of(self._shown.opened)
        if self._shown.take_article(opened):
            self.view.set_hints(marking.hints(opened.recognition))
            self.view.set_emphasis(replace(self.view.emphasis, entity=None, hovered=None))
        self.set_annotations(opened.annotations)
        # That it was read just now is no reason to set it again under the reader's eyes.
        is_known_better = self._shown.opened.read.at is None and list(runs_about(opened)) != before
        if is_known_better or _place_of(opened) != lay:
            self._typeset_again()

    def set_shown_kinds(self, kinds: frozenset[Kind]) -> None:
        """Mark entities of these kinds only."""
        self._kinds = kinds
        if self._shown is not None:
            self._shown.set_kinds(kinds)
            self._mark(self._shown)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme, at the same place."""
        self._theme = theme
        for part in (self.view, self.lane, self.tray, self.bar, self.strip, self.find_bar):
            part.set_theme(theme)
        self._typeset_again()

    def set_typography(self, typography: Typography) -> None:
        """Set the text as the reader wants it, at the same place."""
        if typography != self._typography:
            self._typography = typography
            self._typeset_again()

    def toggle_boilerplate(self) -> None:
        """Show what is not the article, greyed, or fold it away again."""
        if self._shown is not None:
            self._folds.toggle(self._shown.opened.id)
            self._typeset_again()

    def toggle_backlight(self) -> None:
        """Fade everything that is not annotated, or show it as clearly as the rest again."""
        self.view.set_backlight(not self.view.has_backlight)

    def _typeset(self, shown: Shown) -> None:
        opened = shown.opened
        paragraphs = compose(
            opened.article,
            format_=opened.format,
            path="" if opened.is_gone else opened.path,
            is_gone=opened.is_gone,
            last_path=opened.last_path,
            shows_furniture=self._folds.shows(opened.id),
            about=runs_about(opened),
        )
        typeset = Typesetter(self._theme, self._typography).typeset(paragraphs, opened.article.text, self.view)
        shown.set_positions(typeset.positions)
        self.bar.hide()
        is_mirrored = opened.article.direction is Direction.RTL
        self.view.show_document(typeset, self._typography, is_mirrored=is_mirrored)
        self.view.set_hints(marking.hints(opened.recognition))
        self.view.set_links(typeset.links)
        self.view.set_text_places(typeset.positions.text_from)
        self.view.set_source("" if opened.is_gone else opened.path)
        self._mark(shown)
        self.lane.set_annotations(shown.anchors())
        self._show_tray()

    def _mark(self, shown: Shown) -> None:
        self.view.set_marks(shown.marks())
        self.view.set_note_hints(marking.note_hints(shown.annotations))
        self.strip.set_ticks(shown.ticks())
        mentions = len(shown.opened.recognition.mentions)
        said = contents_said(mentions, len(shown.annotations), len(shown.hits))
        self.view.setAccessibleDescription(said)

    def _typeset_again(self) -> None:
        """Set the text anew; what was selected stays selected as far as it is shown."""
        if self._shown is None:
            return
        place, cursor = self.place(), self.view.textCursor()
        selected = self._shown.selected(cursor.selectionStart(), cursor.selectionEnd())
        self._typeset(self._shown)
        if selected is not None:
            self.view.select(self._shown.positions.stretches(selected))
        self.go_to(place)

    # Places

    def place(self) -> int:
        """Return the code point of the text that stands at the upper edge."""
        if self._shown is None or self.view.scrolled <= 0:
            return 0
        return self._shown.positions.offset_near(self.view.position_at_top())

    def go_to(self, place: int) -> None:
        """Bring a code point of the text to the upper edge; 0 is the very beginning."""
        position = self._shown.positions.position_near(place) if self._shown is not None and place else None
        if position is None:
            self.view.verticalScrollBar().setValue(0)
        else:
            self.view.scroll_to_position(position)

    def reveal(self, span: Span) -> None:
        """Bring a passage into sight, unfolding boilerplate if it lies there."""
        if self._shown is None:
            return
        stretches = self._shown.positions.stretches(span)
        if not stretches and self._shown.is_furniture(span):
            self._folds.look_into(self._shown.opened.id)
            self._typeset_again()
            stretches = self._shown.positions.stretches(span)
        if stretches:
            self.view.reveal(stretches[0].start, stretches[0].end)

    def _go_to(self, span: Span) -> None:
        """Bring a passage into sight, and let a caret begin there; a selection stays what it is."""
        self.reveal(span)
        stretches = self._shown.positions.stretches(span) if self._shown is not None else ()
        cursor = self.view.textCursor()
        if stretches and not cursor.hasSelection():
            cursor.setPosition(stretches[0].start)
            self.view.setTextCursor(cursor)

    def finish_editing(self) -> None:
        """Close all forms, keeping what was entered."""
        self.lane.finish_editing()
        if self.tray.card is not None:
            self.tray.card.finish_editing()

    def _emphasise(self, annotation: str) -> None:
        """Let this annotation be the active one; empty for none."""
        self.view.set_emphasis(replace(self.view.emphasis, annotation=annotation))
        self.lane.set_active(annotation)
        self._show_tray()

    def _show_tray(self) -> None:
        """Show the active card below the text where the margin is too narrow for it."""
        is_wanted = self._shown is not None and self.view.arrangement.is_narrow
        active = self._shown.annotation(self.view.emphasis.annotation) if is_wanted and self._shown else None
        self.tray.show_card(active)


def _place_of(opened: OpenedArticle) -> tuple[str, bool]:
    """Return what is said about where an article's file is."""
    return opened.path, opened.is_gone
