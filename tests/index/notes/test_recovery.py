"""A damaged store comes back from the newest whole backup and the journal; its files are kept."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from index.errors import NotesError
from index.notes import replacing
from index.notes.archive import files_of, unpack_store
from index.notes.backups import Backups
from index.notes.decisions import Decision, Topic
from index.notes.memory import READ
from index.notes.outlets import Outlet
from index.notes.recovery import open_store, restore
from index.notes.revising import Revision
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking

NOISE = b"these are not notes\n" * 1000


@pytest.fixture
def aside(tmp_path):
    return tmp_path / "set-aside"


@pytest.fixture
def store(backups):
    store = NotesStore.open(backups.store, clock=ticking(), backups=backups)
    yield store
    store.close()


def annotate(store, note="", article="article1", text=TEXT):
    return store.add(
        noted_article(article, text_hash=text_hash(text)), text, annotation_on(note=note, article=article, text=text)
    )


def reopened(backups, aside, clock):
    store, recovery = open_store(backups, aside, clock)
    with closing(store):
        assert store.verify() == ()
        return store.all_annotations(), recovery


def break_a_page(path, table):
    """Overwrite the first page of a table, and leave all others as they are."""
    with closing(sqlite3.connect(path)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xa5" * size
    path.write_bytes(content)


def test_a_whole_store_is_not_recovered(store, backups, aside, clock):
    added = annotate(store)
    assert reopened(backups, aside, clock) == ((added,), None)
    assert not aside.exists()


@pytest.mark.parametrize("content", [NOISE, b"", b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_destroyed_store_comes_back_from_its_backup(store, backups, aside, clock, content):
    added = annotate(store, "kept")
    store.close()
    backups.make()
    backups.store.write_bytes(content)
    found, recovery = reopened(backups, aside, clock)
    assert recovery is not None
    assert (aside / recovery.set_aside.name / "notes.sqlite").read_bytes() == content
    assert found == (added,)


def test_a_missing_store_comes_back_from_its_backup(store, backups, aside, clock):
    added = annotate(store)
    store.close()
    backups.store.unlink()
    found, recovery = reopened(backups, aside, clock)
    assert found == (added,)
    assert recovery is not None
    assert recovery.set_aside is None


def test_what_happened_after_the_backup_is_done_again_from_the_journal(store, backups, aside, clock):
    first = annotate(store, "in the backup")
    gone = annotate(store, "to be removed")
    backups.make()
    store.revise(first.id, Revision(note="revised later"))
    store.remove(gone.id)
    other = annotate(store, "made later", article="other", text=TEXT + " More.")
    store.outlets.put(Outlet("", "Velmora Courier", reliability="B"))
    annotate(store, "undone later")
    store.undo()
    store.close()
    break_a_page(backups.store, "tags")
    break_a_page(backups.store, "annotations")
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert {one.note for one in opened.all_annotations()} == {"revised later", "made later"}
        assert opened.text(other.text_hash) == TEXT + " More."
        assert [outlet.reliability for outlet in opened.outlets.all()] == ["B"]
        assert opened.verify() == ()
    assert recovery is not None
    assert (recovery.actions, recovery.lost) == (6, 0)


def test_decisions_and_what_is_remembered_come_back_too(store, backups, aside, clock):
    kept, gone = store.decisions.put(
        Decision("", Topic.ENTITY, "PERSON/A", {"name": "B"}), Decision("", Topic.BLOCK, "x", {})
    )
    store.memory.put(READ, "a", 1)
    backups.make()
    store.decisions.remove(gone.id)
    (later,) = store.decisions.put(Decision("", Topic.BLOCK, "y", {}))
    store.memory.put(READ, "a", 2)
    store.memory.put(READ, "b", 3)
    store.close()
    break_a_page(backups.store, "decisions")
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert opened.decisions.all() == (kept, later)
        assert opened.memory.all(READ) == {"a": 2, "b": 3}
    assert recovery is not None


def test_shelves_that_cannot_be_read_do_not_keep_the_notes_from_coming_back(store, backups, aside, clock):
    store.memory.put(READ, "a", 1)
    backups.make()
    added = annotate(store)
    store.close()
    break_a_page(backups.store, "memory")
    opened, _ = open_store(backups, aside, clock)
    with closing(opened):
        assert opened.memory.all(READ) == {"a": 1}
        assert opened.all_annotations() == (added,)


def test_one_action_on_several_things_stays_one_for_undo(store, backups, aside, clock):
    backups.make()
    first, second = annotate(store), annotate(store, article="other")
    store.revise_all([first.id, second.id], Revision(added_tags=["read"]))
    store.close()
    break_a_page(backups.store, "annotations")
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert recovery is not None
        assert recovery.actions == 3
        assert {one.tags for one in opened.all_annotations()} == {("read",)}
        undone = opened.undo()
        assert undone is not None
        assert undone.annotations == {first.id, second.id}
        assert opened.all_annotations() == (first, second)


def test_what_was_taken_back_after_the_backup_is_taken_back(store, backups, aside, clock):
    first = annotate(store, "first")
    annotate(store, "second")
    backups.make()
    store.undo()
    store.close()
    break_a_page(backups.store, "annotations")
    found, _ = reopened(backups, aside, clock)
    assert found == (first,)


def test_a_damaged_backup_is_passed_over(store, backups, aside, clock):
    annotate(store, "one")
    annotate(store, "two")
    store.close()
    backups.make().write_bytes(b"PK damaged")
    older = backups.all()[1]
    backups.store.write_bytes(NOISE)
    found, recovery = reopened(backups, aside, clock)
    assert {one.note for one in found} == {"one", "two"}
    assert recovery.backup == older


def test_without_a_backup_and_a_log_a_damaged_store_is_left_alone(store, backups, aside, clock):
    annotate(store)
    store.close()
    for copy in (*backups.all(), *backups.log.folder.iterdir()):
        copy.unlink()
    backups.store.write_bytes(NOISE)
    with pytest.raises(NotesError) as raised:
        open_store(backups, aside, clock)
    assert raised.value.code == "notes-damaged"
    assert backups.store.read_bytes() == NOISE
    assert not aside.exists()
    assert files_of(backups.store) == (backups.store,)


def test_a_missing_store_without_a_whole_backup_does_not_begin_anew_in_silence(store, backups, aside, clock):
    annotate(store, "in the damaged backup")
    backups.make()
    annotate(store, "of the same article")
    annotate(store, "of another", article="other", text=TEXT + " More.")
    store.close()
    for backup in backups.all():
        backup.write_bytes(b"PK damaged")
    (log,) = backups.log.folder.iterdir()
    left = b"".join(log.read_bytes().splitlines(keepends=True)[1:])
    log.write_bytes(left)
    backups.store.unlink()
    found, recovery = reopened(backups, aside, clock)
    assert "of another" in {one.note for one in found}
    assert recovery.told("").code == "notes-missing-log-unknown-recovered"
    assert (recovery.set_aside / "notes-log" / log.name).read_bytes() == left


def test_a_missing_store_of_which_nothing_is_left_is_told(store, backups, aside, clock):
    annotate(store)
    store.close()
    for backup in backups.all():
        backup.write_bytes(b"PK damaged")
    for log in backups.log.folder.iterdir():
        log.unlink()
    backups.store.unlink()
    found, recovery = reopened(backups, aside, clock)
    assert (found, recovery.actions, recovery.lost) == ((), 0, None)


def test_damage_after_damage_is_kept_too(store, backups, aside, clock):
    annotate(store)
    store.close()
    for content in (NOISE, NOISE + b"again"):
        backups.store.write_bytes(content)
        reopened(backups, aside, clock)
    kept = sorted((folder / "notes.sqlite").read_bytes() for folder in aside.iterdir())
    assert kept == sorted([NOISE, NOISE + b"again"])


def test_a_busy_store_is_not_taken_for_a_damaged_one(store, backups, aside, clock, monkeypatch):
    annotate(store)

    def busy(*_arguments, **_options):
        raise NotesError("notes-busy", path=backups.store)

    monkeypatch.setattr(NotesStore, "open", busy)
    with pytest.raises(NotesError) as raised:
        open_store(backups, aside, clock)
    assert raised.value.code == "notes-busy"
    assert not aside.exists()


# -- restoring


def test_a_restored_backup_is_seen_by_a_window_that_is_open(store, backups, aside, clock):
    added = annotate(store, "then")
    backup = backups.make()
    annotate(store, "now")
    restore(backup, backups, aside, clock)
    assert store.all_annotations() == (added,)
    later = annotate(store, "goes on")
    assert {one.id for one in store.all_annotations()} == {added.id, later.id}
    assert store.verify() == ()


def test_what_was_there_before_a_restoration_is_backed_up(store, backups, aside, clock, tmp_path):
    annotate(store, "then")
    backup = backups.make()
    annotate(store, "now")
    restore(backup, backups, aside, clock)
    restore(backups.all()[1], backups, aside, clock)
    assert {one.note for one in store.all_annotations()} == {"then", "now"}


def test_a_note_that_is_stored_during_a_restoration_is_backed_up(store, backups, aside, clock, monkeypatch):
    annotate(store, "then")
    backup = backups.make()
    later, copy_over = iter(["stored meanwhile"]), replacing.copy_over

    def copied_late(*arguments):
        for note in later:
            annotate(store, note)
        return copy_over(*arguments)

    monkeypatch.setattr("index.notes.recovery.copy_over", copied_late)
    restore(backup, backups, aside, clock)
    assert [one.note for one in store.all_annotations()] == ["then"]
    restore(backups.all()[1], backups, aside, clock)
    assert {one.note for one in store.all_annotations()} == {"then", "stored meanwhile"}


def test_a_backup_is_restored_over_a_damaged_store(store, backups, aside, clock):
    added = annotate(store)
    backup = backups.make()
    store.close()
    backups.store.write_bytes(NOISE)
    restore(backup, backups, aside, clock)
    assert reopened(backups, aside, clock) == ((added,), None)
    assert [(folder / "notes.sqlite").read_bytes() for folder in aside.iterdir()] == [NOISE]


def test_a_backup_is_restored_where_there_was_nothing(store, backups, aside, clock, tmp_path):
    added = annotate(store)
    backup = backups.make()
    elsewhere = Backups(
        tmp_path / "new" / "notes.sqlite", tmp_path / "new" / "backups", tmp_path / "new" / "notes-log", {}, clock
    )
    elsewhere.store.parent.mkdir()
    restore(backup, elsewhere, aside, clock)
    assert reopened(elsewhere, aside, clock)[0] == (added,)


def test_notes_of_an_earlier_version_are_backed_up_before_a_restoration_brings_them_up_to_date(
    store, backups, aside, clock, first_version, tmp_path
):
    added = annotate(store)
    backup = backups.make()
    store.close()
    first_version.replace(backups.store)
    restore(backup, backups, aside, clock)
    assert reopened(backups, aside, clock)[0] == (added,)
    versions = set()
    for number, one in enumerate(backups.all()):
        unpack_store(one, tmp_path / f"{number}.sqlite")
        with closing(sqlite3.connect(tmp_path / f"{number}.sqlite")) as connection:
            versions.add(connection.execute("PRAGMA user_version").fetchone()[0])
    assert 1 in versions


def test_what_is_no_backup_changes_nothing(store, backups, aside, clock, tmp_path):
    added = annotate(store)
    other = tmp_path / "other.zip"
    other.write_bytes(NOISE)
    with pytest.raises(NotesError) as raised:
        restore(other, backups, aside, clock)
    assert raised.value.code == "not-a-backup"
    assert store.all_annotations() == (added,)


def test_a_store_that_somebody_writes_to_is_not_restored(store, backups, aside, clock, monkeypatch):
    added = annotate(store)
    backup = backups.make()
    monkeypatch.setattr("index.notes.replacing._BUSY_TRIES", 0)
    with closing(sqlite3.connect(backups.store, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotesError) as raised:
            restore(backup, backups, aside, clock)
    assert raised.value.code == "notes-busy"
    assert store.all_annotations() == (added,)


def test_the_time_of_the_backup_is_told(store, backups, aside, clock):
    annotate(store)
    store.close()
    backups.store.write_bytes(NOISE)
    _, recovery = reopened(backups, aside, clock)
    assert recovery.made.date() == datetime(2021, 9, 5, tzinfo=UTC).date()
    assert "database" in recovery.detail
