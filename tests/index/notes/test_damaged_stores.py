"""Whatever happens to the store's file: every acknowledged action comes back, or how many did not is said."""

import random
import sqlite3
from contextlib import closing

import pytest

from index.notes.decisions import Decision, Topic
from index.notes.memory import READ
from index.notes.outlets import Outlet
from index.notes.recovery import Recovery, Trouble, open_store, restore
from index.notes.revising import Revision
from index.notes.store import NotesStore
from index.wording import describe
from tests.support.notes import TEXT, annotation_on, noted_article, text_hash, ticking

PAGE = 4096


@pytest.fixture
def aside(tmp_path):
    return tmp_path / "set-aside"


@pytest.fixture
def store(backups, clock):
    store = NotesStore.open(backups.store, clock=clock, backups=backups)
    yield store
    store.close()


def annotate(store, note=""):
    return store.add(noted_article(), TEXT, annotation_on(note=note, tags=["a", "b/c"]))


def work(store):
    """Do one of everything, several times over, after the first backup."""
    for number in range(6):
        text = f"{TEXT} Version {number}."
        article = noted_article(f"article{number}", text_hash=text_hash(text))
        first = store.add(article, text, annotation_on(article=article.id, text=text, note=f"first {number}"))
        store.revise(first.id, Revision(note=f"second {number}", added_tags=["t"]))
        store.remove(annotate(store, "gone").id)
        store.outlets.put(Outlet("", f"Velmora Courier {number}", reliability="B"))
        store.subject_notes.write_on_entity(f"PERSON/{number}", "a note")
        store.subject_notes.write_on_article(article, text, "of the whole")
        store.decisions.put(Decision("", Topic.BLOCK, f"x{number}", {"note": number}))
        store.memory.put(READ, f"article{number}", {"at": number})
        annotate(store, "taken back")
        store.undo()


def contents(path):
    """Return all rows of all tables."""
    with closing(sqlite3.connect(path)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}")) for name in names if name[0:6] != "sqlite"}


def opened_after(backups, aside, clock):
    """Open the store as a library does; return all rows, and how it was recovered."""
    store, recovery = open_store(backups, aside, clock)
    with closing(store):
        assert store.verify() == ()
    return contents(backups.store), recovery


@pytest.fixture
def whole(store, backups):
    """All rows of a closed store that much was done in since its only backup."""
    annotate(store, "in the backup")
    work(store)
    store.close()
    assert len(backups.all()) == 1
    return contents(backups.store)


def damaged(path, harm):
    content = bytearray(path.read_bytes())
    path.write_bytes(harm(content))


