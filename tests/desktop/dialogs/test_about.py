"""What the program says of itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.dialogs.about import AboutDialog

pytestmark = pytest.mark.qt


def test_version_and_data_folder_are_told(qtbot):
    dialog = AboutDialog("9.8.7", Path("/data/library"))
    qtbot.addWidget(dialog)
    said = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "9.8.7" in said
    assert "/data/library" in said
