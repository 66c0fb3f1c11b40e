"""Buttons in one row or two."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.widgets.button_rows import ButtonRows

pytestmark = pytest.mark.qt


@pytest.fixture
def buttons(qtbot):
    made = [QPushButton(text) for text in ("Search for it", "Timeline", "Correct the name", "Save as Markdown")]
    rows = ButtonRows(made)
    qtbot.addWidget(rows)
    rows.show()
    return rows, made


def test_buttons_stand_in_one_row_where_there_is_room(buttons):
    rows, made = buttons
    rows.resize(1200, 80)
    rows.layout().activate()
    assert len({button.y() for button in made}) == 1


def test_no_word_of_a_button_is_cut_in_a_narrow_place(buttons):
    rows, made = buttons
    rows.resize(rows.minimumSizeHint().width(), 90)
    rows.layout().activate()
    assert len({button.y() for button in made}) == 2
    assert all(button.width() >= button.sizeHint().width() for button in made)


def test_buttons_go_back_into_one_row(buttons):
    rows, made = buttons
    for width in (rows.minimumSizeHint().width(), 1200):
        rows.resize(width, 90)
        rows.layout().activate()
    assert len({button.y() for button in made}) == 1