HARMS = {
    "noise": lambda _content: b"these are not notes\n" * 500,
    "emptied pages": lambda content: content[:PAGE] + bytes(len(content) - PAGE),
    "no header": lambda content: bytes(PAGE) + content[PAGE:],
    "half of it": lambda content: content[: len(content) // 2],
    "cut in a page": lambda content: content[: len(content) // 2 + 1234],
    "only a header": lambda content: content[:PAGE],
}


@pytest.mark.parametrize("harm", HARMS.values(), ids=HARMS.keys())
def test_every_action_is_back_after_damage(whole, backups, aside, clock, harm):
    damaged(backups.store, harm)
    found, recovery = opened_after(backups, aside, clock)
    assert found == whole
    assert (recovery.trouble, recovery.lost) == (Trouble.DAMAGED, 0)


def test_every_action_is_back_whichever_page_is_emptied(whole, backups, aside, clock):
    content = backups.store.read_bytes()
    for start in range(0, len(content), PAGE):
        backups.store.write_bytes(content[:start] + bytes(PAGE) + content[start + PAGE :])
        found, _ = opened_after(backups, aside, clock)
        assert found == whole, f"page {start // PAGE}"


def test_every_action_is_back_wherever_the_file_is_cut(whole, backups, aside, clock):
    content, chance = backups.store.read_bytes(), random.Random(3)
    for _ in range(12):
        length = chance.randrange(1, len(content))
        backups.store.write_bytes(content[:length])
        found, recovery = opened_after(backups, aside, clock)
        assert found == whole, f"{length} bytes"
        assert recovery.lost == 0


def test_every_action_is_back_after_a_damaged_backup_too(whole, backups, aside, clock):
    damaged(backups.store, HARMS["noise"])
    backups.all()[0].write_bytes(b"PK damaged")
    found, recovery = opened_after(backups, aside, clock)
    assert (recovery.backup, recovery.lost) == (None, 0)
    without_lineage = {name: rows for name, rows in found.items() if name != "log"}
    assert without_lineage == {name: rows for name, rows in whole.items() if name != "log"}


def test_every_action_is_back_when_the_file_is_gone(whole, backups, aside, clock):
    backups.store.unlink()
    found, recovery = opened_after(backups, aside, clock)
    assert found == whole
    assert (recovery.trouble, recovery.lost, recovery.set_aside) == (Trouble.MISSING, 0, None)


def test_actions_are_back_that_sqlite_lost_with_the_end_of_its_own_log(store, backups, aside, clock, tmp_path):
    annotate(store, "first")
    work(store)
    wal = backups.store.with_name("notes.sqlite-wal")
    content = wal.read_bytes()
    whole = contents(backups.store)
    store.close()
    for length in range(32, len(content), len(content) // 8):
        for suffix in ("-wal", "-shm"):
            backups.store.with_name(backups.store.name + suffix).unlink(missing_ok=True)
        backups.store.write_bytes(b"")
        wal.write_bytes(content[:length])
        found, recovery = opened_after(backups, aside, clock)
        assert found == whole
        assert recovery.lost == 0


@pytest.fixture
def log_file(backups, whole):
    (file,) = backups.log.folder.iterdir()
    return file


def test_damage_to_the_log_alone_harms_nothing(whole, log_file, backups, aside, clock):
    for content in (b"", b"\xff" * 5000, log_file.read_bytes()[:-700]):
        log_file.write_bytes(content)
        found, recovery = opened_after(backups, aside, clock)
        assert (found, recovery) == (whole, None)


def test_a_backup_is_made_at_once_where_the_log_is_gone(whole, log_file, backups, aside, clock):
    log_file.unlink()
    opened_after(backups, aside, clock)
    damaged(backups.store, HARMS["noise"])
    found, _ = opened_after(backups, aside, clock)
    assert found == whole


def test_the_number_that_is_lost_is_said_when_the_log_is_damaged_too(whole, log_file, backups, aside, clock):
    lines = log_file.read_bytes().splitlines(keepends=True)
    for number in (3, 10, -2):
        lines[number] = b"?" + lines[number][1:]
    log_file.write_bytes(b"".join(lines))
    damaged(backups.store, HARMS["noise"])
    _, recovery = opened_after(backups, aside, clock)
    assert 3 <= recovery.lost < len(lines)
    assert recovery.actions + recovery.lost == len(lines) - 1  # one is in the backup


def test_lines_lost_at_the_end_of_the_log_are_counted(whole, log_file, backups, aside, clock):
    lines = log_file.read_bytes().splitlines(keepends=True)
    log_file.write_bytes(b"".join(lines[:-3]) + b"".join(b"?" + line for line in lines[-3:]))
    damaged(backups.store, HARMS["noise"])
    _, recovery = opened_after(backups, aside, clock)
    assert recovery.lost == 3


def test_it_is_not_known_what_is_lost_when_everything_but_the_backup_is(whole, log_file, backups, aside, clock):
    log_file.unlink()
    damaged(backups.store, HARMS["noise"])
    _, recovery = opened_after(backups, aside, clock)
    assert recovery.lost is None
    assert recovery.told("then").code == "notes-damaged-unknown-recovered"


def test_what_the_log_lost_is_taken_from_the_damaged_journal(store, backups, aside, clock):
    annotate(store, "in the backup")
    annotate(store, "later")
    store.close()
    (file,) = backups.log.folder.iterdir()
    file.write_bytes(file.read_bytes().splitlines(keepends=True)[0])
    with closing(sqlite3.connect(backups.store)) as connection:
        page = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'tags'").fetchone()[0]
    damaged(backups.store, lambda content: content[: (page - 1) * PAGE] + b"\xa5" * PAGE + content[page * PAGE :])
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert {one.note for one in opened.all_annotations()} == {"in the backup", "later"}
    assert recovery is not None
    assert (recovery.actions, recovery.lost) == (1, 0)


def test_work_goes_on_after_a_recovery_and_survives_the_next_damage(whole, backups, aside, clock):
    for note in ("after the first", "after the second"):
        damaged(backups.store, HARMS["noise"])
        opened, _ = open_store(backups, aside, clock)
        with closing(opened):
            annotate(opened, note)
    damaged(backups.store, HARMS["noise"])
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert {"after the first", "after the second"} <= {one.note for one in opened.all_annotations()}
    assert recovery is not None
    assert recovery.lost == 0


def test_what_a_restoration_took_away_does_not_come_back_with_the_log(store, backups, aside, clock):
    annotate(store, "kept")
    backup = backups.make()
    annotate(store, "taken away")
    store.close()
    restore(backup, backups, aside, clock)
    assert opened_after(backups, aside, clock)[1] is None
    opened = NotesStore.open(backups.store, clock=clock, backups=backups)
    with closing(opened):
        annotate(opened, "later")
    damaged(backups.store, HARMS["noise"])
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert {one.note for one in opened.all_annotations()} == {"kept", "later"}
    assert recovery is not None
    assert recovery.lost == 0


def test_what_was_done_after_a_restoration_counts_as_lost_with_its_backup(store, backups, aside, clock):
    annotate(store, "before")
    backup = backups.make()
    store.close()
    restore(backup, backups, aside, clock)
    with closing(NotesStore.open(backups.store, clock=clock, backups=backups)) as opened:
        annotate(opened, "later")
    backups.all()[0].write_bytes(b"PK damaged")
    damaged(backups.store, HARMS["noise"])
    opened, recovery = open_store(backups, aside, clock)
    opened.close()
    assert recovery is not None
    assert recovery.lost == 1


def test_a_store_of_another_library_put_in_its_place_is_taken_as_it_is(whole, backups, aside, clock, tmp_path):
    with closing(NotesStore.open(tmp_path / "other.sqlite", clock=ticking())) as other:
        annotate(other, "from elsewhere")
    (tmp_path / "other.sqlite").replace(backups.store)
    opened, recovery = open_store(backups, aside, clock)
    with closing(opened):
        assert [one.note for one in opened.all_annotations()] == ["from elsewhere"]
    assert recovery is None


# Without a backup, and where the store is only behind, the log tells how much is lost.
RECOVERIES = [
    *((trouble, lost, "b.zip") for trouble in (Trouble.DAMAGED, Trouble.MISSING) for lost in (0, 3, None)),
    *((trouble, lost, None) for trouble in (Trouble.DAMAGED, Trouble.MISSING, Trouble.BEHIND) for lost in (0, 3)),
    *((Trouble.REPLACED, lost, None) for lost in (0, 3, None)),
    (Trouble.MISSING, None, None),
]


@pytest.mark.parametrize(("trouble", "lost", "backup"), RECOVERIES)
def test_every_recovery_is_told_in_one_sentence(trouble, lost, backup, tmp_path):
    recovery = Recovery(trouble, "line 1\nline 2", backup, None, 2, lost, tmp_path)
    sentence = describe(recovery.told("2021-09-05 08:30"))
    assert "\n" not in sentence
    assert sentence.count(". ") == 0
    says_so = ("could not be brought back", "is lost", "no backup leads")
    assert any(words in sentence for words in says_so) == (lost != 0)
