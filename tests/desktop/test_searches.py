"""Searches that were made or saved."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.searches import SavedSearch, Searches

HERE, THERE = Path("/data/here"), Path("/data/there")


def test_newest_query_stands_first_and_once(tmp_path):
    searches = Searches(tmp_path)
    for query in ("gas", "dam  water", "gas"):
        searches.remember(HERE, query)
    assert searches.recent(HERE) == ("gas", "dam water")


def test_nothing_typed_is_no_query(tmp_path):
    searches = Searches(tmp_path)
    searches.remember(HERE, "  ")
    assert searches.recent(HERE) == ()


def test_libraries_have_their_own(tmp_path):
    searches = Searches(tmp_path)
    searches.remember(HERE, "gas")
    assert searches.recent(THERE) == ()


def test_everything_is_there_after_a_restart(tmp_path):
    Searches(tmp_path).remember(HERE, "ığdır")
    assert Searches(tmp_path).recent(HERE) == ("ığdır",)


def test_saved_searches_of_earlier_windows_are_handed_over_once(tmp_path):
    kept = {str(HERE): {"recent": ["gas"], "saved": [{"query": "gas lang:en", "seen": 7}]}}
    (tmp_path / "searches.json").write_text(json.dumps(kept), encoding="utf-8")
    assert Searches(tmp_path).hand_over(HERE) == (SavedSearch("gas lang:en", 7),)
    again = Searches(tmp_path)
    assert again.hand_over(HERE) == ()
    assert again.recent(HERE) == ("gas",)


@pytest.mark.parametrize(
    "content", ["[]", '{"/data/here": 3}', '{"/data/here": {"recent": [1], "saved": [{"query": 2}, "x"]}}']
)
def test_file_edited_by_hand_never_stops_the_window(tmp_path, content):
    (tmp_path / "searches.json").write_text(content, encoding="utf-8")
    assert Searches(tmp_path).hand_over(HERE) == ()
    assert Searches(tmp_path).recent(HERE) == ()


def test_damaged_file_is_told_in_the_log(tmp_path, caplog):
    (tmp_path / "searches.json").write_text("{", encoding="utf-8")
    assert Searches(tmp_path).recent(HERE) == ()
    assert "as if there were none" in caplog.text
    caplog.clear()


def test_file_can_be_read_by_a_person(tmp_path):
    Searches(tmp_path).remember(HERE, "gas")
    assert json.loads((tmp_path / "searches.json").read_text("utf-8"))["/data/here"]["recent"] == ["gas"]


def test_window_of_another_library_keeps_its_searches(tmp_path):
    one, other = Searches(tmp_path), Searches(tmp_path)
    one.remember(HERE, "gas")
    other.remember(THERE, "dam")
    one.remember(HERE, "water")
    assert Searches(tmp_path).recent(HERE) == ("water", "gas")
    assert Searches(tmp_path).recent(THERE) == ("dam",)
