"""Labels stand at the side of the interface, whatever the direction of their words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.widgets.labels import plain_label

pytestmark = pytest.mark.qt


@pytest.fixture
def directed(qapp):
    before = qapp.layoutDirection()
    yield qapp.setLayoutDirection
    qapp.setLayoutDirection(before)


def inked(label):
    """Return where the darkest columns of what a label paints begin and end, in pixels."""
    image = label.grab().toImage()
    ground = image.pixel(0, 0)
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(0, image.height(), 2))
    ]
    return columns[0], columns[-1]


@pytest.mark.parametrize("words", ["Tomáš Hradvék", "رادوفان كريشتشاك"])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_words_stand_where_a_line_of_the_interface_begins(qtbot, directed, direction, words):
    directed(direction)
    label = plain_label(words)
    qtbot.addWidget(label)
    label.resize(600, 30)
    first, last = inked(label)
    assert (first < 100) if direction is Qt.LayoutDirection.LeftToRight else (last > 500)
