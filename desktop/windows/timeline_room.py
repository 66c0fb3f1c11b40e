"""Timelines: of the search, of the open article, of an entity."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.appearance.appearance import Appearance
from desktop.controllers.naming import NamingController
from desktop.controllers.reading import ReadingController
from desktop.controllers.searching import SearchController
from desktop.dialogs.timeline import TimelineDialog
from desktop.messages import Messages
from desktop.models.timeline import Source
from desktop.windows.main_window import MainWindow
from desktop.windows.passages import Passages
from index.named import LinkedEntity, TimelineEntry


class TimelineRoom(QObject):
    """Opens timelines, and shows their passages.

    Args:
        window: What they belong to.
        appearance: Knows the theme.
        naming: Finds dated sentences.
        searching: Knows the query.
        reading: Knows the open article.
        passages: Shows passages.
        messages: Where errors go.
    """

    def __init__(
        self,
        window: MainWindow,
        appearance: Appearance,
        naming: NamingController,
        searching: SearchController,
        reading: ReadingController,
        passages: Passages,
        messages: Messages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._naming = naming
        self._searching = searching
        self._reading = reading
        self._passages = passages
        self._messages = messages

    def deeds(self) -> dict[str, Callable[[], object]]:
        """Return what its actions do, by their ids."""
        return {"timeline": self.show_found, "article_timeline": self.show_article}

    def show_found(self) -> None:
        """Show the timeline of the articles that the search finds, of all where nothing is searched for."""
        self.show(Source(query=self._searching.answered.query.strip()))

    def show_article(self) -> None:
        """Show the timeline of the open article."""
        opened = self._reading.opened
        if opened is None:
            self._messages.warn(self.tr("Open an article first; then its timeline can be shown."))
        else:
            self.show(Source(article=opened.id, name=opened.article.title))

    def show_entity(self, entity: LinkedEntity) -> None:
        """Show the timeline of an entity."""
        self.show(Source(entity=entity.id, name=entity.name))

    def show(self, source: Source) -> None:
        """Show a timeline."""
        dialog = TimelineDialog(source, self._appearance.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.entry_opened.connect(lambda entry: self._passages.show(entry.article, entry.span))
        dialog.file_wanted.connect(lambda: self._save(source))
        self._appearance.theme_changed.connect(dialog.set_theme)
        shown = [dialog]
        dialog.destroyed.connect(lambda *_: shown.clear())

        def done(entries: tuple[TimelineEntry, ...]) -> None:
            for one in shown:  # unless it was closed meanwhile
                one.show_entries(entries)

        def failed(error: Exception) -> None:
            for one in shown:
                one.refuse()
            self._messages.report(error)

        self._naming.timeline(source, done, failed)
        dialog.show()

    def _save(self, source: Source) -> None:
        kinds = "Markdown (*.md);;CSV (*.csv)"
        title = self.tr("Save the timeline")
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, "timeline.md", kinds)
        if chosen:
            target = Path(chosen)
            if "csv" in kind and target.suffix.lower() != ".csv":
                target = target.with_suffix(".csv")
            self._naming.save_timeline(source, target)
