import errno
import json
import os
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime

import pytest

from index.errors import NotesError
from index.notes.archive import read_manifest, read_part, unpack_store, write_archive
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article

NOW = datetime(2021, 9, 5, 8, 30, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    store = NotesStore.open(tmp_path / "notes.sqlite")
    yield store
    store.close()


@pytest.fixture
def packed(tmp_path, store):
    store.add(noted_article(), TEXT, annotation_on(note="kept"))
    settings = tmp_path / "library.json"
    settings.write_text("{}")
    target = tmp_path / "backup.zip"
    write_archive(tmp_path / "notes.sqlite", target, NOW, {"library.json": settings, "other.json": tmp_path / "none"})
    return target


def repacked(packed, **changed):
    """The same backup with parts replaced, or left out where they are None."""
    with zipfile.ZipFile(packed) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts |= {name.replace("_", "."): content for name, content in changed.items()}
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            if content is not None:
                archive.writestr(name, content)
    return packed


def test_a_backup_holds_what_an_open_store_holds(tmp_path, store, packed):
    target = tmp_path / "unpacked.sqlite"
    manifest = unpack_store(packed, target)
    assert manifest == read_manifest(packed)
    assert manifest.made == NOW
    with closing(NotesStore.open(target)) as unpacked:
        assert unpacked.all_annotations() == store.all_annotations()
        assert unpacked.text(store.all_annotations()[0].text_hash) == TEXT
        assert unpacked.verify() == ()


def test_other_parts_come_along_where_they_are_there(packed):
    assert read_part(packed, "library.json") == b"{}"
    assert read_part(packed, "other.json") is None


def test_nothing_is_left_beside_a_backup(tmp_path, store, packed):
    store.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["backup.zip", "library.json", "notes.sqlite"]


def test_a_damaged_store_is_not_backed_up(tmp_path):
    path = tmp_path / "notes.sqlite"
    path.write_bytes(b"these are not notes\n" * 100)
    with pytest.raises(NotesError) as raised:
        write_archive(path, tmp_path / "backup.zip", NOW, {})
    assert raised.value.code == "notes-damaged"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.sqlite"]


def test_a_folder_that_is_not_there_is_said(tmp_path, store):
    with pytest.raises(NotesError) as raised:
        write_archive(tmp_path / "notes.sqlite", tmp_path / "none" / "backup.zip", NOW, {})
    assert raised.value.code == "backup-not-written"


def truncated(packed):
    packed.write_bytes(packed.read_bytes()[:-200])
    return packed


def flipped(packed):
    content = bytearray(packed.read_bytes())
    content[len(content) // 2] ^= 0xFF
    packed.write_bytes(content)
    return packed


def lying(packed):
    value = json.loads(zipfile.ZipFile(packed).read("manifest.json"))
    return repacked(packed, manifest_json=json.dumps(value | {"size": 10}))


def newer(packed):
    value = json.loads(zipfile.ZipFile(packed).read("manifest.json"))
    return repacked(packed, manifest_json=json.dumps(value | {"lectern-backup": 99}))


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        (truncated, "not-a-backup"),
        (flipped, "backup-damaged"),
        (lying, "backup-damaged"),
        (newer, "newer-backup"),
        (lambda packed: repacked(packed, manifest_json=None), "not-a-backup"),
        (lambda packed: repacked(packed, manifest_json=b"[]"), "not-a-backup"),
        (lambda packed: repacked(packed, notes_sqlite=None), "backup-damaged"),
        (lambda packed: repacked(packed, notes_sqlite=b"other"), "backup-damaged"),
    ],
)
def test_what_is_no_whole_backup_is_refused_and_leaves_nothing(tmp_path, packed, harm, code):
    target = tmp_path / "unpacked.sqlite"
    with pytest.raises(NotesError) as raised:
        unpack_store(harm(packed), target)
    assert raised.value.code == code
    assert not target.exists()


def test_a_character_that_was_turned_anywhere_does_not_make_a_backup_look_unreadable(tmp_path, packed):
    whole, target = packed.read_bytes(), tmp_path / "unpacked.sqlite"
    found = set()
    for place in (*range(0, len(whole), 7), *range(len(whole) - 400, len(whole))):  # the list of its parts is there
        packed.write_bytes(whole[:place] + bytes([whole[place] ^ 0x81]) + whole[place + 1 :])
        try:
            unpack_store(packed, target)
        except NotesError as error:
            found.add(error.code)
        target.unlink(missing_ok=True)
    assert found == {"backup-damaged", "not-a-backup"}


def test_what_keeps_a_backup_from_being_unpacked_is_no_fault_of_the_backup(tmp_path, packed, monkeypatch):
    target = tmp_path / "unpacked.sqlite"

    def full(_descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotesError) as raised:
        unpack_store(packed, target)
    assert (raised.value.code, raised.value.data["path"]) == ("notes-not-written", target)
    assert not target.exists()


def test_a_backup_that_cannot_be_read_is_said(tmp_path, packed, monkeypatch):
    target = tmp_path / "unpacked.sqlite"
    read = zipfile.ZipExtFile.read

    def failing(part, size):
        if part.name == "notes.sqlite":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return read(part, size)

    monkeypatch.setattr(zipfile.ZipExtFile, "read", failing)
    with pytest.raises(NotesError) as raised:
        unpack_store(packed, target)
    assert (raised.value.code, raised.value.data["path"]) == ("backup-unreadable", packed)
    assert not target.exists()


def test_a_copy_is_of_one_moment_while_somebody_writes(tmp_path, store, packed):
    with closing(sqlite3.connect(tmp_path / "notes.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE annotations SET note = 'half done'")
        write_archive(tmp_path / "notes.sqlite", packed, NOW, {})
    target = tmp_path / "unpacked.sqlite"
    unpack_store(packed, target)
    with closing(NotesStore.open(target)) as unpacked:
        assert [one.note for one in unpacked.all_annotations()] == ["kept"]
