"""What fields say before anything is written can be read, and whatever has the focus shows it, in every theme.

What is disabled is left out on purpose: WCAG 2.2 asks no contrast of it (success criterion 1.4.3), and it is to look
as if it could not be used.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.appearance.contrast import LEGIBLE, contrast
from desktop.appearance.palette import palette
from desktop.appearance.stylesheet import stylesheet
from desktop.appearance.theme import load_theme, theme_names

pytestmark = pytest.mark.qt

VISIBLE = 3.0  # WCAG 2.2, success criterion 1.4.11: what tells a control's state from what is beside it


def with_text(control):
    control.setText("Words")
    return control


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "combo": QComboBox,
    "spin": QSpinBox,
    "push": lambda: with_text(QPushButton()),
    "tool": lambda: with_text(QToolButton()),
    "check": lambda: with_text(QCheckBox()),
    "radio": lambda: with_text(QRadioButton()),
}


@pytest.fixture(params=theme_names())
def theme(request, qapp):
    theme = load_theme(request.param)
    before = qapp.palette()
    qapp.setPalette(palette(theme))
    qapp.setStyleSheet(stylesheet(theme))
    yield theme
    qapp.setStyleSheet("")
    qapp.setPalette(before)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_a_field_says_while_it_is_empty_can_be_read(qtbot, theme, kind):
    field = kind()
    qtbot.addWidget(field)
    field.show()
    said = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert said.alpha() == 255
    assert contrast(said.name(), theme.colour("field").name()) >= LEGIBLE


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


@pytest.mark.parametrize("name", CONTROLS)
def test_control_with_the_focus_looks_otherwise(qtbot, theme, name):
    window, other, control = QWidget(), QPushButton("Other"), CONTROLS[name]()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in (other, control):
        part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    other.setFocus()
    without = picture(control)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    assert control.hasFocus()
    assert picture(control) != without


@pytest.mark.parametrize("ground", ["window", "side", "paper", "card", "field", "toolbar", "menu"])
def test_ring_round_the_focus_stands_out(theme, ground):
    assert contrast(theme.colour("focus").name(), theme.colour(ground).name()) >= VISIBLE
