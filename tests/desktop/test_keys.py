"""The keys that the user chose."""

from __future__ import annotations

import pytest

from desktop.keys import ChosenKeys


def test_nothing_is_chosen_at_first(tmp_path):
    assert ChosenKeys(tmp_path).all() == {}


def test_chosen_keys_are_there_the_next_time(tmp_path):
    ChosenKeys(tmp_path / "new").choose("search", ("Ctrl+J",))
    assert ChosenKeys(tmp_path / "new").all() == {"search": ("Ctrl+J",)}


def test_an_action_may_have_no_key(tmp_path):
    ChosenKeys(tmp_path).choose("search", ())
    assert ChosenKeys(tmp_path).all() == {"search": ()}


def test_keys_of_the_table_come_back(tmp_path):
    keys = ChosenKeys(tmp_path)
    keys.choose("search", ("Ctrl+J",))
    keys.choose("search", None)
    assert ChosenKeys(tmp_path).all() == {}


@pytest.mark.parametrize("content", ["", "[]", '{"search": 3}', "{"])
def test_a_file_that_makes_no_sense_chooses_nothing(tmp_path, content, caplog):
    (tmp_path / "keys.json").write_text(content)
    assert ChosenKeys(tmp_path).all() == {}
    caplog.clear()


def test_keys_chosen_in_two_windows_are_all_kept(tmp_path):
    one, other = ChosenKeys(tmp_path), ChosenKeys(tmp_path)
    one.choose("search", ("Ctrl+J",))
    other.choose("help", ("F9",))
    assert ChosenKeys(tmp_path).all() == {"search": ("Ctrl+J",), "help": ("F9",)}
