"""Whatever step of an action fails: what was acknowledged is there afterwards, and what was refused is not."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing, suppress
from io import FileIO
from pathlib import Path

import pytest

from index.errors import NotesError
from index.notes.recovery import open_store
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article

NO_ROOM = OSError(errno.ENOSPC, "No space left on device")


class Disk:
    """Counts the steps that an action takes on the disk, and lets them fail from one of them on."""

    def __init__(self):
        self.first_failure = None
        self.steps = 0

    def step(self):
        self.steps += 1
        if self.first_failure is not None and self.steps >= self.first_failure:
            raise NO_ROOM


@pytest.fixture
def disk(monkeypatch):
    disk = Disk()
    sync, cut, connect = os.fsync, FileIO.truncate, sqlite3.connect

    class Committing(sqlite3.Connection):
        def execute(self, statement, *values):
            if statement == "COMMIT":
                try:
                    disk.step()
                except OSError as full:
                    error = sqlite3.OperationalError("database or disk is full")
                    error.sqlite_errorcode = sqlite3.SQLITE_FULL
                    raise error from full
            return super().execute(statement, *values)

    class Failing(FileIO):
        def write(self, line):
            disk.step()
            return super().write(line)

        def truncate(self, size=None):
            disk.step()
            return cut(self, size)

    def fail_to_sync(handle):
        disk.step()
        sync(handle)

    def opened(path, mode="r", buffering=-1, **options):
        return Failing(path, mode.replace("b", "")) if buffering == 0 else open_file(path, mode, buffering, **options)

    open_file = Path.open
    monkeypatch.setattr(os, "fsync", fail_to_sync)
    monkeypatch.setattr(Path, "open", opened)
    monkeypatch.setattr(sqlite3, "connect", lambda *given, **options: connect(*given, factory=Committing, **options))
    return disk


def annotate(store, note):
    return store.add(noted_article(), TEXT, annotation_on(note=note)).note


def notes_after_a_failure(disk, backups, first_failure, clock, caplog):
    """Annotate until a step of the disk fails, and from then on each does; return what was acknowledged."""
    acknowledged = []
    with suppress(NotesError), closing(NotesStore.open(backups.store, clock=clock, backups=backups)) as store:
        acknowledged += [annotate(store, "first"), annotate(store, "second")]
        disk.steps, disk.first_failure = 0, first_failure
        with suppress(NotesError):
            acknowledged.append(annotate(store, "third"))
        disk.first_failure = None
    assert {record.name for record in caplog.records} <= {"index.notes.action_log", "index.notes.backups"}
    caplog.clear()
    return acknowledged


def reopened(backups, aside, clock):
    store, _ = open_store(backups, aside, clock)
    with closing(store):
        assert store.verify() == ()
        return sorted(one.note for one in store.all_annotations())


STEPS = range(1, 6)  # line, its sync, commit, sign, its sync


def test_an_action_takes_no_more_steps_than_are_tried(disk, backups, clock, caplog):
    assert notes_after_a_failure(disk, backups, 100, clock, caplog) == ["first", "second", "third"]
    assert disk.steps == len(STEPS)


@pytest.mark.parametrize("first_failure", STEPS)
def test_what_was_acknowledged_is_there_and_what_was_refused_is_not(
    disk, backups, tmp_path, clock, caplog, first_failure
):
    acknowledged = notes_after_a_failure(disk, backups, first_failure, clock, caplog)
    assert reopened(backups, tmp_path / "aside", clock) == sorted(acknowledged)


@pytest.mark.parametrize("first_failure", STEPS)
def test_the_same_holds_where_the_store_is_lost_afterwards(disk, backups, tmp_path, clock, caplog, first_failure):
    acknowledged = notes_after_a_failure(disk, backups, first_failure, clock, caplog)
    reopened(backups, tmp_path / "aside", clock)
    backups.store.write_bytes(b"these are not notes")
    assert reopened(backups, tmp_path / "aside", clock) == sorted(acknowledged)


@pytest.mark.parametrize("first_failure", STEPS)
def test_the_same_holds_where_work_goes_on_before_the_store_is_lost(
    disk, backups, tmp_path, clock, caplog, first_failure
):
    acknowledged = notes_after_a_failure(disk, backups, first_failure, clock, caplog)
    with closing(NotesStore.open(backups.store, clock=clock, backups=backups)) as store:
        acknowledged.append(annotate(store, "fourth"))
    backups.store.write_bytes(b"these are not notes")
    assert reopened(backups, tmp_path / "aside", clock) == sorted(acknowledged)


def test_an_action_that_could_not_be_marked_as_done_is_backed_up_at_the_next_start(
    disk, backups, tmp_path, clock, caplog
):
    notes_after_a_failure(disk, backups, 4, clock, caplog)
    before = len(backups.all())
    reopened(backups, tmp_path / "aside", clock)
    assert len(backups.all()) == before + 1
