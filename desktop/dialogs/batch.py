"""A list of queries, run as one batch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.models.batch import BatchLine, as_csv, queries_of
from desktop.models.wording import day, grouped
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.labels import plain_label
from desktop.widgets.tables import show_as_rows


class BatchDialog(QDialog):
    """Queries above, what came of each below.

    Signals:
        run_wanted(tuple[str, ...]): The queries are to be run.
        query_opened(str): The user wants to see what a query finds.

    Args:
        queries: What stands in the list at first.
        parent: What the dialog belongs to.
    """

    run_wanted = Signal(object)
    query_opened = Signal(str)

    def __init__(self, queries: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run several searches"))
        resize_on_screen(self, 780, 560)
        self._lines: tuple[BatchLine, ...] = ()
        self.queries = QPlainTextEdit("\n".join(queries))
        self.queries.setAccessibleName(self.tr("Searches, one a line"))
        self.queries.setPlaceholderText(self.tr("One search a line; a line that begins with # is a remark"))
        self.queries.setTabChangesFocus(True)
        self.table = self._make_table()
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.queries)
        parts.addWidget(self.table)
        parts.setSizes([200, 300])
        column = QVBoxLayout(self)
        hint = plain_label(
            self.tr("Each line is searched for by itself. Enter on a result shows its articles."), "muted"
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addWidget(parts, 1)
        column.addLayout(self._make_row())

    def show_lines(self, lines: tuple[BatchLine, ...]) -> None:
        """Show what came of the queries."""
        self._lines = lines
        self.table.setRowCount(len(lines))
        for row, line in enumerate(lines):
            total = grouped(line.total) if line.total >= 0 else "–"
            newest = day(date.fromisoformat(line.newest), short=True) if line.newest else ""
            for column, text in enumerate((line.query, total, newest, line.told)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self._copy.setEnabled(bool(lines))
        self._run.setEnabled(True)

    def run(self) -> None:
        """Ask for the queries to be run."""
        queries = queries_of(self.queries.toPlainText())
        if queries:
            self._run.setEnabled(False)
            self.run_wanted.emit(queries)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        show_as_rows(table, self.tr("What was found"))
        names = (self.tr("Search"), self.tr("Articles"), self.tr("Newest"), self.tr("What was searched"))
        for column, name in enumerate(names):
            head = QTableWidgetItem(name)
            if column == 1:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setHorizontalHeaderItem(column, head)
        for column in (0, 3):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.itemActivated.connect(lambda item: self.query_opened.emit(self._lines[item.row()].query))
        return table

    def _make_row(self) -> QHBoxLayout:
        self._copy = QPushButton(self.tr("Copy as a table"))
        self._copy.setEnabled(False)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_csv(self._lines)))
        self._run = QPushButton(self.tr("Run"))
        self._run.setAutoDefault(False)
        self._run.setProperty("role", "primary")
        self._run.clicked.connect(self.run)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._run)
        return row
