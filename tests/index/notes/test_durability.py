"""The store in bad company: killed writers, full disks, locked, damaged and foreign files."""

import errno
import random
import resource
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from index.errors import LibraryError, NotesError
from index.notes.backups import Backups
from index.notes.decisions import Decision, Topic
from index.notes.memory import READ
from index.notes.outlets import Outlet
from index.notes.recovery import open_store
from index.notes.schema import VERSION
from index.notes.store import NotesStore
from tests.support.data import CHECKOUT
from tests.support.notes import TEXT, annotation_on, noted_article, ticking
from tests.support.notes_writer import lost, opened


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library" / "notes.sqlite"


@pytest.fixture
def store(path):
    path.parent.mkdir()
    store = NotesStore.open(path, clock=ticking(), patience=0.05)
    yield store
    store.close()


def kill_after(path, acknowledgements):
    """Start a writer, kill it without warning, and return the notes that it had acknowledged by then."""
    command = [sys.executable, "-m", "tests.support.notes_writer", str(path)]
    with subprocess.Popen(command, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        heard = [next(writer.stdout) for _ in range(acknowledgements)]
        writer.kill()
        heard += [line for line in writer.stdout if line.endswith("\n")]
    return dict(line.rstrip("\n").split(" ") for line in heard)


def test_every_acknowledged_action_survives_a_killed_writer(path):
    path.parent.mkdir()
    chance = random.Random(5)
    acknowledged: dict[str, str] = {}
    for _ in range(30):
        acknowledged |= kill_after(path, chance.randrange(1, 20))
        with closing(opened(path)[0]) as store:
            assert store.verify() == ()
            assert lost(store, acknowledged) == []
            assert all(one.tags == ("a", "b") for one in store.all_annotations() if one.note != "gone")


def test_every_acknowledged_action_of_killed_writers_survives_the_loss_of_the_store(path):
    path.parent.mkdir()
    chance = random.Random(6)
    acknowledged: dict[str, str] = {}
    for _ in range(5):
        acknowledged |= kill_after(path, chance.randrange(5, 40))
    path.write_bytes(b"these are not notes")
    store, recovery = opened(path)
    with closing(store):
        assert store.verify() == ()
        assert lost(store, acknowledged) == []
    assert recovery is not None


def test_an_action_that_could_not_be_written_down_is_not_done(path, store, tmp_path):
    backups = Backups(path, tmp_path / "backups", tmp_path / "log", {}, ticking())
    backups.log.folder.write_text("a file in the way of the folder", encoding="utf-8")
    with closing(NotesStore.open(path, backups=backups)) as logged:
        with pytest.raises(NotesError) as raised:
            logged.add(noted_article(), TEXT, annotation_on())
        assert raised.value.code == "notes-not-written"
        assert logged.all_annotations() == ()


def lose_the_article(connection):
    """Take away what annotations need, which SQLite refuses at the commit, and not before."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    connection.execute("DELETE FROM articles")


def test_an_action_that_could_not_be_committed_is_withdrawn_from_the_log(path, store, tmp_path):
    backups = Backups(path, tmp_path / "backups", tmp_path / "log", {}, ticking())
    with closing(NotesStore.open(path, backups=backups)) as logged:
        kept = logged.add(noted_article(), TEXT, annotation_on())
        with pytest.raises(sqlite3.IntegrityError):
            logged.within(lose_the_article)
        later = logged.add(noted_article(), TEXT, annotation_on())
        with pytest.raises(sqlite3.IntegrityError):
            logged.within(lose_the_article)
    assert [entry.sequence for entry in backups.log.entries() if entry] == [1, 2]
    path.unlink()
    opened_again, _ = open_store(backups, tmp_path / "aside", ticking())
    with closing(opened_again):
        assert {one.id for one in opened_again.all_annotations()} == {kept.id, later.id}


def test_a_full_disk_is_said_and_changes_nothing(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    connection = store._connections.reading()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    noise = random.Random(1).randbytes(40_000).hex()
    with pytest.raises(NotesError) as raised:
        store.add(noted_article("other"), noise, annotation_on(article="other", text=TEXT, note=noise))
    assert raised.value.code == "notes-disk-full"
    assert store.all_annotations() == (added,)
    assert store.verify() == ()


FILL = """
import resource, signal, sys
from pathlib import Path
from index.errors import NotesError
from index.notes.store import NotesStore
from tests.support.notes import TEXT, annotation_on, noted_article
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = NotesStore.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
while True:
    annotation = annotation_on(note="n" * 20_000)
    try:
        store.add(noted_article(), TEXT, annotation)
    except NotesError as error:
        print(error.code)
        break
    print(annotation.id)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit on file sizes here")
def test_a_file_that_may_not_grow_is_said_and_what_was_acknowledged_stays(path, store):
    command = [sys.executable, "-c", FILL, str(path)]
    answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    *acknowledged, code = answer.stdout.split()
    assert code in {"notes-not-written", "notes-disk-full"}
    assert acknowledged
    assert {annotation.id for annotation in store.all_annotations()} == set(acknowledged)
    assert store.verify() == ()


def test_a_busy_store_says_so(path, store):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotesError) as raised:
            store.add(noted_article(), TEXT, annotation_on())
    assert raised.value.code == "notes-busy"
    assert store.all_annotations() == ()


