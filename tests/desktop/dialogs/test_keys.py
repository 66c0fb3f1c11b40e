"""The list of keys."""

from __future__ import annotations

import pytest

from desktop.actions import SPECS, Actions, Section
from desktop.dialogs.keys import KeysDialog, keys_of

pytestmark = pytest.mark.qt


def test_every_action_stands_in_the_list():
    listed = [what for section in Section for _keys, what in keys_of(section, Actions())]
    assert {spec.tooltip for spec in SPECS} <= set(listed)


def test_escape_closes_it(qtbot):
    from PySide6.QtCore import Qt

    dialog = KeysDialog(Actions())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
