"""What the library holds; choosing a row narrows the search."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.appearance.fonts import interface_font
from desktop.appearance.icons import icon
from desktop.appearance.theme import Theme
from desktop.models.contents import Choice, ContentsModel, ContentsRow, contents_sections
from desktop.models.sections import ROW_ROLE
from desktop.models.wording import grouped
from desktop.overriding import override
from desktop.widgets.sections_view import LEFT, RIGHT, Index, SectionsDelegate, SectionsView
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
        if row.icon:
            place = QRect(left, rect.center().y() - _ICON // 2, _ICON, _ICON)
            icon(row.icon, self.theme, "muted").paint(painter, place)
            left += _ICON + 9
        count = QRect(rect.right() - RIGHT - _COUNT_WIDTH, rect.top(), _COUNT_WIDTH, rect.height())
        painter.setFont(interface_font(8.5))
        painter.setPen(self.theme.colour("muted"))
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, grouped(row.count))
        used = painter.fontMetrics().horizontalAdvance(grouped(row.count))
        name = QRect(left, rect.top(), count.right() - used - 10 - left, rect.height())
        if row.news:
            news = f"+{grouped(row.news)}"
            painter.setFont(interface_font(8.5, bold=True))
            painter.setPen(self.theme.colour("accent"))
            place = name.adjusted(0, 0, 2, 0)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, news)
            name.setRight(name.right() - painter.fontMetrics().horizontalAdvance(news) - 6)
        painter.setFont(interface_font(9.2))
        painter.setPen(self.theme.colour("text"))
        shown = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class LibraryPanel(QWidget):
    """The library side of the left column.

    Signals:
        row_chosen(ContentsRow): The user chose a row.
        folder_wanted: The user wants to follow another folder.
    """

    row_chosen = Signal(object)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overview: Overview | None = None
        self._saved: tuple[ContentsRow, ...] = ()
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
        self.view.row_activated.connect(self.row_chosen)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self._delegate.set_theme(theme)
        self._add.setIcon(icon("add-folder", theme, "accent"))
        self.view.viewport().update()

    def show_overview(self, overview: Overview) -> None:
        """Show what a library holds; the chosen row stays chosen."""
        self._overview = overview
        self._show()

    def show_saved(self, saved: tuple[ContentsRow, ...]) -> None:
        """Show the saved searches; the chosen row stays chosen."""
        self._saved = saved
        self._show()

    def _show(self) -> None:
        if self._overview is not None:
            chosen = self._chosen_clause()
            self.model.show(contents_sections(self._overview, self._saved))
            self.mark_clause(chosen)

    def mark_clause(self, clause: str) -> None:
        """Select the row that stands for a clause of the query; the empty clause is all articles."""
        for section in self.model.sections:
            for row in section.rows:
                if row.clause == clause and row.choice in {Choice.ALL, Choice.CLAUSE}:
                    self.view.setCurrentIndex(self.model.index_of(row))
                    return
        self.view.selectionModel().clear()

    def _chosen_clause(self) -> str:
        row = self.model.row(self.view.currentIndex())
        return row.clause if row is not None else ""
