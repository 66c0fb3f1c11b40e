"""Whatever happens to the disk or the power, what was acknowledged is there, and nothing damaged is read."""

from __future__ import annotations

import json
import os
import random
import shutil
from typing import Any

import pytest

from index.errors import LibraryError
from index.search import tiers
from index.search.commit import CONTENTS_NAME, PREVIOUS_NAME
from index.search.engine import SearchIndex
from index.search.query import parse
from tests.support.search import document
from tests.support.search_disk import Disk, full_after, operations

BEFORE = {"n0", "n1", "n2"}
AFTER = {"n0", "n1", "n3"}


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    """The folder of an index of three segments, closed."""
    folder = tmp_path_factory.mktemp("pristine") / "search"
    index = SearchIndex.create(folder)
    for article in sorted(BEFORE):
        with index.writer() as writer:
            writer.put(document(article, f"common {article}", title="title"))
    index.close()
    return folder


@pytest.fixture
def folder(pristine, tmp_path):
    return shutil.copytree(pristine, tmp_path / "search")


def commit(index):
    """Take an article out and put one in: a commit that merges."""
    with index.writer() as writer:
        writer.remove("n2")
        writer.put(document("n3", "common n3"))


def tidy(index):
    """Merge what a commit has left as it was."""
    index.tidy()


def articles(folder):
    """What an index has, which is found to be in order."""
    index = SearchIndex.open(folder)
    assert index.verify() == ()
    found = {match.article for match in index.search(parse("common"), limit=100).matches}
    assert len(found) == index.count()
    assert all(index.search(parse(article)).total == 1 for article in found)
    index.close()
    return found


def named(folder):
    """The segments of an index, with those of the generation before, which are kept."""
    tables = (json.loads((folder / name).read_bytes()) for name in (CONTENTS_NAME, PREVIOUS_NAME))
    return {segment["name"] for table in tables for segment in table["index"]["segments"]}


def on_a_full_disk(folder, left, work):
    """Work while the disk is full after so many operations; whether that was refused."""
    index = SearchIndex.open(folder)
    try:
        with full_after(left, folder):
            work(index)
    except LibraryError as error:
        return error.code == "library-not-writable"
    finally:
        index.close()
    return False


def test_a_disk_that_is_full_at_any_operation_of_a_commit_loses_nothing(pristine, tmp_path):
    seen: list[set[str]] = []
    while True:
        folder = shutil.copytree(pristine, tmp_path / str(len(seen)))
        if not on_a_full_disk(folder, len(seen), commit):
            break
        seen.append(articles(folder))
        on_a_full_disk(folder, 10_000, commit)  # there is room again
        assert articles(folder) == AFTER
        assert {path.name for path in folder.glob("*.segment")} == named(folder)
    assert len(seen) > 50
    assert seen == sorted(seen, key=lambda found: found == AFTER)  # the old state up to some operation, then the new
    assert seen[0] == BEFORE


def test_a_disk_that_is_full_at_any_operation_of_a_large_merge_loses_nothing(pristine, tmp_path, monkeypatch):
    monkeypatch.setattr(tiers, "_TIER_BASE", 2)
    count = 0
    while on_a_full_disk(shutil.copytree(pristine, tmp_path / str(count)), count, tidy):
        assert articles(tmp_path / str(count)) == BEFORE
        count += 1
    assert count > 50


def test_an_index_that_cannot_be_made_on_a_full_disk_is_refused(folder):
    count = 0
    while True:
        try:
            with full_after(count, folder):
                SearchIndex.create(folder).close()
            break
        except LibraryError:
            count += 1
    assert (count > 3, articles(folder)) == (True, set())


@pytest.mark.parametrize("work", [commit, tidy])
def test_a_power_failure_before_any_operation_leaves_the_old_state_or_the_new_one(
    folder, tmp_path, monkeypatch, work
):
    monkeypatch.setattr(tiers, "_TIER_BASE", 2)
    disk = Disk(folder)
    states: list[Any] = []

    def told(operation, path):
        states.extend(state for state in disk.after_power_failure() if state not in states)
        disk.told(operation, path)

    index = SearchIndex.open(folder)
    with operations(folder, told):
        work(index)
    index.close()
    acknowledged, _ = disk.after_power_failure()
    found = []
    for number, state in enumerate([*states, acknowledged]):
        copy = tmp_path / str(number)
        copy.mkdir()
        for name, content in state.items():
            (copy / name).write_bytes(content)
        found.append(articles(copy))
    after = AFTER if work is commit else BEFORE
    assert (len(found) > 6, found[0], found[-1]) == (True, BEFORE, after)
    assert all(one in (BEFORE, after) for one in found)


def test_three_hundred_flipped_bits_are_each_found_by_verification(folder):
    chance = random.Random(300)
    index = SearchIndex.open(folder)
    paths = [folder / "contents.json", *sorted(folder.glob("*.segment"))]
    for _ in range(300):
        path = chance.choice(paths)
        position, bit = chance.randrange(path.stat().st_size), 1 << chance.randrange(8)
        flip(path, position, bit)
        assert index.verify() != ()
        flip(path, position, bit)
    assert index.verify() == ()
    index.close()


def flip(path, position, bit):
    with path.open("r+b") as file:
        file.seek(position)
        (byte,) = file.read(1)
        file.seek(position)
        file.write(bytes([byte ^ bit]))


def test_a_reader_without_leave_to_write_sees_the_index(folder):
    for path in (*folder.iterdir(), folder):
        path.chmod(0o500 if path == folder else 0o400)
    try:
        assert articles(folder) == BEFORE
    finally:
        folder.chmod(0o700)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the names of open files")
def test_a_reader_keeps_its_state_when_all_files_are_deleted(folder):
    index = SearchIndex.open(folder)
    shutil.rmtree(folder)
    assert index.search(parse("common")).total == 3
    index.close()
