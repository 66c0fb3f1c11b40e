"""Tables of rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget

from desktop.widgets.tables import show_as_rows

pytestmark = pytest.mark.qt


@pytest.fixture
def table(qtbot):
    table = QTableWidget(3, 2)
    qtbot.addWidget(table)
    show_as_rows(table, "Ports")
    return table


def test_whole_rows_are_chosen(table):
    table.setCurrentCell(1, 0)
    assert {(index.row(), index.column()) for index in table.selectedIndexes()} == {(1, 0), (1, 1)}


def test_nothing_is_edited(table, qtbot):
    table.setCurrentCell(1, 0)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert table.state() is QAbstractItemView.State.NoState


def test_tab_is_not_kept_by_the_table(table):
    assert not table.tabKeyNavigation()
    assert table.accessibleName() == "Ports"
