"""The question before a browser gets a page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.dialogs.web_page import Answer, WebPageDialog

pytestmark = pytest.mark.qt


@pytest.fixture
def dialog(qtbot):
    dialog = WebPageDialog("/articles/<b>page.html")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_return_shows_the_folder(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer is Answer.FOLDER


def test_escape_does_nothing(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer is Answer.NOTHING


def test_page_can_be_opened_all_the_same(dialog):
    dialog.findChild(QPushButton, "open").click()
    assert dialog.answer is Answer.OPEN


def test_name_of_the_page_is_no_markup(dialog):
    labels = dialog.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert labels[0].text().startswith("<b>page.html")
