from __future__ import annotations

import os
import sys

import pytest

from index.articles.reading import Failure
from index.catalogue.records import FileRecord
from index.ingest.scanning import Scan, SeenFile, compare, scan
from tests.support.articles import write_article


def is_text(path):
    return path.suffix == ".txt"


def test_files_below_all_folders_are_seen(tmp_path):
    one = write_article(tmp_path, "a/one.txt")
    two = write_article(tmp_path, "b/deep/two.txt")
    found = scan([tmp_path / "a", tmp_path / "b"], is_text)
    assert set(found.files) == {str(one), str(two)}
    assert found.files[str(one)].size == one.stat().st_size


def test_hidden_files_and_other_kinds_are_passed_over(tmp_path):
    write_article(tmp_path, ".git/one.txt")
    write_article(tmp_path, ".hidden.txt")
    write_article(tmp_path, "picture.jpg")
    assert scan([tmp_path], is_text) == Scan()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_is_listed_and_not_followed(tmp_path):
    target = write_article(tmp_path, "real/one.txt")
    (tmp_path / "link.txt").symlink_to(target)
    (tmp_path / "loop").symlink_to(tmp_path)
    found = scan([tmp_path], is_text)
    assert set(found.files) == {str(target)}
    assert found.failures[str(tmp_path / "link.txt")].code == "not-a-regular-file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes there")
def test_a_named_pipe_is_listed_and_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert scan([tmp_path], is_text).failures[str(tmp_path / "pipe.txt")].code == "not-a-regular-file"


def test_a_missing_folder_is_listed_and_its_files_are_not_gone(tmp_path):
    gone = tmp_path / "drive"
    found = scan([gone], is_text)
    assert found.failures[str(gone)].code == "no-such-file"
    known = {str(gone / "one.txt"): FileRecord(str(gone / "one.txt"), 1, 1, "sha", "a1")}
    assert compare(found, known).gone == ()


def test_a_file_of_the_same_size_and_time_is_unchanged():
    found = Scan(files={"/n/a": SeenFile("/n/a", 5, 7)})
    plan = compare(found, {"/n/a": FileRecord("/n/a", 5, 7, "sha", "a1")})
    assert plan.unchanged == ("/n/a",)
    assert plan.to_read == ()


@pytest.mark.parametrize(("size", "mtime"), [(6, 7), (5, 8)])
def test_another_size_or_time_means_reading_again(size, mtime):
    seen = SeenFile("/n/a", size, mtime)
    plan = compare(Scan(files={"/n/a": seen}), {"/n/a": FileRecord("/n/a", 5, 7, "sha", "a1")})
    assert plan.to_read == (seen,)


def test_a_failure_of_the_file_system_is_tried_again_and_one_of_the_content_is_not():
    files = {"/n/a": SeenFile("/n/a", 5, 7), "/n/b": SeenFile("/n/b", 5, 7)}
    known = {
        "/n/a": FileRecord("/n/a", 5, 7, failure=Failure("no-permission", "")),
        "/n/b": FileRecord("/n/b", 5, 7, failure=Failure("not-text", "")),
    }
    plan = compare(Scan(files=files), known)
    assert [seen.path for seen in plan.to_read] == ["/n/a"]
    assert plan.unchanged == ("/n/b",)


def test_a_known_path_that_is_no_more_is_gone():
    assert compare(Scan(), {"/n/a": FileRecord("/n/a", 5, 7, "sha", "a1")}).gone == ("/n/a",)


def test_the_data_folder_of_a_library_is_no_folder_of_articles(tmp_path):
    for name in ("library.json", "notes.sqlite", "notes.sqlite-wal"):
        path = tmp_path / "inside" / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")
    (tmp_path / "inside" / "one.txt").write_text("text")
    found = scan([tmp_path], lambda _path: True)
    assert list(found.files) == [str(tmp_path / "inside" / "one.txt")]
