"""One or two reading panes side by side, with the tabs above them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QSplitter, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.appearance.typography import STANDARD, Typography
from desktop.models.tabs import TabShown
from desktop.reading.pane import ReadingPane
from desktop.widgets.tab_strip import TabStrip
from index.entities.mentions import Kind

# What every pane tells, whichever side it is on.
_TOLD = (
    "highlight_requested",
    "annotation_revised",
    "annotation_removed",
    "export_requested",
    "open_original_requested",
    "article_requested",
    "outlet_graded",
    "block_ruled",
    "finished",
    "undo_requested",
    "citation_requested",
    "held_back",
    "passage_missed",
    "text_size_stepped",
    "entity_activated",
    "correction_requested",
    "dossier_requested",
    "search_requested",
)
_NARROWEST = 330  # pixels of a side


class _Side(QWidget):
    """A pane under a line that says whether the reader is in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.pane = ReadingPane(theme)
        self.line = QFrame()
        self.line.setProperty("role", "side-line")
        self.line.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.pane, 1)

    def show_state(self, state: str) -> None:
        """Show the line: "here", "aside", or empty for no line."""
        self.line.setVisible(bool(state))
        self.line.setProperty("state", state)
        self.line.style().polish(self.line)


class ReadingDesk(QWidget):
    """Holds the panes; commands go to the one that the reader is in.

    Signals:
        side_entered(int): The reader went into the pane of this side.
        hit_changed(int, int): As a pane's, of the pane that the reader is in.
        highlight_requested, annotation_revised, annotation_removed, export_requested, open_original_requested,
        article_requested, outlet_graded, block_ruled, finished, undo_requested, citation_requested,
        held_back, passage_missed, text_size_stepped, entity_activated, correction_requested, dossier_requested,
        search_requested: As a pane's, of whichever.

    Attributes:
        strip: The tabs.
    """

    side_entered = Signal(int)
    hit_changed = Signal(int, int)
    highlight_requested = Signal(object, str)
    annotation_revised = Signal(str, object)
    annotation_removed = Signal(str)
    export_requested = Signal()
    open_original_requested = Signal(str)
    article_requested = Signal(str)
    outlet_graded = Signal(str, str, str)
    block_ruled = Signal(object, bool, bool)
    finished = Signal(str)
    undo_requested = Signal()
    citation_requested = Signal(object, str)
    held_back = Signal()
    passage_missed = Signal()
    text_size_stepped = Signal(int)
    entity_activated = Signal(int)
    correction_requested = Signal(object, object)
    dossier_requested = Signal(int)
    search_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typography: Typography = STANDARD
        self._kinds: frozenset[Kind] | None = None
        self._active = 0
        self._sides: list[_Side] = []
        self.strip = TabStrip(theme)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self._splitter, 1)
        self.add_side()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @property
    def pane(self) -> ReadingPane:
        """The pane that the reader is in."""
        return self._sides[self._active].pane

    @property
    def panes(self) -> tuple[ReadingPane, ...]:
        """All panes that are in sight, from the leading side on."""
        return tuple(side.pane for side in self._sides)

    def add_side(self) -> None:
        """Show one more pane, at the end."""
        side = _Side(self._theme)
        side.pane.set_typography(self._typography)
        if self._kinds is not None:
            side.pane.set_shown_kinds(self._kinds)
        for name in _TOLD:
            getattr(side.pane, name).connect(getattr(self, name))
        side.pane.hit_changed.connect(lambda *hit, pane=side.pane: self._tell_hit(pane, hit))
        side.setMinimumWidth(_NARROWEST)
        self._sides.append(side)
        self._splitter.addWidget(side)
        width = self._splitter.width() // len(self._sides)
        self._splitter.setSizes([width] * len(self._sides))
        self._show_state()

    def drop_side(self, number: int) -> None:
        """Show the pane of this side no longer; what was being entered in it is kept, as if saved."""
        if len(self._sides) < 2:
            return
        side = self._sides.pop(number)
        side.pane.finish_editing()
        side.hide()
        side.setParent(None)
        side.deleteLater()
        self._active = 0
        self._show_state()

    def enter_side(self, number: int) -> None:
        """Let commands go to the pane of this side."""
        if number < len(self._sides):
            self._active = number
            self._show_state()

    def take_keys(self) -> None:
        """Let the keys go to the text that the reader is in."""
        self.pane.setFocus()

    def show_tabs(self, tabs: Sequence[TabShown]) -> None:
        """Show these tabs above the panes."""
        self.strip.show_tabs(tabs)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self._theme = theme
        self.strip.set_theme(theme)
        for pane in self.panes:
            pane.set_theme(theme)

    def set_typography(self, typography: Typography) -> None:
        """Set the text as the reader wants it."""
        self._typography = typography
        for pane in self.panes:
            pane.set_typography(typography)

    def set_shown_kinds(self, kinds: frozenset[Kind]) -> None:
        """Mark entities of these kinds only."""
        self._kinds = kinds
        for pane in self.panes:
            pane.set_shown_kinds(kinds)

    def finish_editing(self) -> None:
        """Close all forms, keeping what was entered."""
        for pane in self.panes:
            pane.finish_editing()

    def _tell_hit(self, pane: ReadingPane, hit: tuple[int, ...]) -> None:
        if pane is self.pane:
            self.hit_changed.emit(*hit)

    def _show_state(self) -> None:
        for number, side in enumerate(self._sides):
            state = "here" if number == self._active else "aside"
            side.show_state(state if len(self._sides) > 1 else "")

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        for number, side in enumerate(self._sides):
            if now is not None and number != self._active and side.isAncestorOf(now):
                self.side_entered.emit(number)
