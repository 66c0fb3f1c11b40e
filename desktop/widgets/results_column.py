"""The column of results: how many, what was really searched, and the list, or why it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.results import ResultsModel
from desktop.models.searched import searched
from desktop.models.wording import counted
from desktop.translating import plural
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.histogram import HistogramView
from desktop.widgets.labels import plain_label
from desktop.widgets.results_view import ResultsView
from index.search.results import Order, SearchResults


class ResultsColumn(QWidget):
    """Results and what stands above them.

    Signals:
        order_chosen(Order): The user wants another order.
        save_toggled: The user wants to find this search again, or no longer.
        grouping_toggled: The user wants one of several copies, or all of them.
        query_wanted(str): The user takes a query that is offered in the place of one that finds nothing.
    """

    order_chosen = Signal(object)
    save_toggled = Signal()
    grouping_toggled = Signal()
    query_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ResultsModel(self)
        self.view = ResultsView(self.model, theme)
        self.empty = EmptyState("search")
        self.times = HistogramView(theme)
        self._count = plain_label("", "heading")
        self._interpreted = ElidedLabel(lines=2)
        self._interpreted.setProperty("role", "small")
        self._interpreted.setAccessibleName(self.tr("What was searched"))
        self.save = QToolButton()
        self.save.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save.setCheckable(True)
        self.save.clicked.connect(lambda _is_checked: self.save_toggled.emit())
        self._order = QToolButton()
        self._chosen_order = Order.RELEVANCE
        self._order_names = {
            Order.RELEVANCE: self.tr("Best first"),
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
        }
        self._stack = QStackedWidget()
        self._is_updating = False
        self._query = ""
        self._list: tuple[object, ...] = ()  # what makes it the list it is
        self._place()
        self._fill_order()
        self.show_saved(is_saved=False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self.save.setIcon(icon("bookmark", theme))
        self.view.set_theme(theme)
        self.times.set_theme(theme)
        self.empty.set_theme(theme)

    def set_updating(self, is_updating: bool) -> None:  # noqa: FBT001 - the one thing it sets
        """Say whether articles are still arriving, so that an empty list is not taken for the last word."""
        self._is_updating = is_updating
        if not self.model.total:
            self._explain()

    def begin_anew(self) -> None:
        """Take the next answer for another list, whatever it answers: another library is open."""
        self._list = ()

    def show_results(self, results: SearchResults) -> None:
        """Show the first page of an answer; the selected article stays selected if it is in it."""
        chosen = self._chosen_article()
        present = (results.query.strip(), self._chosen_order, self._grouping.isChecked())
        is_same_list, self._list = present == self._list, present
        self.model.show(results, is_same_list=is_same_list)
        found = counted(results.total, "article")
        if results.copies:
            found += "  " + self.tr("+ %1").replace(
                "%1", plural("ResultsColumn", "%n copy|%n copies", results.copies)
            )
        self._query = results.query.strip()
        self._count.setText(found)
        self._interpreted.setText(self._searched(results))
        self._interpreted.setVisible(bool(self._interpreted.text()))
        self._name_order(has_query=bool(self._query))
        self.save.setVisible(bool(self._query))
        row = self.model.row_of(chosen)
        if row >= 0 and row != self.view.currentIndex().row():
            self.view.setCurrentIndex(self.model.index(row, 0))
        elif row < 0 and not is_same_list:
            self.view.scrollToTop()
        self._explain()

    def offer(self, query: str, offers: Sequence[str]) -> None:
        """Offer other queries for one that finds nothing, if it is still the one that is answered."""
        if query.strip() == self._query and not self.model.total:
            said = self.tr("Search for %1")
            self.empty.offer([(said.replace("%1", one), partial(self.query_wanted.emit, one)) for one in offers])

    def enter(self) -> None:
        """Put the focus into the list, or where there is none on what is offered in its place."""
        if self.model.total or not self.empty.enter():
            self.view.enter()

    def show_saved(self, *, is_saved: bool) -> None:
        """Show whether the query is among the saved searches."""
        self.save.setChecked(is_saved)
        said = self.tr("Save this search no longer (Ctrl+S)") if is_saved else self.tr("Save this search (Ctrl+S)")
        self.save.setToolTip(said)
        self.save.setAccessibleName(said)

    def show_grouping(self, *, is_grouping: bool) -> None:
        """Show whether copies of one text are grouped."""
        self._grouping.setChecked(is_grouping)

    def choose_order(self, order: Order) -> None:
        """Want the results in another order."""
        self._chosen_order = order
        self.order_chosen.emit(order)

    def mark(self, article: str) -> None:
        """Select an article's row, if it is in the list."""
        row = self.model.row_of(article)
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _chosen_article(self) -> str:
        hit = self.model.hit(self.view.currentIndex().row())
        return hit.article if hit is not None else ""

    def _searched(self, results: SearchResults) -> str:
        if not results.query.strip():
            return ""
        said = self.tr("Searched: %1").replace("%1", searched(results.said))
        return said if results.is_complete else said + "  " + self.tr("(the index is being rebuilt)")

    def _explain(self) -> None:
        if self.model.total:
            self._stack.setCurrentWidget(self.view)
            return
        if self._is_updating and not self._query:
            title, text = self.tr("Reading the folder…"), self.tr("Articles appear here as they are read.")
        elif self._query:
            title = self.tr("No article found")
            text = self.tr(
                "Nothing in this library matches %1. Fewer words, OR between them, or the beginning of a word with a"
                " star, such as border*, find more."
            ).replace("%1", self._query)
            if self._is_updating:
                text += " " + self.tr("Articles are being read still.")
        else:
            title = self.tr("No articles yet")
            text = self.tr("The folders of this library hold no article that could be read.")
        self.empty.say(title, text)
        self._stack.setCurrentWidget(self.empty)

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self.save)
        head.addWidget(self._order)
        above = QVBoxLayout()
        above.setContentsMargins(16, 10, 10, 8)
        above.setSpacing(4)
        above.addLayout(head)
        above.addWidget(self._interpreted)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.times)
        column.addWidget(self._stack, 1)

    def _fill_order(self) -> None:
        menu = QMenu(self._order)
        for order, name in self._order_names.items():
            menu.addAction(name).triggered.connect(lambda _checked, order=order: self.choose_order(order))
        menu.addSeparator()
        self._grouping = menu.addAction(self.tr("One of several copies only"))
        self._grouping.setCheckable(True)
        self._grouping.triggered.connect(lambda _is_checked: self.grouping_toggled.emit())
        self._order.setMenu(menu)
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._order.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._order.setAccessibleName(self.tr("Order of the results"))
        self._name_order(has_query=False)

    def _name_order(self, has_query: bool) -> None:  # noqa: FBT001 - the one thing it depends on
        """Name the order that the results are in: without a query none is better than another, and newest leads."""
        order = self._chosen_order if has_query or self._chosen_order is not Order.RELEVANCE else Order.NEWEST
        self._order.setText(f"{self._order_names[order]}  ▾")
