"""Going to a place in an article, wherever it was asked for from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.controllers.reading import ReadingController
from desktop.links import ArticleLink
from desktop.widgets.reading_desk import ReadingDesk
from desktop.windows.main_window import MainWindow
from index.text.spans import Span
from index.views import OpenedArticle


class Passages(QObject):
    """Opens an article, and goes to the place in it when the article is there. The latest wish counts.

    Args:
        window: What it belongs to.
        desk: Where passages are shown.
        reading: Opens articles.
    """

    def __init__(self, window: MainWindow, desk: ReadingDesk, reading: ReadingController) -> None:
        super().__init__(window)
        self._desk = desk
        self._reading = reading
        self._wanted: ArticleLink | None = None
        reading.article_arrived.connect(lambda opened, _hits, _place: self._go(opened))
        reading.turned.connect(self._go)

    def show(self, article: str, span: Span) -> None:
        """Show a passage, in code points of the article's text."""
        self.follow(ArticleLink(article, span=span), self._reading.open)

    def show_note(self, article: str, annotation: str) -> None:
        """Show an annotation in its article; "" for the whole of the article."""
        self.follow(ArticleLink(article, annotation), self._reading.open)

    def follow(self, link: ArticleLink, open_article: Callable[[str], object]) -> None:
        """Go where a link leads.

        Args:
            link: The article, and the place in it.
            open_article: Opens the article by its id, where it is not the one that is being read.
        """
        self._wanted = link
        opened = self._reading.opened
        if opened is not None and opened.id == link.article:
            self._go(opened)
        else:
            open_article(link.article)

    def _go(self, opened: OpenedArticle) -> None:
        wanted = self._wanted
        if wanted is None or wanted.article != opened.id:
            return
        self._wanted = None
        if wanted.annotation:
            self._desk.pane.activate_annotation(wanted.annotation)
        if wanted.span is not None:
            self._desk.pane.select(wanted.span)
