"""The tabs that were open in each library."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.open_tabs import OpenTabs, SavedTabs

TABS = SavedTabs((("a1", "Harbour talks"), ("a2", "محادثات")), (1, 0), 1)


def test_tabs_are_kept_for_each_library(tmp_path):
    OpenTabs(tmp_path).keep(Path("/one"), TABS)
    OpenTabs(tmp_path).keep(Path("/two"), SavedTabs())
    assert OpenTabs(tmp_path).of(Path("/one")) == TABS
    assert OpenTabs(tmp_path).of(Path("/two")) == SavedTabs()


@pytest.mark.parametrize("content", ['{"/one": 3}', '{"/one": {"articles": [["a"], 2], "sides": "x"}}', "[]"])
def test_file_that_was_edited_by_hand_never_stops_the_window(tmp_path, content):
    (tmp_path / "tabs.json").write_text(content)
    assert OpenTabs(tmp_path).of(Path("/one")) == SavedTabs()


def test_damaged_file_counts_as_none(tmp_path, caplog):
    (tmp_path / "tabs.json").write_text("{")
    assert OpenTabs(tmp_path).of(Path("/one")) == SavedTabs()
    assert "as if there were none" in caplog.text
    caplog.clear()
