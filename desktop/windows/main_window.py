"""The window: places the widgets, remembers its geometry, and decides nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.actions import Actions
from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.key_places import sequence_at_place
from desktop.messages import Notice, Tone
from desktop.overriding import override
from desktop.reading.type_popover import TypePopover
from desktop.settings import Settings
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.left_column import LeftColumn
from desktop.widgets.notes_column import NotesColumn
from desktop.widgets.notice_bar import NoticeBar
from desktop.widgets.palette import Palette
from desktop.widgets.query_bubble import QueryErrorBubble
from desktop.widgets.results_column import ResultsColumn
from desktop.widgets.status_line import StatusLine
from desktop.widgets.top_bar import TopBar
from desktop.widgets.welcome import Welcome
from desktop.windows.dropping import FilesPassBy, paths_in
from desktop.windows.focus_mode import FocusMode

_LEFT, _RESULTS = 252, 330  # pixels, widths at first launch
_NARROWEST = {"left": 224, "results": 240, "reading": 380}  # pixels
_ROOM_TO_READ = 680  # pixels, a comfortable measure with its margins
_DRAWN_BY_OTHERS = frozenset({"export"})  # the top bar gives it the colour of its button


class MainWindow(QMainWindow):
    """The main window.

    Signals:
        closed: The user closed it.
        dropped(tuple[Path, ...]): The user dropped folders or files on it.
        escaped_reading: Escape was pressed in the article, and nothing there had a use for it.

    Args:
        actions: All actions; the window gives them icons and listens to their keys.
        settings: Where the geometry is kept, also that of the windows beside it.
        theme: The first theme.
        reading: The reading pane.
    """

    closed = Signal()
    dropped = Signal(object)
    escaped_reading = Signal()

    def __init__(self, actions: Actions, settings: Settings, theme: Theme, reading: QWidget) -> None:
        super().__init__()
        self._actions = actions
        self.settings = settings
        self.reading = reading
        self.top_bar = TopBar(actions, theme)
        self.left = LeftColumn(theme)
        self.results = ResultsColumn(theme)
        self.notes = NotesColumn(theme)
        self.lists = QStackedWidget()
        self.welcome = Welcome()
        self.nothing_open = EmptyState("library")
        self.notices = NoticeBar(theme)
        self.status = StatusLine()
        self.centre = QStackedWidget()
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self._gave_way = False
        self._place()
        self.query_error = QueryErrorBubble(theme, self)
        self.palette_box = Palette(theme, self)
        self.type_popover = TypePopover(settings.preferences, self)
        self.focus_mode = FocusMode(self, (self.top_bar, self.left, self.lists, self.status))
        self.addActions(actions.all())
        self.set_theme(theme)
        self.setMinimumSize(848, 520)  # of a screen of 1280 × 800 at 150 %, 853 × 533 are there
        self.setAcceptDrops(True)
        passing = FilesPassBy(self)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(passing)
        self._restore()

    def set_theme(self, theme: Theme) -> None:
        """Dress everything in the colours of another theme."""
        for action, meaning in self._actions.with_icons():
            if action.objectName() not in _DRAWN_BY_OTHERS:
                is_theme = meaning == "theme"
                action.setIcon(icon(f"theme-{'light' if theme.is_dark else 'dark'}" if is_theme else meaning, theme))
        for part in (
            self.top_bar,
            self.left,
            self.results,
            self.notes,
            self.notices,
            self.query_error,
            self.palette_box,
            self.welcome,
            self.nothing_open,
        ):
            part.set_theme(theme)

    def show_notice(self, notice: Notice) -> None:
        """Tell the user something: good news in a word at the bottom, anything else in a bar that stays."""
        if notice.tone is Tone.DONE and not (notice.folder or notice.details):
            self.notices.dismiss()
            self.status.say(notice.text)
        else:
            self.notices.show_notice(notice)

    def show_welcome(self) -> None:
        """Show what a user sees who has no library yet."""
        self.left.hide()
        self.lists.hide()
        self.top_bar.show_library(is_open=False)
        self.centre.setCurrentWidget(self.welcome)
        self.welcome.choose.setFocus()

    @property
    def shows_welcome(self) -> bool:
        """Whether it shows what a user sees who has no library yet."""
        return self.centre.currentWidget() is self.welcome

    def show_library(self) -> None:
        """Show the columns as the user left them, and no article."""
        for name, column in (("left", self.left), ("results", self.lists)):
            column.setVisible(self.settings.is_column_shown(name))
        self.top_bar.show_library(is_open=True)
        self.centre.setCurrentWidget(self.nothing_open)

    def show_reading(self) -> None:
        """Show the reading pane; in a narrow window the list gives way to it until it is asked for again."""
        self.centre.setCurrentWidget(self.reading)
        left = 0 if self.left.isHidden() else self.left.width()
        if self.width() - left - self.lists.width() < _ROOM_TO_READ:
            self.lists.hide()

    def make_room_for(self, sides: int) -> None:
        """Let the list give way where so many articles side by side would be too narrow, and come back after."""
        if sides > 1 and self.centre.width() < sides * _NARROWEST["reading"] + _ROOM_TO_READ // 2:
            self._gave_way = not self.lists.isHidden()
            self.lists.hide()
        elif sides == 1 and self._gave_way:
            self._gave_way = False
            self.lists.setVisible(self.settings.is_column_shown("results"))

    def allow(self, action: str, *, is_allowed: bool) -> None:
        """Let an action be used, or not."""
        self._actions[action].setEnabled(is_allowed)

    def toggle_column(self, name: str) -> None:
        """Show or hide "left" or "results", and remember it."""
        self.focus_mode.leave()
        column = self.left if name == "left" else self.lists
        shown = column.isHidden()
        column.setVisible(shown)
        self.settings.keep_column_shown(name, shown=shown)

    def show_answers(self) -> None:
        """Show the list of results, or of notes where those are in front, wherever there is a library."""
        self.lists.setVisible(not self.shows_welcome)

    def turn_to_answers(self) -> None:
        """Show the list of results, in place of the notes where those are in front."""
        if self.left.shows_notes:
            self.left.show_library()
        self.show_answers()

    def open_typography(self) -> None:
        """Open what sets the text, below its button."""
        self.focus_mode.leave()
        self.type_popover.open_below(self.top_bar.text_size)

    def enter_results(self) -> None:
        """Put the focus into the list, which is shown if it was hidden."""
        self.focus_mode.leave()
        self.show_answers()
        (self.notes.view if self.lists.currentWidget() is self.notes else self.results).enter()

    def show_notes(self, *, is_shown: bool) -> None:
        """Put the list of notes in front of the list of results, or behind it."""
        self.lists.setCurrentWidget(self.notes if is_shown else self.results)

    def enter_notes(self) -> None:
        """Show the list of notes, with the focus in its search."""
        self.focus_mode.leave()
        self.left.setVisible(not self.shows_welcome)
        self.show_answers()
        self.notes.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.notes.search.selectAll()

    def enter_search(self) -> None:
        """Put the focus into the search box, with its text selected."""
        self.focus_mode.leave()
        self.top_bar.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search_box.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that no widget on the way had a use for."""
        focused: QWidget | None = self.focusWidget()  # none where no widget of the window has the focus
        if event.key() == Qt.Key.Key_Escape and focused is not None and self.centre.isAncestorOf(focused):
            if self.focus_mode.is_on:
                self.focus_mode.leave()
            else:
                self.escaped_reading.emit()
            return
        if (wanted := sequence_at_place(event)) is not None:
            for action in self._actions.all():
                if wanted in action.shortcuts() and action.isEnabled():
                    action.trigger()
                    return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if paths_in(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(paths_in(event))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.focus_mode.leave()
        self.settings.keep_window_state("geometry", self.saveGeometry())
        if not self.shows_welcome:
            self.settings.keep_window_state("columns", self.columns.saveState())
        super().closeEvent(event)
        self.hide()  # what is left to end may take a moment, and nobody has to watch it
        self.closed.emit()

    def _place(self) -> None:
        self.nothing_open.say(
            self.tr("No article is open"),
            self.tr("Choose one from the list, or press Ctrl+F and type what you look for."),
        )
        self.nothing_open.setProperty("role", "paper")
        self.nothing_open.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for widget in (self.nothing_open, self.welcome, self.reading):
            self.centre.addWidget(widget)
        for widget in (self.results, self.notes):
            self.lists.addWidget(widget)
        for name, widget in (("left", self.left), ("results", self.lists), ("reading", self.centre)):
            widget.setMinimumWidth(_NARROWEST[name])
            self.columns.addWidget(widget)
        for number, said in ((1, self.tr("Width of the left column")), (2, self.tr("Width of the list"))):
            self.columns.handle(number).setAccessibleName(said)
        self.columns.setHandleWidth(1)
        self.columns.setChildrenCollapsible(False)
        self.columns.setStretchFactor(2, 1)
        self.columns.setSizes([_LEFT, _RESULTS, 1440 - _LEFT - _RESULTS])
        line = QFrame()
        line.setProperty("role", "line")
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(line)
        column.addWidget(self.columns, 1)
        column.addWidget(self.notices)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)

    def _restore(self) -> None:
        self.resize(1440, 960)
        if (geometry := self.settings.window_state("geometry")) is not None:
            self.restoreGeometry(geometry)
        if (columns := self.settings.window_state("columns")) is not None:
            self.columns.restoreState(columns)
            self.columns.setHandleWidth(1)
