"""One notes store takes the place of another, and nothing of the one that goes is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest

from index.errors import NotesError
from index.notes import replacing
from index.notes.archive import files_of
from index.notes.replacing import copy_over, new_folder, put_aside, put_in_place, remove_store, watched
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article

NOW = datetime(2021, 9, 5, 8, 30, tzinfo=UTC)


def annotate(path, note):
    with closing(NotesStore.open(path)) as store:
        store.add(noted_article(), TEXT, annotation_on(note=note))


def notes_of(path):
    with closing(NotesStore.open(path)) as store:
        assert store.verify() == ()
        return [one.note for one in store.all_annotations()]


@pytest.fixture
def store(tmp_path):
    path = tmp_path / "notes.sqlite"
    annotate(path, "there")
    return path


@pytest.fixture
def fresh(tmp_path):
    path = tmp_path / "fresh.sqlite"
    annotate(path, "fresh")
    return path


def test_a_folder_is_named_by_the_time_in_utc(tmp_path):
    folder = new_folder(tmp_path / "aside", NOW.astimezone(timezone(timedelta(hours=3))))
    assert folder.name == "notes-2021-09-05T083000.000000Z"


def test_nothing_is_put_beside_what_was_put_aside_before(tmp_path):
    new_folder(tmp_path, NOW)
    with pytest.raises(FileExistsError):
        new_folder(tmp_path, NOW)


def test_what_is_put_aside_is_whole_and_gone_from_its_place(store, tmp_path):
    held = sqlite3.connect(store)  # so that what was written last stands beside the database
    annotate(store, "written last")
    before = {path.name: path.read_bytes() for path in files_of(store)}
    folder = put_aside(store, tmp_path / "aside", NOW)
    held.close()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert files_of(store) == ()
    assert notes_of(folder / store.name) == ["there", "written last"]


def test_what_cannot_be_put_aside_stays_in_its_place(store, tmp_path):
    (tmp_path / "aside").write_text("a file in the way of the folder", encoding="utf-8")
    with pytest.raises(OSError, match="aside"):
        put_aside(store, tmp_path / "aside", NOW)
    assert notes_of(store) == ["there"]


def test_a_store_is_put_in_the_place_of_one_that_is_gone(store, fresh):
    remove_store(store)
    put_in_place(fresh, store)
    assert notes_of(store) == ["fresh"]
    assert files_of(fresh) == ()


def test_a_store_that_is_copied_over_another_is_seen_by_whoever_has_it_open(store, fresh):
    with closing(NotesStore.open(store)) as opened:
        with watched(store) as is_unchanged:
            assert copy_over(fresh, store, is_unchanged)
        assert [one.note for one in opened.all_annotations()] == ["fresh"]


def test_a_store_that_was_written_to_meanwhile_is_not_copied_over(store, fresh):
    with watched(store) as is_unchanged:
        assert is_unchanged()
        annotate(store, "meanwhile")
        assert not copy_over(fresh, store, is_unchanged)
    assert notes_of(store) == ["there", "meanwhile"]


def test_a_store_that_somebody_writes_to_is_not_waited_for_without_end(store, fresh, monkeypatch):
    monkeypatch.setattr(replacing, "_BUSY_TRIES", 1)
    with closing(sqlite3.connect(store, isolation_level=None)) as other, watched(store) as is_unchanged:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotesError) as raised:
            copy_over(fresh, store, is_unchanged)
        assert raised.value.code == "notes-busy"
    assert notes_of(store) == ["there"]


def test_a_store_is_taken_away_with_what_stands_beside_it(store, tmp_path):
    for suffix in ("-wal", "-shm", "-journal"):
        store.with_name(store.name + suffix).touch()
    remove_store(store)
    assert list(tmp_path.iterdir()) == []
