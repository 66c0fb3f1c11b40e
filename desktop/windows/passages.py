"""Showing a passage of an article, wherever it was asked for from."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.controllers.reading import ReadingController
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow
from index.text.spans import Span
from index.views import OpenedArticle


class Passages(QObject):
    """Opens an article, and goes to the passage when the article is there.

    Args:
        window: Comes to the front.
        desk: Where passages are shown.
        reading: Opens articles.
    """

    def __init__(self, window: MainWindow, desk: ReadingDesk, reading: ReadingController) -> None:
        super().__init__(window)
        self._desk = desk
        self._reading = reading
        self._wanted: tuple[str, Span | None, str] | None = None
        reading.article_arrived.connect(lambda opened, _hits, _place: self._go(opened))

    def show(self, article: str, span: Span) -> None:
        """Show a passage, in code points of the article's text."""
        self._want(article, span, "")

    def show_note(self, article: str, annotation: str) -> None:
        """Show an annotation in its article."""
        self._want(article, None, annotation)

    def _want(self, article: str, span: Span | None, annotation: str) -> None:
        self._wanted = (article, span, annotation)
        opened = self._reading.opened
        if opened is not None and opened.id == article:
            self._go(opened)
        else:
            self._reading.open(article)

    def _go(self, opened: OpenedArticle) -> None:
        if self._wanted is None or self._wanted[0] != opened.id:
            return
        (_article, span, annotation), self._wanted = self._wanted, None
        if span is not None:
            self._desk.pane.select(span)
        else:
            self._desk.pane.activate_annotation(annotation)
