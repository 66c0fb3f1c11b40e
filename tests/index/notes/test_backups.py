import os
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from index.notes.archive import unpack_store
from index.notes.schema import VERSION
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article

START = datetime(2021, 9, 5, 8, 30, tzinfo=UTC)


class Hands:
    """A clock that is set by hand."""

    def __init__(self):
        self.now = START

    def __call__(self):
        self.now += timedelta(microseconds=1)
        return self.now

    def wait(self, **passed):
        self.now += timedelta(**passed)


@pytest.fixture
def clock():
    return Hands()


@pytest.fixture
def store(backups, clock):
    store = NotesStore.open(backups.store, clock=clock, backups=backups)
    yield store
    store.close()


def annotate(store, note=""):
    return store.add(noted_article(), TEXT, annotation_on(note=note))


def notes_in(backup, tmp_path):
    target = tmp_path / f"{backup.stem}.sqlite"
    unpack_store(backup, target)
    with closing(NotesStore.open(target)) as unpacked:
        return [annotation.note for annotation in unpacked.all_annotations()]


def test_a_change_is_backed_up_at_once_when_the_newest_backup_is_an_hour_old(store, backups, clock, tmp_path):
    annotate(store, "one")
    annotate(store, "two")
    clock.wait(hours=1)
    annotate(store, "three")
    assert len(backups.all()) == 2
    assert sorted(notes_in(backups.all()[0], tmp_path)) == ["one", "three", "two"]


def test_what_changed_last_is_backed_up_when_the_store_is_closed(store, backups, clock, tmp_path):
    annotate(store, "one")
    annotate(store, "two")
    clock.wait(minutes=61)
    store.close()
    assert sorted(notes_in(backups.all()[0], tmp_path)) == ["one", "two"]


def test_what_changed_last_is_backed_up_when_the_store_is_opened_again(store, backups, clock, tmp_path):
    annotate(store, "one")
    annotate(store, "two")
    store.close()
    clock.wait(days=2)
    NotesStore.open(backups.store, clock=clock, backups=backups).close()
    assert sorted(notes_in(backups.all()[0], tmp_path)) == ["one", "two"]


def test_a_store_that_does_not_change_is_backed_up_once(store, backups, clock):
    annotate(store)
    store.close()
    for _ in range(3):
        clock.wait(days=1)
        NotesStore.open(backups.store, clock=clock, backups=backups).close()
    assert len(backups.all()) <= 2  # the second where the file's time is as coarse as the backup's


def test_the_same_content_is_not_kept_twice(store, backups, clock):
    annotate(store)
    clock.wait(hours=2)
    os.utime(backups.store)
    assert backups.make() == backups.make()
    assert len(backups.all()) == 1


def backdated(backups, clock, *hours):
    """Empty files under the names of backups of so many hours ago."""
    backups.folder.mkdir(exist_ok=True)
    for age in hours:
        made = clock.now - timedelta(hours=age)
        (backups.folder / made.strftime("notes-%Y-%m-%dT%H%M%S.%fZ.zip")).write_bytes(b"")


def test_hours_are_kept_for_a_day_and_days_for_two_weeks(store, backups, clock):
    backdated(backups, clock, *(number / 2 for number in range(1, 2 * 24 * 20)))
    annotate(store)
    backups.make()
    made = [datetime.fromisoformat(path.name[6:16]).date() for path in backups.all()]
    ages = [(clock.now.date() - day).days for day in made]
    assert 23 <= sum(age <= 1 for age in ages) <= 26
    assert [age for age in ages if age > 1] == list(range(2, 15))


def test_the_newest_stay_however_old_they_are(store, backups, clock):
    backdated(backups, clock, 24 * 100, 24 * 200, 24 * 300, 24 * 400)
    annotate(store)
    assert len(backups.all()) == 3


def test_a_clock_that_was_set_back_does_not_stop_the_backups(store, backups, clock):
    annotate(store)
    clock.wait(days=-400)
    annotate(store)
    assert len(backups.all()) == 2


def test_a_backup_that_fails_never_stands_in_the_way(store, backups, caplog):
    backups.folder.write_text("a file is in the way")
    added = annotate(store)
    assert store.annotation(added.id) == added
    assert backups.failure is not None
    assert backups.failure.code == "backup-not-written"
    assert "backup-not-written" in caplog.text
    caplog.clear()


def test_an_earlier_version_is_backed_up_before_it_is_altered(store, backups, clock):
    annotate(store)
    store.close()
    before = len(backups.all())
    connection = NotesStore.open(backups.store, clock=clock)
    connection.within(lambda c: c.execute("PRAGMA user_version = 1"))
    connection.close()
    with pytest.raises(Exception, match="duplicate column"):
        NotesStore.open(backups.store, clock=clock, backups=backups)
    assert VERSION > 1
    assert len(backups.all()) == before + 1


def test_other_files_in_the_folder_are_left_alone(store, backups, clock):
    backdated(backups, clock, *range(24 * 20, 24 * 30))
    own = backups.folder / "notes-of-mine.zip"
    own.write_bytes(b"mine")
    annotate(store)
    assert own.read_bytes() == b"mine"
    assert own not in backups.all()


def test_a_store_in_which_nothing_was_done_is_not_backed_up(store, backups, clock):
    store.close()
    NotesStore.open(backups.store, clock=clock, backups=backups).close()
    assert backups.all() == ()
