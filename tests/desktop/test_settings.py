"""Preferences and window state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray

from desktop.settings import LARGEST_TEXT, SMALLEST_TEXT, Preferences, Settings

pytestmark = pytest.mark.qt


def test_choice_is_there_again(tmp_path):
    Settings(tmp_path).change(scheme="dark", text_size=16, export_folder="/notes")
    assert Settings(tmp_path).preferences == Preferences("dark", 16.0, "/notes")


@pytest.mark.parametrize(("asked", "given"), [(1, SMALLEST_TEXT), (500, LARGEST_TEXT)])
def test_text_stays_legible(tmp_path, asked, given):
    assert Settings(tmp_path).change(text_size=asked).text_size == given


def test_file_edited_by_hand_gives_what_it_can(tmp_path):
    (tmp_path / "preferences.json").write_text(
        '{"scheme": "pink", "text_size": "big", "export_folder": "/notes", "x": 1}'
    )
    assert Settings(tmp_path).preferences == Preferences(export_folder="/notes")


def test_damaged_file_is_as_none_and_is_told_in_the_log(tmp_path, caplog):
    (tmp_path / "preferences.json").write_text("{")
    assert Settings(tmp_path).preferences == Preferences()
    assert len(caplog.records) == 1
    caplog.clear()


def test_folder_that_cannot_be_written_does_not_cost_the_choice(tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("")
    settings = Settings(blocked / "folder")
    assert settings.change(scheme="dark").scheme == "dark"
    assert settings.preferences.scheme == "dark"
    caplog.clear()


def test_geometry_is_there_again(tmp_path):
    settings = Settings(tmp_path)
    settings.keep_window_state("columns", QByteArray(b"\x01\x02"))
    assert Settings(tmp_path).window_state("columns") == QByteArray(b"\x01\x02")
    assert Settings(tmp_path).window_state("other") is None


def test_column_is_open_until_it_is_closed(tmp_path):
    settings = Settings(tmp_path)
    assert settings.is_column_shown("left")
    settings.keep_column_shown("left", shown=False)
    assert not settings.is_column_shown("left")


def test_choice_in_one_window_takes_back_none_of_another(tmp_path):
    one, other = Settings(tmp_path), Settings(tmp_path)
    one.change(scheme="dark")
    other.change(text_size=16)
    assert Settings(tmp_path).preferences == Preferences("dark", 16.0)
