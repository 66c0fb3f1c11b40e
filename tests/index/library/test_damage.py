"""What is disposable is made anew by itself; what is precious is never touched."""

from __future__ import annotations

import json
import logging
import shutil
import sqlite3
import zlib
from contextlib import closing

import pytest

from index.errors import LibraryError, NotesError
from index.layout import Layout
from index.library.library import Library
from index.notes.annotation import State
from index.text.spans import Span
from tests.support.articles import HARBOUR, PIPELINE, write_article


@pytest.fixture
def layout(library, folder):
    """The layout of a closed library of two articles, one of them annotated."""
    path = write_article(folder, "one.txt", HARBOUR)
    write_article(folder, "two.txt", PIPELINE)
    library.ingest()
    library.annotate(library.article(str(path)).id, Span(0, 12), note="Check this.")
    library.close()
    return library._layout


def reopened(layout, **options):
    return Library.open(layout.root, **options)


def damage(path):
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.write_bytes(b"\x00garbage" * 2000)


@pytest.mark.parametrize("harm", [damage, lambda path: path.unlink()], ids=["damaged", "missing"])
def test_a_lost_catalogue_is_made_anew_from_the_files(layout, harm):
    harm(layout.catalogue)
    library = reopened(layout)
    assert library.needs_update
    library.ingest()
    assert library.search("harbour").total == 1
    assert library.notes()[0].placed.annotation.note == "Check this."
    library.close()


def test_an_annotated_article_keeps_its_id_when_catalogue_is_lost_and_file_was_edited(layout, folder):
    damage(layout.catalogue)
    path = write_article(folder, "one.txt", HARBOUR.replace("Tuesday", "Thursday"))
    library = reopened(layout)
    library.ingest()
    noted = library.notes()[0].placed.annotation.article
    assert library.article(str(path)).id == noted
    library.close()


@pytest.mark.parametrize("harm", ["emptied", "missing", "garbled"])
def test_a_lost_search_index_is_made_anew_from_the_catalogue(layout, harm):
    if harm == "missing":
        shutil.rmtree(layout.search)
    else:
        for part in layout.search.iterdir():
            part.write_bytes(b"" if harm == "emptied" else b"\xffgarbage" * 50)
    library = reopened(layout)
    assert library.search("harbour").total == 1
    library.close()


def test_a_window_gets_an_incomplete_answer_while_the_index_is_lost(layout):
    shutil.rmtree(layout.search)
    library = reopened(layout, repairs=False)
    results = library.search("harbour")
    assert (results.total, results.is_complete) == (0, False)
    library.ingest()
    assert library.search("harbour").is_complete
    library.close()


def test_a_damaged_notes_store_is_recovered_from_its_backup_and_kept(layout, folder):
    damage(layout.notes)
    before = layout.notes.read_bytes()
    library = reopened(layout)
    assert library.recovery is not None
    assert library.recovery.set_aside is not None
    assert (library.recovery.set_aside / "notes.sqlite").read_bytes() == before
    assert [note.placed.annotation.note for note in library.notes()] == ["Check this."]
    assert [finding.part for finding in library.diagnose() if "backup of" in finding.problem] == ["notes"]
    library.close()
    again = reopened(layout)
    assert again.recovery is None
    again.close()


def test_a_damaged_notes_store_without_a_second_copy_is_never_overwritten(layout):
    shutil.rmtree(layout.backups)
    shutil.rmtree(layout.notes_log)
    damage(layout.notes)
    before = layout.notes.read_bytes()
    with pytest.raises(NotesError):
        reopened(layout)
    assert layout.notes.read_bytes() == before


def test_a_library_of_a_newer_version_is_left_alone(layout):
    layout.settings.write_text(json.dumps({"format": 99, "folders": []}), encoding="utf-8")
    with pytest.raises(LibraryError) as caught:
        reopened(layout)
    assert caught.value.code == "newer-library"


def test_damaged_settings_lose_the_folders_and_nothing_else(layout, folder):
    layout.settings.write_text("{", encoding="utf-8")
    library = reopened(layout)
    assert library.folders == ()
    assert len(library.notes()) == 1
    library.follow(folder)
    assert library.ingest().articles == 2
    library.close()


