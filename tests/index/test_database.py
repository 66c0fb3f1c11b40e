"""Who may write a database, and when."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from filelock import FileLock, Timeout

from index.database import Database


@pytest.fixture
def database(tmp_path):
    made = Database(tmp_path / "some.sqlite", ("PRAGMA journal_mode=WAL",))
    with made.using() as connection:
        connection.execute("CREATE TABLE written (who TEXT)")
    yield made
    made.close()


def writer(database, who, **how):
    """Start a thread that writes a row."""

    def write():
        with database.transaction(**how) as connection:
            connection.execute("INSERT INTO written VALUES (?)", (who,))

    thread = threading.Thread(target=write)
    thread.start()
    return thread


def written(database):
    with database.using() as connection:
        return [row[0] for row in connection.execute("SELECT who FROM written ORDER BY rowid")]


def until_taken(lock):
    """Wait until somebody holds a lock."""
    while True:
        try:
            lock.acquire(0).lock.release()
        except Timeout:
            return


def test_urgent_transaction_goes_before_those_that_have_not_begun(database, tmp_path):
    with database.transaction() as connection:
        connection.execute("INSERT INTO written VALUES ('the one under way')")
        urgent = writer(database, "an urgent one", is_urgent=True)
        until_taken(FileLock(tmp_path / "some.sqlite-turn"))
        other = writer(database, "another")
    urgent.join()
    other.join()
    assert written(database) == ["the one under way", "an urgent one", "another"]


def test_transaction_that_raises_leaves_nothing(database):
    with pytest.raises(ValueError, match="no"), database.transaction(is_urgent=True) as connection:
        connection.execute("INSERT INTO written VALUES ('lost')")
        raise ValueError("no")
    assert written(database) == []
    with database.transaction() as connection:
        connection.execute("INSERT INTO written VALUES ('kept')")
    assert written(database) == ["kept"]


def test_closed_database_says_so(database):
    database.close()
    with pytest.raises(RuntimeError, match="was closed"), database.using():
        pass


def test_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear Ilse, " * 100, encoding="utf-8")
    database = Database(tmp_path / "letter.txt", ("PRAGMA journal_mode=WAL",))
    with pytest.raises(sqlite3.DatabaseError), database.using():
        pass
    database.close()
