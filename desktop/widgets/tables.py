"""Tables of which whole rows are chosen, and in which nothing is edited."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView


def show_as_rows(table: QTableView, name: str) -> None:
    """Make a table one of rows: without lines, numbers and editing, and with a Tab key that leaves it.

    Args:
        table: The table.
        name: What it is called to those who do not see it.
    """
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
