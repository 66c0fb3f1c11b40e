"""What SQLite does not notice shows beside the second copy of the notes, and is mended from it."""

import random
import sqlite3
from contextlib import closing

import pytest

from index.errors import NotesError
from index.notes import comparing, replacing
from index.notes.comparing import differing_rows, mend
from index.notes.memory import READ
from index.notes.recovery import open_store
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article


@pytest.fixture
def store(backups, clock):
    store = NotesStore.open(backups.store, clock=clock, backups=backups)
    for number in range(5):
        store.add(noted_article(), TEXT, annotation_on(note=f"note {number} on the harbour"))
        store.memory.put(READ, f"article{number}", number)
    store.undo()
    yield store
    store.close()


def falsify(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE annotations SET note = 'another note' WHERE note LIKE 'note 1%'")


def test_whole_notes_do_not_differ(store, backups):
    assert differing_rows(backups) == 0


def test_nothing_is_mended_where_nothing_differs(store, backups, tmp_path, clock):
    assert not mend(backups, tmp_path / "aside", clock)
    assert not (tmp_path / "aside").exists()


def test_a_note_that_was_changed_behind_our_back_is_found(store, backups):
    falsify(backups.store)
    assert differing_rows(backups) == 1


def test_a_note_that_was_changed_behind_our_back_is_mended_in_an_open_store(store, backups, tmp_path, clock):
    before = store.all_annotations()
    falsify(backups.store)
    assert mend(backups, tmp_path / "aside", clock)
    assert store.all_annotations() == before
    assert differing_rows(backups) == 0
    assert len(list((tmp_path / "aside").iterdir())) == 1


def written_to_before_it_is_copied_over(monkeypatch, write):
    copy_over = replacing.copy_over

    def copied_late(*arguments):
        write()
        return copy_over(*arguments)

    monkeypatch.setattr(comparing, "copy_over", copied_late)


def test_a_note_that_is_stored_while_others_are_mended_stays(store, backups, tmp_path, clock, monkeypatch):
    before = {one.note for one in store.all_annotations()}
    falsify(backups.store)
    later = iter(["stored meanwhile"])
    with closing(NotesStore.open(backups.store, clock=clock, backups=backups)) as other:

        def write():
            for note in later:
                other.add(noted_article(), TEXT, annotation_on(note=note))

        written_to_before_it_is_copied_over(monkeypatch, write)
        assert mend(backups, tmp_path / "aside", clock)
        assert {one.note for one in other.all_annotations()} == {*before, "stored meanwhile"}
    assert differing_rows(backups) == 0


def test_notes_that_are_written_to_without_a_pause_are_not_mended(store, backups, tmp_path, clock, monkeypatch):
    falsify(backups.store)
    written_to_before_it_is_copied_over(
        monkeypatch, lambda: store.add(noted_article(), TEXT, annotation_on(note="another"))
    )
    with pytest.raises(NotesError) as raised:
        mend(backups, tmp_path / "aside", clock)
    assert raised.value.code == "notes-busy"
    assert [one.note for one in store.all_annotations()].count("another") == replacing.CHANGED_TRIES


def test_without_the_log_there_is_nothing_to_compare_with(store, backups):
    for file in backups.log.folder.iterdir():
        file.unlink()
    assert differing_rows(backups) is None


def test_a_damaged_line_is_nothing_to_compare_with(store, backups):
    (file,) = backups.log.folder.iterdir()
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:4], b"?" + lines[4], *lines[5:]]))
    assert differing_rows(backups) is None


def test_a_bit_that_was_turned_anywhere_in_the_file_does_no_lasting_harm(store, backups, tmp_path, clock):
    store.close()
    with closing(sqlite3.connect(backups.store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content, chance = backups.store.read_bytes(), random.Random(11)
    opened, _ = open_store(backups, tmp_path / "aside", clock)
    whole = opened.all_annotations()
    opened.close()
    for _ in range(25):
        turned = bytearray(content)
        place = chance.randrange(len(turned))
        turned[place] ^= 1 << chance.randrange(8)
        backups.store.write_bytes(turned)
        opened, recovery = open_store(backups, tmp_path / "aside", clock)
        with closing(opened):
            mend(backups, tmp_path / "aside", clock)
            assert opened.all_annotations() == whole, f"byte {place}"
            assert opened.verify() == ()
        assert recovery is None or recovery.lost == 0


def without_a_log(path, *statements):
    """Write to a store as a version does that knows no log."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


ADDED = (
    "INSERT INTO annotations SELECT 'added', article, text_hash, quote, prefix, suffix, start, end, paragraph, "
    "label, 'by an earlier version', credibility, created, modified, author, graded, grade_reason "
    "FROM annotations LIMIT 1"
)


def test_what_another_version_wrote_is_kept_by_a_mend(store, backups, tmp_path, clock):
    tagged = "INSERT INTO tags VALUES ('added', 0, 'harbour')"
    first, second, *_ = store.all_annotations()
    revised = (
        f"UPDATE annotations SET note = 'revised', modified = '2031-01-01T00:00:00+00:00' WHERE id = '{second.id}'"
    )
    before = {one.id for one in store.all_annotations()}
    without_a_log(
        backups.store, ADDED, tagged, revised, "INSERT INTO memory VALUES ('read', 'new', '1', '2031-01-01')"
    )
    falsified = f"UPDATE annotations SET note = 'falsified' WHERE id = '{first.id}'"
    without_a_log(backups.store, falsified)
    assert mend(backups, tmp_path / "aside", clock)
    now = {one.id: one for one in store.all_annotations()}
    assert now.keys() == {*before, "added"}
    assert now["added"].tags == ("harbour",)
    assert now[second.id].note == "revised"
    assert now[first.id] == first
    assert store.memory.get(READ, "new") == 1
    assert differing_rows(backups) == 0


def test_a_row_whose_key_was_falsified_does_not_come_twice(store, backups, tmp_path, clock):
    before = store.all_annotations()
    without_a_log(backups.store, "UPDATE annotations SET id = 'other' WHERE note LIKE 'note 1%'")
    assert mend(backups, tmp_path / "aside", clock)
    assert store.all_annotations() == before


def test_a_row_that_needs_what_is_not_there_is_left_in_the_files_that_are_kept(store, backups, tmp_path, clock):
    before = store.all_annotations()
    without_a_log(backups.store, "INSERT INTO tags VALUES ('nothing', 0, 'harbour')")
    assert mend(backups, tmp_path / "aside", clock)
    assert store.all_annotations() == before
    assert store.verify() == ()
