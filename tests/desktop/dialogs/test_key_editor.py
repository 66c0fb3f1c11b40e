"""The list in which keys are changed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence

from desktop.actions import SPECS, Actions
from desktop.dialogs.key_editor import KeyEditor

pytestmark = pytest.mark.qt


@pytest.fixture
def actions(qapp):
    return Actions()


@pytest.fixture
def editor(qtbot, actions):
    editor = KeyEditor(actions.all())
    editor.chosen.connect(actions.set_keys)
    qtbot.addWidget(editor)
    return editor


def choose(editor, name):
    item = next(
        editor.tree.topLevelItem(row)
        for row in range(editor.tree.topLevelItemCount())
        if editor.tree.topLevelItem(row).data(0, 256) == name
    )
    editor.tree.setCurrentItem(item)
    return item


def test_every_action_stands_with_its_keys(editor):
    assert editor.tree.topLevelItemCount() == len(SPECS)
    assert choose(editor, "palette").text(1) == "Ctrl+K"


def test_a_pressed_key_becomes_the_key(editor, actions):
    item = choose(editor, "palette")
    editor.pressed.setKeySequence(QKeySequence("Ctrl+J"))
    editor.set_key()
    assert actions["palette"].shortcuts() == [QKeySequence("Ctrl+J")]
    assert item.text(1) == "Ctrl+J"
    assert "Ctrl+J" in actions["palette"].toolTip()


def test_a_key_that_is_taken_is_refused_by_name(editor, actions):
    choose(editor, "palette")
    editor.pressed.setKeySequence(QKeySequence("Ctrl+Z"))
    editor.set_key()
    assert actions["palette"].shortcuts() == [QKeySequence("Ctrl+K")]
    assert editor.told.text() == "Ctrl+Z is the key of “Undo”; give that one another first."


def test_the_keys_of_the_table_come_back(editor, actions):
    choose(editor, "undo")
    editor.pressed.setKeySequence(QKeySequence("Ctrl+J"))
    editor.set_key()
    editor.reset_key()
    assert actions["undo"].shortcuts() == [QKeySequence("Ctrl+Z")]


def test_an_action_can_lose_its_key(editor, actions):
    choose(editor, "undo")
    editor.pressed.clear()
    editor.set_key()
    assert actions["undo"].shortcuts() == []
    assert "(" not in actions["undo"].toolTip()


def test_actions_are_found_by_a_part_of_their_name(editor):
    editor.filter.setText("palet")
    shown = [row for row in range(len(SPECS)) if not editor.tree.topLevelItem(row).isHidden()]
    assert [editor.tree.topLevelItem(row).text(0) for row in shown] == ["Palette"]
