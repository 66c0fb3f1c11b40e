"""A copy of the store's file is put in its place by hand: no log of another copy is done again over it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256

import pytest

from index.notes.action_log import ActionLog
from index.notes.recovery import Trouble, open_store, restore
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, ticking


@pytest.fixture
def aside(tmp_path):
    return tmp_path / "set-aside"


def annotate(path, *notes, backups=None):
    """Annotate in a store that is open for that long only."""
    with closing(NotesStore.open(path, clock=ticking(), backups=backups)) as store:
        for note in notes:
            store.add(noted_article(), TEXT, annotation_on(note=note))


def notes_of(backups, aside, clock):
    """Open the store as a library does; return its notes, and what was wrong with it."""
    store, recovery = open_store(backups, aside, clock)
    with closing(store):
        assert store.verify() == ()
        return {one.note for one in store.all_annotations()}, recovery


def damage_line(backups, number):
    """Turn one character in a line of the log; the first one is number 0."""
    (log,) = backups.log.folder.iterdir()
    lines = log.read_bytes().splitlines(keepends=True)
    lines[number] = lines[number].replace(b"here", b"hare", 1)
    log.write_bytes(b"".join(lines))


@pytest.fixture
def copied(backups, tmp_path):
    """A copy of a store with one note; since then, two more were made in the store itself."""
    annotate(backups.store, "common", backups=backups)
    copy = tmp_path / "copy.sqlite"
    shutil.copy(backups.store, copy)
    annotate(backups.store, "here 1", "here 2", backups=backups)
    return copy


@pytest.mark.parametrize("count", [1, 2, 3])
def test_another_copy_that_was_worked_with_stays_as_it_is(backups, aside, clock, copied, tmp_path, count):
    elsewhere = type(backups)(copied, tmp_path / "their backups", tmp_path / "their log", {}, clock)
    theirs = [f"there {number}" for number in range(count)]
    annotate(copied, *theirs, backups=elsewhere)
    copied.replace(backups.store)
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common", *theirs}
    assert recovery.told("").code == "notes-replaced-recovered"
    assert notes_of(backups, aside, clock) == (found, None)


@pytest.mark.parametrize("count", [1, 5])
def test_what_was_done_here_is_kept_as_a_backup_and_as_a_log(backups, aside, clock, copied, tmp_path, count):
    elsewhere = type(backups)(copied, tmp_path / "their backups", tmp_path / "their log", {}, clock)
    annotate(copied, *["there"] * count, backups=elsewhere)
    copied.replace(backups.store)
    _, recovery = notes_of(backups, aside, clock)
    log = ActionLog(recovery.set_aside / backups.log.folder.name)
    assert [entry.sequence for entry in log.entries() if entry] == [1, 2, 3]
    restore(recovery.set_aside / "notes.zip", backups, aside, clock)
    assert notes_of(backups, aside, clock) == ({"common", "here 1", "here 2"}, None)


def test_work_on_a_copy_survives_the_next_damage(backups, aside, clock, copied):
    annotate(copied, "there")
    copied.replace(backups.store)
    notes_of(backups, aside, clock)
    annotate(backups.store, "later", backups=backups)
    backups.store.write_bytes(b"these are not notes")
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common", "there", "later"}
    assert recovery.lost == 0


def test_an_older_copy_that_nobody_worked_with_is_caught_up(backups, aside, clock, copied):
    copied.replace(backups.store)
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common", "here 1", "here 2"}
    assert (recovery.trouble, recovery.actions, recovery.lost) == (Trouble.BEHIND, 2, 0)


@pytest.mark.parametrize("number", [1, 2])
def test_an_older_copy_is_caught_up_although_a_line_is_damaged(backups, aside, clock, tmp_path, number):
    annotate(backups.store, "common", backups=backups)
    copy = tmp_path / "copy.sqlite"
    shutil.copy(backups.store, copy)
    annotate(backups.store, "here 1", "here 2", "here 3", backups=backups)
    damage_line(backups, number)
    copy.replace(backups.store)
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common", "here 1", "here 2", "here 3"} - {f"here {number}"}
    assert (recovery.trouble, recovery.actions, recovery.lost) == (Trouble.BEHIND, 2, 1)


def test_what_is_damaged_of_the_other_copy_is_counted(backups, aside, clock, copied, tmp_path):
    elsewhere = type(backups)(copied, tmp_path / "their backups", tmp_path / "their log", {}, clock)
    annotate(copied, "there 1", "there 2", backups=elsewhere)
    copied.replace(backups.store)
    damage_line(backups, 1)
    _, recovery = notes_of(backups, aside, clock)
    assert recovery.told("").code == "notes-replaced-partly-recovered"
    assert recovery.lost == 1
    restore(recovery.set_aside / "notes.zip", backups, aside, clock)
    assert notes_of(backups, aside, clock) == ({"common", "here 2"}, None)


def test_a_copy_that_is_older_than_the_log_is_not_given_a_part_of_it(backups, aside, clock, copied):
    (log,) = backups.log.folder.iterdir()
    lines = log.read_bytes().splitlines(keepends=True)
    for backup in backups.all():
        backup.unlink()
    log.rename(log.with_name("actions-000000000003.jsonl")).write_bytes(b"".join(lines[2:]))
    copied.replace(backups.store)
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common"}
    assert recovery.told("").code == "notes-replaced-unknown-recovered"


def test_a_copy_of_which_the_log_has_the_next_line_only_is_caught_up(backups, aside, clock, copied):
    (log,) = backups.log.folder.iterdir()
    lines = log.read_bytes().splitlines(keepends=True)
    log.rename(log.with_name("actions-000000000002.jsonl")).write_bytes(b"".join(lines[1:]))
    copied.replace(backups.store)
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common", "here 1", "here 2"}
    assert recovery.trouble is Trouble.BEHIND


def test_a_backup_of_another_copy_is_given_nothing_of_the_log(backups, aside, clock, copied, tmp_path):
    elsewhere = type(backups)(copied, tmp_path / "their backups", tmp_path / "their log", {}, clock)
    annotate(copied, "there", backups=elsewhere)
    theirs = elsewhere.make()
    for own in backups.all():
        own.unlink()
    shutil.copy(theirs, backups.folder)
    backups.store.write_bytes(b"these are not notes")
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"common", "there"}
    assert recovery.trouble is Trouble.REPLACED
    annotate(backups.store, "later", backups=backups)
    assert notes_of(backups, aside, clock) == ({"common", "there", "later"}, None)


def annotate_by_an_earlier_version(backups, key):
    """Remember something as a window does that was opened by a version whose lines have no sign and name no other."""
    row = {"shelf": "read", "key": key, "value": "1", "modified": "2021-09-05T08:30:00Z"}
    (file,) = backups.log.folder.iterdir()
    with closing(sqlite3.connect(backups.store)) as connection, connection:
        sequence, lineage, _ = connection.execute("SELECT * FROM log").fetchone()
        line = json.dumps([sequence + 1, lineage, "action", [["put", "memory", row]]]).encode()
        with file.open("ab") as log:
            log.write(b"%s %s\n" % (sha256(line).hexdigest()[:16].encode(), line))
        connection.execute("INSERT INTO memory VALUES (:shelf, :key, :value, :modified)", row)
        connection.execute("UPDATE log SET sequence = ?", (sequence + 1,))


@pytest.mark.parametrize("later", [(), ("later",)])
def test_a_window_of_an_earlier_version_that_goes_on_makes_no_other_copy(backups, aside, clock, later):
    annotate(backups.store, "first", backups=backups)
    annotate_by_an_earlier_version(backups, "one")
    annotate(backups.store, *later, backups=backups)
    assert notes_of(backups, aside, clock) == ({"first", *later}, None)
    backups.store.write_bytes(b"these are not notes")
    found, recovery = notes_of(backups, aside, clock)
    assert found == {"first", *later}
    assert recovery.lost == 0
    with closing(NotesStore.open(backups.store)) as store:
        assert store.memory.all("read") == {"one": 1}


def test_a_store_that_is_a_sign_ahead_of_its_log_is_no_other_copy(backups, aside, clock, copied):
    """As a process leaves it that dies after committing, and before the sign of the line."""
    (log,) = backups.log.folder.iterdir()
    *lines, last = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join([*lines, b"~" + last[1:]]))
    assert notes_of(backups, aside, clock) == ({"common", "here 1", "here 2"}, None)
    annotate(backups.store, "later", backups=backups)
    assert [entry.sequence for entry in backups.log.entries() if entry] == [1, 2, 3, 4]


def test_a_log_that_ends_in_damage_shows_no_other_copy(backups, aside, clock, copied):
    (log,) = backups.log.folder.iterdir()
    log.write_bytes(log.read_bytes()[:-20])
    assert notes_of(backups, aside, clock) == ({"common", "here 1", "here 2"}, None)
