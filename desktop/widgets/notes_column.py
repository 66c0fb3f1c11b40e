"""The column of notes: all annotations of the library, searched, grouped, and changed many at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.key_places import typed
from desktop.models.note_lists import Grouping, NotesModel, grouped_notes
from desktop.models.note_rows import NoteRow
from desktop.models.notes import NoteFilter, NotesShown
from desktop.models.sections import ROW_ROLE
from desktop.models.wording import counted, grouped
from desktop.overriding import override
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import give_clear_button, plain_label
from desktop.widgets.note_card import NoteDelegate
from desktop.widgets.note_form import NoteForm, UnplacedBar
from desktop.widgets.notes_selection import NotesSelectionBar
from desktop.widgets.sections_view import SectionsView
from index.notes.annotation import State

_EDIT = Qt.Key.Key_F2  # or E; A accepts
_CTRL = Qt.KeyboardModifier.ControlModifier


class NotesView(SectionsView):
    """Notes under headings; several can be selected.

    Signals:
        left_upwards: The user goes from the first row, or with Esc, to what stands above the list.
        edit_wanted(object): The current row is to be edited.
        accept_wanted(object): The suggestion for the current row is accepted.
        row_activated_behind(object): The article of a row is wanted in a tab of its own, to read it later.
    """

    left_upwards = Signal()
    edit_wanted = Signal(object)
    accept_wanted = Signal(object)
    row_activated_behind = Signal(object)

    def __init__(self, model: NotesModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Notes"))
        self.delegate = NoteDelegate(theme, self)
        self.setItemDelegate(self.delegate)

    def chosen(self) -> tuple[NoteRow, ...]:
        """Return the selected notes; one that stands under several headings counts once."""
        rows = (index.data(ROW_ROLE) for index in self.selectedIndexes())
        return tuple({row.annotation.id: row for row in rows if isinstance(row, NoteRow)}.values())

    def current(self) -> NoteRow | None:
        """Return the current note; None where the current row is a heading, or there is none."""
        row = self.currentIndex().data(ROW_ROLE)
        return row if isinstance(row, NoteRow) else None

    def enter(self) -> None:
        """Take the focus, with a note current."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0, self.model().index(0, 0)))
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_first = not self.indexAbove(self.currentIndex()).isValid()
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and is_first):
            self.left_upwards.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and event.modifiers() & _CTRL:
            self._activate_behind(self.currentIndex())
        elif not event.modifiers() and self.current() is not None and (event.key() == _EDIT or typed(event, "ea")):
            (self.accept_wanted if typed(event, "a") else self.edit_wanted).emit(self.current())
        else:
            super().keyPressEvent(event)

    @override
    def selectAll(self) -> None:
        if isinstance(model := self.model(), NotesModel):
            model.load_all()
        super().selectAll()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.MiddleButton:
            self._activate_behind(self.indexAt(event.position().toPoint()))
        else:
            super().mouseReleaseEvent(event)

    def _activate_behind(self, index: QModelIndex) -> None:
        if index.data(ROW_ROLE) is not None:
            self.row_activated_behind.emit(index.data(ROW_ROLE))


