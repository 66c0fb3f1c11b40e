"""The log of actions says of each line whether it was done, whatever the disk does at that moment."""

from __future__ import annotations

import errno
import os
from contextlib import closing
from pathlib import Path

import pytest

from index.notes import action_log
from index.notes.action_log import ActionLog
from index.notes.recovery import open_store
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article

PUT = action_log._put


@pytest.fixture
def log(tmp_path):
    return ActionLog(tmp_path / "log")


def write(log, *numbers):
    """Write lines of one store, and mark them as done."""
    digest = ""
    for number in numbers:
        with closing(log.append(number, "lineage", digest, [])) as written:
            assert log.confirm(written)
            digest = written.digest


def fail(*_arguments, **_options):
    raise OSError(errno.EMFILE, os.strerror(errno.EMFILE))


def put_no_marks(file, line):
    """Write lines, and fail to mark them, as a share does that is gone by then."""
    if line == b"+":
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    PUT(file, line)


def test_lines_follow_one_another(log):
    write(log, 1, 2, 3)
    assert [entry.sequence for entry in log.entries()] == [1, 2, 3]
    assert log.last() == log.end()


def test_a_line_is_marked_although_no_further_file_can_be_opened(log, monkeypatch):
    with closing(log.append(1, "lineage", "", [])) as written, monkeypatch.context() as patch:
        patch.setattr(Path, "open", fail)
        patch.setattr(os, "open", fail)
        assert log.confirm(written)
    assert log.last().is_done


def test_a_last_line_that_was_only_intended_counts_as_one_that_may_be_lost(log):
    write(log, 1)
    log.append(2, "lineage", log.last().digest, []).close()
    assert [entry and entry.sequence for entry in log.entries()] == [1, None]


def test_an_intended_line_that_the_next_one_names_was_done(log):
    with closing(log.append(1, "lineage", "", [])) as written:
        first = written.digest
    with closing(log.append(2, "lineage", first, [])) as written:
        log.confirm(written)
    assert [entry.sequence for entry in log.entries()] == [1, 2]


def test_a_number_that_is_taken_again_after_a_refusal_is_not_lost(log):
    log.append(1, "lineage", "", [["put", "memory", {}]]).close()
    write(log, 1)
    assert [entry.rows for entry in log.entries()] == [()]


def lose_after_an_unmarked_line(backups, clock, monkeypatch):
    """Acknowledge a note whose line cannot be marked, and lose the store without its having been closed."""
    store = NotesStore.open(backups.store, clock=clock, backups=backups)
    store.add(noted_article(), TEXT, annotation_on(note="first"))
    with monkeypatch.context() as patch:
        patch.setattr(action_log, "_put", put_no_marks)
        store.add(noted_article(), TEXT, annotation_on(note="acknowledged"))
    store._connections.close()
    backups.store.write_bytes(b"these are not notes")


def test_a_note_whose_line_could_not_be_marked_is_backed_up_at_once(backups, clock, tmp_path, monkeypatch, caplog):
    lose_after_an_unmarked_line(backups, clock, monkeypatch)
    assert "could not be marked" in caplog.text
    caplog.clear()
    store, _ = open_store(backups, tmp_path / "aside", clock)
    with closing(store):
        assert {one.note for one in store.all_annotations()} == {"first", "acknowledged"}


def test_a_note_that_could_neither_be_marked_nor_backed_up_is_not_lost_in_silence(
    backups, clock, tmp_path, monkeypatch, caplog
):
    with monkeypatch.context() as patch:
        patch.setattr("index.notes.archive.zipfile.ZipFile.write", fail)
        lose_after_an_unmarked_line(backups, clock, monkeypatch)
    assert "no backup of" in caplog.text
    caplog.clear()
    store, recovery = open_store(backups, tmp_path / "aside", clock)
    with closing(store):
        assert {one.note for one in store.all_annotations()} == {"first"}
    assert recovery is not None
    assert recovery.lost == 1
