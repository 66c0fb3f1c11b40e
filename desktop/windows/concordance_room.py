"""Every hit in context: gathers the lines in a worker, and leads from each to its passage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.controllers.concordance import MOST_LINES, ConcordanceController
from desktop.controllers.searching import SearchController
from desktop.dialogs.concordance import ConcordanceDialog
from desktop.messages import Messages
from desktop.models.concordance import Line
from desktop.windows.main_window import MainWindow
from desktop.windows.passages import Passages


class ConcordanceRoom(QObject):
    """The table of all hits of the present query.

    Args:
        window: What the table belongs to.
        hits: Gathers the hits.
        messages: Where results are told.
        searching: Knows the query.
        passages: Shows passages.
    """

    def __init__(
        self,
        window: MainWindow,
        hits: ConcordanceController,
        messages: Messages,
        searching: SearchController,
        passages: Passages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._hits = hits
        self._messages = messages
        self._searching = searching
        self._passages = passages

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its action does, by its id."""
        return {"concordance": self.show}

    def show(self) -> None:
        """Show every hit of the query that the results answer."""
        query = self._searching.answered.query
        if not query.strip():
            self._messages.warn(self.tr("Type a search first; then every hit can be shown in its context."))
            return
        dialog = ConcordanceDialog(query, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.line_opened.connect(self.open_line)
        dialog.report_wanted.connect(lambda: self.save_report(query))
        shown = [dialog]
        dialog.destroyed.connect(lambda *_: shown.clear())

        def done(lines: tuple[Line, ...]) -> None:
            for one in shown:  # unless it was closed meanwhile
                one.show_lines(lines, MOST_LINES)

        self._hits.gather(query, done)
        dialog.show()

    def open_line(self, line: Line) -> None:
        """Show the passage of a line in its article."""
        self._passages.show(line.article, line.span)

    def save_report(self, query: str) -> None:
        """Ask for a file, and write all hits of a query into it."""
        title = self.tr("Save the search report")
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, "hits.md", "Markdown (*.md)")
        if chosen:
            said = self.tr("The search report was written: %1").replace("%1", chosen)
            target = Path(chosen)
            folder = str(target.parent)
            self._hits.report(query, target, lambda: self._messages.tell(said, folder=folder))
