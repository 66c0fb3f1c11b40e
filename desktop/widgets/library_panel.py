"""What the library holds; choosing a row narrows the search."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.contents import Around, Choice, ContentsModel, ContentsRow, contents_sections, count_in_words
from desktop.models.facet_clauses import Held
from desktop.models.facet_rows import facet_sections
from desktop.models.sections import ROW_ROLE
from desktop.models.wording import grouped, isolated
from desktop.overriding import override
from desktop.widgets.sections_view import LEFT, RIGHT, Index, SectionsDelegate, SectionsView
from index.search.counts import Facets
from index.views import Overview

_ICON = 15  # pixels
_COUNT_WIDTH = 48  # pixels


class ContentsDelegate(SectionsDelegate):
    """Paints a row of the library side: icon, name, count."""

    @override
    def paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ContentsRow):
            return
        left = rect.left() + LEFT
        if row.icon or row.held is not Held.OPEN:
            place = self.placed(QRect(left, rect.center().y() - _ICON // 2, _ICON, _ICON), rect)
            if row.held is Held.OPEN:
                icon(row.icon, self.theme, "muted").paint(painter, place)
            else:
                self._paint_held(painter, rect, place, row)
            left += _ICON + 9
        count = QRect(rect.right() - RIGHT - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height())
        painter.setFont(interface_font(8.5))
        painter.setPen(self.theme.colour("muted"))
        counted = self.placed(count, rect)
        painter.drawText(counted, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count_in_words(row))
        used = painter.fontMetrics().horizontalAdvance(count_in_words(row))
        name = QRect(left, rect.top(), count.right() - used - 10 - left, rect.height())
        if row.news:
            news = f"+{grouped(row.news)}"
            painter.setFont(interface_font(8.5, bold=True))
            painter.setPen(self.theme.colour("accent"))
            place = self.placed(name.adjusted(0, 0, 2, 0), rect)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, news)
            name.setRight(name.right() - painter.fontMetrics().horizontalAdvance(news) - 6)
        font = interface_font(9.2, bold=row.held is Held.WANTED)
        font.setStrikeOut(row.held is Held.LEFT_OUT)
        painter.setFont(font)
        is_open = row.held is not Held.LEFT_OUT and row.count != 0
        painter.setPen(self.theme.colour("text" if is_open else "faint"))
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(
            self.placed(name, rect), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, isolated(shown)
        )

    def _paint_held(self, painter: QPainter, rect: QRect, mark: QRect, row: ContentsRow) -> None:
        """Say what the query says of a row: a tick and a ground where it is wanted, a bar where it is left out."""
        if row.held is Held.LEFT_OUT:
            painter.fillRect(mark.adjusted(2, _ICON // 2 - 1, -2, -(_ICON // 2 - 1)), self.theme.colour("error"))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("row-selected"))
        painter.drawRoundedRect(QRectF(rect).adjusted(6.5, 1.5, -6.5, -1.5), 6, 6)
        icon("check", self.theme, "accent").paint(painter, mark)


class LibraryPanel(QWidget):
    """The library side of the left column.

    Signals:
        row_chosen(ContentsRow): The user chose a row.
        row_left_out(ContentsRow): The user wants no articles of a row.
        folder_wanted: The user wants to follow another folder.
        unfollow_wanted(str): The user wants to follow this one no longer.
    """

    row_chosen = Signal(object)
    row_left_out = Signal(object)
    folder_wanted = Signal()
    unfollow_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._around = Around()
        self._facets: Facets | None = None
        self.model = ContentsModel(self)
        self.view = SectionsView(self.model)
        self.view.setAccessibleName(self.tr("Contents of the library"))
        self._delegate = ContentsDelegate(theme, self.view)
        self.view.setItemDelegate(self._delegate)
        self._add = QPushButton(self.tr("Choose a folder…"))
        self._add.setProperty("role", "quiet")
        self._add.setToolTip(self.tr("Follow another folder of articles"))
        self._add.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the query is what is chosen
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.row_activated.connect(self._choose)
        self._leave_out = QShortcut(QKeySequence("-"), self.view, context=Qt.ShortcutContext.WidgetShortcut)
        self._leave_out.activated.connect(self._leave_out_current)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_theme(theme)
        self._add.setIcon(icon("add-folder", theme, "accent"))
        self.view.viewport().update()

    def show_overview(self, overview: Overview) -> None:
        """Show what a library holds."""
        self._overview = overview
        self._show()

    def show_saved(self, saved: tuple[ContentsRow, ...]) -> None:
        """Show the saved searches."""
        self._around = replace(self._around, saved=saved)
        self._show()

    def show_facets(self, facets: Facets | None, counts: Mapping[str, int]) -> None:
        """Show what the present results have in common.

        Args:
            facets: Values and counts; None leaves those that are shown.
            counts: Articles by clause, of folders and notes; of none, how many there are in all.
        """
        self._facets = facets or self._facets
        self._around = replace(self._around, counts=counts)
        self._show()

    def show_held(self, held: Mapping[str, Held]) -> None:
        """Show what the query says of clauses."""
        self._around = replace(self._around, held=held)
        self._show()

    def _show(self) -> None:
        if self._overview is not None:
            current = self.model.row(self.view.currentIndex())
            facets = facet_sections(self._facets, self._around.held) if self._facets else ()
            self.model.show((*contents_sections(self._overview, self._around), *facets))
            self._go_to(current)

    def _go_to(self, wanted: ContentsRow | None) -> None:
        """Make the row that stands for the same thing as before the current one again."""
        for section in self.model.sections:
            for row in section.rows:
                if wanted is not None and (row.choice, row.name) == (wanted.choice, wanted.name):
                    index = self.model.index_of(row)
                    self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                    return

    def _choose(self, row: ContentsRow) -> None:
        """Tell what was done to a row: chosen, or with Alt left out."""
        held = QGuiApplication.keyboardModifiers()
        if row.choice is Choice.CLAUSE and held & Qt.KeyboardModifier.AltModifier:
            self.row_left_out.emit(row)
        else:
            self.row_chosen.emit(row)

    def _leave_out_current(self) -> None:
        row = self.model.row(self.view.currentIndex())
        if row is not None and row.choice is Choice.CLAUSE:
            self.row_left_out.emit(row)

    def _show_menu(self, place: QPoint) -> None:
        row = self.model.row(self.view.indexAt(place))
        if row is None or row.choice is not Choice.CLAUSE:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wanted = self.tr("Want no longer") if row.held is Held.WANTED else self.tr("Want")
        left_out = self.tr("Leave out no longer") if row.held is Held.LEFT_OUT else self.tr("Leave out")
        menu.addAction(wanted).triggered.connect(lambda _checked: self.row_chosen.emit(row))
        menu.addAction(left_out).triggered.connect(lambda _checked: self.row_left_out.emit(row))
        if row.folder:
            menu.addSeparator()
            unfollow = menu.addAction(self.tr("Follow this folder no longer"))
            unfollow.triggered.connect(lambda _checked: self.unfollow_wanted.emit(row.folder))
        menu.popup(self.view.viewport().mapToGlobal(place))
