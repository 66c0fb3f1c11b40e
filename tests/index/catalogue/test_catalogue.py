from __future__ import annotations

import sqlite3
import threading
from datetime import date
from pathlib import Path

import pytest

from index.articles.article import Article, Block, Role
from index.articles.reading import Failure
from index.catalogue.catalogue import Catalogue
from index.catalogue.records import ArticleRecord, FileRecord
from index.database import Database
from index.errors import DamagedError, LibraryError
from index.text.spans import Span

RULES = "articles 1, recogniser 1"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "catalogue.sqlite"


@pytest.fixture
def catalogue(path):
    opened = Catalogue.open(path, RULES)
    yield opened
    opened.close()


def make_record(name="a1", path="/news/one.txt", *, title="Talks resume", outlet="Herald", published=None):
    text = f"{title}\n\nThey met in the capital."
    article = Article(
        text=text,
        blocks=(Block(Role.HEADLINE, Span(0, len(title))), Block(Role.BODY, Span(len(title) + 2, len(text)))),
        title=title,
        outlet=outlet,
        published=published,
        language="en",
    )
    return ArticleRecord(name, path, f"sha-{name}", f"text-{name}", "txt", article)


def store(catalogue, record, *paths):
    catalogue.put_article(record)
    for path in paths or (record.path,):
        catalogue.put_file(FileRecord(path, 10, 20, record.sha256, record.id))


def test_an_article_comes_back_as_it_was_stored(catalogue):
    record = make_record(published=date(2026, 3, 1))
    store(catalogue, record)
    assert catalogue.article("a1") == record


def test_an_unknown_article_is_none(catalogue):
    assert catalogue.article("nothing") is None
    assert catalogue.recognitions.of("nothing") is None


def test_a_file_that_failed_is_listed_with_its_reason(catalogue):
    failed = FileRecord("/news/bad.txt", 1, 2, "", "", Failure("not-text", "The file is not text."))
    catalogue.put_file(failed)
    store(catalogue, make_record())
    assert catalogue.failures() == (failed,)


def test_an_article_goes_with_its_last_file(catalogue):
    store(catalogue, make_record(), "/news/one.txt", "/news/copy.txt")
    catalogue.remove_file("/news/one.txt")
    assert catalogue.places_of("a1") == (("/news/copy.txt", ""),)
    assert catalogue.has_article("a1")
    catalogue.remove_file("/news/copy.txt")
    assert not catalogue.has_article("a1")


def test_a_file_of_several_articles_is_known_by_its_parts(catalogue):
    store(catalogue, make_record("a1", "/news/mail.mbox"))
    catalogue.put_article(make_record("a2", "/news/mail.mbox"))
    catalogue.put_file(FileRecord("/news/mail.mbox", 10, 20, "sha-a2", "a2", part="2"))
    assert set(catalogue.files()) == {"/news/mail.mbox"}
    assert set(catalogue.parts("/news/mail.mbox")) == {"", "2"}
    assert catalogue.article("a2").part == "2"
    assert catalogue.summaries(["a2"])["a2"].part == "2"


def test_a_part_that_is_no_more_takes_its_article_along(catalogue):
    store(catalogue, make_record("a1", "/news/mail.mbox"))
    catalogue.put_article(make_record("a2", "/news/mail.mbox"))
    catalogue.put_file(FileRecord("/news/mail.mbox", 10, 20, "sha-a2", "a2", part="2"))
    catalogue.remove_file("/news/mail.mbox", keeping={""})
    assert catalogue.has_article("a1")
    assert not catalogue.has_article("a2")


def test_a_moved_file_takes_all_its_parts_along(catalogue):
    store(catalogue, make_record("a1", "/news/mail.mbox"))
    catalogue.put_file(FileRecord("/news/mail.mbox", 10, 20, "sha-a1", "a1", part="2"))
    catalogue.pending.clear(["a1"])
    catalogue.move_file("/news/mail.mbox", "/news/post.mbox", 11, 21)
    assert catalogue.places_of("a1") == (("/news/post.mbox", ""), ("/news/post.mbox", "2"))
    assert catalogue.files()["/news/post.mbox"].mtime_ns == 21
    assert catalogue.pending.all() == ("a1",)


def test_search_has_to_hear_of_stored_and_of_removed_articles(catalogue):
    store(catalogue, make_record())
    assert catalogue.pending.all() == ("a1",)
    catalogue.pending.clear(["a1"])
    catalogue.remove_file("/news/one.txt")
    assert catalogue.pending.all() == ("a1",)


def test_a_lost_search_index_makes_everything_pending(catalogue):
    for name in ("a1", "a2"):
        store(catalogue, make_record(name, f"/news/{name}.txt"))
    catalogue.pending.clear(["a1", "a2"])
    catalogue.pending.mark_all()
    assert catalogue.pending.all() == ("a1", "a2")


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("/news/one.txt", {"a1"}),
        ("one.txt", {"a1", "a2"}),
        ("more/one.txt", {"a2"}),
        ("ne.txt", set()),
        ("o_e.txt", set()),
        ("%", set()),
    ],
)
def test_a_reference_matches_whole_parts_of_a_path_only(catalogue, reference, found):
    store(catalogue, make_record("a1", "/news/one.txt"))
    store(catalogue, make_record("a2", "/news/more/one.txt"))
    assert set(catalogue.articles_at(reference)) == found


