"""A field lets files that are dragged over it go on to the window, and takes a text itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.windows.dropping import FilesPassBy

pytestmark = pytest.mark.qt


@pytest.mark.parametrize(
    ("urls", "takes"),
    [([QUrl.fromLocalFile("/articles/harbour.txt")], False), ([], True), ([QUrl("https://courier.example")], True)],
)
def test_field_takes_what_is_no_file(qtbot, urls, takes):
    field = QLineEdit()
    qtbot.addWidget(field)
    passing = FilesPassBy(field)
    field.installEventFilter(passing)
    data = QMimeData()
    data.setText("harbour")
    if urls:
        data.setUrls(urls)
    event = QDragEnterEvent(
        QPoint(2, 2), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    assert event.isAccepted() is takes