def test_reading_goes_on_while_somebody_writes(path, store):
    added = store.add(noted_article(), TEXT, annotation_on())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert store.all_annotations() == (added,)


@pytest.mark.parametrize(
    "write",
    [
        lambda store: store.decisions.put(Decision("", Topic.BLOCK, "x", {})),
        lambda store: store.decisions.remove(store.decisions.all()[0].id),
        lambda store: store.memory.put(READ, "a", 2),
        lambda store: store.memory.forget(READ, "a"),
        lambda store: store.outlets.put(Outlet("", "Velmora Courier")),
    ],
)
def test_a_busy_or_closed_off_store_refuses_everything_and_keeps_all(path, store, write):
    (decided,) = store.decisions.put(Decision("", Topic.BLOCK, "kept", {}))
    store.memory.put(READ, "a", 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotesError) as raised:
            write(store)
    assert raised.value.code == "notes-busy"
    store._connections.reading().execute("PRAGMA query_only = ON")
    with pytest.raises(NotesError) as raised:
        write(store)
    assert raised.value.code == "notes-read-only"
    assert store.decisions.all() == (decided,)
    assert store.memory.all(READ) == {"a": 1}
    assert store.outlets.all() == ()


def test_a_full_disk_refuses_decisions_and_what_is_to_be_remembered(store):
    connection = store._connections.reading()
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    noise = random.Random(1).randbytes(40_000).hex()
    for write in (
        lambda: store.decisions.put(Decision("", Topic.BLOCK, "x", {"noise": noise})),
        lambda: store.memory.put(READ, "a", noise),
    ):
        with pytest.raises(NotesError) as raised:
            write()
        assert raised.value.code == "notes-disk-full"
    assert store.decisions.all() == ()
    assert store.memory.everything() == ()
    assert store.verify() == ()


def test_a_busy_store_is_waited_for(path, store):
    patient = NotesStore.open(path, patience=30)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done = threading.Thread(target=patient.add, args=(noted_article(), TEXT, annotation_on()))
    done.start()
    other.execute("COMMIT")
    done.join()
    other.close()
    assert len(patient.all_annotations()) == 1
    patient.close()


