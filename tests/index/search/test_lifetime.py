"""What a query has begun with stays there until it is done, whatever happens to the index meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from index.errors import DamagedError
from index.search.engine import SearchIndex
from index.search.query import parse
from index.search.sections import SectionFile
from tests.support.search import document

MAPS = Path("/proc/self/maps")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "search"


@pytest.fixture
def index(folder):
    made = SearchIndex.create(folder)
    commit(made, "first")
    yield made
    made.close()


def commit(index, *articles):
    with index.writer() as writer:
        for article in articles:
            writer.put(document(article, f"common {article}"))


def ask_while(index, event):
    """The articles that a query finds during which something happens."""

    def resolve(_clause):
        event()
        return {"first", "second"}

    return [match.article for match in index.search(parse("common tag:any"), resolve=resolve).matches]


def test_a_query_survives_the_closing_of_its_index(index):
    assert ask_while(index, index.close) == ["first"]


def test_a_query_survives_the_making_anew_of_its_index(index, folder):
    def make_anew():
        index.close()
        shutil.rmtree(folder)
        SearchIndex.create(folder).close()

    assert ask_while(index, make_anew) == ["first"]


def test_a_query_finds_what_there_was_when_it_began(index):
    def replace():
        with index.writer() as writer:
            writer.remove("first")
            writer.put(document("second", "common second"))

    assert (ask_while(index, replace), ask_while(index, lambda: None)) == (["first"], ["second"])


def test_a_query_after_closing_finds_what_is_in_the_folder_by_then(index, folder):
    index.close()
    anew = SearchIndex.create(folder)
    commit(anew, "second")
    anew.close()
    assert (ask_while(index, lambda: None), index.count()) == (["second"], 1)


def test_a_query_after_closing_reports_an_index_that_is_gone(index, folder):
    index.close()
    shutil.rmtree(folder)
    with pytest.raises(DamagedError):
        index.count()


def test_closing_twice_takes_nothing_from_another_reader(index, folder):
    other = SearchIndex.open(folder)
    index.close()
    index.close()
    assert ask_while(other, lambda: None) == ["first"]
    other.close()


def mapped(folder):
    """Names of the files of the index that this process has mapped."""
    return {Path(line.split()[-1]).name for line in MAPS.read_text().splitlines() if str(folder) in line}


@pytest.mark.skipif(not MAPS.exists(), reason="the system does not tell which files are mapped")
def test_files_are_let_go_with_the_last_query_that_reads_them(index, folder):
    during = []

    def close():
        index.close()
        during.append(mapped(folder))

    ask_while(index, close)
    assert (len(during[0]), mapped(folder)) == (1, set())


@pytest.mark.skipif(not MAPS.exists(), reason="the system does not tell which files are mapped")
def test_files_are_let_go_when_another_state_is_shown(index, folder):
    for number in range(6):
        commit(index, f"n{number}")
    named = {entry.facts.name for entry in index._snapshot.table.entries}
    assert mapped(folder) == named


def test_verification_finds_nothing_missing_when_commits_land_while_it_reads(index, monkeypatch):
    read = SectionFile.verify
    commits = iter(range(4))

    def read_while_others_commit(file):
        for number in commits:
            with index.writer() as writer:
                writer.put(document("first", f"replaced {number}"))
        return read(file)

    monkeypatch.setattr(SectionFile, "verify", read_while_others_commit)
    assert (index.verify(), list(commits)) == ((), [])
