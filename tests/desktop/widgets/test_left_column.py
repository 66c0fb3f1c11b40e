"""The sides of the left column stand in a row that is rounded at its ends, whichever way the interface runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.left_column import LeftColumn

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(
    ("direction", "ends"),
    [
        (Qt.LayoutDirection.LeftToRight, ["first", "middle", "last"]),
        (Qt.LayoutDirection.RightToLeft, ["last", "middle", "first"]),
    ],
)
def test_row_of_sides_is_rounded_at_its_ends(qtbot, qapp, theme, direction, ends):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        column = LeftColumn(theme)
        qtbot.addWidget(column)
        assert [button.property("end") for button in column._switch.buttons()] == ends
    finally:
        qapp.setLayoutDirection(before)
