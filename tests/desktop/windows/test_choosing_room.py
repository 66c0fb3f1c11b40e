"""Preferences, keys and help in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from desktop.dialogs.help import HelpDialog
from desktop.dialogs.key_editor import KeyEditor
from desktop.dialogs.preferences import PreferencesDialog
from desktop.keys import ChosenKeys
from desktop.settings import Settings
from tests.support.fake_window import FakeWindow

pytestmark = pytest.mark.qt


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    ChosenKeys(tmp_path).choose("palette", ("Ctrl+J",))
    window = FakeWindow(qtbot, qapp, tmp_path)
    yield window
    window.close()


def in_dialog(monkeypatch, kind, work):
    """Do something in a dialog instead of waiting for the user to close it."""
    monkeypatch.setattr(kind, "exec", lambda dialog: work(dialog) or QDialog.DialogCode.Rejected)


def test_keys_chosen_before_are_there_at_the_start(window):
    assert window.app.actions["palette"].shortcuts() == [QKeySequence("Ctrl+J")]


def test_a_preference_is_followed_and_remembered_at_once(window, monkeypatch, tmp_path):
    in_dialog(monkeypatch, PreferencesDialog, lambda dialog: dialog.chosen.emit("scheme", "dark"))
    window.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.app.appearance.theme.is_dark
    assert Settings(tmp_path).preferences.scheme == "dark"


def test_a_changed_key_works_and_is_remembered(window, monkeypatch, tmp_path):
    in_dialog(monkeypatch, KeyEditor, lambda dialog: dialog.chosen.emit("help", ("Ctrl+H",)))
    window.app.actions["change_keys"].trigger()
    assert window.app.actions["help"].shortcuts() == [QKeySequence("Ctrl+H")]
    assert ChosenKeys(tmp_path).all()["help"] == ("Ctrl+H",)


def test_help_opens_beside_the_window_and_goes(window, qtbot):
    window.key(Qt.Key.Key_F1)
    dialog = window.main.findChild(HelpDialog)
    assert not dialog.isModal()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()


def test_annotations_bear_the_name_that_the_user_gave(window, qtbot):
    window.app.preferences.choose("author", "Ada Lindqvist")
    window.read()
    with qtbot.waitSignal(window.app.access.changed):
        window.app.annotating.annotate("a2", window.app.pane.opened.article.blocks[0].span, "claim")
    assert [one.author for one in window.library._annotations.values()][-1] == "Ada Lindqvist"
