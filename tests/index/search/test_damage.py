"""An index whose files are not what was written is found out, and can be made anew."""

from __future__ import annotations

import contextlib
import json
import random
import shutil

import pytest

from index.errors import DamagedError, LibraryError
from index.search import integrity
from index.search.engine import SearchIndex
from index.search.integrity import MANIFEST_NAME, VERSION_NAME
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
    return sorted(path.name for path in folder.iterdir() if path.is_file() and path.name != "articles_lock")


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
    path = chance.choice(sorted(folder.glob("*.seg")))
    content = bytearray(path.read_bytes())
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content)
    assert any(path.name in problem for problem in integrity.verify(folder))
    with contextlib.suppress(DamagedError):
        use(folder)


def test_a_flipped_bit_in_the_table_of_contents_is_found_out_on_opening(folder):
    (path,) = folder.glob("*.toc")
    for position in range(0, path.stat().st_size, 97):
        content = bytearray(path.read_bytes())
        content[position] ^= 4
        path.write_bytes(content)
        with pytest.raises(DamagedError):
            SearchIndex.open(folder)
        content[position] ^= 4
        path.write_bytes(content)


def test_overwritten_postings_are_damage(folder):
    for path in folder.glob("*.seg"):
        size = path.stat().st_size
        path.write_bytes(b"\xaa" * size)
    with pytest.raises(DamagedError):
        use(folder)


def test_garbage_in_the_version_is_damage(folder):
    for garbage in (b"", b"\xff", b"[]", b'{"format": 1}', b"[" * 100_000):
        (folder / VERSION_NAME).write_bytes(garbage)
        with pytest.raises(DamagedError):
            SearchIndex.open(folder)


def test_garbage_in_the_manifest_is_damage(folder):
    for garbage in (
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"generation": 1, "files": {"x": 3}}',
        b'{"generation": 1, "files": 3}',
    ):
        (folder / MANIFEST_NAME).write_bytes(garbage)
        with pytest.raises(DamagedError):
            SearchIndex.open(folder)


@pytest.mark.parametrize("key", ["format", "schema", "analysis", "byte_order"])
def test_another_version_is_damage(folder, key):
    version = json.loads((folder / VERSION_NAME).read_text("utf-8"))
    (folder / VERSION_NAME).write_text(json.dumps({**version, key: "other"}), "utf-8")
    with pytest.raises(DamagedError):
        SearchIndex.open(folder)


def test_an_index_is_made_anew_over_a_damaged_one(folder):
    (folder / VERSION_NAME).unlink()
    for path in folder.glob("*.seg"):
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


def test_a_commit_that_was_cut_off_before_its_manifest_is_read(folder):
    manifest = (folder / MANIFEST_NAME).read_bytes()
    index = SearchIndex.open(folder)
    with index.writer() as writer:
        writer.put(document("late", "late"))
    index.close()
    (folder / MANIFEST_NAME).write_bytes(manifest)
    again = SearchIndex.open(folder)
    assert (again.search(parse("late")).total, again.search(parse("common")).total) == (1, 60)
    again.close()


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
