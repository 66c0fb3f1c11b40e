"""Every kind of entity has a line of its own shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.reading.underlines import UNDERLINES, paint_underline
from index.entities.mentions import Kind

pytestmark = pytest.mark.qt


def drawn(kind: Kind) -> bytes:
    """Return the picture of a kind's line in one colour."""
    image = QImage(90, 12, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_underline(painter, kind, QColor("black"), 5, 85, 5, 1.5)
    painter.end()
    return bytes(image.constBits())


def test_every_kind_has_a_shape() -> None:
    assert set(UNDERLINES) == set(Kind)


def test_no_two_kinds_look_alike_without_their_colours(qapp: QApplication) -> None:
    assert len({drawn(kind) for kind in Kind}) == len(Kind)
