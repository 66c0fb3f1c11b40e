"""An index whose files are not what was written is found out, and can be made anew."""

from __future__ import annotations

import contextlib
import json
import random
import shutil

import pytest

from index.errors import DamagedError, LibraryError
from index.search import commit, integrity
from index.search.commit import CONTENTS_NAME, LOCK_NAME, PREVIOUS_NAME
from index.search.engine import SearchIndex
from index.search.query import parse
from tests.support.search import document

QUERIES = ["", "common", "rare3", "com*", '"common words"', "title:of", "lang:en", "date:2021", "-x", "has:notes"]


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    """The folder of an index of two segments, closed."""
    folder = tmp_path_factory.mktemp("pristine") / "search"
    index = SearchIndex.create(folder)
    for batch in range(2):
        with index.writer() as writer:
            for number in range(30):
                name = f"b{batch}n{number}"
                writer.put(document(name, f"common words rare{number}", title="title of it", language="en"))
    index.close()
    return folder


@pytest.fixture
def folder(pristine, tmp_path):
    return shutil.copytree(pristine, tmp_path / "search")


def use(folder):
    """Open the index and ask everything of it; the only error that may come is ``DamagedError``."""
    index = SearchIndex.open(folder)
    try:
        for query in QUERIES:
            index.search(parse(query), noted={"b0n1"})
        with index.writer() as writer:
            writer.put(document("b0n1", "replaced"))
    finally:
        index.close()


def files(folder):
    """Names of the files without which the last commit cannot be read."""
    return sorted(path.name for path in folder.iterdir() if path.name not in {LOCK_NAME, PREVIOUS_NAME})


def test_every_missing_file_is_found_out_on_opening(folder, tmp_path):
    for name in files(folder):
        copy = shutil.copytree(folder, tmp_path / f"without-{name}")
        (copy / name).unlink()
        with pytest.raises(DamagedError):
            SearchIndex.open(copy)


def test_every_truncated_file_is_found_out_on_opening(folder, tmp_path):
    for name in files(folder):
        for part in (0.0, 0.5):
            copy = shutil.copytree(folder, tmp_path / f"{name}-{part}")
            size = (copy / name).stat().st_size
            with (copy / name).open("r+b") as file:
                file.truncate(int(size * part))
            with pytest.raises(DamagedError):
                SearchIndex.open(copy)


@pytest.mark.parametrize("seed", range(80))
def test_a_flipped_bit_is_verified_and_gives_no_error_but_damage(folder, seed):
    chance = random.Random(seed)
    path = chance.choice(sorted(folder.glob("*.segment")))
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    assert any(path.name in problem for problem in integrity.verify(folder))
    with contextlib.suppress(DamagedError):
        use(folder)


def test_a_flipped_bit_in_the_table_of_contents_is_found_out_on_opening(folder):
    path = folder / CONTENTS_NAME
    pristine = path.read_bytes()
    for position in range(0, len(pristine), 7):
        content = bytearray(pristine)
        content[position] ^= 4
        path.write_bytes(content)
        with pytest.raises(DamagedError):
            SearchIndex.open(folder)


def test_overwritten_postings_are_damage(folder):
    for path in folder.glob("*.segment"):
        size = path.stat().st_size
        path.write_bytes(b"\xaa" * size)
    with pytest.raises(DamagedError):
        use(folder)


def test_garbage_for_a_table_of_contents_is_damage(folder):
    garbage = (b"", b"\xff", b"[]", b"{}", b'{"index": 1, "sum": 2}', b'{"index": {}, "sum": 0}', b"[" * 100_000)
    for one in garbage:
        (folder / CONTENTS_NAME).write_bytes(one)
        with pytest.raises(DamagedError):
            SearchIndex.open(folder)


def write_body(folder, body):
    """Write a table of contents whose sum is right."""
    (folder / CONTENTS_NAME).write_text(json.dumps({"index": body, "sum": commit._sum(body)}), "utf-8")


@pytest.mark.parametrize("key", ["format", "schema", "analysis", "byte_order"])
def test_another_version_is_damage(folder, key):
    body = json.loads((folder / CONTENTS_NAME).read_text("utf-8"))["index"]
    write_body(folder, body)
    SearchIndex.open(folder).close()
    write_body(folder, body | {"version": body["version"] | {key: "other"}})
    with pytest.raises(DamagedError):
        SearchIndex.open(folder)


@pytest.mark.parametrize("segments", [3, [3], [{}], [{"name": "x.segment"}]])
def test_a_table_of_contents_of_another_make_is_damage(folder, segments):
    body = json.loads((folder / CONTENTS_NAME).read_text("utf-8"))["index"]
    write_body(folder, body | {"segments": segments})
    with pytest.raises(DamagedError):
        SearchIndex.open(folder)


def test_a_segment_of_another_index_is_damage(folder, tmp_path):
    other = SearchIndex.create(tmp_path / "other")
    with other.writer() as writer:
        writer.put(document("x", "x"))
    other.close()
    (foreign,) = (tmp_path / "other").glob("*.segment")
    for path in folder.glob("*.segment"):
        shutil.copy(foreign, path)
        with pytest.raises(DamagedError):
            SearchIndex.open(folder)


def test_an_index_is_made_anew_over_a_damaged_one(folder):
    (folder / CONTENTS_NAME).unlink()
    for path in folder.glob("*.segment"):
        path.write_bytes(b"garbage")
    index = SearchIndex.create(folder)
    with index.writer() as writer:
        writer.put(document("a", "anew"))
    assert (index.search(parse("anew")).total, index.verify()) == (1, ())
    index.close()


def test_making_anew_leaves_files_alone_that_are_not_the_index(folder):
    (folder / "mine.txt").write_text("keep", "utf-8")
    SearchIndex.create(folder).close()
    assert (folder / "mine.txt").read_text("utf-8") == "keep"


def test_making_anew_waits_for_no_writer(folder):
    index = SearchIndex.open(folder)
    with index.writer(), pytest.raises(LibraryError) as caught:
        SearchIndex.create(folder)
    assert caught.value.code == "library-busy"
    index.close()


def test_what_a_commit_that_was_cut_off_left_behind_is_purged(folder):
    before = files(folder)
    (folder / "00000009-orphaned.segment").write_bytes(b"half a segment")
    (folder / f"{CONTENTS_NAME}.new").write_bytes(b"half a table")
    index = SearchIndex.open(folder)
    with index.writer():
        pass
    assert (set(files(folder)) - {f"{CONTENTS_NAME}.new"}, index.count(), index.verify()) == (set(before), 60, ())
    index.close()


def test_the_table_of_the_generation_before_is_kept(folder):
    before = (folder / CONTENTS_NAME).read_bytes()
    index = SearchIndex.open(folder)
    with index.writer() as writer:
        writer.put(document("late", "late"))
    assert (folder / PREVIOUS_NAME).read_bytes() == before
    index.close()


def test_an_undamaged_index_verifies(folder):
    index = SearchIndex.open(folder)
    assert index.verify() == ()
    index.close()


def test_a_file_where_the_folder_should_be_is_refused(tmp_path):
    (tmp_path / "search").write_text("a file", "utf-8")
    with pytest.raises(DamagedError):
        SearchIndex.open(tmp_path / "search")
    with pytest.raises(LibraryError):
        SearchIndex.create(tmp_path / "search")
