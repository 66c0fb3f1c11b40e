"""Very many articles are told by several processes, and a lost process costs time, but no article."""

from __future__ import annotations

import os
import signal

import pytest

from index.child import Child
from index.errors import ChildError
from index.ingest import loading
from index.ingest.loading import load
from index.search.engine import SearchIndex
from index.search.query import parse
from tests.support.search import document

LOST = "a process that indexes was lost"


@pytest.fixture
def index(tmp_path):
    made = SearchIndex.create(tmp_path / "search")
    yield made
    made.close()


def groups(count, size=10):
    return [[document(f"g{group}n{n}", f"common group{group}") for n in range(size)] for group in range(count)]


def loaded(index, some, loaders=2):
    """The articles of which it is said that the index has them."""
    settled: list[str] = []
    load(index, some, settled.extend, loaders)
    return sorted(settled)


def found(index, query="common"):
    return sorted(match.article for match in index.search(parse(query), limit=10_000).matches)


def test_all_articles_are_found_and_settled(index):
    settled = loaded(index, groups(20))
    assert settled == found(index)
    assert (len(settled), index.count(), index.verify()) == (200, 200, ())
    assert len(found(index, "group7")) == 10


def test_articles_take_the_place_of_those_that_the_index_had(index):
    with index.writer() as writer:
        writer.put(document("g0n0", "common old"))
        writer.put(document("other", "common old"))
    loaded(index, groups(2))
    assert (found(index, "old"), index.count()) == (["other"], 21)


def test_nothing_is_left_of_the_making(index, tmp_path):
    loaded(index, groups(3))
    assert [path.name for path in (tmp_path / "search").iterdir() if path.is_dir()] == []


def test_articles_of_a_process_that_is_killed_are_not_settled(index, caplog):
    asked = []
    ask = Child.ask

    def killed_at_the_seventh(child, question, seconds):
        asked.append(question)
        if len(asked) == 7:
            os.kill(child._process.pid, signal.SIGKILL)
        return ask(child, question, seconds)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Child, "ask", killed_at_the_seventh)
        settled = loaded(index, groups(12), loaders=1)
    assert LOST in caplog.text
    caplog.clear()
    assert settled == found(index) == sorted(one.article for group in groups(12)[7:] for one in group)


def test_a_process_that_cannot_work_settles_nothing(index, caplog, monkeypatch):
    def fail(*_):
        raise ChildError("child-died")

    monkeypatch.setattr(Child, "ask", fail)
    assert (loaded(index, groups(3)), index.count()) == ([], 0)
    assert LOST in caplog.text
    caplog.clear()


def test_a_segment_that_was_damaged_on_the_way_is_not_adopted(index, caplog, monkeypatch):
    finish = loading.Loader.finish

    def damage(loader):
        outcome = finish(loader)
        for path in index._folder.glob("making/*.segment"):
            content = bytearray(path.read_bytes())
            content[200] ^= 1
            path.write_bytes(content)
        return outcome

    monkeypatch.setattr(loading.Loader, "finish", damage)
    assert (loaded(index, groups(3), loaders=1), index.count(), index.verify()) == ([], 0, ())
    assert "not what its maker says" in caplog.text
    caplog.clear()


def test_an_interruption_leaves_the_index_as_it_was(index):
    def interrupted():
        yield from groups(2)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        loaded(index, interrupted())
    assert (index.count(), index.verify()) == (0, ())
