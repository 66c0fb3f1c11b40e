"""What only a store has, and not its second copy, is told from damage, and kept."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing

import pytest

from index.notes.additions import keep_additions
from index.notes.memory import READ
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article

LATER, EARLIER = "2031-01-01T00:00:00+00:00", "2001-01-01T00:00:00+00:00"


@pytest.fixture
def present(tmp_path):
    path = tmp_path / "present"
    with closing(NotesStore.open(path)) as store:
        for number in range(3):
            store.add(noted_article(), TEXT, annotation_on(note=f"note {number}"))
        store.memory.put(READ, "article1", 1)
    return path


@pytest.fixture
def second(present, tmp_path):
    return shutil.copy(present, tmp_path / "second")


def change(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def notes_of(path):
    with closing(NotesStore.open(path)) as store:
        assert store.verify() == ()
        return sorted(one.note for one in store.all_annotations())


def test_where_both_are_alike_there_is_nothing_to_keep(present, second):
    assert keep_additions(present, second) == 0


def test_a_new_row_is_kept_with_all_that_it_needs(present, second):
    text = f"{TEXT} Today."
    with closing(NotesStore.open(present)) as store:
        article = noted_article("article2", text_hash=annotation_on(text=text).text_hash)
        store.add(article, text, annotation_on(article="article2", text=text, note="new", tags=["harbour"]))
    assert keep_additions(present, second) > 0
    assert notes_of(second) == ["new", "note 0", "note 1", "note 2"]
    with closing(NotesStore.open(second)) as store:
        assert store.tag_counts() == {"harbour": 1}


@pytest.mark.parametrize(("modified", "kept"), [(LATER, "revised"), (EARLIER, "note 1")])
def test_of_one_row_in_both_the_later_is_kept(present, second, modified, kept):
    change(present, f"UPDATE annotations SET note = 'revised', modified = '{modified}' WHERE note = 'note 1'")
    assert keep_additions(present, second) == (kept == "revised")
    assert notes_of(second) == sorted(["note 0", kept, "note 2"])


def test_a_row_that_says_nothing_else_at_a_later_time_is_damaged_in_its_time(present, second):
    change(present, f"UPDATE memory SET modified = '{LATER}'")
    assert keep_additions(present, second) == 0


def test_a_row_of_which_the_key_was_falsified_is_none_that_was_added(present, second):
    change(present, "UPDATE memory SET key = 'article2'")
    assert keep_additions(present, second) == 0
    with closing(NotesStore.open(second)) as store:
        assert store.memory.all(READ) == {"article1": 1}


def test_a_row_that_is_in_the_second_copy_alone_stays_there(present, second):
    change(present, "DELETE FROM memory")
    assert keep_additions(present, second) == 0
    with closing(NotesStore.open(second)) as store:
        assert store.memory.all(READ) == {"article1": 1}


def test_a_row_that_needs_what_is_not_there_is_left_out(present, second):
    change(
        present,
        "INSERT INTO tags VALUES ('nothing', 0, 'harbour')",
        f"INSERT INTO memory VALUES ('read', 'article2', '2', '{LATER}')",
    )
    assert keep_additions(present, second) == 1
    with closing(NotesStore.open(second)) as store:
        assert store.tag_counts() == {}
        assert store.memory.all(READ) == {"article1": 1, "article2": 2}


def test_nothing_is_kept_that_would_leave_the_second_copy_damaged(present, second):
    change(
        present,
        "INSERT INTO texts VALUES ('another', x'00')",
        f"INSERT INTO memory VALUES ('read', 'article2', '2', '{LATER}')",
    )
    assert keep_additions(present, second) == 0
    with closing(NotesStore.open(second)) as store:
        assert store.memory.all(READ) == {"article1": 1}
        assert store.verify() == ()
