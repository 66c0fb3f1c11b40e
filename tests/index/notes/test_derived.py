"""What was worked out is found again for the same question only, and can be lost without harm."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from index.notes.annotation import Placement, State
from index.notes.derived import DerivedFile, placement_key, placements, word_lists
from index.text.spans import Span
from tests.support.notes import annotation_on

HERE = Placement(State.MOVED, Span(3, 9))
NOWHERE = Placement(State.UNPLACED, None)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "derived.sqlite"


@pytest.fixture
def opened(path):
    """Opens the file anew, as often as is asked."""
    files = []

    def open_file():
        files.append(DerivedFile(path))
        return placements(files[-1])

    yield open_file
    for file in files:
        file.close()


def test_what_was_kept_is_known_to_the_next_one_who_asks(opened):
    opened().keep({"a": ("k", HERE), "b": ("k", NOWHERE)})
    assert opened().known({"a": "k", "b": "k", "c": "k"}) == {"a": HERE, "b": NOWHERE}


def test_another_key_is_another_question(opened):
    kept = opened()
    kept.keep({"a": ("k", HERE)})
    assert kept.known({"a": "another"}) == {}
    kept.keep({"a": ("another", NOWHERE)})
    assert kept.known({"a": "k"}) == {}
    assert opened().known({"a": "another"}) == {"a": NOWHERE}


def test_what_another_process_worked_out_meanwhile_is_found(opened):
    first, second = opened(), opened()
    assert first.known({"a": "k"}) == {}
    second.keep({"a": ("k", HERE)})
    assert first.known({"a": "k"}) == {"a": HERE}


def test_the_key_of_a_place_names_the_passage_and_both_texts():
    annotation = annotation_on("ferry")
    key = placement_key(annotation, "today")
    assert key == placement_key(replace(annotation, note="More."), "today")
    moved = replace(annotation, selector=replace(annotation.selector, span=Span(0, 5)))
    others = {placement_key(annotation, "tomorrow"), placement_key(moved, "today")}
    assert key not in others | {placement_key(replace(annotation, text_hash="0"), "today")}


def test_a_damaged_file_is_thrown_away_and_said(path, opened, caplog):
    path.write_bytes(b"not a database at all " * 500)
    kept = opened()
    assert kept.known({"a": "k"}) == {}
    kept.keep({"a": ("k", HERE)})
    assert kept.known({"a": "k"}) == {"a": HERE}  # in memory, as long as this one lasts
    assert "cannot be used" in caplog.text
    caplog.clear()
    assert not path.exists()
    opened().keep({"a": ("k", HERE)})
    assert opened().known({"a": "k"}) == {"a": HERE}


def test_a_file_of_another_version_begins_anew(path, opened):
    opened().keep({"a": ("k", HERE)})
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert opened().known({"a": "k"}) == {}


def test_an_entry_that_cannot_be_understood_is_worked_out_anew(path, opened):
    opened().keep({"a": ("k", HERE), "b": ("k", HERE)})
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE placements SET value = 'nonsense 1' WHERE annotation = 'a'")
    assert opened().known({"a": "k", "b": "k"}) == {"b": HERE}


def test_words_and_places_do_not_mix(path):
    file = DerivedFile(path)
    with closing(file):
        word_lists(file).keep({"a": ("k", " ferry ")})
        assert placements(file).known({"a": "k"}) == {}
        assert word_lists(file).known({"a": "k"}) == {"a": " ferry "}
