"""Places in articles are there again another day."""

from __future__ import annotations

import pytest

from desktop.places import MOST, Places


def test_a_place_is_there_again(tmp_path):
    Places(tmp_path).keep("a1", 812)
    assert Places(tmp_path).of("a1") == 812
    assert Places(tmp_path).of("a2") == 0


def test_an_article_left_at_its_beginning_is_forgotten(tmp_path):
    places = Places(tmp_path)
    places.keep("a1", 812)
    places.keep("a1", 0)
    assert "a1" not in (tmp_path / "places.json").read_text()


def test_what_was_left_longest_ago_is_forgotten_first(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.places.MOST", 3)
    places = Places(tmp_path)
    for article, place in (("a", 1), ("b", 2), ("c", 3), ("a", 4), ("d", 5)):
        places.keep(article, place)
    assert [places.of(article) for article in "abcd"] == [4, 0, 3, 5]
    assert MOST > 3


@pytest.mark.parametrize("content", ["[]", '{"a1": "far", "a2": -3, "a3": true}'])
def test_a_file_that_says_something_else_gives_nothing(tmp_path, content):
    (tmp_path / "places.json").write_text(content)
    assert [Places(tmp_path).of(article) for article in ("a1", "a2", "a3")] == [0, 0, 0]


def test_a_damaged_file_is_told_in_the_log(tmp_path, caplog):
    (tmp_path / "places.json").write_text("{")
    assert Places(tmp_path).of("a1") == 0
    assert len(caplog.records) == 1
    caplog.clear()


def test_a_folder_that_cannot_be_written_does_not_cost_the_place(tmp_path, caplog):
    blocked = tmp_path / "file"
    blocked.write_text("")
    places = Places(blocked / "folder")
    caplog.clear()
    places.keep("a1", 5)
    assert places.of("a1") == 5
    assert len(caplog.records) == 1
    caplog.clear()
