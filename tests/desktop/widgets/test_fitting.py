"""Windows are as large as is best for them, where the screen has room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop.widgets.fitting import resize_on_screen

pytestmark = pytest.mark.qt


@pytest.fixture
def widget(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_window_has_its_size_where_there_is_room(widget):
    resize_on_screen(widget, 300, 200)
    assert (widget.width(), widget.height()) == (300, 200)


def test_window_is_no_larger_than_the_screen(widget):
    resize_on_screen(widget, 20_000, 20_000)
    room = widget.screen().availableSize()
    assert widget.width() < room.width()
    assert widget.height() < room.height()
