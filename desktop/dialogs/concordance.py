"""Every hit in context: a table beside the window, from each line of which one key leads to the passage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.models.concordance import LINE_ROLE, Column, ConcordanceModel, Line
from desktop.models.wording import counted
from desktop.overriding import override
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from desktop.widgets.tables import show_as_rows
from index.text.direction import Direction, direction_of

_TELLING = 50  # lines that tell which way the texts run


class _Delegate(QStyledItemDelegate):
    """Sets the hit half bold, and cuts what stands before it at its far end."""

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column() == Column.HIT:
            option.font.setWeight(QFont.Weight.DemiBold)
        is_before = index.column() == Column.BEFORE
        option.textElideMode = Qt.TextElideMode.ElideLeft if is_before else Qt.TextElideMode.ElideRight


class ConcordanceDialog(QDialog):
    """The hits of one query.

    Signals:
        line_opened(Line): The user wants to see the passage.
        report_wanted: The user wants them as a file.

    Args:
        query: What was searched for.
        parent: What the dialog belongs to.
    """

    line_opened = Signal(object)
    report_wanted = Signal()

    def __init__(self, query: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.query = query
        self.setWindowTitle(self.tr("Every hit of %1").replace("%1", query))
        resize_on_screen(self, 1080, 620)
        self.model = ConcordanceModel(self)
        self.table = self._make_table()
        self._said = plain_label(self.tr("Looking through the articles…"), "muted")
        self._said.setWordWrap(True)
        self.report = QPushButton(self.tr("Save as a search report…"))
        self.report.setAutoDefault(False)
        self.report.clicked.connect(self.report_wanted)
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        row.addWidget(self.report)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        self.table.setFocus()

    def show_lines(self, lines: tuple[Line, ...], most: int) -> None:
        """Show what was found.

        Args:
            lines: The lines.
            most: How many are shown at most.
        """
        self.model.show(lines)
        is_reversed = direction_of(" ".join(line.after for line in lines[:_TELLING])) is Direction.RTL
        way = Qt.LayoutDirection.RightToLeft if is_reversed else Qt.LayoutDirection.LeftToRight
        self.table.setLayoutDirection(way)  # the lines' own, or what stands before a hit would stand behind it
        articles = counted(len({line.article for line in lines}), "article")
        said = self.tr("%1 in %2. Enter shows a passage; a click on a heading sorts.")
        said = said.replace("%1", counted(len(lines), "hit")).replace("%2", articles)
        if len(lines) >= most:
            said = self.tr("These are the first %1; a narrower search shows all.").replace("%1", counted(most, "hit"))
        self._said.setText(said)
        if lines:  # selectRow finds no row from right to left before the table is laid out
            self.table.setCurrentIndex(self.model.index(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.table.currentIndex())
        else:
            super().keyPressEvent(event)

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setItemDelegate(_Delegate(table))
        show_as_rows(table, self.tr("Every hit in its context"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setWordWrap(False)
        table.verticalHeader().setDefaultSectionSize(26)
        table.setSortingEnabled(True)
        header = table.horizontalHeader()
        header.setSortIndicator(int(Column.ARTICLE), Qt.SortOrder.AscendingOrder)
        for column in (Column.BEFORE, Column.AFTER, Column.ARTICLE):
            header.setSectionResizeMode(int(column), QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(int(Column.HIT), QHeaderView.ResizeMode.Interactive)
        header.resizeSection(int(Column.HIT), 150)
        table.doubleClicked.connect(self._open)
        return table

    def _open(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, Line):
            self.line_opened.emit(line)
