"""One process writes, another reads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from index.errors import LibraryError
from index.search.document import SearchDocument
from index.search.engine import SearchIndex
from index.search.query import parse

ROOT = Path(__file__).resolve().parents[3]

WRITER = """
import sys
from pathlib import Path
from index.search.document import SearchDocument
from index.search.engine import SearchIndex

index = SearchIndex.open(Path(sys.argv[1]))
for batch in range(25):
    with index.writer() as writer:
        for number in range(4):
            writer.put(SearchDocument(f"b{batch}n{number}", "", f"common batch{batch}"))
    print(batch, flush=True)
"""

HOLDER = """
import sys
from pathlib import Path
from index.search.document import SearchDocument
from index.search.engine import SearchIndex

with SearchIndex.open(Path(sys.argv[1])).writer() as writer:
    writer.put(SearchDocument("never", "", "never"))
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def index(tmp_path):
    made = SearchIndex.create(tmp_path / "search")
    yield made
    made.close()


def start(source, folder):
    return subprocess.Popen(
        [sys.executable, "-c", source, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )


def test_a_reader_sees_every_commit_of_another_process_while_it_merges(index, tmp_path):
    with start(WRITER, tmp_path / "search") as writer:
        for line in writer.stdout:
            index.refresh()
            at_least = 4 * (int(line) + 1)
            assert index.search(parse("common")).total >= at_least
            assert index.search(parse(f"batch{int(line)}")).total == 4
    assert (writer.returncode, index.count(), index.verify()) == (0, 100, ())


def test_the_lock_of_another_process_is_respected_and_freed_when_it_is_killed(index, tmp_path):
    with start(HOLDER, tmp_path / "search") as holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(LibraryError) as caught:
            index.writer()
        holder.kill()
    assert caught.value.code == "library-busy"
    with index.writer() as writer:
        writer.remove("never")
    assert (index.search(parse("never")).total, index.verify()) == (0, ())


def killed(kind, folder, rounds=0):
    """What became of an index whose writers were killed."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.search_killing", str(folder), kind, str(rounds)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return json.loads(done.stdout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the writers are forked")
def test_a_writer_that_is_killed_before_any_step_of_a_commit_loses_nothing(tmp_path):
    outcome = killed("steps", tmp_path / "search")
    assert outcome["wrong"] == []
    assert outcome["rounds"] > 10


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the writers are forked")
def test_writers_that_are_killed_at_twenty_moments_lose_nothing_that_was_acknowledged(tmp_path):
    outcome = killed("moments", tmp_path / "search", 20)
    assert outcome["wrong"] == []
    assert outcome["acknowledged"] >= 20


def test_a_reader_keeps_its_state_while_the_segments_it_reads_are_merged_away(index, tmp_path):
    with index.writer() as writer:
        writer.put(SearchDocument("old", "", "common old"))
    reader = SearchIndex.open(tmp_path / "search")
    for number in range(12):
        with index.writer() as writer:
            writer.remove("old")
            writer.put(SearchDocument(f"new{number}", "", "common new"))
    assert [match.article for match in reader.search(parse("common")).matches] == ["old"]
    reader.refresh()
    assert reader.search(parse("common")).total == 12
    reader.close()