def test_a_folder_of_other_things_is_no_library(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear all", encoding="utf-8")
    with pytest.raises(LibraryError) as caught:
        Library.open(tmp_path)
    assert caught.value.code == "not-a-library"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_library_is_not_made_where_none_was_asked_for(tmp_path):
    with pytest.raises(LibraryError):
        Library.open(tmp_path / "nothing", create=False)
    assert not Layout(tmp_path / "nothing").root.exists()


def test_a_catalogue_that_is_damaged_inside_can_be_made_anew(layout):
    library = reopened(layout)
    library._rooms.catalogue._database.close()
    content = bytearray(layout.catalogue.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    layout.catalogue.write_bytes(content)
    library.close()
    library = reopened(layout)
    library.remake_catalogue()
    assert library.needs_update
    assert library.ingest().articles == 2
    assert not library.needs_update
    library.close()


def test_a_lost_catalogue_is_remembered_until_every_file_was_read_again(layout):
    layout.catalogue.unlink()
    reopened(layout).close()
    library = reopened(layout)
    assert library.needs_update
    assert any(finding.part == "catalogue" for finding in library.diagnose())
    assert not library.search("harbour").is_complete
    library.ingest()
    assert library.search("harbour").is_complete
    library.close()


def test_a_search_index_that_was_made_anew_only_half_is_completed_by_the_next_search(layout, monkeypatch):
    shutil.rmtree(layout.search)
    library = reopened(layout)
    with monkeypatch.context() as interrupted:
        interrupted.setattr("index.ingest.feeding.feed", interrupt)
        with pytest.raises(KeyboardInterrupt):
            library.search("harbour")
    library.close()
    library = reopened(layout)
    results = library.search("harbour")
    assert (results.total, results.is_complete) == (1, True)
    library.close()


def interrupt(*_):
    raise KeyboardInterrupt


def test_another_process_that_made_the_catalogue_anew_is_followed(layout):
    window, other = reopened(layout, repairs=False), reopened(layout)
    other.remake_catalogue()
    other.ingest()
    other.close()
    window.refresh()
    assert window.search("").total == 2
    window.close()


def test_folders_that_another_process_follows_are_kept(layout, tmp_path):
    first, second = reopened(layout), reopened(layout)
    for name in ("b", "c"):
        (tmp_path / name).mkdir()
    second.follow(tmp_path / "b")
    first.follow(tmp_path / "c")
    first.close()
    second.close()
    library = reopened(layout)
    assert {folder.name for folder in library.folders} >= {"b", "c"}
    library.close()


def test_a_newer_library_is_left_alone_whatever_it_holds(layout):
    written = json.dumps({"format": 2, "folders": [{"path": "/x"}]})
    layout.settings.write_text(written, encoding="utf-8")
    with pytest.raises(LibraryError):
        reopened(layout)
    assert layout.settings.read_text(encoding="utf-8") == written


def damage_a_text(layout, quote):
    """Spoil the kept text that holds these words, as a bad sector would."""
    with closing(sqlite3.connect(layout.notes)) as store, store:
        for digest, packed in store.execute("SELECT hash, compressed FROM texts").fetchall():
            if quote in zlib.decompress(packed).decode():
                spoilt = packed[:10] + b"\xff\xff\xff" + packed[13:]
                store.execute("UPDATE texts SET compressed = ? WHERE hash = ?", (spoilt, digest))


def assert_damage_was_logged(caplog):
    lines = {record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING}
    assert len(lines) == 1
    assert "is damaged" in lines.pop()
    caplog.clear()


def test_a_damaged_kept_text_keeps_no_new_article_out(layout, folder, caplog):
    damage_a_text(layout, "harbour")
    layout.catalogue.unlink()
    (folder / "one.txt").unlink()
    write_article(folder, "three.txt", "Bread\n\nThe price of flour rose again in Velmora, said two bakers there.\n")
    library = reopened(layout)
    assert library.ingest().articles == 2
    assert library.search("flour").total == 1
    assert [note.placed.placement.state for note in library.notes()] == [State.UNPLACED]
    library.close()
    assert_damage_was_logged(caplog)


def test_a_damaged_kept_text_confirms_nothing_and_hides_no_other_article(layout, folder, caplog):
    library = reopened(layout)
    noted = library.notes()[0].placed.annotation
    library.annotate(noted.article, Span(0, 12), tags=["toll"])
    other = library.article(str(folder / "two.txt"))
    library.annotate(other.id, Span(0, 12), tags=["toll"], credibility=1)
    library.close()
    damage_a_text(layout, "harbour")
    layout.catalogue.unlink()
    (folder / "one.txt").unlink()
    library = reopened(layout)
    library.ingest()
    (placed,) = library.article(other.id).annotations
    assert placed.support is not None
    assert placed.support.articles == 2
    library.close()
    assert_damage_was_logged(caplog)