def test_newest_lists_undated_articles_last_either_way(catalogue):
    store(catalogue, make_record("old", "/n/old", published=date(2025, 1, 1)))
    store(catalogue, make_record("new", "/n/new", published=date(2026, 1, 1)))
    store(catalogue, make_record("undated", "/n/undated"))
    assert [one.id for one in catalogue.newest(limit=9, offset=0)] == ["new", "old", "undated"]
    assert [one.id for one in catalogue.newest(limit=9, offset=0, oldest_first=True)] == ["old", "new", "undated"]


@pytest.mark.parametrize("oldest_first", [False, True])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_pages_of_the_newest_follow_one_another_without_gap_or_repetition(catalogue, size, oldest_first):
    for number in range(4):
        store(catalogue, make_record(f"d{number}", f"/n/d{number}", published=date(2026, 1, 1 + number // 2)))
        store(catalogue, make_record(f"u{number}", f"/n/u{number}"))
    every = [one.id for one in catalogue.newest(limit=99, offset=0, oldest_first=oldest_first)]
    pages = [catalogue.newest(limit=size, offset=at, oldest_first=oldest_first) for at in range(0, 9, size)]
    assert len(every) == 8
    assert [one.id for page in pages for one in page] == every


def test_outlets_are_tallied_most_articles_first(catalogue):
    for name, outlet in (("a1", "Herald"), ("a2", "Courier"), ("a3", "Courier"), ("a4", "")):
        store(catalogue, make_record(name, f"/n/{name}", outlet=outlet))
    assert catalogue.tallies.by("outlet") == (("Courier", 2), ("Herald", 1))


def test_tallying_anything_else_is_refused(catalogue):
    with pytest.raises(ValueError, match="path"):
        catalogue.tallies.by("path")


def test_articles_are_counted_below_a_folder_but_not_below_its_namesake(catalogue):
    store(catalogue, make_record("a1", "/news/one.txt"))
    store(catalogue, make_record("a2", "/news/deep/two.txt"))
    store(catalogue, make_record("a3", "/news-old/three.txt"))
    assert catalogue.tallies.below(Path("/news")) == 2


def test_summaries_of_more_articles_than_one_statement_takes(catalogue):
    with catalogue.transaction():
        for number in range(1200):
            store(catalogue, make_record(f"a{number}", f"/n/{number}"))
    assert len(catalogue.summaries(f"a{number}" for number in range(1201))) == 1200


def test_a_transaction_that_raises_changes_nothing(catalogue):
    with pytest.raises(RuntimeError), catalogue.transaction():
        store(catalogue, make_record())
        raise RuntimeError
    assert catalogue.count() == 0


def test_other_threads_see_what_was_committed(catalogue):
    store(catalogue, make_record())
    seen = []
    thread = threading.Thread(target=lambda: seen.append(catalogue.count()))
    thread.start()
    thread.join()
    assert seen == [1]


def test_content_survives_closing(path):
    first = Catalogue.open(path, RULES)
    store(first, make_record())
    first.close()
    second = Catalogue.open(path, RULES)
    assert second.count() == 1
    second.close()


@pytest.mark.parametrize(
    "content", [b"not a database at all, just some text" * 40, b"SQLite format 3\x00" + b"\xff" * 4096]
)
def test_a_file_that_is_no_database_is_reported_as_damaged(path, content):
    path.write_bytes(content)
    with pytest.raises(DamagedError):
        Catalogue.open(path, RULES)


def test_other_rules_mean_a_rebuild(path):
    Catalogue.open(path, RULES).close()
    with pytest.raises(DamagedError):
        Catalogue.open(path, "articles 2, recogniser 1")


def test_damage_inside_is_reported_when_it_is_met(path):
    first = Catalogue.open(path, RULES)
    with first.transaction():
        for number in range(300):
            store(first, make_record(f"a{number}", f"/n/{number}"))
    with first._database.using() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    first.close()
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(DamagedError):
        opened = Catalogue.open(path, RULES)
        try:
            for number in range(300):
                opened.article(f"a{number}")
        finally:
            opened.close()


def test_catalogue_that_cannot_be_opened_leaves_no_connection_open(path, monkeypatch):
    closed = []

    def refuse(_database):
        full = sqlite3.OperationalError("database or disk is full")
        full.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise full

    monkeypatch.setattr(Database, "using", refuse)
    monkeypatch.setattr(Database, "close", lambda database: closed.append(database.path))
    with pytest.raises(LibraryError):
        Catalogue.open(path, RULES)
    assert closed == [path]


def test_closing_waits_for_those_who_are_reading(path):
    opened = Catalogue.open(path, RULES)
    reading, may_end = threading.Event(), threading.Event()

    def read():
        with opened._database.using() as connection:
            reading.set()
            may_end.wait()
            connection.execute("SELECT 1 FROM articles").fetchall()

    reader = threading.Thread(target=read)
    closer = threading.Thread(target=opened.close)
    reader.start()
    reading.wait()
    closer.start()
    may_end.set()
    reader.join()
    closer.join()
    with pytest.raises(RuntimeError):
        opened.count()


def test_files_that_hold_an_article_are_counted_besides_others(catalogue):
    store(catalogue, make_record(), *(f"/news/{number}.txt" for number in range(1_200)))
    catalogue.put_file(FileRecord("/news/1.txt", 10, 20, "sha", "a1", part="2"))
    catalogue.put_file(FileRecord("/news/broken.txt", 10, 20, failure=Failure("empty", "It is empty.")))
    assert catalogue.tallies.files_besides(()) == 1_200
    left_out = ["/news/broken.txt", "/news/other.txt", *(f"/news/{number}.txt" for number in range(700))]
    assert catalogue.tallies.files_besides(left_out) == 500
