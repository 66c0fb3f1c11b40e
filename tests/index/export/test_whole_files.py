import pytest

from index.export.target import Target
from index.export.whole_files import write_whole


@pytest.fixture
def folder(tmp_path):
    return Target(tmp_path / "target")


def write(folder, content):
    return write_whole(folder, "notes.txt", content, lambda before: before.startswith(b"ours"))


def test_a_file_is_made_once_and_left_alone_while_nothing_changes(folder):
    path = folder.folder / "notes.txt"
    assert write(folder, b"ours 1").written == (path,)
    before = path.stat().st_mtime_ns
    assert write(folder, b"ours 1").unchanged == (path,)
    assert path.stat().st_mtime_ns == before


def test_an_earlier_export_is_replaced(folder):
    write(folder, b"ours 1")
    assert write(folder, b"ours 2").written
    assert (folder.folder / "notes.txt").read_bytes() == b"ours 2"


def test_a_file_of_the_user_is_left_alone_and_named(folder):
    path = folder.folder / "notes.txt"
    path.write_bytes(b"mine")
    report = write(folder, b"ours 1")
    assert [skipped for skipped, _ in report.skipped] == [path]
    assert path.read_bytes() == b"mine"


def test_what_is_no_file_is_left_alone(folder):
    (folder.folder / "notes.txt").mkdir()
    assert write(folder, b"ours 1").skipped
    assert (folder.folder / "notes.txt").is_dir()
