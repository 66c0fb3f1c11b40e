"""All that the library knows of an entity, on one page: names, articles over time, mentions, companions, notes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QStackedLayout,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.theme import Theme
from desktop.models.entities import kind_name
from desktop.models.entity_rows import Row, alias_row, companion_row, mention_row, quotation_row
from desktop.models.histogram import histogram
from desktop.models.wording import counted, grouped
from desktop.overriding import override
from desktop.widgets.button_rows import ButtonRows
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.histogram import HistogramView
from desktop.widgets.labels import plain_label
from desktop.widgets.rows_view import RowsView
from index.named import Companion, Dossier, MentionInContext
from index.search.counts import FacetCount
from index.views import ListedNote


class DossierPage(QWidget):
    """The page of one entity.

    Signals:
        passage_wanted(str, Span): A passage of the article of this id is to be shown.
        note_wanted(str, str): The annotation of the second id is to be shown in the article of the first.
        entity_wanted(str): The dossier of another entity, by its id.
        search_wanted, timeline_wanted, correction_wanted, file_wanted: Something is to be done with the entity.
        note_written(str): The note on the entity says this now.
    """

    passage_wanted = Signal(str, object)
    note_wanted = Signal(str, str)
    entity_wanted = Signal(str)
    search_wanted = Signal()
    timeline_wanted = Signal()
    correction_wanted = Signal()
    file_wanted = Signal()
    note_written = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dossier: Dossier | None = None
        self._note_before = ""
        self._name = plain_label("", "title")
        self._name.setWordWrap(True)
        self._counts = plain_label("", "muted")
        self._chart = HistogramView(theme)
        self.mentions = RowsView(theme, self.tr("Mentions"))
        self.companions = RowsView(theme, self.tr("Named with"))
        self.names = RowsView(theme, self.tr("Names"))
        self.quotations = RowsView(theme, self.tr("Graded quotations"))
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(self.tr("Write a note on it, in Markdown. It is kept when you leave the field."))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setMaximumHeight(150)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("What is known of it"))
        self._empty = EmptyState()
        self._empty.say("", self.tr("Choose a name to see all about it."))
        self._compose()
        self._wire()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._chart.set_theme(theme)
        for view in (self.mentions, self.companions, self.names, self.quotations):
            view.set_theme(theme)

    def show_dossier(self, dossier: Dossier, note: str) -> None:
        """Show an entity, with the note on it in Markdown."""
        is_same = self.dossier is not None and self.dossier.entity.id == dossier.entity.id
        if not is_same:
            self.keep_note()
        is_written = is_same and self.note.toPlainText().strip() != self._note_before
        self.dossier = dossier
        entity = dossier.entity
        self._name.setText(entity.name)
        times, articles = counted(entity.mentions, "mention"), counted(entity.articles, "article")
        cut = self.tr("the latest articles only") if dossier.is_cut else ""
        parts = (kind_name(entity.kind), times, articles, cut)
        self._counts.setText("  ·  ".join(part for part in parts if part))
        months = (FacetCount(f"{one.month}-01", one.articles) for one in dossier.months if one.month)
        self._chart.show_histogram(histogram(months), None, None)
        self._fill(self.mentions, 0, tuple(map(mention_row, dossier.mentions)), self.tr("Mentions"))
        self._fill(self.companions, 1, tuple(map(companion_row, dossier.companions)), self.tr("Named with"))
        self._fill(self.names, 2, tuple(map(alias_row, entity.aliases)), self.tr("Names"))
        quotations = tuple(map(quotation_row, dossier.annotations))
        self._fill(self.quotations, 3, quotations, self.tr("Notes"), more=bool(note))
        self.quotations.setVisible(bool(quotations))
        if not is_written:  # what is being written stays
            self._note_before = note
            self.note.setPlainText(note)
        self._stack.setCurrentIndex(1)

    def keep_note(self) -> None:
        """Tell what was written, if it is something else than before."""
        written = self.note.toPlainText().strip()
        if self.dossier is not None and written != self._note_before:
            self._note_before = written
            self.note_written.emit(written)

    @override
    def hideEvent(self, event: object) -> None:
        self.keep_note()
        super().hideEvent(event)  # type: ignore[arg-type]

    def _fill(self, view: RowsView, tab: int, rows: tuple[Row, ...], title: str, *, more: bool = False) -> None:
        view.show_rows(rows)
        count = len(rows) + more
        self.tabs.setTabText(tab, f"{title}  {grouped(count)}" if count else title)

    def _compose(self) -> None:
        notes = QWidget()
        inner = QVBoxLayout(notes)
        inner.setContentsMargins(14, 12, 14, 0)
        inner.addWidget(self.note)
        inner.addWidget(self.quotations, 1)
        inner.addStretch(0)
        for part in (self.mentions, self.companions, self.names, notes):
            self.tabs.addTab(part, "")
        self.tabs.setDocumentMode(True)
        buttons = []
        for text, tell in self._deeds():
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, tell=tell: tell())
            buttons.append(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(8)
        for part in (self._name, self._counts):
            column.addWidget(part)
        column.addWidget(ButtonRows(buttons))
        column.addWidget(self._chart)
        column.addWidget(self.tabs, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)

    def _deeds(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        return (
            (self.tr("Search for it"), self.search_wanted.emit),
            (self.tr("Timeline"), self.timeline_wanted.emit),
            (self.tr("Correct…"), self.correction_wanted.emit),
            (self.tr("Save as Markdown…"), self.file_wanted.emit),
        )

    def _wire(self) -> None:
        self.mentions.opened.connect(self._open)
        self.companions.opened.connect(self._open)
        self.quotations.opened.connect(self._open)
        self.tabs.currentChanged.connect(lambda _tab: self.keep_note())

    def _open(self, value: object) -> None:
        if isinstance(value, MentionInContext):
            self.passage_wanted.emit(value.article, value.span)
        elif isinstance(value, Companion):
            self.entity_wanted.emit(value.id)
        elif isinstance(value, ListedNote):
            annotation = value.placed.annotation
            self.note_wanted.emit(annotation.article, annotation.id)
