"""What the user can do, from the window's side: each deed asks the widgets what is meant and tells a controller."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.controllers.annotating import AnnotationController
from desktop.controllers.exporting import ExportController, Scope
from desktop.controllers.filtering import FilterController
from desktop.controllers.reading import ReadingController
from desktop.controllers.searching import SearchController
from desktop.messages import Messages
from desktop.models.contents import Choice, ContentsRow
from desktop.settings import Settings
from desktop.widgets.reading_desk import ReadingDesk
from index.errors import NotesError
from index.text.spans import Span


class Deeds(QObject):
    """The deeds that need to know both what is shown and who does it.

    Args:
        desk: Where passages are selected.
        reading: Knows the open article.
        searching: Knows the query.
        annotating: Annotates.
        exporting: Exports.
        messages: Where to say what is missing.
    """

    def __init__(
        self,
        desk: ReadingDesk,
        reading: ReadingController,
        searching: SearchController,
        annotating: AnnotationController,
        exporting: ExportController,
        messages: Messages,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._reading = reading
        self._searching = searching
        self._annotating = annotating
        self._exporting = exporting
        self._messages = messages

    def annotate(self, span: Span, label: str) -> None:
        """Highlight a passage of the open article."""
        if (opened := self._reading.opened) is not None:
            self._annotating.annotate(opened.id, span, label)

    def rule_block(self, span: Span, is_boilerplate: bool, everywhere: bool) -> None:  # noqa: FBT001 - takes a signal
        """Say of a block of the open article whether it is the page's furniture."""
        if (opened := self._reading.opened) is not None:
            self._annotating.rule_block(opened.id, span, is_boilerplate=is_boilerplate, everywhere=everywhere)

    def cite(self, span: Span | None, annotation: str) -> None:
        """Copy a passage of the open article, or an annotation of it, with its citation."""
        if (opened := self._reading.opened) is not None:
            self._annotating.cite(opened.id, span, annotation)

    def cite_selection(self) -> None:
        """Copy the selected passage, or else the active annotation, with its citation."""
        self._desk.pane.cite()

    def copy_cited(self, span: Span | None, annotation: str, citation: str) -> None:
        """Copy what was asked for, now that its citation is there."""
        self._desk.pane.copy_cited(span, annotation, citation)
        self._messages.tell(self.tr("Copied with its citation."))

    def say_held_back(self) -> None:
        """Say why what was to be dragged out stays."""
        self._messages.report(NotesError("marked-red"))

    def copy_article(self) -> None:
        """Copy the open article as Markdown."""
        if self._desk.pane.opened is not None:
            self._desk.pane.copy_article()
            self._messages.tell(self.tr("The article was copied as Markdown."))

    def highlight_selection(self) -> None:
        """Highlight what is selected in the article."""
        self._desk.pane.highlight()

    def write_note(self) -> None:
        """Highlight what is selected in the article, and write a note on it, or on the active annotation."""
        if self._desk.pane.can_take_note:
            self._messages.settle()
        self._desk.pane.write_note()

    def say_no_note(self) -> None:
        """Say how to get to a note first."""
        self._messages.warn(self.tr("Go to a note first, with F4 or by a click on its passage."))

    def say_no_passage(self) -> None:
        """Say how to select a passage first."""
        if self._desk.pane.selects_beside_text:
            said = self.tr("What is selected says something about the article, and is no part of its text.")
        else:
            said = self.tr("Select a passage of the article first, with the mouse or with Shift and the arrow keys.")
        self._messages.warn(said)

    def export(self, scope: Scope) -> None:
        """Export notes of the open article, of the articles found, or all."""
        opened = self._reading.opened
        found = self._searching.answered
        articles = (opened.id,) if opened else ()
        self._exporting.export(scope, articles=articles, query=found.query)

    def export_here(self) -> None:
        """Export the open article's notes, or all where it has none."""
        opened = self._reading.opened
        self.export(Scope.ARTICLE if opened is not None and opened.annotations else Scope.ALL)

    def choose_row(
        self,
        row: ContentsRow,
        filtering: FilterController,
        show_unreadable: Callable[[], object],
        search_for: Callable[[str], object],
    ) -> None:
        """Do what a row of the library side stands for."""
        if row.choice is Choice.UNREADABLE:
            show_unreadable()
        elif row.choice is Choice.SEARCH:
            search_for(row.clause)
        elif row.choice is Choice.ALL:
            filtering.lift_all()
        else:
            filtering.want(row.clause)


class FolderQuestions(QObject):
    """Asks for folders, and begins where the user was last.

    Args:
        settings: Remembers the folders.
        window: What the dialogs belong to.
    """

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window

    def articles(self) -> Path | None:
        """Ask for a folder of articles; None where the user would rather not."""
        begin = self._settings.preferences.article_folder or str(Path.home())
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder of articles"), begin)
        if not chosen:
            return None
        self._settings.change(article_folder=chosen)
        return Path(chosen)

    def target(self, begin: str) -> str:
        """Ask where to export to; empty where the user would rather not."""
        return QFileDialog.getExistingDirectory(self._window, self.tr("Export notes to a folder"), begin)
