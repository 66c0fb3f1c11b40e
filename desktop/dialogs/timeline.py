"""A timeline beside the window: sentences that say when something was, in the order of their times."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.theme import Theme
from desktop.models.timeline import Source, between, entry_row, over_time, title_of
from desktop.models.wording import day, grouped
from desktop.translating import plural
from desktop.widgets.fitting import resize_on_screen
from desktop.widgets.histogram import HistogramView
from desktop.widgets.labels import plain_label
from desktop.widgets.rows_view import RowsView
from index.named import TimelineEntry


class TimelineDialog(QDialog):
    """Bars over the whole time, and the sentences below. To drag over bars is to look closer.

    Signals:
        entry_opened(TimelineEntry): The user wants to see the passage.
        file_wanted: The user wants it as a file.

    Args:
        source: Of what it is.
        theme: What it is painted in.
        parent: What it belongs to.
    """

    entry_opened = Signal(object)
    file_wanted = Signal()

    def __init__(self, source: Source, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._entries: tuple[TimelineEntry, ...] = ()
        self.setWindowTitle(title_of(source))
        resize_on_screen(self, 860, 660)
        self.chart = HistogramView(theme)
        self.chart.setAccessibleName(self.tr("Dated sentences over time"))
        self.rows = RowsView(theme, title_of(source))
        self._said = plain_label(self.tr("Looking through the articles…"), "small")
        self._said.setWordWrap(True)
        self.all = QPushButton(self.tr("All times"))
        self.save = QPushButton(self.tr("Save…"))
        row = QHBoxLayout()
        row.addWidget(self._said, 1)
        for button, tell in ((self.all, self._show_all), (self.save, self.file_wanted.emit)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, tell=tell: tell())
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.chart)
        column.addWidget(self.rows, 1)
        column.addLayout(row)
        self.chart.range_chosen.connect(self.look_closer)
        self.chart.range_lifted.connect(self._show_all)
        self.rows.opened.connect(self.entry_opened)
        self.rows.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of another theme."""
        self.chart.set_theme(theme)
        self.rows.set_theme(theme)

    def show_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show what was found."""
        self._entries = entries
        self.save.setEnabled(bool(entries))
        self._show_all()

    def refuse(self) -> None:
        """Say that there is nothing to show."""
        self._said.setText(self.tr("The articles could not be looked through."))

    def look_closer(self, first: date, last: date) -> None:
        """Show the sentences of a range of days only, in finer bars."""
        self._show(tuple(between(self._entries, first, last)))
        self.all.setEnabled(True)
        days = day(first, short=True) if first == last else f"{day(first, short=True)} – {day(last, short=True)}"
        self._said.setText(f"{days}: {grouped(len(self.rows.rows.rows))}")

    def _show_all(self) -> None:
        self._show(self._entries)
        self.all.setEnabled(False)
        said = plural("Timeline", "%n dated sentence(s)", len(self._entries))
        how = self.tr("Enter shows a passage; drag over the bars to look closer.")
        nothing = self.tr("No sentence here says when something was.")
        self._said.setText(f"{said}. {how}" if self._entries else nothing)

    def _show(self, entries: tuple[TimelineEntry, ...]) -> None:
        self.chart.show_histogram(over_time(entries), None, None)
        self.rows.show_rows(tuple(map(entry_row, entries)))
