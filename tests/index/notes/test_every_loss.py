"""Whatever is lost of store, backups and log: no crash, a clear sentence, and nothing more is lost."""

from __future__ import annotations

import errno
import itertools
import os
import shutil
import zipfile
from contextlib import closing

import pytest

from index.errors import NotesError
from index.notes import archive
from index.notes.recovery import open_store
from index.notes.store import NotesStore
from index.wording import describe
from tests.support.notes import TEXT, annotation_on, noted_article, ticking

NOISE = b"these are not notes\n" * 500
ALL, BACKED_UP = {"in the backup", "later"}, {"in the backup"}
NOTHING: set[str] = set()


def leave(_path):
    """Do no harm."""


# A folder in a file's place cannot be opened by anybody, not even by the superuser, under whom tests often run.
STORES = {
    "missing": lambda path: path.unlink(),
    "damaged": lambda path: path.write_bytes(NOISE),
    "empty": lambda path: path.write_bytes(b""),
    "unreadable": lambda path: (path.unlink(), path.mkdir()),
}
BACKUPS = {
    "no backup": lambda path: path.unlink(),
    "a good backup": leave,
    "a damaged backup": lambda path: path.write_bytes(NOISE),
}
LOGS = {
    "no log": lambda path: (path.unlink(), path.parent.rmdir()),
    "a good log": leave,
    "a damaged log": lambda path: path.write_bytes(NOISE),
    "an unreadable log": lambda path: (path.unlink(), path.mkdir()),
    "a file in place of the log": lambda path: (path.unlink(), path.parent.rmdir(), path.parent.write_bytes(NOISE)),
}
CASES = list(itertools.product(STORES, BACKUPS, LOGS))


def expected(store, backup, log):
    """Return the notes that can be brought back; the code of the error where nothing is to be touched."""
    if store == "unreadable":
        return "notes-unavailable"
    if log == "a good log":
        return ALL
    if backup == "a good backup":
        return BACKED_UP
    if store == "damaged":
        return "notes-damaged"
    return "notes-log-unreadable" if log in {"an unreadable log", "a file in place of the log"} else NOTHING


def contents(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def harmed(backups, tmp_path, request):
    """A library of notes after a loss; one note is in the backup, and another was made later."""
    with closing(NotesStore.open(backups.store, clock=ticking(), backups=backups)) as store:
        store.add(noted_article(), TEXT, annotation_on(note="in the backup"))
        store.add(noted_article(), TEXT, annotation_on(note="later"))
    (backup,), (log,) = backups.all(), backups.log.folder.iterdir()
    store, how_backup, how_log = request.param
    STORES[store](backups.store)
    BACKUPS[how_backup](backup)
    LOGS[how_log](log)
    return expected(*request.param), contents(tmp_path), request.param


@pytest.mark.parametrize("harmed", CASES, ids=map(", ".join, CASES), indirect=True)
def test_what_can_be_brought_back_is_and_the_rest_is_said(harmed, backups, tmp_path, clock):
    wanted, before, (_, *others) = harmed
    if isinstance(wanted, str):
        with pytest.raises(NotesError) as raised:
            open_store(backups, tmp_path / "aside", clock)
        assert raised.value.code == wanted
        assert describe(raised.value).endswith(".")
        assert contents(tmp_path) == before
        return
    store, recovery = open_store(backups, tmp_path / "aside", clock)
    with closing(store):
        assert {one.note for one in store.all_annotations()} == wanted
        assert store.verify() == ()
    after = contents(tmp_path).values()
    assert all(content in after for path, content in before.items() if path.suffix in {".jsonl", ".zip"} or content)
    assert (recovery is None) == (others == ["no backup", "no log"])
    if recovery is not None:
        sentence = describe(recovery.told("2021-09-05 08:30"))
        assert ("lost" in sentence or "could not" in sentence) == (wanted != ALL), sentence


def test_a_log_that_can_be_read_again_brings_the_rest_back(backups, tmp_path, clock):
    with closing(NotesStore.open(backups.store, clock=ticking(), backups=backups)) as store:
        store.add(noted_article(), TEXT, annotation_on(note="in the backup"))
        store.add(noted_article(), TEXT, annotation_on(note="later"))
    backups.store.unlink()
    away = backups.log.folder.rename(tmp_path / "away")
    backups.log.folder.write_bytes(NOISE)
    with closing(open_store(backups, tmp_path / "aside", clock)[0]) as store, pytest.raises(NotesError):
        store.add(noted_article(), TEXT, annotation_on(note="refused"))
    backups.log.folder.unlink()
    away.rename(backups.log.folder)
    with closing(open_store(backups, tmp_path / "aside", clock)[0]) as store:
        assert {one.note for one in store.all_annotations()} == ALL


def full(*_arguments):
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((os, "fsync", full), "notes-not-written"),
        ((archive, "FORMAT", 0), "newer-backup"),
        ((zipfile.ZipExtFile, "read", full), "backup-unreadable"),
    ],
)
@pytest.mark.parametrize("harm", ["missing", "damaged"])
def test_notes_do_not_begin_anew_while_a_backup_cannot_be_unpacked(
    backups, tmp_path, clock, monkeypatch, harm, change, code
):
    with closing(NotesStore.open(backups.store, clock=ticking(), backups=backups)) as store:
        store.add(noted_article(), TEXT, annotation_on(note="in the backup"))
    STORES[harm](backups.store)
    shutil.rmtree(backups.log.folder)
    before = contents(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(*change)
        with pytest.raises(NotesError) as raised:
            open_store(backups, tmp_path / "aside", clock)
    assert raised.value.code == code
    assert contents(tmp_path) == before
    with closing(open_store(backups, tmp_path / "aside", clock)[0]) as store:
        assert {one.note for one in store.all_annotations()} == BACKED_UP
