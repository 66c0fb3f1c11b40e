"""What the user chooses is told and remembered."""

from __future__ import annotations

import pytest

from desktop.appearance.appearance import Appearance
from desktop.appearance.typography import STANDARD
from desktop.controllers.preferences import PreferencesController
from desktop.settings import Settings

pytestmark = pytest.mark.qt


@pytest.fixture
def preferences(qapp, tmp_path):
    return PreferencesController(Settings(tmp_path), Appearance())


def test_a_choice_of_typography_is_told_and_remembered(preferences, qtbot, tmp_path):
    with qtbot.waitSignal(preferences.typography_changed) as told:
        preferences.choose("face", "sans")
    assert told.args[0].face == "sans"
    assert Settings(tmp_path).preferences.face == "sans"


def test_a_choice_of_theme_is_told_and_remembered(preferences, qtbot, tmp_path):
    with qtbot.waitSignal(preferences.changed) as told, qtbot.assertNotEmitted(preferences.typography_changed):
        preferences.choose("scheme", "sepia")
    assert told.args[0].scheme == "sepia"
    assert Settings(tmp_path).preferences.scheme == "sepia"


def test_as_at_first_keeps_the_theme(preferences, qtbot):
    preferences.choose("scheme", "dark")
    preferences.choose("measure", 90)
    with qtbot.waitSignal(preferences.typography_changed) as told:
        preferences.reset_reading()
    assert told.args == [STANDARD]
    assert preferences._settings.preferences.scheme == "dark"


def test_text_steps_by_a_point(preferences, qtbot):
    with qtbot.waitSignal(preferences.typography_changed) as told:
        preferences.step_text_size(-1)
    assert told.args[0].points == STANDARD.points - 1


def test_light_and_dark_alternate(preferences):
    shown = []
    for _ in range(2):
        preferences.change_theme()
        shown.append(preferences._appearance.theme.key)
    assert shown == ["dark", "light"]
