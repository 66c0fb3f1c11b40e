"""Changes in followed folders are noticed, in new folders as well."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.workers.tasks import TaskRunner
from desktop.workers.watcher import FolderWatcher, folders_below

pytestmark = pytest.mark.qt


@pytest.fixture
def watcher(qtbot):
    runner = TaskRunner()
    watcher = FolderWatcher(runner)
    yield watcher
    runner.close()
    watcher.deleteLater()


def test_folders_inside_are_found_but_no_hidden_one_and_no_link(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    names = {folder.removeprefix(str(tmp_path)) for folder in folders_below([tmp_path])}
    assert names == {"", "/a", "/a/b"}


def test_folder_that_is_not_there_is_left_out(tmp_path):
    assert folders_below([tmp_path / "nothing"]) == frozenset()


def test_new_file_is_noticed(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: watcher.watched() == (str(tmp_path),))
    with qtbot.waitSignal(watcher.changed):
        (tmp_path / "a.txt").write_text("text")


def test_burst_of_changes_is_one(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    noticed: list[Any] = []
    watcher.changed.connect(lambda: noticed.append(1))
    with qtbot.waitSignal(watcher.changed):
        for number in range(20):
            (tmp_path / f"{number}.txt").write_text("text")
    assert noticed == [1]


def test_new_folder_is_watched_as_well(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    (tmp_path / "new").mkdir()
    qtbot.waitUntil(lambda: str(tmp_path / "new") in watcher.watched())


def test_folder_that_is_no_longer_followed_is_let_go(watcher, qtbot, tmp_path):
    watcher.follow([tmp_path])
    qtbot.waitUntil(lambda: bool(watcher.watched()))
    watcher.follow([])
    qtbot.waitUntil(lambda: watcher.watched() == ())
