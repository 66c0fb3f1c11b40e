"""Annotating and exporting in the window: the selection, the cards, the export menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.controllers.annotating import AnnotationController
from desktop.controllers.exporting import Scope
from desktop.controllers.reading import ReadingController
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.deeds import Deeds
from desktop.windows.main_window import MainWindow


class AnnotatingRoom(QObject):
    """Connects what is done in the reading view with who writes it down.

    Args:
        window: Where the export menu is.
        desk: Where passages are selected and cards edited.
        reading: Knows the open article.
        annotating: Writes annotations.
        deeds: What the user can do with a selection.
    """

    def __init__(
        self,
        window: MainWindow,
        desk: ReadingDesk,
        reading: ReadingController,
        annotating: AnnotationController,
        deeds: Deeds,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._reading = reading
        self._annotating = annotating
        self._deeds = deeds
        desk.highlight_requested.connect(deeds.annotate)
        desk.annotation_revised.connect(annotating.revise)
        desk.annotation_removed.connect(annotating.remove)
        desk.outlet_graded.connect(annotating.grade_outlet)
        desk.block_ruled.connect(deeds.rule_block)
        desk.undo_requested.connect(annotating.undo)
        desk.citation_requested.connect(deeds.cite)
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
            "copy_article": self._deeds.copy_article,
            "undo": self._annotating.undo,
            "redo": self._annotating.redo,
            "export": self._deeds.export_here,
        }

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
