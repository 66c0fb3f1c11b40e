"""What belongs to an article beside its text: the original, the grade of its outlet, its copies, its end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.appearance.theme import Theme
from desktop.overriding import override
from desktop.reading import wording
from desktop.reading.composition import Link
from desktop.reading.end_watch import EndWatch
from desktop.reading.grade_popover import GradePopover
from desktop.reading.heading import copies_menu
from desktop.reading.rulings_menu import Offered, block_at, rulings_on
from desktop.reading.walk import Walk
from index.text.spans import Span
from index.views import Copy, OpenedArticle


class Surroundings(Walk):
    """A sheet whose heading can be clicked, and that notices when it was read to the end.

    Attributes:
        grade_popover: Where the outlet is graded.

    Signals:
        open_original_requested(str): The file or folder of this path is to be opened in its own program.
        article_requested(str): Another article, by its id, is to be opened.
        outlet_graded(str, str, str): The reader graded an outlet: its name, the reliability, the reason.
        block_ruled(Span, bool, bool): The reader said of the block that holds this passage whether it is boilerplate,
            and whether this holds in every article of the outlet.
        finished(str): The reader came to the end of the article of this id.
    """

    open_original_requested = Signal(str)
    article_requested = Signal(str)
    outlet_graded = Signal(str, str, str)
    block_ruled = Signal(object, bool, bool)
    finished = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.grade_popover = GradePopover(self)
        self.grade_popover.graded.connect(self.outlet_graded)
        self._end_watch = EndWatch(self.view)
        self._end_watch.ended.connect(self._tell_finished)
        self.view.link_clicked.connect(self._follow_link)

    @override
    def show_article(self, opened: OpenedArticle, hits: Sequence[Span] = ()) -> None:
        super().show_article(opened, hits)
        self._watch_end()

    @override
    def update_article(self, opened: OpenedArticle) -> None:
        if self._shown is not None and self._shown.opened.recognition != opened.recognition:
            self._mention = None  # the entities have other numbers now
            self.entity_card.dismiss()
        super().update_article(opened)

    @override
    def clear(self) -> None:
        self._end_watch.stop()
        super().clear()

    def _watch_end(self) -> None:
        if self._shown is None or self._shown.opened.read.is_read:
            self._end_watch.stop()
        else:
            self._end_watch.begin(self._shown.end(), wording.reading_seconds(self._shown.opened.article.text))

    def _tell_finished(self) -> None:
        if self._shown is not None:
            self.finished.emit(self._shown.opened.id)

    def rulings_at(self, position: int) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Return what can be said about the block at a position of the document, each with what says it."""
        offset = self._shown.positions.offset(position) if self._shown is not None and position >= 0 else None
        if self._shown is None or offset is None or self._shown.opened.is_gone:
            return ()
        article = self._shown.opened.article
        block = block_at(article, offset)
        offered = rulings_on(article, block) if block is not None else ()
        return tuple((one.text, partial(self._rule, offset, one)) for one in offered)

    def offer_rulings(self) -> None:
        """Show what can be said about the block in which the reader clicked or selected last."""
        position = self.view.textCursor().selectionStart()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for text, deed in self.rulings_at(position):
            menu.addAction(text).triggered.connect(lambda _checked=False, deed=deed: deed())
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
            menu.popup(self.view.viewport().mapToGlobal(self.view.box(position, position + 1).bottomLeft()))

    def _rule(self, offset: int, ruling: Offered) -> None:
        self.block_ruled.emit(Span(offset, offset + 1), ruling.is_boilerplate, ruling.everywhere)

    def _follow_link(self, link: Link, place: QPoint) -> None:
        if self._shown is None:
            return
        opened = self._shown.opened
        if link is Link.ORIGINAL:
            self.open_original_requested.emit(opened.path)
        elif link is Link.GRADE:
            self.grade_popover.ask(opened.article.outlet, opened.reliability, opened.reliability_reason, place)
        else:
            self._offer_copies(opened.copies, place)

    def _offer_copies(self, copies: Sequence[Copy], place: QPoint) -> None:
        menu, articles = copies_menu(self, copies)
        menu.triggered.connect(lambda action: self.article_requested.emit(articles[action.objectName()]))
        menu.popup(place)