class NotesSearch(QLineEdit):
    """The words that the wanted notes have.

    Signals:
        left_downwards: The user goes from the box into the list.
    """

    left_downwards = Signal()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class NotesColumn(QWidget):
    """Notes and what stands above and below them.

    Signals:
        note_opened(NoteRow): The user wants to see it in its article.
        note_opened_behind(NoteRow): The user wants its article in a tab of its own.
        words_typed(str): Only notes with these words are wanted.
        note_lost(NoteRow): The current note has no place any more: a suggestion is wanted.
    """

    note_opened = Signal(object)
    note_opened_behind = Signal(object)
    words_typed = Signal(str)
    note_lost = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = NotesModel(self)
        self.view = NotesView(self.model, theme)
        self.search = NotesSearch()
        self.search.setPlaceholderText(self.tr("Words in notes, passages, tags, titles"))
        self.search.setAccessibleName(self.tr("Search the notes"))
        self.search.setToolTip(self.tr("Days narrow too: made:2024-03..2024-06, changed:2024-03-01, published:2024"))
        give_clear_button(self.search)
        self.selection = NotesSelectionBar(theme)
        self.form = NoteForm()
        self.unplaced = UnplacedBar()
        self._theme = theme
        self.empty = EmptyState("note")
        self._count = plain_label("", "heading")
        self._group = QToolButton()
        self.grouping = Grouping.ARTICLE
        self._names = {
            Grouping.ARTICLE: self.tr("By article"),
            Grouping.TAG: self.tr("By tag"),
            Grouping.LABEL: self.tr("By label"),
            Grouping.ENTITY: self.tr("By name"),
            Grouping.DAY: self.tr("By day"),
        }
        self._shown = NotesShown((), 0, ())
        self._stack = QStackedWidget()
        self._place()
        self._fill_groups()
        self.search.textChanged.connect(self.words_typed)
        self.search.left_downwards.connect(self.view.enter)
        self.view.left_upwards.connect(self.search.setFocus)
        self.view.row_activated.connect(self._open)
        self.view.row_activated_behind.connect(self.note_opened_behind)
        self.view.edit_wanted.connect(lambda row: self.form.edit(row, self._theme))
        self.view.accept_wanted.connect(self._accept)
        self.form.closed.connect(self.view.setFocus)
        self.view.selectionModel().currentChanged.connect(lambda _new, _old: self._follow_current())
        self.view.selectionModel().selectionChanged.connect(lambda _new, _old: self._follow_selection())
        self.empty.set_theme(theme)
        self.show_notes(self._shown, NoteFilter())

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._theme = theme
        self.view.delegate.set_theme(theme)
        self.selection.set_theme(theme)
        self.empty.set_theme(theme)
        self.view.viewport().update()

    def show_notes(self, shown: NotesShown, wanted: NoteFilter) -> None:
        """Show the notes that a filter lets through; what was selected stays selected."""
        self._shown = shown
        kept = {row.annotation.id for row in self.view.chosen()}
        current = self.view.current()
        self.model.show(grouped_notes(shown.rows, self.grouping))
        self._select(kept)
        self._go_back_to(current)
        is_narrowed = len(shown.rows) != shown.total
        of_all = self.tr("%1 of %2").replace("%1", grouped(len(shown.rows)))
        said = of_all.replace("%2", counted(shown.total, "note")) if is_narrowed else counted(shown.total, "note")
        self._count.setText(said)
        if self.search.text() != wanted.words:
            self.search.setText(wanted.words)
        self._explain()
        self._follow_selection()

    def group_by(self, grouping: Grouping) -> None:
        """Put the notes under other headings."""
        self.grouping = grouping
        self.view.delegate.names_articles = grouping is not Grouping.ARTICLE
        self._group.setText(f"{self._names[grouping]}  ▾")
        self.model.show(grouped_notes(self._shown.rows, grouping))

    def chosen(self) -> Sequence[NoteRow]:
        """Return the selected notes."""
        return self.view.chosen()

    def _open(self, row: NoteRow) -> None:
        if len(self.view.chosen()) <= 1:  # a click with Ctrl or Shift selects
            self.note_opened.emit(row)

    def _select(self, kept: set[str]) -> None:
        for section in self.model.sections:
            for row in section.rows:
                if row.annotation.id in kept:
                    kept.discard(row.annotation.id)
                    flag = self.view.selectionModel().SelectionFlag.Select
                    self.view.selectionModel().select(self.model.index_of(row), flag)

    def _follow_selection(self) -> None:
        self.selection.show_count(len(self.view.chosen()))

    def _go_back_to(self, former: NoteRow | None) -> None:
        """Let the note be current again that was it, though it may have changed meanwhile."""
        if former is None or self.view.current() is not None:
            return
        rows = (row for section in self.model.sections for row in section.rows)
        same = next((row for row in rows if row.annotation.id == former.annotation.id), None)
        if same is not None:
            no_update = self.view.selectionModel().SelectionFlag.NoUpdate
            self.view.selectionModel().setCurrentIndex(self.model.index_of(same), no_update)
        self._follow_current()

    def _follow_current(self) -> None:
        row = self.view.current()
        is_lost = row is not None and row.state is State.UNPLACED
        self.unplaced.ask(row if is_lost else None)
        if is_lost:
            self.note_lost.emit(row)

    def _accept(self, row: NoteRow) -> None:
        if row.state is State.UNPLACED:
            self.unplaced.accepted.emit(row)

    def _explain(self) -> None:
        if self._shown.rows:
            self._stack.setCurrentWidget(self.view)
            return
        if self._shown.total:
            self.empty.say(self.tr("No note fits"), self.tr("Take a word or a filter away to see more."))
        else:
            said = self.tr("Select a passage of an article and press H to highlight it, or N to write a note.")
            self.empty.say(self.tr("No notes yet"), said)
        self._stack.setCurrentWidget(self.empty)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._group)
        above = QVBoxLayout()
        above.setContentsMargins(16, 10, 10, 8)
        above.setSpacing(6)
        above.addLayout(head)
        above.addWidget(self.search)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self._stack, 1)
        column.addWidget(self.unplaced)
        column.addWidget(self.form)
        column.addWidget(self.selection)

    def _fill_groups(self) -> None:
        menu = QMenu(self._group)
        for grouping, name in self._names.items():
            menu.addAction(name).triggered.connect(lambda _checked, grouping=grouping: self.group_by(grouping))
        self._group.setMenu(menu)
        self._group.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._group.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.setAccessibleName(self.tr("Grouping of the notes"))
        self.group_by(self.grouping)
