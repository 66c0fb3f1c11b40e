from __future__ import annotations

import pytest

from index.errors import LibraryError, NotesError
from index.library.handing_over import restore_library
from index.library.library import Library
from index.text.spans import Span
from tests.support.articles import write_article


@pytest.fixture
def article(library, folder):
    path = write_article(folder, "one.txt")
    library.ingest()
    return library.article(str(path))


def notes_of(library):
    return [note.placed.annotation.note for note in library.notes()]


def test_a_backup_brings_notes_and_folders_to_another_machine(library, folder, article, tmp_path):
    library.annotate(article.id, Span(0, 12), note="Check this.")
    library.write_note_on_article(article.id, "Read twice.")
    library.grade_outlet("Velmora Courier", "B", "Corrects its errors.")
    library.backup(tmp_path / "all.zip")
    restore_library(tmp_path / "other", tmp_path / "all.zip")
    other = Library.open(tmp_path / "other", create=False)
    assert other.folders == (folder,)
    assert notes_of(other) == ["Check this."]
    assert other.note_on_article(article.id) == "Read twice."
    assert [outlet.reliability for outlet in other.outlets()] == ["B"]
    other.close()


def test_a_library_keeps_its_own_folders_when_it_is_restored(library, folder, article, tmp_path):
    library.backup(tmp_path / "all.zip")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = Library.open(tmp_path / "other")
    other.follow(elsewhere)
    other.close()
    restore_library(tmp_path / "other", tmp_path / "all.zip")
    other = Library.open(tmp_path / "other")
    assert other.folders == (elsewhere,)
    other.close()


def test_a_backup_is_replaced_and_nothing_else_is(library, article, tmp_path):
    own = tmp_path / "mine.zip"
    own.write_bytes(b"mine")
    with pytest.raises(NotesError) as raised:
        library.backup(own)
    assert raised.value.code == "backup-name-taken"
    assert own.read_bytes() == b"mine"
    first = library.backup(tmp_path / "all.zip")
    library.annotate(article.id, Span(0, 12))
    assert library.backup(tmp_path / "all.zip").sha256 != first.sha256


def test_what_is_no_backup_makes_no_library(tmp_path):
    (tmp_path / "other.zip").write_bytes(b"other")
    with pytest.raises(NotesError):
        restore_library(tmp_path / "new", tmp_path / "other.zip")
    assert not (tmp_path / "new").exists()


def test_a_folder_of_other_things_is_not_restored_into(library, tmp_path):
    library.backup(tmp_path / "all.zip")
    other = tmp_path / "letters"
    other.mkdir()
    (other / "letter.txt").write_text("Dear all", encoding="utf-8")
    with pytest.raises(LibraryError):
        restore_library(other, tmp_path / "all.zip")
    assert [path.name for path in other.iterdir()] == ["letter.txt"]


def test_a_change_is_backed_up(library, article):
    assert library.backups() == ()
    library.annotate(article.id, Span(0, 12))
    assert len(library.backups()) == 1
