"""Annotating and exporting in the window: the selection, the cards, the export menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop.controllers.annotating import AnnotationController
from desktop.controllers.exporting import Scope
from desktop.controllers.reading import ReadingController
from desktop.dialogs.article_note import ArticleNoteDialog
from desktop.models.citations import STYLES, style_name
from desktop.settings import Settings
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.deeds import Deeds
from desktop.windows.main_window import MainWindow
from index.notes.handling import markings
from index.views import OpenedArticle


class AnnotatingRoom(QObject):
    """Connects what is done in the reading view with who writes it down.

    Args:
        window: Where the export menu is.
        desk: Where passages are selected and cards edited.
        reading: Knows the open article.
        annotating: Writes annotations.
        deeds: What the user can do with a selection.
        settings: Remembers in which style is cited.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        reading: ReadingController,
        annotating: AnnotationController,
        deeds: Deeds,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reading = reading
        self._annotating = annotating
        self._deeds = deeds
        self._settings = settings
        desk.highlight_requested.connect(deeds.annotate)
        desk.annotation_revised.connect(annotating.revise)
        desk.annotation_removed.connect(annotating.remove)
        desk.outlet_graded.connect(annotating.grade_outlet)
        desk.block_ruled.connect(deeds.rule_block)
        desk.undo_requested.connect(annotating.undo)
        desk.citation_requested.connect(deeds.cite)
        desk.held_back.connect(deeds.say_held_back)
        desk.passage_missed.connect(deeds.say_no_passage)
        annotating.citation_arrived.connect(deeds.copy_cited)
        desk.export_requested.connect(lambda: deeds.export(Scope.ARTICLE))
        self._place_export_menu()

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what the actions of annotating do, by their ids."""
        return {
            "next_note": lambda: self._desk.pane.step_annotation(1),
            "previous_note": lambda: self._desk.pane.step_annotation(-1),
            "highlight": self._deeds.highlight_selection,
            "note": self._deeds.write_note,
            "cite": self._deeds.cite_selection,
            "article_note": self.note_article,
            "mark_note": self.mark_note,
            "cite_as": self.choose_style,
            "copy_article": self._deeds.copy_article,
            "undo": self._annotating.undo,
            "redo": self._annotating.redo,
            "export": self._deeds.export_here,
        }

    def choose_style(self) -> None:
        """Offer the styles of citing beside the passage, and copy in the one that is chosen."""
        styles = [(key, style_name(key)) for key in STYLES]
        self._offer(styles, self._settings.preferences.citation_style, self._cite_in)

    def mark_note(self) -> None:
        """Offer the markings of the Traffic Light Protocol for the active annotation."""
        annotation = self._desk.pane.active_annotation
        if not annotation:
            self._deeds.say_no_note()
            return
        steps = [(step.key, QCoreApplication.translate("Reading", step.name)) for step in markings().steps]
        choices = [("", self.tr("Not marked")), *steps]

        def offer(present: str) -> None:
            self._offer(choices, present, lambda key: self._annotating.mark_note(annotation, key))

        self._annotating.ask_note_marking(annotation, offer)

    def _offer(self, choices: Sequence[tuple[str, str]], present: str, chosen: Callable[[str], object]) -> None:
        """Show a menu of choices, each a key and what it is called, beside the passage."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, name in choices:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(key == present)
            action.triggered.connect(lambda _checked, key=key: chosen(key))
            if action.isChecked():
                menu.setActiveAction(action)
        pane = self._desk.pane
        menu.popup(pane.mapToGlobal(QPoint(pane.width() // 3, pane.height() // 4)))

    def note_article(self) -> None:
        """Open the note on the whole article, with its marking."""
        if (opened := self._reading.opened) is not None:
            self._annotating.ask_marking(opened.id, lambda marking: self._open_article_note(opened, marking))

    def _open_article_note(self, opened: OpenedArticle, marking: str) -> None:
        dialog = ArticleNoteDialog(opened.article.title or opened.path, opened.note, marking, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.noted.connect(lambda note: self._annotating.note_article(opened.id, note))
        dialog.marked.connect(lambda key: self._annotating.mark_article(opened.id, key))
        dialog.open()

    def _cite_in(self, style: str) -> None:
        self._settings.change(citation_style=style)
        self._deeds.cite_selection()

    def _place_export_menu(self) -> None:
        menu = QMenu(self._window.top_bar.export)
        scopes = (
            (Scope.ARTICLE, self.tr("Notes on this article")),
            (Scope.RESULTS, self.tr("Notes on the articles found")),
            (Scope.ALL, self.tr("All notes")),
        )
        for scope, text in scopes:
            menu.addAction(text).triggered.connect(lambda _checked, scope=scope: self._deeds.export(scope))
        menu.aboutToShow.connect(lambda: menu.actions()[0].setEnabled(self._reading.opened is not None))
        self._window.top_bar.set_export_menu(menu)
