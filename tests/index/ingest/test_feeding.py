"""What the catalogue has is told to search, by one process or by several, and the index is tidy afterwards."""

from __future__ import annotations

import os
import shutil
import signal
from contextlib import closing

import pytest

from index.child import Child
from index.errors import LibraryError
from index.ingest import loading
from index.ingest.feeding import tidy
from index.library.library import Library
from index.progress import CancelToken
from index.search import tiers
from index.search.engine import SearchIndex
from tests.support.articles import HARBOUR, write_article
from tests.support.search import document

COUNT = 4


@pytest.fixture(scope="module")
def ingested(tmp_path_factory):
    """The private folder of a closed library whose search index is lost."""
    folder = tmp_path_factory.mktemp("articles")
    library = Library.open(tmp_path_factory.mktemp("pristine") / "library")
    library.follow(folder)
    for number in range(COUNT):
        write_article(folder, f"{number}.txt", HARBOUR.replace("Tuesday", f"Tuesday number{number}"))
    library.ingest()
    library.close()
    shutil.rmtree(library._layout.search)
    return library._layout.root


@pytest.fixture
def root(ingested, tmp_path):
    return shutil.copytree(ingested, tmp_path / "library")


@pytest.fixture
def by_processes(monkeypatch):
    monkeypatch.setattr(loading, "MANY", COUNT)
    monkeypatch.setattr(loading, "GROUP", 2)
    monkeypatch.setattr(loading, "loader_count", lambda: 1)


def completed(root):
    """How many articles are found, and pending, after the index was made anew."""
    with closing(Library.open(root)) as library:  # whatever dies in it: a connection left open is a warning
        total = library.search("harbour").total
        assert all(library.search(f"number{number}").total == 1 for number in range(COUNT))
        return total, library._rooms.catalogue.pending.all()


def test_a_lost_index_is_made_anew_by_processes(root, by_processes, monkeypatch):
    asked: list[object] = []
    ask = Child.ask

    def counted(child, *question):
        asked.append(question)
        return ask(child, *question)

    monkeypatch.setattr(Child, "ask", counted)
    assert completed(root) == (COUNT, ())
    assert len(asked) == 3  # two groups, and the end


def test_articles_of_a_lost_process_are_told_in_the_ordinary_way(root, by_processes, monkeypatch, caplog):
    asked = []
    ask = Child.ask

    def killed(child, *question):
        asked.append(1)
        if len(asked) == 2:
            os.kill(child._process.pid, signal.SIGKILL)
        return ask(child, *question)

    monkeypatch.setattr(Child, "ask", killed)
    assert completed(root) == (COUNT, ())
    assert "was lost" in caplog.text
    caplog.clear()


def test_what_was_told_when_the_program_died_is_told_again(root, by_processes, monkeypatch):
    def die(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as dying:
        dying.setattr(loading.Loader, "finish", die)
        with pytest.raises(KeyboardInterrupt):
            completed(root)
    assert completed(root) == (COUNT, ())


@pytest.fixture
def untidy(tmp_path, monkeypatch):
    """An index of four segments that a commit leaves as they are."""
    monkeypatch.setattr(tiers, "_SMALL", 1)
    index = SearchIndex.create(tmp_path / "search")
    for number in range(4):
        with index.writer() as writer:
            writer.put(document(f"n{number}", "common"))
    yield index
    index.close()


def segments(index):
    return len(index._snapshot.segments)


def test_an_index_is_tidied(untidy):
    tidy(untidy, CancelToken())
    assert segments(untidy) == 1


def test_a_stop_leaves_the_rest_for_another_time(untidy):
    cancel = CancelToken()
    cancel.cancel()
    tidy(untidy, cancel)
    assert segments(untidy) == 4


def test_another_writer_is_not_disturbed(untidy):
    with untidy.writer():
        tidy(untidy, CancelToken())
    assert segments(untidy) == 4


def test_a_disk_that_is_full_is_told(untidy, monkeypatch):
    def full():
        raise LibraryError("library-not-writable")

    monkeypatch.setattr(untidy, "tidy", full)
    with pytest.raises(LibraryError):
        tidy(untidy, CancelToken())