def test_a_store_of_a_newer_version_is_left_alone(path, store):
    store.add(noted_article(), TEXT, annotation_on())
    store.close()
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryError) as raised:
        NotesStore.open(path)
    assert raised.value.code == "newer-library"
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"these are not notes\n" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_left_alone(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(NotesError) as raised:
        NotesStore.open(path)
    assert (raised.value.code, raised.value.data["path"]) == ("notes-damaged", path)
    assert path.read_bytes() == content


def test_a_store_with_a_damaged_page_is_left_alone(path, store):
    for _ in range(50):
        store.add(noted_article(), TEXT, annotation_on(note="n" * 500))
    store.close()
    content = bytearray(path.read_bytes())
    content[2 * 4096 : 6 * 4096] = b"\xa5" * (4 * 4096)
    path.write_bytes(content)
    with pytest.raises(NotesError) as raised:
        NotesStore.open(path)
    assert raised.value.code == "notes-damaged"
    assert path.read_bytes() == content


def test_a_damaged_text_is_found(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    store._connections.reading().execute("UPDATE texts SET compressed = x'00'")
    assert len(store.verify()) == 1
    with pytest.raises(NotesError) as raised:
        store.text(added.text_hash)
    assert raised.value.code == "notes-damaged"


def test_the_database_of_another_program_is_left_alone(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE songs (name)")
    before = path.read_bytes()
    with pytest.raises(NotesError) as raised:
        NotesStore.open(path)
    assert raised.value.code == "notes-damaged"
    assert path.read_bytes() == before


def test_a_log_without_its_database_is_not_thrown_away(path):
    path.parent.mkdir()
    log = path.with_name("notes.sqlite-wal")
    log.write_bytes(b"committed notes")
    with pytest.raises(NotesError) as raised:
        NotesStore.open(path)
    assert raised.value.code == "notes-damaged"
    assert log.read_bytes() == b"committed notes"
    assert not path.exists()


def test_a_folder_that_is_not_there_is_said(path):
    with pytest.raises(NotesError) as raised:
        NotesStore.open(path)
    assert raised.value.code == "notes-unavailable"


def test_a_store_that_may_not_be_written_is_said(store):
    added = store.add(noted_article(), TEXT, annotation_on())
    # Permissions do not bind the superuser, under whom tests often run; SQLite's own refusal is the same one.
    store._connections.reading().execute("PRAGMA query_only = ON")
    with pytest.raises(NotesError) as raised:
        store.remove(added.id)
    assert raised.value.code == "notes-read-only"
    assert store.all_annotations() == (added,)


def test_commits_wait_for_the_disk(store):
    connection = store._connections.reading()
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 2
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1


def test_a_log_that_cannot_be_read_does_not_keep_a_whole_store_from_opening(path, store, tmp_path):
    backups = Backups(path, tmp_path / "backups", tmp_path / "log", {}, ticking())
    with closing(NotesStore.open(path, backups=backups)) as logged:
        kept = logged.add(noted_article(), TEXT, annotation_on())
    (file,) = backups.log.folder.iterdir()
    file.unlink()
    file.mkdir()  # opening it fails for everybody, whatever the rights
    assert backups.log.last() is None
    assert list(backups.log.entries()) == [None]
    opened_again, _ = open_store(backups, tmp_path / "aside", ticking())
    with closing(opened_again):
        assert opened_again.all_annotations() == (kept,)


def test_an_action_whose_line_did_not_reach_the_disk_does_not_come_back(path, store, tmp_path, monkeypatch):
    def fail(_):
        raise OSError(errno.EIO, "Input/output error")

    backups = Backups(path, tmp_path / "backups", tmp_path / "log", {}, ticking())
    with closing(NotesStore.open(path, backups=backups)) as logged:
        kept = logged.add(noted_article(), TEXT, annotation_on())
        with monkeypatch.context() as patched, pytest.raises(NotesError):
            patched.setattr("index.notes.action_log.os.fsync", fail)
            logged.add(noted_article(), TEXT, annotation_on(note="refused"))
    opened_again, _ = open_store(backups, tmp_path / "aside", ticking())
    with closing(opened_again):
        assert opened_again.all_annotations() == (kept,)
