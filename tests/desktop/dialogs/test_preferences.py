"""The preferences."""

from __future__ import annotations

from dataclasses import fields

import pytest

from desktop.dialogs.preferences import PAGES, Choice, PreferencesDialog
from desktop.settings import CHOICES, Preferences

pytestmark = pytest.mark.qt
REMEMBERED_BY_ITSELF = {"export_folder", "article_folder"}  # where a dialog was last


@pytest.fixture
def dialog(qtbot):
    dialog = PreferencesDialog(Preferences())
    qtbot.addWidget(dialog)
    return dialog


def test_everything_that_can_be_chosen_stands_there(dialog):
    assert set(dialog.fields) == {field.name for field in fields(Preferences)} - REMEMBERED_BY_ITSELF


def test_every_value_that_is_allowed_is_offered():
    for row in (row for rows in PAGES.values() for row in rows if isinstance(row, Choice)):
        assert tuple(row.values) == CHOICES[row.name]


def test_what_is_chosen_is_told_at_once(dialog, qtbot):
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.fields["scheme"].setCurrentIndex(3)
    assert chosen.args == ["scheme", "dark"]
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.fields["measure"].setValue(60)
    assert chosen.args == ["measure", 60]


def test_a_name_is_told_when_it_is_written(dialog, qtbot):
    dialog.fields["author"].setText("  Ada Lindqvist ")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.fields["author"].editingFinished.emit()
    assert chosen.args == ["author", "Ada Lindqvist"]


def test_showing_what_was_chosen_elsewhere_chooses_nothing(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.show_preferences(Preferences(scheme="sepia", text_size=15.0))
    assert dialog.fields["scheme"].currentText() == "Sepia"
    assert dialog.fields["text_size"].value() == 15
